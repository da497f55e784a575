// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one condition.
 *
 * @param level the level that depends on it; empty for an exclusion that names no level
 * @param forcing whether it belongs to an exclusion, which changes the level where it holds; otherwise it is needed for the
 *     level
 * @param condition the condition
 * @param outcome whether it holds
 * @param value the exact value that was compared: a ratio as a fraction of 1, points, or a count; empty if it is not known,
 *     if there is nothing to measure, or if nothing is compared
 * @param facts the facts and measures that make it hold; empty if it does not
 * @param parts what became of the conditions within it, in order
 */
public record ConditionResult(
        Optional<RatingLevel> level,
        boolean forcing,
        Condition condition,
        Condition.Outcome outcome,
        Optional<Fraction> value,
        List<Ref> facts,
        List<ConditionResult> parts) {

    /** Checks that all are given and copies the lists. */
    public ConditionResult {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(value, "value");
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }
}
