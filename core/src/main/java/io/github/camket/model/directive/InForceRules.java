// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.document.Source;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.util.List;
import org.immutables.value.Value;

/** How it is told whether a directive is in force where the directive is silent, each choice by name. */
@Value.Immutable
@DomainStyle
public abstract class InForceRules implements WithInForceRules {

    private static final String UNSTATED_EFFECT = "unstatedEffect";

    private static final InForceRules DEFAULTS = builder()
            .unstatedEffect(Parameter.reading(UNSTATED_EFFECT, UnstatedEffect.DAY_OF_ISSUE, Source.NONE))
            .build();

    InForceRules() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The readings of this library. */
    public static InForceRules defaults() {
        return DEFAULTS;
    }

    /** From when a directive is in force that does not say so itself; from its day of issue by default. */
    public abstract Parameter<UnstatedEffect> getUnstatedEffect();

    @Value.Check
    void check() {
        Parameter.requireNames(List.of(UNSTATED_EFFECT), List.of(getUnstatedEffect()));
    }

    /** Builds {@link InForceRules}. */
    public static final class Builder extends ImmutableInForceRules.Builder {
        Builder() {}
    }
}
