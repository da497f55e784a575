// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The administrative units of one day: provinces, districts as long as there were any, communes. Which levels there are is
 * told by the units, not by this class.
 */
public final class AdministrativeTree extends UnitTree<AdministrativeCode, AdministrativeUnit> {

    /** By code, then validity, then all else, so that no order of input shows. */
    public static final Comparator<AdministrativeUnit> ORDER = Comparator.comparing(AdministrativeUnit::getCode)
            .thenComparing(AdministrativeUnit::getValidity)
            .thenComparing(AdministrativeUnit::getName)
            .thenComparing(unit -> unit.getType().code())
            .thenComparing(
                    unit -> unit.getParent().map(AdministrativeCode::toString).orElse(""));

    private AdministrativeTree(LocalDate day, List<AdministrativeUnit> units) {
        super(
                day,
                units,
                AdministrativeUnit::getCode,
                AdministrativeUnit::getParent,
                AdministrativeUnit::getValidity,
                List.of());
    }

    /** The tree of those of the units that exist on the day, given in any order. */
    public static AdministrativeTree of(Collection<AdministrativeUnit> units, LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<AdministrativeUnit> there = new ArrayList<>();
        for (AdministrativeUnit unit : units) {
            if (unit.getValidity().contains(day)) {
                there.add(unit);
            }
        }
        there.sort(ORDER);
        return new AdministrativeTree(day, there);
    }
}
