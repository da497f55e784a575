// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How one target stands as known on one day. */
@Value.Immutable
@ResultStyle
public abstract class TargetResult {

    TargetResult() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What was asked. */
    public abstract Target getTarget();

    /** What it is measured by. */
    public abstract Indicator getIndicator();

    /** Day as of which the facts were known, inclusive. */
    public abstract LocalDate getKnownOn();

    /** Last day that the figures cover, inclusive: that day, or an earlier one at which they were cut off. */
    public abstract LocalDate getCoversUntil();

    /** Whether the figures cover the due day: a day is known at its end. */
    public boolean isDue() {
        return !getCoversUntil().isBefore(getTarget().getDueOn());
    }

    /** How far the outcome is settled. */
    public abstract TargetStatus getStatus();

    /** How the value stands to the target; present exactly if the status is judged or provisional. */
    public abstract Optional<TargetOutcome> getOutcome();

    /** The reading that decides; empty if none counts, or several contradict each other. */
    public abstract Optional<IndicatorReading> getReading();

    /**
     * What the reading amounts to: an amount in the unit of the indicator, a ratio as a share of 1, the number of products or
     * units that count; 1 for a product that is delivered and 0 for one that is not.
     */
    public abstract Optional<Fraction> getMeasured();

    /**
     * How much of the bound is reached, as value over bound. Only where more is asked for and the bound is positive: of
     * "below 4 %" no share can be reached.
     */
    public abstract Optional<Ratio> getProgress();

    /** The estimate whose place the reading took, if it did. */
    public abstract Optional<ReplacedEstimate> getReplacedEstimate();

    /** What people should know about the facts behind it, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link TargetResult}. */
    static final class Builder extends ImmutableTargetResult.Builder {
        Builder() {}
    }
}
