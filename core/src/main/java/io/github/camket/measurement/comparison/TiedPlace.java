// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.trace.Ref;
import java.util.List;

/**
 * A place that several subjects share, since their values are equal. Nothing decides between them here.
 *
 * @param place from 1
 * @param subjects two or more, by reference
 */
public record TiedPlace(int place, List<Ref> subjects) {

    /** Copies the subjects. */
    public TiedPlace {
        subjects = List.copyOf(subjects);
        if (subjects.size() < 2) {
            throw new IllegalArgumentException("subjects must be two or more: " + subjects);
        }
    }
}
