// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What became of a unit between two days, or what it came from.
 *
 * @param unit the unit asked about, as it is on {@code on}
 * @param on day on which the unit is meant
 * @param asOf day on which its heirs, or its origins, are looked for; before {@code on} for origins
 * @param units the heirs or origins on that day, by identifier; the unit itself if nothing happened to it
 * @param steps the way there, in the order of the days from {@code on} to {@code asOf}
 * @param ended units on the way that ended without an heir, or began without an origin; then {@code units} does not hold
 *     everything
 */
public record Descent<I>(
        I unit, LocalDate on, LocalDate asOf, List<I> units, List<LineageStep<I>> steps, List<I> ended) {

    /** Copies the lists. */
    public Descent {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(asOf, "asOf");
        units = List.copyOf(units);
        steps = List.copyOf(steps);
        ended = List.copyOf(ended);
    }

    /** Whether there is nothing but the unit itself, untouched. */
    public boolean isUntouched() {
        return steps.isEmpty() && ended.isEmpty();
    }
}
