// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.calendar.Validity;
import io.github.camket.style.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A territorial unit as it is during one span of days: a commune with its code, name, type and the unit it belongs to.
 * Territory, and not one of the organizations that govern it; those are {@link OrgUnit}s that name it as their area.
 *
 * <p>None of its attributes is its identity; that is the code <em>and</em> the days. A unit whose name, type or parent
 * changes is given once for each span of days.
 */
@Value.Immutable
@DomainStyle
public abstract class AdministrativeUnit implements WithAdministrativeUnit {

    AdministrativeUnit() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Official code in its level. */
    public abstract AdministrativeCode getCode();

    /** Full name with the type word, as published: {@code Phường Ba Đình}; not blank. */
    public abstract String getName();

    /** Type of unit. */
    public abstract UnitType getType();

    /**
     * The unit directly above; empty for a province. Until 30 June 2025 a commune belongs to a district, from 1 July 2025
     * to a province.
     */
    public abstract Optional<AdministrativeCode> getParent();

    /** The days on which the above holds. An open start or end is not known. */
    @Value.Default
    public Validity getValidity() {
        return Validity.ALWAYS;
    }

    @Value.Check
    void check() {
        if (getName().isBlank()) {
            throw new IllegalArgumentException("name must not be blank: " + getName());
        }
        if (getParent().equals(Optional.of(getCode()))) {
            throw new IllegalArgumentException("parent must be another unit: " + getCode());
        }
    }

    /** Name, code and days, such as {@code Phường Ba Đình (commune:00004) [2025-07-01,)}. */
    @Override
    public String toString() {
        return getName() + " (" + getCode() + ") " + getValidity();
    }

    /** Builds an {@link AdministrativeUnit}. */
    public static final class Builder extends ImmutableAdministrativeUnit.Builder {
        Builder() {}
    }
}
