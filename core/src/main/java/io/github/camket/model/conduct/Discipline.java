// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.conduct;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision to discipline someone for an act.
 *
 * <p>The same act may be disciplined twice, by the Party and by the administration, in different years; the act is
 * therefore named apart from the decision.
 */
@Value.Immutable
@DomainStyle
public abstract class Discipline implements Fact, WithDiscipline {

    /** Kind of the references to it. */
    public static final String KIND = "discipline";

    Discipline() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among disciplines. */
    public abstract FactId getId();

    /** Who was disciplined. */
    public abstract CadreId getCadre();

    /** Identifier of the act, the same in every decision about it. */
    public abstract String getAct();

    /** Day of the act. */
    public abstract LocalDate getActOn();

    /** Day on which the decision took effect. */
    public abstract LocalDate getEffectiveOn();

    /** Form; every form is at least a reprimand. */
    public abstract DisciplineForm getForm();

    /** What the violation was about. */
    public abstract DisciplineGround getGround();

    /** By whom. */
    public abstract DisciplineSide getSide();

    /** Year for which the act already led to the lowest level before this decision existed. */
    public abstract Optional<ReportingPeriod> getAlreadyCountedIn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getCadre().toRef());
    }

    @Value.Check
    void check() {
        if (getAct().isBlank()) {
            throw new IllegalArgumentException("act must not be blank: " + getAct());
        }
        if (getEffectiveOn().isBefore(getActOn())) {
            throw new IllegalArgumentException(
                    "effectiveOn must not be before actOn " + getActOn() + ": " + getEffectiveOn());
        }
    }

    /** Builds a {@link Discipline}. */
    public static final class Builder extends ImmutableDiscipline.Builder {
        Builder() {}
    }
}
