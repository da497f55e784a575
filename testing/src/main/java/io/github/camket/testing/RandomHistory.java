// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A history drawn day by day: on each day a few reorganizations of different units, and sometimes a new unit that comes from
 * none. The maps come first; the states of the units are read from them at the end.
 */
final class RandomHistory {

    private static final List<OrgKind> KINDS =
            List.of(OrgKind.DIVISION, OrgKind.OFFICE, OrgKind.SUB_DEPARTMENT, OrgKind.DEPARTMENT);
    private static final List<Optional<OrgLevel>> LEVELS =
            List.of(Optional.empty(), Optional.of(OrgLevel.COMMUNE), Optional.of(OrgLevel.PROVINCE));
    private static final List<Integer> GAPS = List.of(30, 1, 2, 45, 184);

    private final Choices choices;
    private final SortedMap<LocalDate, SortedMap<OrgUnitId, UnitState>> maps = new TreeMap<>();
    private final List<Reorganization> events = new ArrayList<>();
    private SortedMap<OrgUnitId, UnitState> now = new TreeMap<>();
    private LocalDate day = LocalDate.of(2021, 3, 1);
    private int named;

    private RandomHistory(Choices choices) {
        this.choices = choices;
    }

    static OrganizationHistory draw(Choices choices) {
        return new RandomHistory(choices).run();
    }

    private OrganizationHistory run() {
        boolean knownBefore = !choices.onceIn(3);
        int shared = choices.below(4);
        int days = choices.below(5);
        for (int i = choices.below(9); i >= 0; i--) {
            found();
        }
        maps.put(day, now);
        for (int i = 0; i < days; i++) {
            day = day.plusDays(choices.of(GAPS));
            turn();
            maps.put(day, now);
        }
        return HistoryWriter.write(maps, events, RandomShares.draw(choices, events, shared), knownBefore);
    }

    private void turn() {
        SortedMap<OrgUnitId, UnitState> before = now;
        now = new TreeMap<>(before);
        List<OrgUnitId> free = new ArrayList<>(before.keySet());
        for (int i = choices.below(4); i > 0 && !free.isEmpty(); i--) {
            RandomReorganization drawn = RandomReorganization.draw(choices, free, this::newId);
            events.add(drawn.event(choices.of(List.of("r", "a", "z")) + "-" + (events.size() + 1), day));
            apply(drawn, before);
        }
        if (choices.onceIn(3)) {
            found();
        }
        now = Forest.of(now, choices);
    }

    private void apply(RandomReorganization event, Map<OrgUnitId, UnitState> before) {
        event.from().forEach(now::remove);
        for (Succession each : event.successions()) {
            OrgUnitId to = (OrgUnitId) each.to();
            boolean goesOn =
                    event.isOneToOne() ? each.from().equals(to) : event.from().contains(to);
            OrgUnitId originId = goesOn ? to : (OrgUnitId) each.from();
            UnitState origin = Optional.ofNullable(before.get(originId)).orElseThrow();
            now.putIfAbsent(to, changed(goesOn ? origin : origin.withName(name()), event.kind()));
        }
    }

    private UnitState changed(UnitState state, ReorganizationKind kind) {
        return switch (kind) {
            case RENAME -> state.withName(name());
            case RETYPE -> state.withKind(KINDS.get((KINDS.indexOf(state.kind()) + 1) % KINDS.size()));
            case LEVEL_CHANGE -> state.withLevel(LEVELS.get((LEVELS.indexOf(state.level()) + 1) % LEVELS.size()));
            case MOVE -> state.withParent(someParent());
            default -> state;
        };
    }

    /** A unit that comes from none. */
    private void found() {
        Optional<OrgUnitId> parent = someParent();
        now.put(newId(), new UnitState(name(), choices.of(KINDS), choices.of(LEVELS), parent));
    }

    /** None, or one of those that there are at the moment; {@link Forest} looks after circles. */
    private Optional<OrgUnitId> someParent() {
        return now.isEmpty() || choices.onceIn(4)
                ? Optional.empty()
                : Optional.of(choices.ofMany(List.copyOf(now.keySet())));
    }

    /** Never given before; the order of the identifiers says nothing about their age. */
    private OrgUnitId newId() {
        named++;
        return OrgUnitId.of(choices.of(List.of("m", "b", "x")) + "-" + named);
    }

    private String name() {
        named++;
        return "Đơn vị " + named;
    }
}
