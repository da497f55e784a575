// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.petition;

import io.github.camket.model.fact.FactId;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How all petitions of a snapshot stand on its day. */
@Value.Immutable
@ResultStyle
public abstract class PetitionReview {

    PetitionReview() {}

    static Builder builder() {
        return new Builder();
    }

    /** The day as of which the facts are known. */
    public abstract LocalDate getKnownOn();

    /** The choices made where nothing says how. */
    public abstract PetitionRules getRules();

    /** The petitions by identifier; those dated after the day are left out, with a finding. */
    public abstract List<PetitionResult> getResults();

    /** What concerns no single petition: what is dated later, and briefings that contradict each other. */
    public abstract List<Finding> getFindings();

    /** The petitions raised at a briefing. */
    public List<PetitionResult> raisedAt(FactId briefing) {
        return getResults().stream()
                .filter(result -> result.getBriefing().equals(Optional.of(briefing)))
                .toList();
    }

    /** Number of petitions in a state. */
    public int count(PetitionState state) {
        return (int) getResults().stream()
                .filter(result -> result.getState() == state)
                .count();
    }

    /** Builds a {@link PetitionReview}. */
    static final class Builder extends ImmutablePetitionReview.Builder {
        Builder() {}
    }
}
