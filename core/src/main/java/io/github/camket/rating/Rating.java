// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Regulation;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A proposed level with everything that led to it, or the reason why no level is proposed.
 *
 * <p>As {@link Rater} makes it, it looks at one subject alone. Within an assessment the level cap and the quota, which look
 * at a group, have been applied; {@link #getLevelAlone} then keeps what the subject alone would have.
 */
@Value.Immutable
@ResultStyle
public abstract class Rating {

    Rating() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Who is rated. */
    public abstract Subject getSubject();

    /** The rules. */
    public abstract Regulation getRegulation();

    /** The period rated; empty for an application's own sums. */
    public abstract Optional<ReportingPeriod> getPeriod();

    /** Day as of which the facts were known. */
    public abstract Optional<LocalDate> getKnownOn();

    /** How far the rating got. */
    public abstract RatingStatus getStatus();

    /** The level; present exactly when {@link RatingStatus#PROPOSED}. */
    public abstract Optional<RatingLevel> getLevel();

    /** The level that the score alone gives; differs from {@link #getLevel} when conduct forces a level. */
    public abstract Optional<RatingLevel> getLevelByPoints();

    /** The level before level cap and quota; present exactly when one of them changed or opened the result. */
    public abstract Optional<RatingLevel> getLevelAlone();

    /** The decision of the competent authority, if one is known; it stands before what is proposed here. */
    public abstract Optional<PublishedRating> getDecided();

    /** What became of the conditions of the levels, highest level first; empty where the score alone decides. */
    public abstract List<ConditionResult> getConditions();

    /** The highest level that the known facts leave possible; the level, if proposed. */
    public abstract Optional<RatingLevel> getBestLevel();

    /** The lowest level that the known facts leave possible; the level, if proposed. */
    public abstract Optional<RatingLevel> getWorstLevel();

    /**
     * What is open and would, settled alone one way or the other, leave fewer levels possible: measures, or the months of a
     * longer period. Empty where nothing is open that matters.
     */
    public abstract List<Ref> getDecisive();

    /**
     * Distance of the score to the neighbouring levels, by this subject alone; empty if there is no score, if no number of points
     * gives another level, or if level cap or quota changed the level or a decision stands before it.
     */
    public abstract Optional<Margin> getMargin();

    /** The lines of the regulation that gave the level; exclusions before the band. */
    public abstract List<AppliedRule> getAppliedRules();

    /** Why no level is proposed; present exactly when there is none. */
    public abstract Optional<Finding> getReason();

    /** What people should know about the facts behind this rating, in a fixed order; the reason not included. */
    public abstract List<Finding> getFindings();

    /** The evaluation; empty for someone whom the regulation does not govern. */
    public abstract Optional<Evaluation> getEvaluation();

    /** The level that was decided, or else the one that is proposed. */
    public Optional<RatingLevel> getLevelDecidedOrProposed() {
        return getDecided().map(PublishedRating::getLevel).or(this::getLevel);
    }

    /** The exact score, if there is one. */
    public Optional<Points> getScore() {
        return getEvaluation().flatMap(Evaluation::score);
    }

    /** How the score came about, if that was asked for. */
    public Optional<Trace> getTrace() {
        return getEvaluation().flatMap(Evaluation::getTrace);
    }

    /** Whether whatever is missing can no longer change the level. */
    public boolean isSettled() {
        return getBestLevel().isPresent() && getBestLevel().equals(getWorstLevel());
    }

    @Value.Check
    void check() {
        boolean proposed = getStatus() == RatingStatus.PROPOSED;
        if (getLevel().isPresent() != proposed || getReason().isPresent() == proposed) {
            throw new IllegalArgumentException("level or reason must fit the status: " + getStatus());
        }
    }

    /** Subject, level as decided or proposed, or status, and score, such as {@code c-07 GOOD 82.5}. */
    @Override
    public String toString() {
        return getSubject() + " "
                + getLevelDecidedOrProposed()
                        .map(RatingLevel::code)
                        .orElse(getStatus().name())
                + getScore().map(score -> " " + score).orElse("");
    }

    /** Builds a {@link Rating}. */
    static final class Builder extends ImmutableRating.Builder {
        Builder() {}
    }
}
