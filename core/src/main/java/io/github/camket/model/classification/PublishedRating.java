// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The level that was decided for a person or an organization, as a fact. Later stages go by it and not by what the library
 * proposes; where both differ, a finding says so.
 */
@Value.Immutable
@DomainStyle
public abstract class PublishedRating implements Decision, WithPublishedRating {

    /** Kind of the references to it. */
    public static final String KIND = "publishedRating";

    PublishedRating() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among published ratings. */
    public abstract FactId getId();

    /** Who or what was rated. */
    @Override
    public abstract Subject getSubject();

    /** Period that was rated. */
    @Override
    public abstract ReportingPeriod getPeriod();

    /** The level. */
    public abstract RatingLevel getLevel();

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

    /** Builds a {@link PublishedRating}. */
    public static final class Builder extends ImmutablePublishedRating.Builder {
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
