// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.model.fact.Fact;
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
import org.immutables.value.Value;

/**
 * What someone asks who does not agree with the level that was decided (Decree 335/2025, article 22). It is another thing than
 * a petition of a unit about a directive.
 */
@Value.Immutable
@DomainStyle
public abstract class RatingPetition implements Fact, WithRatingPetition {

    /** Kind of the references to it. */
    public static final String KIND = "ratingPetition";

    RatingPetition() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among petitions about ratings. */
    public abstract FactId getId();

    /** Who asks, and whose level it is about. */
    public abstract Subject getSubject();

    /** The published rating that it is against. */
    public abstract FactId getDecision();

    /** The level that is asked for; empty if none is named. */
    public abstract Optional<RatingLevel> getAskedLevel();

    /** What is asked and why; not blank. */
    public abstract String getWords();

    /** Post of the authority that has to settle it, never a name; not blank. */
    public abstract String getAuthorityPost();

    /** Day on which the authority received it; the time to settle it counts from here. */
    public abstract LocalDate getReceivedOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getSubject().ref(), getDecision().toRef(PublishedRating.KIND));
    }

    @Value.Check
    void check() {
        Subject.requireNamed(getSubject());
        Words.require(getWords(), "words");
        Words.require(getAuthorityPost(), "authorityPost");
    }

    /** Builds a {@link RatingPetition}. */
    public static final class Builder extends ImmutableRatingPetition.Builder {
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
