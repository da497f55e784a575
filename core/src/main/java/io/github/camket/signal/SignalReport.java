// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The figures about one group in one period, as known on one day. */
@Value.Immutable
@ResultStyle
public abstract class SignalReport {

    SignalReport() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The group, its period and its cut-off. */
    public abstract SignalGroup getGroup();

    /** Day as of which the facts were known. */
    public abstract LocalDate getKnownOn();

    /** What was looked at. */
    public abstract SignalRules getRules();

    /** The figures, by kind, then in a fixed order; also those that are not shown. */
    public abstract List<Signal> getSignals();

    /** What people should know about the facts, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** The figures of one kind. */
    public List<Signal> of(SignalKind kind) {
        return getSignals().stream().filter(signal -> signal.getKind() == kind).toList();
    }

    /** Builds a {@link SignalReport}. */
    static final class Builder extends ImmutableSignalReport.Builder {
        Builder() {}
    }
}
