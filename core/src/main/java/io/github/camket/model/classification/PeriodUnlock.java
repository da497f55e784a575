// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The end of a lock. To close the period again is another lock. */
@Value.Immutable
@DomainStyle
public abstract class PeriodUnlock implements Fact, WithPeriodUnlock {

    /** Kind of the references to it. */
    public static final String KIND = "periodUnlock";

    PeriodUnlock() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among these facts. */
    public abstract FactId getId();

    /** The lock that ends. */
    public abstract FactId getLock();

    /** Why; not blank. */
    public abstract String getReason();

    /** Post of the authority, never a name; not blank. */
    public abstract String getAuthorityPost();

    /** Day on which it ends; what is recorded from this day on is no longer locked. */
    public abstract LocalDate getUnlockedOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getLock().toRef(PeriodLock.KIND));
    }

    @Value.Check
    void check() {
        Words.require(getReason(), "reason");
        Words.require(getAuthorityPost(), "authorityPost");
    }

    /** Builds a {@link PeriodUnlock}. */
    public static final class Builder extends ImmutablePeriodUnlock.Builder {
        Builder() {}
    }
}
