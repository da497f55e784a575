// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That the figures of a period are closed for a unit and everything below it (khóa kỳ). Nothing is refused because of it: a
 * figure that is recorded all the same counts, and the lock is what makes it visible. The lock holds until a
 * {@link PeriodUnlock} ends it.
 */
@Value.Immutable
@DomainStyle
public abstract class PeriodLock implements Fact, WithPeriodLock {

    /** Kind of the references to it. */
    public static final String KIND = "periodLock";

    PeriodLock() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among locks. */
    public abstract FactId getId();

    /** The unit; those below it, and the people of all of them, are locked with it. */
    public abstract OrgUnitId getUnit();

    /** The period, with every shorter one in it. */
    public abstract ReportingPeriod getPeriod();

    /** Why it is locked now; not blank. */
    public abstract Optional<String> getReason();

    /** Post of the authority, never a name; not blank. */
    public abstract String getAuthorityPost();

    /** Day of the lock; what is recorded on this day is still before it. */
    public abstract LocalDate getLockedOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getUnit().toRef());
    }

    @Value.Check
    void check() {
        Words.require(getReason(), "reason");
        Words.require(getAuthorityPost(), "authorityPost");
    }

    /** Builds a {@link PeriodLock}. */
    public static final class Builder extends ImmutablePeriodLock.Builder {
        Builder() {}
    }
}
