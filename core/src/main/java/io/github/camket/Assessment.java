// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The ratings of one run: one period, facts as known on one day, the rules for people and those for organizations. */
@Value.Immutable
@ResultStyle
public abstract class Assessment {

    Assessment() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The rules for people. */
    public abstract Regulation getRegulation();

    /** The rules for organizations; empty if organizations were not rated. */
    public abstract Optional<Regulation> getOrganizationRegulation();

    /** The period. */
    public abstract ReportingPeriod getPeriod();

    /** Day as of which the facts were known. */
    public abstract LocalDate getKnownOn();

    /** Last day of the period that the facts cover, inclusive. */
    public abstract LocalDate getCoveredUntil();

    /** When the figures were closed and how far they reach, if that was asked for. */
    public abstract Optional<CutOff> getCutOff();

    /** The days at the end of the period that the facts do not cover; empty if they cover all of it. */
    public Optional<Validity> getMissingTail() {
        LocalDate last = getPeriod().getLastDay();
        return getCoveredUntil().isBefore(last)
                ? Optional.of(Validity.of(getCoveredUntil().plusDays(1), last.plusDays(1)))
                : Optional.empty();
    }

    /** One rating for each cadre of the snapshot, by identifier; level cap and quota are applied, for a year. */
    public abstract List<Rating> getRatings();

    /** One rating for each unit of the snapshot, by identifier; empty if organizations were not rated. */
    public abstract List<Rating> getUnitRatings();

    /** How levels were held against quotas: the units below each unit, then the people of each agency. */
    public abstract List<GroupReview> getReviews();

    /** Contradictions in the facts that concern no single rating, in a fixed order. */
    public abstract List<Finding> getFindings();

    /**
     * The rating of this person.
     *
     * @throws IllegalArgumentException if the snapshot did not know the person
     */
    public Rating rating(CadreId cadre) {
        return find(getRatings(), Subject.of(cadre))
                .orElseThrow(
                        () -> new IllegalArgumentException("cadre must be known on " + getKnownOn() + ": " + cadre));
    }

    /**
     * The rating of this unit.
     *
     * @throws IllegalArgumentException if the snapshot did not know the unit, or organizations were not rated
     */
    public Rating rating(OrgUnitId unit) {
        return find(getUnitRatings(), Subject.of(unit))
                .orElseThrow(() ->
                        new IllegalArgumentException("unit must be known on " + getKnownOn() + " and rated: " + unit));
    }

    private static Optional<Rating> find(List<Rating> ratings, Subject subject) {
        return ratings.stream()
                .filter(rating -> rating.getSubject().equals(subject))
                .findFirst();
    }

    /** Builds an {@link Assessment}. */
    static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
