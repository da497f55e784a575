// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.document.Label;
import io.github.camket.model.classification.RatingLevel;
import java.util.Objects;

/**
 * One level of a scale under the name that it has there.
 *
 * @param level its code, which says nothing outside the scale: {@code GOOD} of two scales are two levels
 * @param label its name for people, as the instrument of the scale prints it
 */
public record ScaleLevel(RatingLevel level, Label label) {

    /** Checks that both are given. */
    public ScaleLevel {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(label, "label");
    }
}
