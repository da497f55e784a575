// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.RatingOpinion;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Rating;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The path of one rating as known on a day: every step with its day, the decision that holds, and what became of petitions and
 * time limits. Earlier decisions stay in it.
 */
@Value.Immutable
@ResultStyle
public abstract class RatingPath {

    RatingPath() {}

    static Builder builder() {
        return new Builder();
    }

    /** Who or what is rated. */
    public abstract Subject getSubject();

    /** The period that is rated. */
    public abstract ReportingPeriod getPeriod();

    /** Day as of which the facts are known. */
    public abstract LocalDate getKnownOn();

    /** The steps and time limits that were looked for. */
    public abstract PathRules getRules();

    /** Whose steps were looked for; empty for a person of whom no post is known. */
    public abstract Optional<PathCase> getPathCase();

    /** How far it has got. */
    public abstract PathState getState();

    /** Everything that happened up to the day, in order. */
    public abstract List<PathStep> getSteps();

    /** The rating that was given to the review. */
    public abstract Optional<Rating> getRating();

    /** The opinions, by day, then by step. */
    public abstract List<RatingOpinion> getOpinions();

    /** The level with which the decision is compared; empty if none was proposed or put forward. */
    public abstract Optional<PathProposal> getProposal();

    /** All decisions of the authority, by day, then by identifier. */
    public abstract List<PathDecision> getDecisions();

    /** The decision that holds; empty as long as there is none, and where decisions of one day contradict each other. */
    public abstract Optional<PublishedRating> getInForce();

    /** The level that was decided, or else the one proposed. */
    public Optional<RatingLevel> getLevel() {
        return getInForce()
                .map(PublishedRating::getLevel)
                .or(() -> getProposal().map(PathProposal::level));
    }

    /** Whether the decision that holds says another level than was proposed; false as long as either is missing. */
    public boolean isDifferent() {
        return getInForce().isPresent()
                && getProposal()
                        .filter(proposal ->
                                !proposal.level().equals(getInForce().get().getLevel()))
                        .isPresent();
    }

    /** The petitions, by day of receipt, then by identifier. */
    public abstract List<PathPetition> getPetitions();

    /** The petitions that are not settled. */
    public List<PathPetition> getOpenPetitions() {
        return getPetitions().stream().filter(PathPetition::isOpen).toList();
    }

    /** Before which day the level is to be decided; empty for a period that is no year. */
    public abstract Optional<Deadline> getDecisionDue();

    /** Whether the first decision was in time. */
    public abstract DueState getDecisionState();

    /** What is contradictory, late or incomplete, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** The decision with this identifier, if it is one of this path. */
    public Optional<PathDecision> find(FactId decision) {
        return getDecisions().stream()
                .filter(one -> one.getDecision().getId().equals(decision))
                .findFirst();
    }

    /** Subject, period, state, and the level if there is one: {@code c-07 2026 PUBLISHED GOOD}. */
    @Override
    public String toString() {
        return getSubject() + " " + getPeriod() + " " + getState()
                + getLevel().map(level -> " " + level).orElse("");
    }

    /** Builds a {@link RatingPath}. */
    static final class Builder extends ImmutableRatingPath.Builder {
        Builder() {}
    }
}
