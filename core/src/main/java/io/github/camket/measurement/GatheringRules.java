// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.task.LateGrant;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.util.List;
import org.immutables.value.Value;

/** How a regulation gathers the work of a person in a month, before anything is counted: which tasks and deliveries there are. */
@Value.Immutable
@DomainStyle
public abstract class GatheringRules implements WithGatheringRules {

    private static final List<String> NAMES = List.of("lateCompletion", "completedMeans", "extraWork", "lateGrant");

    GatheringRules() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether work delivered after its month still counts there. */
    public abstract Parameter<LateCompletion> getLateCompletion();

    /** When work counts as completed. */
    public abstract Parameter<CompletedMeans> getCompletedMeans();

    /** What becomes of work outside the assigned total. */
    public abstract Parameter<ExtraWork> getExtraWork();

    /** Whether a new deadline that was granted after the old one had passed undoes the lateness. */
    public abstract Parameter<LateGrant> getLateGrant();

    /** All of them, in the order above. */
    public List<Parameter<?>> all() {
        return List.of(getLateCompletion(), getCompletedMeans(), getExtraWork(), getLateGrant());
    }

    /** The same rules with their named choices changed. */
    public GatheringRules mapParameters(ParameterChange change) {
        return builder()
                .lateCompletion(change.of(getLateCompletion()))
                .completedMeans(change.of(getCompletedMeans()))
                .extraWork(change.of(getExtraWork()))
                .lateGrant(change.of(getLateGrant()))
                .build();
    }

    @Value.Check
    void check() {
        Parameter.requireNames(NAMES, all());
    }

    /** Builds a {@link GatheringRules}. */
    public static final class Builder extends ImmutableGatheringRules.Builder {
        Builder() {}
    }
}
