// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.petition;

import io.github.camket.document.Source;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.util.List;
import org.immutables.value.Value;

/** How petitions are reviewed where nothing says so, each choice by name. */
@Value.Immutable
@DomainStyle
public abstract class PetitionRules implements WithPetitionRules {

    private static final String FORWARDING = "forwarding";

    private static final PetitionRules DEFAULTS = builder()
            .forwarding(Parameter.reading(FORWARDING, Forwarding.CLOCK_RUNS_ON, Source.NONE))
            .build();

    PetitionRules() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The readings of this library. */
    public static PetitionRules defaults() {
        return DEFAULTS;
    }

    /** What becomes of the limit when a petition is forwarded; it runs on by default. */
    public abstract Parameter<Forwarding> getForwarding();

    @Value.Check
    void check() {
        Parameter.requireNames(List.of(FORWARDING), List.of(getForwarding()));
    }

    /** Builds {@link PetitionRules}. */
    public static final class Builder extends ImmutablePetitionRules.Builder {
        Builder() {}
    }
}
