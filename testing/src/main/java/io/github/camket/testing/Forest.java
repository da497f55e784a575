// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.model.organization.OrgUnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts every unit under the unit that it names, or under another one where that is gone or would close a circle. */
final class Forest {

    private final Map<OrgUnitId, OrgUnitId> parents = new TreeMap<>();

    private Forest() {}

    static SortedMap<OrgUnitId, UnitState> of(SortedMap<OrgUnitId, UnitState> units, Choices choices) {
        Forest forest = new Forest();
        SortedMap<OrgUnitId, UnitState> placed = new TreeMap<>();
        units.forEach((unit, state) -> {
            Optional<OrgUnitId> parent = state.parent();
            if (parent.isPresent() && !(units.containsKey(parent.get()) && forest.allows(unit, parent.get()))) {
                parent = forest.another(unit, units, choices);
            }
            parent.ifPresent(above -> forest.parents.put(unit, above));
            placed.put(unit, state.withParent(parent));
        });
        return placed;
    }

    private Optional<OrgUnitId> another(OrgUnitId unit, SortedMap<OrgUnitId, UnitState> units, Choices choices) {
        List<Optional<OrgUnitId>> possible = new ArrayList<>();
        possible.add(Optional.empty());
        units.keySet().stream().filter(above -> allows(unit, above)).forEach(above -> possible.add(Optional.of(above)));
        return choices.ofMany(possible);
    }

    private boolean allows(OrgUnitId unit, OrgUnitId parent) {
        OrgUnitId at = parent;
        while (!at.equals(unit)) {
            if (!parents.containsKey(at)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }
}
