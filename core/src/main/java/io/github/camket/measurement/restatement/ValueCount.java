// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import java.util.List;
import java.util.Objects;

/**
 * The units that have one value.
 *
 * @param value a step of the scale, or whether the condition holds
 * @param units by identifier; none if no unit has it
 * @param <I> how units are identified
 */
public record ValueCount<I>(FigureValue value, List<I> units) {

    /** Copies the list. */
    public ValueCount {
        Objects.requireNonNull(value, "value");
        units = List.copyOf(units);
    }
}
