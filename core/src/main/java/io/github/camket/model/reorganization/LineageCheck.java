// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.organization.UnitTree;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds reorganizations against each other and against the days on which the units exist. */
final class LineageCheck<I extends UnitId & Comparable<I>> {

    private final Lineage<I> lineage;
    private final Turns<I> forwards;
    private final Turns<I> backwards;
    private final Map<I, List<Validity>> validities;
    private final SortedSet<Finding> found = new TreeSet<>();

    LineageCheck(Lineage<I> lineage, Turns<I> forwards, Turns<I> backwards, Map<I, List<Validity>> validities) {
        this.lineage = lineage;
        this.forwards = forwards;
        this.backwards = backwards;
        this.validities = validities;
    }

    SortedSet<Finding> run() {
        forwards.forEach(this::checkOrigin);
        backwards.forEach(this::checkHeir);
        validities.forEach(this::checkReuse);
        return found;
    }

    private void checkOrigin(I unit, List<Turns.Turn<I>> turns) {
        Reorganization event = turns.get(0).reorganization();
        LocalDate day = event.getOn();
        checkConflict(unit, turns);
        if (isUnknown(unit, event)) {
            return;
        }
        if (!lineage.exists(unit, day.minusDays(1))) {
            found.add(Lineage.CLOSED_UNIT_REORGANIZED.about(unit.toRef(), event.getId(), day));
        }
        if (backwards.of(unit, day).isEmpty() && lineage.exists(unit, day)) {
            found.add(Lineage.UNIT_NOT_ENDED.about(unit.toRef(), event.getId(), day));
        }
    }

    private void checkHeir(I unit, List<Turns.Turn<I>> turns) {
        Reorganization event = turns.get(0).reorganization();
        LocalDate day = event.getOn();
        checkConflict(unit, turns);
        if (isUnknown(unit, event)) {
            return;
        }
        if (!lineage.exists(unit, day)) {
            found.add(Lineage.HEIR_NOT_OPEN.about(unit.toRef(), event.getId(), day));
        }
        if (forwards.of(unit, day).isEmpty() && lineage.exists(unit, day.minusDays(1))) {
            found.add(Lineage.HEIR_ALREADY_OPEN.about(unit.toRef(), event.getId(), day));
        }
    }

    private boolean isUnknown(I unit, Reorganization event) {
        if (validities.containsKey(unit)) {
            return false;
        }
        found.add(Lineage.UNKNOWN_UNIT.about(unit.toRef(), event.getId(), event.getOn()));
        return true;
    }

    private void checkConflict(I unit, List<Turns.Turn<I>> turns) {
        for (int i = 1; i < turns.size(); i++) {
            Reorganization one = turns.get(i - 1).reorganization();
            Reorganization other = turns.get(i).reorganization();
            found.add(Lineage.CONFLICTING_REORGANIZATIONS.about(unit.toRef(), one.getId(), other.getId(), one.getOn()));
        }
    }

    private static LocalDate aDayOf(Validity days) {
        return days.getFrom().or(() -> days.getTo().map(to -> to.minusDays(1))).orElse(LocalDate.EPOCH);
    }

    private static Validity laterEnd(Validity one, Validity other) {
        if (one.getTo().isEmpty() || other.getTo().isEmpty()) {
            return one.getTo().isEmpty() ? one : other;
        }
        return other.getTo().get().isAfter(one.getTo().get()) ? other : one;
    }

    private void checkReuse(I unit, List<Validity> own) {
        Validity latest = own.get(0);
        for (Validity next : own.subList(1, own.size())) {
            Optional<Validity> both = latest.intersection(next);
            if (both.isPresent()) {
                found.add(UnitTree.OVERLAPPING_VALIDITY.about(unit.toRef(), latest, next, aDayOf(both.get())));
            } else if (!latest.meets(next)) {
                found.add(Lineage.IDENTIFIER_REUSED.about(
                        unit.toRef(),
                        latest.getTo().orElseThrow(),
                        next.getFrom().orElseThrow()));
            }
            latest = laterEnd(latest, next);
        }
    }
}
