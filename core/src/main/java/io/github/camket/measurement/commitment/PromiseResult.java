// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.model.commitment.Promise;
import io.github.camket.model.progress.PromiseReply;
import io.github.camket.model.progress.PromiseReport;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How one promise in words stands as known on one day. */
@Value.Immutable
@ResultStyle
public abstract class PromiseResult {

    PromiseResult() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What was promised. */
    public abstract Promise getPromise();

    /**
     * Last day on which keeping it is in time, inclusive: that of the promise, or else the last day of the period of the
     * commitment, which is a reading of this library. Empty if there is neither.
     */
    public abstract Optional<LocalDate> getDueOn();

    /** How it stands. */
    public abstract ItemState getState();

    /** The report that decides: the one as of the last day. Empty if there is none, or several of that day disagree. */
    public abstract Optional<PromiseReport> getReport();

    /** What the receiving side said last to that report; empty if it said nothing, or contradicts itself. */
    public abstract Optional<PromiseReply> getReply();

    /** What people should know about the facts behind it, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link PromiseResult}. */
    static final class Builder extends ImmutablePromiseResult.Builder {
        Builder() {}
    }
}
