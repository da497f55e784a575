// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The score of a person or an organization in one period as a fact: confirmed by the authority, or brought from the former
 * organization of someone who was transferred (Decree 335/2025, article 19.1).
 *
 * <p>A confirmed score stands in the place of the one that the library computes; where both are there and differ, a finding
 * says so.
 */
@Value.Immutable
@DomainStyle
public abstract class PeriodScore implements Decision, WithPeriodScore {

    /** Kind of the references to it. */
    public static final String KIND = "periodScore";

    PeriodScore() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among period scores. */
    public abstract FactId getId();

    /** Whose score it is. */
    @Override
    public abstract Subject getSubject();

    /** Period; a month for people, the period of the rating for organizations. */
    @Override
    public abstract ReportingPeriod getPeriod();

    /** The score; its range is set by the regulation. */
    public abstract Points getPoints();

    /** Whether the authority confirmed it; {@link Standing#CONFIRMED} unless said otherwise. */
    @Override
    @Value.Default
    public Standing getStanding() {
        return Standing.CONFIRMED;
    }

    /** Post of the authority that confirmed or proposed it, never a name. */
    public abstract String getAuthorityPost();

    /** Day of the decision; of several confirmed ones the latest holds (Decree 335/2025, article 21.3). */
    @Override
    public abstract LocalDate getDecidedOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getSubject().ref());
    }

    @Value.Check
    void check() {
        Subject.requireNamed(getSubject());
        if (getAuthorityPost().isBlank()) {
            throw new IllegalArgumentException("authorityPost must not be blank: " + getAuthorityPost());
        }
    }

    /** Builds a {@link PeriodScore}. */
    public static final class Builder extends ImmutablePeriodScore.Builder {
        Builder() {}

        /** Sets a person as the subject. */
        public Builder cadre(CadreId cadre) {
            return subject(Subject.of(cadre));
        }

        /** Sets an organization as the subject. */
        public Builder unit(OrgUnitId unit) {
            return subject(Subject.of(unit));
        }
    }
}
