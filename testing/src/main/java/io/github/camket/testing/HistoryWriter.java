// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.SplitShares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes maps of single days down as units, each with one state for every span of days on which it was the same. */
final class HistoryWriter {

    private record Dated(Validity validity, UnitState state) {}

    private HistoryWriter() {}

    static OrganizationHistory write(
            SortedMap<LocalDate, SortedMap<OrgUnitId, UnitState>> maps,
            List<Reorganization> events,
            List<SplitShares> shares,
            boolean knownBefore) {
        Map<OrgUnitId, List<Dated>> states = new TreeMap<>();
        List<LocalDate> days = List.copyOf(maps.keySet());
        for (int i = 0; i < days.size(); i++) {
            Optional<LocalDate> from = i == 0 && knownBefore ? Optional.empty() : Optional.of(days.get(i));
            Optional<LocalDate> to = i + 1 == days.size() ? Optional.empty() : Optional.of(days.get(i + 1));
            Validity validity = Validity.of(from, to);
            maps.getOrDefault(days.get(i), new TreeMap<>())
                    .forEach((unit, state) ->
                            add(states.computeIfAbsent(unit, key -> new ArrayList<>()), new Dated(validity, state)));
        }
        List<OrganizationHistory.UnitMap> written = new ArrayList<>();
        maps.forEach((day, units) -> {
            SortedMap<OrgUnitId, OrgUnitId> parents = new TreeMap<>();
            units.forEach((unit, state) -> state.parent().ifPresent(parent -> parents.put(unit, parent)));
            written.add(new OrganizationHistory.UnitMap(day, List.copyOf(units.keySet()), parents));
        });
        List<OrgUnit> units = new ArrayList<>();
        states.forEach((unit, own) -> units.add(unit(unit, own)));
        return new OrganizationHistory(units, events, shares, written, knownBefore);
    }

    private static void add(List<Dated> own, Dated next) {
        Dated last = own.isEmpty() ? next : own.get(own.size() - 1);
        if (last != next && last.state().equals(next.state())) {
            own.set(
                    own.size() - 1,
                    new Dated(last.validity().union(next.validity()).orElseThrow(), last.state()));
        } else {
            own.add(next);
        }
    }

    private static OrgUnit unit(OrgUnitId id, List<Dated> states) {
        Dated last = states.get(states.size() - 1);
        List<OrgUnitState> earlier = new ArrayList<>();
        for (Dated each : states.subList(0, states.size() - 1)) {
            earlier.add(OrgUnitState.builder()
                    .validity(each.validity())
                    .name(each.state().name())
                    .kind(each.state().kind())
                    .level(each.state().level())
                    .parent(each.state().parent())
                    .build());
        }
        return OrgUnit.builder()
                .id(id)
                .validity(last.validity())
                .name(last.state().name())
                .kind(last.state().kind())
                .level(last.state().level())
                .parent(last.state().parent())
                .earlier(earlier)
                .build();
    }
}
