// SPDX-License-Identifier: Apache-2.0
package io.github.camket.confidence;

import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The votes of confidence of a snapshot, counted by one set of rules. */
@Value.Immutable
@ResultStyle
public abstract class ConfidenceReview {

    ConfidenceReview() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Day as of which the facts were known, inclusive. */
    public abstract LocalDate getKnownOn();

    /** The rules. */
    public abstract ConfidenceRules getRules();

    /** The votes that were not held under other rules, by day, then by reference. */
    public abstract List<ConfidenceResult> getResults();

    /** What concerns no single result, such as votes that are dated later. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link ConfidenceReview}. */
    static final class Builder extends ImmutableConfidenceReview.Builder {
        Builder() {}
    }
}
