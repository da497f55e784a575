// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was put forward about a subject and a period at one step, before the authority decides: the own assessment, the view of
 * the meeting, the opinion of the Party committee, the proposal of the body for personnel. It binds nobody; an opinion that is
 * given again at the same step is another fact, and the earlier one stays.
 */
@Value.Immutable
@DomainStyle
public abstract class RatingOpinion implements Fact, WithRatingOpinion {

    /** Kind of the references to it. */
    public static final String KIND = "ratingOpinion";

    RatingOpinion() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among opinions. */
    public abstract FactId getId();

    /** Whom or what it is about. */
    public abstract Subject getSubject();

    /** The period that is rated. */
    public abstract ReportingPeriod getPeriod();

    /** The step at which it was given. */
    public abstract RatingStep getStep();

    /** The level put forward; empty for an opinion in words alone. */
    public abstract Optional<RatingLevel> getLevel();

    /** The total put forward, as it stands in the form; its range is set by the regulation. */
    public abstract Optional<Points> getScore();

    /** What it says beside the level; not blank, and there if no level is. */
    public abstract Optional<String> getRemark();

    /** Number of the minutes or of the letter; empty if it has none. */
    public abstract Optional<DocumentNumber> getNumber();

    /** Post or body whose opinion it is, never a name; not blank. */
    public abstract String getByPost();

    /** Day on which it was given. */
    public abstract LocalDate getGivenOn();

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
        Words.require(getByPost(), "byPost");
        Words.require(getRemark(), "remark");
        if (getLevel().isEmpty() && getRemark().isEmpty()) {
            throw new IllegalArgumentException("remark must be given where no level is: -");
        }
    }

    /** Builds a {@link RatingOpinion}. */
    public static final class Builder extends ImmutableRatingOpinion.Builder {
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
