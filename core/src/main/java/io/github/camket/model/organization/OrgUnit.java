// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.model.fact.Fact;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organization, agency or unit that has staff, is assigned work or is rated.
 *
 * <p>Units form a tree by {@link #getParent}; a unit without a parent is the top of its ledger.
 */
@Value.Immutable
@DomainStyle
public abstract class OrgUnit implements Fact, WithOrgUnit {

    OrgUnit() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique in a ledger. */
    public abstract OrgUnitId getId();

    /** Name as people know it; never an identity. */
    public abstract String getName();

    /** What kind of organization it is. */
    public abstract OrgKind getKind();

    /** Tier of government it belongs to; empty where that does not matter. */
    public abstract Optional<OrgLevel> getLevel();

    /**
     * Whether the unit employs civil servants itself (cơ quan sử dụng công chức), so that its people, and those of the
     * units below it, are one agency; the top of the tree is one in any case.
     */
    @Value.Default
    public boolean isEmployingAgency() {
        return false;
    }

    /** The unit directly above; empty at the top of the ledger. */
    public abstract Optional<OrgUnitId> getParent();

    @Override
    public Ref getRef() {
        return getId().toRef();
    }

    @Override
    public List<Ref> getReferences() {
        return getParent().map(OrgUnitId::toRef).stream().toList();
    }

    /** Builds a {@link OrgUnit}. */
    public static final class Builder extends ImmutableOrgUnit.Builder {
        Builder() {}
    }
}
