// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The level that was decided for a person or an organization, as a fact. Later stages go by it and not by what the library
 * proposes; where both differ, a finding says so.
 *
 * <p>When it was told to the person and to the public is another day and a fact of its own, {@link RatingNotice}. A decision
 * that takes the place of an earlier one names it; the earlier one stays.
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

    /** Why this level, in words, needed where it is another one than was proposed; not blank. */
    public abstract Optional<String> getReason();

    /** The earlier decision whose place it takes; empty for a first decision. */
    public abstract Optional<FactId> getReplaces();

    /** Why it takes the place of an earlier one. */
    public abstract Optional<ReplacementGround> getGround();

    /** Number of the decision; empty if it is not known. */
    public abstract Optional<DocumentNumber> getNumber();

    @Override
    public Optional<Ref> getReplaced() {
        return getReplaces().map(id -> id.toRef(KIND));
    }

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.concat(Stream.of(getSubject().ref()), getReplaced().stream())
                .toList();
    }

    @Value.Check
    void check() {
        Subject.requireNamed(getSubject());
        Words.require(getAuthorityPost(), "authorityPost");
        Words.require(getReason(), "reason");
        if (getReplaces().equals(Optional.of(getId()))) {
            throw new IllegalArgumentException("replaces must be another decision: " + getId());
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
