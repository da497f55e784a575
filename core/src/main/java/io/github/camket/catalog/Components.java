// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.model.organization.UnitId;
import io.github.camket.model.reorganization.Succession;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Successions that hang together: units that were merged with each other, directly or through units that were divided. */
final class Components {

    private Components() {}

    /** The groups, each in order, by their first heir. */
    static List<List<Succession>> of(Collection<Succession> all) {
        Map<UnitId, List<Succession>> byHeir = new TreeMap<>(UnitId.ORDER);
        Map<UnitId, List<Succession>> byOrigin = new TreeMap<>(UnitId.ORDER);
        for (Succession each : all) {
            byHeir.computeIfAbsent(each.to(), key -> new ArrayList<>()).add(each);
            byOrigin.computeIfAbsent(each.from(), key -> new ArrayList<>()).add(each);
        }
        List<List<Succession>> groups = new ArrayList<>();
        Set<UnitId> seen = new TreeSet<>(UnitId.ORDER);
        for (UnitId heir : byHeir.keySet()) {
            if (seen.add(heir)) {
                groups.add(group(heir, byHeir, byOrigin, seen));
            }
        }
        return groups;
    }

    private static List<Succession> group(
            UnitId first,
            Map<UnitId, List<Succession>> byHeir,
            Map<UnitId, List<Succession>> byOrigin,
            Set<UnitId> seen) {
        Set<Succession> group = new TreeSet<>(
                Comparator.comparing(Succession::to, UnitId.ORDER).thenComparing(Succession::from, UnitId.ORDER));
        Deque<UnitId> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            for (Succession each : byHeir.getOrDefault(open.pop(), List.of())) {
                if (group.add(each)) {
                    for (Succession other : byOrigin.getOrDefault(each.from(), List.of())) {
                        if (seen.add(other.to())) {
                            open.push(other.to());
                        }
                    }
                }
            }
        }
        return List.copyOf(group);
    }
}
