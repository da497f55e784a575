// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one unit registered for a period, and how it stands.
 *
 * @param unit the unit as it was on the day by which units are sorted
 * @param level its tier of government, its own or that of the nearest unit above that has one; empty if none has
 * @param registrations its registrations, mostly one, by identifier
 * @param counts its tasks
 */
public record UnitRegistration(
        OrgUnit unit, Optional<OrgLevel> level, List<Fulfilment> registrations, RegistrationCounts counts) {

    /** Copies the list. */
    public UnitRegistration {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(level, "level");
        registrations = List.copyOf(registrations);
        Objects.requireNonNull(counts, "counts");
    }
}
