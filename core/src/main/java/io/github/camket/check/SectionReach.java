// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.quantity.Points;
import io.github.camket.regulation.CriterionId;
import java.util.Objects;

/**
 * A section whose formula never gives as many points as the section has.
 *
 * @param subjects for whom
 * @param criterion the section
 * @param max the points that the section has
 * @param bound the formula gives no more than this
 */
public record SectionReach(Subjects subjects, CriterionId criterion, Points max, Points bound) {
    /** Checks that all are given. */
    public SectionReach {
        Objects.requireNonNull(subjects, "subjects");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(bound, "bound");
    }
}
