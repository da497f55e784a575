// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Someone, or an organization, whose level is held against a quota. An application with its own scores starts here:
 *
 * <pre>{@code
 * Candidate.of(Subject.of(CadreId.of("c-12")), RatingLevel.EXCELLENT, Points.of("91.7")).inGroup("g-1")
 * }</pre>
 *
 * @param subject the person or organization
 * @param state what the level is
 * @param level the level; there exactly if one is proposed or decided
 * @param score the score; needed where the limited level is proposed
 * @param group the similar-task group; empty if in none
 * @param tieBreak points that decide between equal scores, in the order of the quota; empty if they are not known
 */
public record Candidate(
        Subject subject,
        State state,
        Optional<RatingLevel> level,
        Optional<Points> score,
        Optional<FactId> group,
        List<Points> tieBreak) {

    /** A candidate of whom no points are known that decide between equal scores. */
    public Candidate(
            Subject subject, State state, Optional<RatingLevel> level, Optional<Points> score, Optional<FactId> group) {
        this(subject, state, level, score, group, List.of());
    }

    /** What the level of a candidate is. */
    public enum State {
        /** Proposed by the score; the quota can change it. */
        PROPOSED,
        /** Decided by the authority; the quota cannot change it. */
        DECIDED,
        /** Not known yet; it can still change the numbers. */
        OPEN,
        /** There is none and will be none. */
        UNRATED
    }

    /** Checks that level and state go together. */
    public Candidate {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(group, "group");
        tieBreak = List.copyOf(tieBreak);
        if (level.isPresent() != (state == State.PROPOSED || state == State.DECIDED)) {
            throw new IllegalArgumentException("level must be given exactly when proposed or decided: " + level);
        }
    }

    /** A candidate in no group, whose level is proposed. */
    public static Candidate of(Subject subject, RatingLevel level, Points score) {
        return new Candidate(subject, State.PROPOSED, Optional.of(level), Optional.of(score), Optional.empty());
    }

    /** A candidate in no group, whose level is decided. */
    public static Candidate decided(Subject subject, RatingLevel level) {
        return new Candidate(subject, State.DECIDED, Optional.of(level), Optional.empty(), Optional.empty());
    }

    /** Someone whose level is not known yet. */
    public static Candidate open(Subject subject) {
        return new Candidate(subject, State.OPEN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Someone who gets no level, and counts only where the whole staff is the base. */
    public static Candidate unrated(Subject subject) {
        return new Candidate(subject, State.UNRATED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same candidate in a group. */
    public Candidate inGroup(String newGroup) {
        return inGroup(FactId.of(newGroup));
    }

    /** The same candidate in a group. */
    public Candidate inGroup(FactId newGroup) {
        return new Candidate(subject, state, level, score, Optional.of(newGroup), tieBreak);
    }

    /** The same candidate with the points that decide between equal scores. */
    public Candidate withTieBreak(List<Points> points) {
        return new Candidate(subject, state, level, score, group, points);
    }

    boolean isDecided() {
        return state == State.DECIDED;
    }

    boolean isAt(RatingLevel wanted) {
        return level.filter(wanted::equals).isPresent();
    }
}
