// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.util.List;
import org.immutables.value.Value;

/** How a regulation counts the targets of a unit, on points that no instrument settles. */
@Value.Immutable
@DomainStyle
public abstract class TargetRules implements WithTargetRules {

    private static final List<String> NAMES = List.of("capPerTarget", "estimatedTarget", "unreadableTarget");

    private static final TargetRules DEFAULTS = builder()
            .capPerTarget(Parameter.reading("capPerTarget", true, Source.NONE))
            .estimatedTarget(Parameter.reading("estimatedTarget", EstimatedTarget.OPEN, Source.NONE))
            .unreadableTarget(Parameter.reading("unreadableTarget", UnreadableTarget.OPEN, Source.NONE))
            .build();

    TargetRules() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The readings of this library: no target counts for more than all of it, and what is not judged is open. The cap is a
     * local pattern, no instrument sets one.
     */
    public static TargetRules defaults() {
        return DEFAULTS;
    }

    /** Whether the progress of one target counts at most as 1, so that it cannot make up for another target. */
    public abstract Parameter<Boolean> getCapPerTarget();

    /** What a target counts for whose outcome rests on an estimate. */
    public abstract Parameter<EstimatedTarget> getEstimatedTarget();

    /** What a target counts for that nobody could read. */
    public abstract Parameter<UnreadableTarget> getUnreadableTarget();

    /** All of them, in the order above. */
    public List<Parameter<?>> all() {
        return List.of(getCapPerTarget(), getEstimatedTarget(), getUnreadableTarget());
    }

    /** The same rules with their named choices changed. */
    public TargetRules mapParameters(ParameterChange change) {
        return builder()
                .capPerTarget(change.of(getCapPerTarget()))
                .estimatedTarget(change.of(getEstimatedTarget()))
                .unreadableTarget(change.of(getUnreadableTarget()))
                .build();
    }

    @Value.Check
    void check() {
        Parameter.requireNames(NAMES, all());
    }

    /** Builds a {@link TargetRules}. */
    public static final class Builder extends ImmutableTargetRules.Builder {
        Builder() {}
    }
}
