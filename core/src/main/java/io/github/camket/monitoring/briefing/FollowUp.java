// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.briefing;

import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.Directive;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.cascade.CascadeRollUp;
import io.github.camket.monitoring.petition.PetitionResult;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a briefing finds of the one before, at the end of the day on which the facts are known. */
@Value.Immutable
@ResultStyle
public abstract class FollowUp {

    FollowUp() {}

    static Builder builder() {
        return new Builder();
    }

    /** The briefing that opens with it. */
    public abstract Briefing getBriefing();

    /** The briefing before; empty for a first one. */
    public abstract Optional<Briefing> getPrevious();

    /** The conclusion of the briefing before; empty if it has none. */
    public abstract Optional<Directive> getConclusion();

    /** What became of each item of that conclusion, in the order of the document. */
    public abstract List<CascadeRollUp> getItems();

    /** What became of the petitions raised at the briefing before, by identifier. */
    public abstract List<PetitionResult> getPetitions();

    /** What people should know, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** The tasks of all items, each once, however many items share it. */
    public TaskCounts getCounts() {
        return TaskCounts.of(CascadeRollUp.counted(getItems()));
    }

    /** Builds a {@link FollowUp}. */
    static final class Builder extends ImmutableFollowUp.Builder {
        Builder() {}
    }
}
