// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The administrative units of one day: provinces, districts as long as there were any, communes. Which levels there are is
 * told by the units, not by this class.
 */
public final class AdministrativeTree extends UnitTree<AdministrativeCode, AdministrativeUnit> {

    private AdministrativeTree(
            LocalDate day,
            Map<AdministrativeCode, AdministrativeUnit> units,
            Map<AdministrativeCode, AdministrativeCode> parents,
            List<Finding> found) {
        super(day, units, parents, found);
    }

    /** The tree of those of the units that exist on the day. */
    public static AdministrativeTree of(Collection<AdministrativeUnit> units, LocalDate day) {
        Map<AdministrativeCode, AdministrativeUnit> onDay = new TreeMap<>();
        List<Finding> found = new ArrayList<>();
        for (AdministrativeUnit unit : units) {
            if (unit.getValidity().contains(day)) {
                onDay.merge(unit.getCode(), unit, (one, other) -> later(one, other, day, found));
            }
        }
        Map<AdministrativeCode, AdministrativeCode> parents = new TreeMap<>();
        onDay.forEach((code, unit) -> unit.getParent().ifPresent(parent -> parents.put(code, parent)));
        return new AdministrativeTree(day, onDay, parents, found);
    }

    private static AdministrativeUnit later(
            AdministrativeUnit one, AdministrativeUnit other, LocalDate day, List<Finding> found) {
        int order = one.getValidity().compareTo(other.getValidity());
        boolean swap = order == 0 ? one.toString().compareTo(other.toString()) > 0 : order > 0;
        AdministrativeUnit first = swap ? other : one;
        AdministrativeUnit second = swap ? one : other;
        found.add(OVERLAPPING_VALIDITY.about(first.getCode().toRef(), first.getValidity(), second.getValidity(), day));
        return second;
    }
}
