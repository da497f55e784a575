// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Facts that, were they otherwise, would give another outcome.
 *
 * @param changes one of them, or two that do together what neither does alone
 * @param outcome what the rating would come to
 * @param steps levels upwards, negative for downwards; empty where one of the two outcomes has no level
 */
public record Counterfactual(List<FactChange> changes, Outcome outcome, OptionalInt steps) {

    /** Checks that there are one or two changes. */
    public Counterfactual {
        changes = List.copyOf(changes);
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(steps, "steps");
        if (changes.isEmpty() || changes.size() > 2) {
            throw new IllegalArgumentException("changes must be one or two: " + changes);
        }
    }

    /** Whether the outcome is a higher level. */
    public boolean isUpwards() {
        return steps.orElse(0) > 0;
    }

    /** Whether the outcome is a lower level. */
    public boolean isDownwards() {
        return steps.orElse(0) < 0;
    }

    /** Whether a single fact moves the level by more than one step. */
    public boolean isCliff() {
        return changes.size() == 1 && Math.abs(steps.orElse(0)) > 1;
    }
}
