// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.model.classification.RatingLevel;
import java.util.Objects;

/**
 * What one level of a scale is in another one.
 *
 * @param from the level
 * @param to what it is there
 */
public record CrosswalkLine(RatingLevel from, Conversion to) {

    /** Checks that both are given. */
    public CrosswalkLine {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
