// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Movement;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Doubt;
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
    /** The doubts of the day by the reading that they are about. */
    private final Map<Ref, SortedSet<Ref>> raised = new TreeMap<>();

    private final SortedSet<Ref> restedOn = new TreeSet<>();
    private final Map<Ref, List<Doubt>> doubts;

    DayChange(JudgedDay before, JudgedDay after, List<LedgerEntry> recorded) {
        this.before = before;
        this.after = after;
        this.doubts = after.known().getFacts(Doubt.class, Doubt::getAbout);
        for (LedgerEntry entry : recorded) {
            Ref ref = entry.ref();
            entries.put(ref, entry);
            entry.content()
                    .ifPresent(fact -> fact.getReferences().stream()
                            .filter(named -> !named.equals(ref))
                            .forEach(restedOn::add));
            Stream.of(before.known(), after.known())
                    .flatMap(known -> known.find(ref).stream())
                    .forEach(this::index);
        }
    }

    private void index(Fact fact) {
        if (fact instanceof IndicatorReading reading) {
            readings.computeIfAbsent(Series.of(reading), key -> new TreeSet<>()).add(fact.getRef());
        } else if (fact instanceof Doubt doubt) {
            raised.computeIfAbsent(doubt.getAbout(), key -> new TreeSet<>()).add(fact.getRef());
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
            Target target = result.getTarget();
            List<IndicatorId> indicators = indicators(target);
            indicators.forEach(indicator -> refs.add(indicator.toRef()));
            for (Series series : TargetJudge.seriesOf(target)) {
                refs.addAll(readings.getOrDefault(series, new TreeSet<>()));
                after.judge().book().readings(series).forEach(reading -> {
                    refs.addAll(raised.getOrDefault(reading.getRef(), new TreeSet<>()));
                    addUnits(reading, refs);
                });
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
            Snapshot others = after.known().among(factsFor(target, entry));
            return TargetAnswer.of(TargetJudge.of(others).judge(target));
        });
    }

    /** A fact as it would be without the entry. */
    private Optional<Fact> fact(Ref ref, LedgerEntry entry) {
        return (ref.equals(entry.ref()) ? before : after).known().find(ref);
    }

    /** Everything that the answer of a target can depend on, as it would be without the entry. */
    private List<Fact> factsFor(Target target, LedgerEntry entry) {
        List<Fact> facts = new ArrayList<>(List.of(target));
        indicators(target).forEach(indicator -> fact(indicator.toRef(), entry).ifPresent(facts::add));
        boolean units = false;
        for (Series series : TargetJudge.seriesOf(target)) {
            for (IndicatorReading reading : readings(series, entry)) {
                facts.add(reading);
                units |= reading.getValue() instanceof ReadingValue.UnitsMeeting;
                doubts.getOrDefault(reading.getRef(), List.of()).stream()
                        .filter(doubt -> !doubt.getRef().equals(entry.ref()))
                        .forEach(facts::add);
            }
        }
        // A doubt that the entry changed or withdrew, as it was before.
        before.known().find(entry.ref()).filter(Doubt.class::isInstance).ifPresent(facts::add);
        if (units) {
            Stream.concat(
                            after.known().getFacts(OrgUnit.class).stream()
                                    .filter(unit -> !unit.getRef().equals(entry.ref())),
                            before.known().find(entry.ref()).stream().filter(OrgUnit.class::isInstance))
                    .forEach(facts::add);
        }
        return facts;
    }

    /** The indicator of a target and the measures of one that has several. */
    private static List<IndicatorId> indicators(Target target) {
        return TargetJudge.seriesOf(target).stream()
                .map(Series::indicator)
                .distinct()
                .toList();
    }

    private List<IndicatorReading> readings(Series series, LedgerEntry entry) {
        Stream<IndicatorReading> others = after.judge().book().readings(series).stream()
                .filter(reading -> !reading.getRef().equals(entry.ref()));
        Stream<IndicatorReading> old = before.known().find(entry.ref()).stream()
                .filter(IndicatorReading.class::isInstance)
                .map(IndicatorReading.class::cast)
                .filter(reading -> Series.of(reading).equals(series));
        return Stream.concat(others, old).toList();
    }

    private static Optional<Target> target(TargetId id, Snapshot known) {
        return known.find(id.toRef()).map(Target.class::cast);
    }

    private static Optional<TargetAnswer> answer(Optional<TargetResult> result) {
        return result.map(TargetAnswer::of);
    }
}
