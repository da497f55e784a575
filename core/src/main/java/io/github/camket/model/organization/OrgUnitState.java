// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.calendar.Validity;
import io.github.camket.style.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How an organization was during one span of days, where that differs from how it is now. */
@Value.Immutable
@DomainStyle
public abstract class OrgUnitState implements WithOrgUnitState {

    OrgUnitState() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The days on which it was so; at least one bound is known. */
    public abstract Validity getValidity();

    /** Name on these days; never an identity. */
    public abstract String getName();

    /** What kind of organization it was. */
    public abstract OrgKind getKind();

    /** Tier of government it belonged to; empty where that does not matter. */
    public abstract Optional<OrgLevel> getLevel();

    /** Whether the unit employed civil servants itself. */
    @Value.Default
    public boolean isEmployingAgency() {
        return false;
    }

    /** The unit directly above; empty at the top of the ledger. */
    public abstract Optional<OrgUnitId> getParent();

    /** The administrative unit that it governed or belonged to. */
    public abstract Optional<AdministrativeCode> getArea();

    @Value.Check
    void check() {
        if (getValidity().equals(Validity.ALWAYS)) {
            throw new IllegalArgumentException("validity must have a bound: " + getValidity());
        }
    }

    /** Builds an {@link OrgUnitState}. */
    public static final class Builder extends ImmutableOrgUnitState.Builder {
        Builder() {}
    }
}
