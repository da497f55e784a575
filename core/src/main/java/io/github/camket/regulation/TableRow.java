// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.util.Objects;

/**
 * One row of a table of bands.
 *
 * @param comparison how the value must stand to the bound
 * @param bound the bound; a ratio as a fraction of 1
 * @param points the points where it does
 */
public record TableRow(Comparison comparison, Fraction bound, Points points) {
    /** Checks that all are given. */
    public TableRow {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(points, "points");
    }
}
