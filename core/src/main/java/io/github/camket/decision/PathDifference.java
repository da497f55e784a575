// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.model.Movement;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.style.ResultStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What changed on the path of one rating between two days, and what moved the proposal. */
@Value.Immutable
@ResultStyle
public abstract class PathDifference {

    PathDifference() {}

    static Builder builder() {
        return new Builder();
    }

    /** The path as known on the earlier day. */
    public abstract RatingPath getEarlier();

    /** The path as known on the later day. */
    public abstract RatingPath getLater();

    /** The steps that were not known on the earlier day, or were known otherwise. */
    public List<PathStep> getNewSteps() {
        return getLater().getSteps().stream()
                .filter(step -> !getEarlier().getSteps().contains(step))
                .toList();
    }

    /** The steps that were known on the earlier day and no longer stand so: a fact was corrected or withdrawn. */
    public List<PathStep> getGoneSteps() {
        return getEarlier().getSteps().stream()
                .filter(step -> !getLater().getSteps().contains(step))
                .toList();
    }

    /** The decisions that were not known on the earlier day, each with its reason, and its ground if it replaces another. */
    public List<PublishedRating> getNewDecisions() {
        return getLater().getDecisions().stream()
                .map(PathDecision::getDecision)
                .filter(decision -> getEarlier().find(decision.getId()).isEmpty())
                .toList();
    }

    /** Whether another level holds than on the earlier day, or one holds only on one of the days. */
    public boolean isLevelChanged() {
        return !getEarlier()
                .getInForce()
                .map(PublishedRating::getLevel)
                .equals(getLater().getInForce().map(PublishedRating::getLevel));
    }

    /**
     * The days on which the proposed level was another one than before, each with the entries that made it so; none without a
     * question how to rate.
     */
    public abstract List<Movement<Optional<RatingLevel>>> getMovements();

    /** Builds a {@link PathDifference}. */
    static final class Builder extends ImmutablePathDifference.Builder {
        Builder() {}
    }
}
