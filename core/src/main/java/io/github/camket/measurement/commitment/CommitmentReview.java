// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.measurement.JudgingRules;
import io.github.camket.measurement.TargetResult;
import io.github.camket.monitoring.MonitoringRules;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** How all commitments and targets of a ledger stand, as known on one day. */
@Value.Immutable
@ResultStyle
public abstract class CommitmentReview {

    CommitmentReview() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Day as of which the facts were known, inclusive. */
    public abstract LocalDate getKnownOn();

    /** Last day that the figures cover, inclusive: that day, or an earlier one at which they were cut off. */
    public abstract LocalDate getCoversUntil();

    /** The readings by which tasks and promises count as done. */
    public abstract MonitoringRules getRules();

    /** The readings by which targets were judged. */
    public abstract JudgingRules getJudgingRules();

    /** One for each commitment signed by the last day covered, by identifier of the commitment. */
    public abstract List<Fulfilment> getFulfilments();

    /** All targets, promised or not, by identifier. */
    public abstract List<TargetResult> getTargets();

    /** What people should know about directives, readings and commitments beyond a single fulfilment, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link CommitmentReview}. */
    static final class Builder extends ImmutableCommitmentReview.Builder {
        Builder() {}
    }
}
