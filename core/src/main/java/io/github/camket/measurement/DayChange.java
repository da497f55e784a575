// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.measurement.TargetJudge.Series;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Movement;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one day did to the answers of targets. An entry is left out to see whether it matters, which asks only the targets that
 * it can bear on, and never the whole ledger again.
 */
final class DayChange {

    private final JudgedDay before;
    private final JudgedDay after;
    // By reference, which is the order of the ledger within a day.
    private final Map<Ref, LedgerEntry> entries = new TreeMap<>();
    private final Map<Series, SortedSet<Ref>> readings = new TreeMap<>();
    private final SortedSet<Ref> restedOn = new TreeSet<>();
    private final Map<Ref, IndicatorMeter> meters = new TreeMap<>();

    DayChange(JudgedDay before, JudgedDay after, List<LedgerEntry> recorded) {
        this.before = before;
        this.after = after;
        for (LedgerEntry entry : recorded) {
            Ref ref = entry.ref();
            entries.put(ref, entry);
            entry.content()
                    .ifPresent(fact -> fact.getReferences().stream()
                            .filter(named -> !named.equals(ref))
                            .forEach(restedOn::add));
            Stream.of(before.known(), after.known())
                    .flatMap(known -> known.find(ref).stream())
                    .filter(IndicatorReading.class::isInstance)
                    .map(fact -> Series.of((IndicatorReading) fact))
                    .forEach(series -> readings.computeIfAbsent(series, key -> new TreeSet<>())
                            .add(ref));
        }
    }

    /** The targets whose answer moved, in order. */
    List<Movement<Optional<TargetResult>>> movements() {
        List<TargetId> moved = after.targetsWith(before).stream()
                .filter(target -> !answer(before.find(target)).equals(answer(after.find(target))))
                .toList();
        if (moved.isEmpty()) {
            return List.of();
        }
        LocalDate day = after.known().getKnownOn();
        Snapshot quiet = before.known().unchangedUntil(day);
        TargetJudge undisturbed = TargetJudge.of(quiet);
        List<Movement<Optional<TargetResult>>> movements = new ArrayList<>();
        for (TargetId target : moved) {
            Optional<TargetResult> result = after.find(target);
            boolean byTime =
                    answer(target(target, quiet).map(undisturbed::judge)).equals(answer(result));
            List<LedgerEntry> bearing = bearing(target);
            List<LedgerEntry> decisive =
                    bearing.stream().filter(entry -> isDecisive(entry, target)).toList();
            movements.add(new Movement<>(day, before.find(target), result, byTime, bearing, decisive));
        }
        return movements;
    }

    /** What was recorded on the day and can bear on the answer of a target at its end. */
    private List<LedgerEntry> bearing(TargetId id) {
        SortedSet<Ref> refs = new TreeSet<>(List.of(id.toRef()));
        after.find(id).ifPresent(result -> {
            Series series = Series.of(result.getTarget());
            refs.add(result.getIndicator().getRef());
            refs.addAll(readings.getOrDefault(series, new TreeSet<>()));
            if (result.getIndicator().getKind() == IndicatorKind.SUBORDINATE_UNITS) {
                after.judge().readings(series).forEach(reading -> addUnits(reading, refs));
            }
        });
        return refs.stream()
                .flatMap(ref -> Optional.ofNullable(entries.get(ref)).stream())
                .toList();
    }

    /** The units that a reading names, and those above them: what decides whether they are below its own. */
    private void addUnits(IndicatorReading reading, SortedSet<Ref> refs) {
        if (reading.getValue() instanceof ReadingValue.UnitsMeeting meeting) {
            for (OrgUnitId named : meeting.units()) {
                Optional<OrgUnitId> at = Optional.of(named);
                SortedSet<OrgUnitId> seen = new TreeSet<>();
                while (at.isPresent() && seen.add(at.get())) {
                    refs.add(at.get().toRef());
                    at = unit(at.get())
                            .flatMap(unit -> unit.on(reading.getAsOf()))
                            .flatMap(OrgUnit::getParent);
                }
            }
        }
    }

    private Optional<OrgUnit> unit(OrgUnitId id) {
        return after.known().find(id.toRef()).map(OrgUnit.class::cast);
    }

    private boolean isDecisive(LedgerEntry entry, TargetId target) {
        boolean beginsOrEnds = entry instanceof LedgerEntry.Recorded || entry instanceof LedgerEntry.Withdrawal;
        if (beginsOrEnds && entry.ref().equals(target.toRef())) {
            return true;
        }
        return canBeLeftOut(entry) && !without(entry, target).equals(answer(after.find(target)));
    }

    /** Whether the other facts of the day would still speak only of facts that are known. */
    private boolean canBeLeftOut(LedgerEntry entry) {
        return entry instanceof LedgerEntry.Recorded
                ? !restedOn.contains(entry.ref())
                : before.known().find(entry.ref()).stream()
                        .flatMap(fact -> fact.getReferences().stream())
                        .allMatch(named -> after.known().find(named).isPresent());
    }

    private Optional<TargetAnswer> without(LedgerEntry entry, TargetId id) {
        return fact(id.toRef(), entry).map(Target.class::cast).map(target -> {
            Indicator indicator = fact(target.getIndicator().toRef(), entry)
                    .map(Indicator.class::cast)
                    .orElseThrow();
            List<IndicatorReading> comparable = readings(Series.of(target), entry);
            return TargetAnswer.of(after.judge().judge(target, indicator, comparable, meter(entry)));
        });
    }

    /** A fact as it would be without the entry. */
    private Optional<Fact> fact(Ref ref, LedgerEntry entry) {
        return (ref.equals(entry.ref()) ? before : after).known().find(ref);
    }

    private List<IndicatorReading> readings(Series series, LedgerEntry entry) {
        Stream<IndicatorReading> others = after.judge().readings(series).stream()
                .filter(reading -> !reading.getRef().equals(entry.ref()));
        Stream<IndicatorReading> old = before.known().find(entry.ref()).stream()
                .filter(IndicatorReading.class::isInstance)
                .map(IndicatorReading.class::cast)
                .filter(reading -> Series.of(reading).equals(series));
        return Stream.concat(others, old).toList();
    }

    private IndicatorMeter meter(LedgerEntry entry) {
        return entry.ref().kind().equals(OrgUnitId.KIND)
                ? meters.computeIfAbsent(entry.ref(), this::meterWithout)
                : after.judge().meter();
    }

    private IndicatorMeter meterWithout(Ref unit) {
        Stream<OrgUnit> others = after.known().getFacts(OrgUnit.class).stream()
                .filter(each -> !each.getRef().equals(unit));
        Stream<OrgUnit> old = before.known().find(unit).stream().map(OrgUnit.class::cast);
        return new IndicatorMeter(Stream.concat(others, old).toList());
    }

    private static Optional<Target> target(TargetId id, Snapshot known) {
        return known.find(id.toRef()).map(Target.class::cast);
    }

    private static Optional<TargetAnswer> answer(Optional<TargetResult> result) {
        return result.map(TargetAnswer::of);
    }
}
