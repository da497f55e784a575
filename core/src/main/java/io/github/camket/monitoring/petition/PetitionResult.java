// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.petition;

import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.Petition;
import io.github.camket.model.directive.PetitionReply;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How one petition stands on a day. */
@Value.Immutable
@ResultStyle
public abstract class PetitionResult {

    PetitionResult() {}

    static Builder builder() {
        return new Builder();
    }

    /** The petition. */
    public abstract Petition getPetition();

    /** The unit that asks. */
    public abstract OrgUnit getSender();

    /** The unit that is asked. */
    public abstract OrgUnit getAddressee();

    /** The unit that has to answer after the last forwarding; empty if it was not forwarded. */
    public abstract Optional<OrgUnit> getForwardedTo();

    /** The briefing at which it was raised, as itself or the briefing says. */
    public abstract Optional<FactId> getBriefing();

    /** Whether it is answered, held against its limit. */
    public abstract PetitionState getState();

    /** Until when it is to be answered, and whether that can still change; empty without a limit that can be counted. */
    public abstract Optional<CountedDeadline> getDeadline();

    /** The replies up to the day, by day, then by identifier. */
    public abstract List<PetitionReply> getReplies();

    /** The reply that answers it: the first that does not just forward it; empty while there is none. */
    public abstract Optional<PetitionReply> getAnswer();

    /**
     * Number of working days after the one from which the limit counts, up to the answer or else the day of the review, inclusive;
     * empty if the former is not known or the calendar does not reach.
     */
    public abstract OptionalInt getWorkingDaysUsed();

    /**
     * Number of working days after the last day of the limit, up to the answer or else the day of the review, inclusive; it can be
     * 0, for an answer on a day off. Empty unless the state is {@code REPLIED_LATE} or {@code OVERDUE}, and if the calendar does not reach.
     */
    public abstract OptionalInt getWorkingDaysLate();

    /** Whether the state is the same under every other answer to what is open in the calendar. */
    public abstract boolean isSettled();

    /** The items of directives that follow from it; none unless it was accepted. */
    public List<ItemRef> getLeadsTo() {
        return getAnswer().map(PetitionReply::getLeadsTo).orElse(List.of());
    }

    /** The last day on which an answer is in time. */
    public Optional<LocalDate> getLastDay() {
        return getDeadline().map(CountedDeadline::getLastDay);
    }

    /** What is contradictory or incomplete about it, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** Builds a {@link PetitionResult}. */
    static final class Builder extends ImmutablePetitionResult.Builder {
        Builder() {}
    }
}
