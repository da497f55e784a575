// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one condition.
 *
 * @param level the level that depends on it
 * @param forcing whether the level is forced where the condition holds; otherwise it is needed for the level
 * @param condition the condition
 * @param outcome whether it holds
 * @param value the exact value that was compared, as a fraction of 1; empty if it is not known or there is nothing to measure
 */
public record ConditionResult(
        RatingLevel level, boolean forcing, Condition condition, Condition.Outcome outcome, Optional<Fraction> value) {

    /** Checks that all are given. */
    public ConditionResult {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(value, "value");
    }
}
