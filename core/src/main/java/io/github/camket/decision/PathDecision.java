// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingNotice;
import io.github.camket.model.classification.RatingSync;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.ResultStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One decision of the authority on a path, and what followed it. */
@Value.Immutable
@ResultStyle
public abstract class PathDecision {

    PathDecision() {}

    static Builder builder() {
        return new Builder();
    }

    /** The decision. */
    public abstract PublishedRating getDecision();

    /** The decision that took its place: the one that names it, or else the next one. Empty if it holds, or nobody could say. */
    public abstract Optional<FactId> getReplacedBy();

    /** The notices of it, by day. */
    public abstract List<RatingNotice> getNotices();

    /** Day of the first notice; decided and made known are two days. */
    public Optional<LocalDate> getFirstNoticeOn() {
        return getNotices().stream().map(RatingNotice::getGivenOn).findFirst();
    }

    /** When it was passed on to the national database, by day. */
    public abstract List<RatingSync> getSyncs();

    /** Until when it is to be passed on; empty without a limit, as long as it does not count, and if it cannot be counted. */
    public abstract Optional<CountedDeadline> getSyncDue();

    /** Whether it was passed on in time. */
    public abstract DueState getSyncState();

    /** Builds a {@link PathDecision}. */
    static final class Builder extends ImmutablePathDecision.Builder {
        Builder() {}
    }
}
