// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.model.reorganization.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Organizations and what became of them over some years, without a contradiction, and the maps from which they were
 * written: whoever asks the units of a day can compare the answer with {@link #mapOn}.
 *
 * @param units the organizations with all their states, in an order that means nothing
 * @param reorganizations what happened to them, in an order that means nothing
 * @param shares the shares of divided units that are known: of all, of some or of none
 * @param maps which units there are from a day on, by day; two or more neighbours can be alike
 * @param knownBefore whether the units of the first map were there before its day; otherwise there were none
 */
public record OrganizationHistory(
        List<OrgUnit> units,
        List<Reorganization> reorganizations,
        List<SplitShares> shares,
        List<UnitMap> maps,
        boolean knownBefore) {

    /**
     * The units from one day until the next map.
     *
     * @param since first day on which the map holds
     * @param units the units that exist, by identifier
     * @param parents the unit directly above, for those that have one
     */
    public record UnitMap(LocalDate since, List<OrgUnitId> units, SortedMap<OrgUnitId, OrgUnitId> parents) {
        /** Copies the collections. */
        public UnitMap {
            units = List.copyOf(units);
            parents = Collections.unmodifiableSortedMap(new TreeMap<>(parents));
        }
    }

    /**
     * A unit with several heirs.
     *
     * @param unit the unit as it was until the day before
     * @param on first day of the new state
     * @param heirs its heirs, by identifier; sometimes itself among them
     */
    public record Division(OrgUnitId unit, LocalDate on, List<OrgUnitId> heirs) {
        /** Copies the list. */
        public Division {
            heirs = List.copyOf(heirs);
        }
    }

    /** Copies the lists. */
    public OrganizationHistory {
        units = List.copyOf(units);
        reorganizations = List.copyOf(reorganizations);
        shares = List.copyOf(shares);
        maps = List.copyOf(maps);
    }

    /** The days on which something changes, in order; at least one. */
    public List<LocalDate> days() {
        return maps.stream().map(UnitMap::since).toList();
    }

    /** The days on which something changes and the days before them, in order: where mistakes by one day show. */
    public List<LocalDate> edgeDays() {
        TreeSet<LocalDate> edges = new TreeSet<>();
        for (LocalDate day : days()) {
            edges.add(day.minusDays(1));
            edges.add(day);
        }
        return List.copyOf(edges);
    }

    /** The map that holds on the day. */
    public UnitMap mapOn(LocalDate day) {
        UnitMap first = maps.get(0);
        UnitMap found = knownBefore ? first : new UnitMap(day, List.of(), new TreeMap<>());
        for (UnitMap map : maps) {
            found = map.since().isAfter(day) ? found : map;
        }
        return found;
    }

    /** All divisions of units, by day and unit. */
    public List<Division> divisions() {
        return divisions(reorganizations);
    }

    static List<Division> divisions(List<Reorganization> reorganizations) {
        List<Division> divisions = new ArrayList<>();
        for (Reorganization each :
                reorganizations.stream().sorted(Reorganization.ORDER).toList()) {
            Map<OrgUnitId, TreeSet<OrgUnitId>> heirs = new TreeMap<>();
            for (Succession succession : each.getSuccessions()) {
                heirs.computeIfAbsent((OrgUnitId) succession.from(), unit -> new TreeSet<>())
                        .add((OrgUnitId) succession.to());
            }
            heirs.forEach((unit, of) -> {
                if (of.size() > 1) {
                    divisions.add(new Division(unit, each.getOn(), List.copyOf(of)));
                }
            });
        }
        return List.copyOf(divisions);
    }
}
