// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import java.util.Objects;

/**
 * The value of one unit.
 *
 * @param unit the unit, on the day of the map of the series
 * @param value what it has
 * @param <I> how units are identified
 */
public record Figure<I>(I unit, FigureValue value) {

    /** Checks that both are given. */
    public Figure {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(value, "value");
    }
}
