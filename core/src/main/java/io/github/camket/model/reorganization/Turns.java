// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What each unit becomes, or what it comes from, by day. */
final class Turns<I extends Comparable<I>> {

    /**
     * What one reorganization means for one unit.
     *
     * @param others the units on the other side, in order; none for a unit that is dissolved
     */
    record Turn<I>(Reorganization reorganization, List<I> others) {}

    private final Map<I, SortedMap<LocalDate, List<Turn<I>>>> byUnit = new TreeMap<>();

    /** Adds what a reorganization means; reorganizations come in their own order. */
    void add(I unit, Reorganization event, List<I> others) {
        byUnit.computeIfAbsent(unit, key -> new TreeMap<>())
                .computeIfAbsent(event.getOn(), key -> new ArrayList<>())
                .add(new Turn<>(event, others.stream().sorted().toList()));
    }

    /** What happens to the unit on the day; several turns only if reorganizations contradict each other. */
    List<Turn<I>> of(I unit, LocalDate day) {
        SortedMap<LocalDate, List<Turn<I>>> own = byUnit.get(unit);
        return own == null ? List.of() : own.getOrDefault(day, List.of());
    }

    /** Gives each unit with the turns of each day, in order. */
    void forEach(BiConsumer<I, List<Turn<I>>> action) {
        byUnit.forEach((unit, byDay) -> byDay.values().forEach(turns -> action.accept(unit, turns)));
    }
}
