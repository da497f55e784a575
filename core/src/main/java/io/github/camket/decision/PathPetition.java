// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.model.classification.RatingPetition;
import io.github.camket.model.classification.RatingPetitionReply;
import io.github.camket.style.ResultStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One petition about a rating, until when it is to be settled, and what became of it. */
@Value.Immutable
@ResultStyle
public abstract class PathPetition {

    PathPetition() {}

    static Builder builder() {
        return new Builder();
    }

    /** The petition. */
    public abstract RatingPetition getPetition();

    /** Until when it is to be settled, and whether that can still change; empty without a limit that can be counted. */
    public abstract Optional<CountedDeadline> getDeadline();

    /** Whether it is settled, held against that day. */
    public abstract DueState getState();

    /** Whether the state is the same under every other answer to what is open in the calendar. */
    public abstract boolean isCertain();

    /** The replies by day, then by identifier. */
    public abstract List<RatingPetitionReply> getReplies();

    /** The reply that settles it: the first one. */
    public Optional<RatingPetitionReply> getSettledBy() {
        return getReplies().stream().findFirst();
    }

    /** Whether nothing was said to it. */
    public boolean isOpen() {
        return getReplies().isEmpty();
    }

    /** Builds a {@link PathPetition}. */
    static final class Builder extends ImmutablePathPetition.Builder {
        Builder() {}
    }
}
