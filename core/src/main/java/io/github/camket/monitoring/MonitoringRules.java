// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.document.Source;
import io.github.camket.model.task.LateGrant;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a body reads what no text settles about the tasks that it monitors. Each is a named choice with a default that is a
 * reading of this library.
 */
@Value.Immutable
@DomainStyle
public abstract class MonitoringRules implements WithMonitoringRules {

    private static final List<String> NAMES = List.of("completedMeans", "lateGrant", "dueSoonDays", "defaultTerm");
    private static final MonitoringRules DEFAULTS = builder().build();

    MonitoringRules() {}

    /** Starts a builder with the default readings. */
    public static Builder builder() {
        return new Builder();
    }

    /** The default readings. */
    public static MonitoringRules defaults() {
        return DEFAULTS;
    }

    /** When a task counts as done: on delivery, unless another choice is made. */
    @Value.Default
    public Parameter<CompletedMeans> getCompletedMeans() {
        return Parameter.reading("completedMeans", CompletedMeans.DELIVERED, Source.NONE);
    }

    /** Whether a new deadline that was granted late undoes the lateness: if it was asked for in time, unless chosen otherwise. */
    @Value.Default
    public Parameter<LateGrant> getLateGrant() {
        return Parameter.reading("lateGrant", LateGrant.CURES_IF_ASKED_IN_TIME, Source.NONE);
    }

    /** Days before the last day from which an open task is due soon, the last day itself being day 0; 3 unless chosen otherwise. */
    @Value.Default
    public Parameter<Integer> getDueSoonDays() {
        return Parameter.reading("dueSoonDays", 3, Source.NONE);
    }

    /** Term of a task for which nobody said a deadline, counted from the day it was assigned; none unless chosen otherwise. */
    @Value.Default
    public Parameter<Optional<TimeLimit>> getDefaultTerm() {
        return Parameter.reading("defaultTerm", Optional.empty(), Source.NONE);
    }

    /** All of them, in the order above. */
    public List<Parameter<?>> all() {
        return List.of(getCompletedMeans(), getLateGrant(), getDueSoonDays(), getDefaultTerm());
    }

    @Value.Check
    void check() {
        Parameter.requireNames(NAMES, all());
        if (getDueSoonDays().value() < 0) {
            throw new IllegalArgumentException(
                    "dueSoonDays must not be negative: " + getDueSoonDays().value());
        }
    }

    /** Builds {@link MonitoringRules}. */
    public static final class Builder extends ImmutableMonitoringRules.Builder {
        Builder() {}
    }
}
