// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.model.organization.OrgUnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A map of units read by walking up from every unit for every question. */
record NaiveTree(OrganizationHistory.UnitMap map) {

    /** The nearest first. */
    List<OrgUnitId> above(OrgUnitId unit) {
        List<OrgUnitId> above = new ArrayList<>();
        for (OrgUnitId at = unit;
                map.parents().containsKey(at);
                at = map.parents().get(at)) {
            above.add(map.parents().get(at));
        }
        return above;
    }

    List<OrgUnitId> children(OrgUnitId unit) {
        return map.units().stream()
                .filter(each -> unit.equals(map.parents().get(each)))
                .sorted()
                .toList();
    }

    TreeSet<OrgUnitId> withBelow(OrgUnitId unit) {
        TreeSet<OrgUnitId> found = new TreeSet<>();
        map.units().stream()
                .filter(each -> each.equals(unit) || above(each).contains(unit))
                .forEach(found::add);
        return found;
    }
}
