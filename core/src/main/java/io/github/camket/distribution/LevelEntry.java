// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Rating;
import java.util.Objects;
import java.util.Optional;

/**
 * One subject of a distribution. An application with levels of its own starts here:
 *
 * <pre>{@code
 * LevelEntry.decided(Subject.of(CadreId.of("c-12")), RatingLevel.GOOD).in(OrgUnitId.of("u-01")).inGroup(FactId.of("g-1"))
 * }</pre>
 *
 * @param subject the person or organization
 * @param outcome what is known of the level
 * @param unit the unit that it counts for: of a person the agency, of an organization the unit above; empty if not known
 * @param group the similar-task group; empty if in none
 */
public record LevelEntry(Subject subject, LevelOutcome outcome, Optional<OrgUnitId> unit, Optional<FactId> group) {

    /** Checks that the subject is a person or an organization. */
    public LevelEntry {
        Subject.requireNamed(Objects.requireNonNull(subject, "subject"));
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(group, "group");
    }

    private LevelEntry(Subject subject, LevelOutcome outcome) {
        this(subject, outcome, Optional.empty(), Optional.empty());
    }

    /** A subject whose level was decided; in no unit and no group so far. */
    public static LevelEntry decided(Subject subject, RatingLevel level) {
        return new LevelEntry(subject, new LevelOutcome.Decided(level));
    }

    /** A subject whose level is proposed. */
    public static LevelEntry proposed(Subject subject, RatingLevel level) {
        return new LevelEntry(subject, new LevelOutcome.Proposed(level));
    }

    /** A subject without level. */
    public static LevelEntry without(Subject subject, NoLevel reason) {
        return new LevelEntry(subject, new LevelOutcome.Without(reason));
    }

    /**
     * The subject of a rating: with the level that was decided, or else the one that is proposed, or else the reason why there is
     * none.
     */
    public static LevelEntry of(Rating rating) {
        Subject subject = rating.getSubject();
        return rating.getDecided()
                .map(decided -> decided(subject, decided.getLevel()))
                .or(() -> rating.getLevel().map(level -> proposed(subject, level)))
                .orElseGet(() -> without(subject, NoLevel.of(rating.getStatus())));
    }

    /** The same subject, counted for a unit. */
    public LevelEntry in(OrgUnitId newUnit) {
        return new LevelEntry(subject, outcome, Optional.of(newUnit), group);
    }

    /** The same subject in a similar-task group. */
    public LevelEntry inGroup(FactId newGroup) {
        return new LevelEntry(subject, outcome, unit, Optional.of(newGroup));
    }
}
