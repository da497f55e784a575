// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.calendar.Validity;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Days on which a person, though in service, is on leave.
 */
@Value.Immutable
@DomainStyle
public abstract class Absence implements Fact, WithAbsence {

    /** Kind of the references to it. */
    public static final String KIND = "absence";

    Absence() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among absences. */
    public abstract FactId getId();

    /** Who is away. */
    public abstract CadreId getCadre();

    /** Why. */
    public abstract AbsenceKind getKind();

    /** First day away, inclusive. */
    public abstract LocalDate getStartsOn();

    /** First day back, exclusive. */
    public abstract LocalDate getEndsBefore();

    /** The days away. */
    public Validity getValidity() {
        return Validity.of(getStartsOn(), getEndsBefore());
    }

    /** Whether the person is away on the day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(getStartsOn()) && day.isBefore(getEndsBefore());
    }

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
        if (!getEndsBefore().isAfter(getStartsOn())) {
            throw new IllegalArgumentException(
                    "endsBefore must be after startsOn " + getStartsOn() + ": " + getEndsBefore());
        }
    }

    /** Builds a {@link Absence}. */
    public static final class Builder extends ImmutableAbsence.Builder {
        Builder() {}
    }
}
