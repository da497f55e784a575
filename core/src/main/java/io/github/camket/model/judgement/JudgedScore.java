// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.judgement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.Fact;
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
 * Points that people gave to a person or an organization for one criterion and one period.
 *
 * <p>The library never invents such a score: one that nobody gave is missing, neither 0 nor full marks.
 */
@Value.Immutable
@DomainStyle
public abstract class JudgedScore implements Fact, WithJudgedScore {

    /** Kind of the references to it. */
    public static final String KIND = "judgedScore";

    JudgedScore() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among judged scores. */
    public abstract FactId getId();

    /** Who or what is scored: a person or an organization. */
    public abstract Subject getSubject();

    /** Code of the criterion in the regulation, such as {@code general.conduct}. */
    public abstract String getCriterion();

    /** Period for which the points are given. */
    public abstract ReportingPeriod getPeriod();

    /** The points; their range is set by the regulation. */
    public abstract Points getPoints();

    /** Step of the procedure. */
    public abstract Stage getStage();

    /** Post of the scorer, never a name. */
    public abstract String getScorerPost();

    /** Day on which the points were given. */
    public abstract LocalDate getJudgedOn();

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
        if (getScorerPost().isBlank()) {
            throw new IllegalArgumentException("scorerPost must not be blank: " + getScorerPost());
        }
    }

    /** Builds a {@link JudgedScore}. */
    public static final class Builder extends ImmutableJudgedScore.Builder {
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
