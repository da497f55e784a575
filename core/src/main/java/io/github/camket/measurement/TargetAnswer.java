// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link TargetResult} says, without the day on which it is said: two answers are equal exactly if nothing moved.
 *
 * @param target the target
 * @param status how far the outcome is settled
 * @param outcome how the value stands to the target; empty if there is no outcome
 * @param possible the outcomes that a figure in doubt leaves, where these are more than one
 * @param measured the value that decides, in the unit of the indicator; empty if none does, or it is in doubt
 * @param between between which values a figure in doubt lies
 * @param reading the reading that decides, or says why there is no value; empty if none does
 * @param earlier the reading of the earlier period that it is compared with
 * @param earlierMeasured the value of that reading; empty if there is none, or it is in doubt
 * @param measures for several measures in one line, the answer of each
 */
public record TargetAnswer(
        TargetId target,
        TargetStatus status,
        Optional<TargetOutcome> outcome,
        List<TargetOutcome> possible,
        Optional<Fraction> measured,
        Optional<Extent> between,
        Optional<FactId> reading,
        Optional<FactId> earlier,
        Optional<Fraction> earlierMeasured,
        List<TargetAnswer> measures) {

    /** Copies the lists and checks that all are given. */
    public TargetAnswer {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(outcome, "outcome");
        possible = List.copyOf(possible);
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(between, "between");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(earlierMeasured, "earlierMeasured");
        measures = List.copyOf(measures);
    }

    /** The answer of a result. */
    public static TargetAnswer of(TargetResult result) {
        return new TargetAnswer(
                result.getTarget().getId(),
                result.getStatus(),
                result.getOutcome(),
                result.getPossible(),
                result.getMeasured(),
                result.getMeasuredBetween(),
                result.getReading().map(IndicatorReading::getId),
                result.getEarlier().map(IndicatorReading::getId),
                result.getEarlierMeasured(),
                result.getMeasures().stream().map(TargetAnswer::of).toList());
    }
}
