// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.quantity.Fraction;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link TargetResult} says, without the day on which it is said: two answers are equal exactly if nothing moved.
 *
 * @param target the target
 * @param status how far the outcome is settled
 * @param outcome how the value stands to the target; empty if there is no outcome
 * @param measured the value that decides, in the unit of the indicator; empty if none does
 * @param reading the reading that decides; empty if none does
 */
public record TargetAnswer(
        TargetId target,
        TargetStatus status,
        Optional<TargetOutcome> outcome,
        Optional<Fraction> measured,
        Optional<FactId> reading) {

    /** Checks that all are given. */
    public TargetAnswer {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(reading, "reading");
    }

    /** The answer of a result. */
    public static TargetAnswer of(TargetResult result) {
        return new TargetAnswer(
                result.getTarget().getId(),
                result.getStatus(),
                result.getOutcome(),
                result.getMeasured(),
                result.getReading().map(IndicatorReading::getId));
    }
}
