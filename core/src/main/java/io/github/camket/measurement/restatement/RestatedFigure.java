// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of one unit of the other map.
 *
 * @param unit the unit, on that map
 * @param value the sum of what reached it; empty if nothing did, not applicable if all that belongs to it says so. Complete only
 *     if nothing is missing, suppressed or withheld
 * @param contributions what it is made of, by unit; a unit that has no share in it is not listed
 * @param missing units of the reported map that belong to it and have reported nothing, though they should
 * @param suppressed units of the reported map that belong to it and have a value that may not be published
 * @param withheld units of the reported map whose value, or a part of it, could not be passed on, though the unit is one of
 *     their heirs
 * @param <I> how units are identified
 */
public record RestatedFigure<I>(
        I unit,
        Optional<FigureValue> value,
        List<Contribution<I>> contributions,
        List<I> missing,
        List<I> suppressed,
        List<I> withheld) {

    /** Copies the lists. */
    public RestatedFigure {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(value, "value");
        contributions = List.copyOf(contributions);
        missing = List.copyOf(missing);
        suppressed = List.copyOf(suppressed);
        withheld = List.copyOf(withheld);
    }

    /** Whether the value holds everything that belongs to the unit. */
    public boolean isComplete() {
        return value.isPresent() && missing.isEmpty() && suppressed.isEmpty() && withheld.isEmpty();
    }
}
