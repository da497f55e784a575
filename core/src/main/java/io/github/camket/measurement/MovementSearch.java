// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerDifference;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Movement;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.IndicatorReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Follows the answers of all targets from day to day, judging all of them once on each. */
final class MovementSearch {

    private final Ledger ledger;
    private final LocalDate earlier;
    private final LocalDate later;
    private final LedgerDifference difference;

    MovementSearch(Ledger ledger, LocalDate earlier, LocalDate later) {
        this.ledger = ledger;
        this.earlier = earlier;
        this.later = later;
        this.difference = LedgerDifference.between(ledger, earlier, later);
    }

    TargetMovements run() {
        Map<TargetId, List<Movement<Optional<TargetResult>>>> found = new TreeMap<>();
        JudgedDay before = new JudgedDay(ledger.knownOn(earlier));
        for (LocalDate day : days()) {
            JudgedDay after = new JudgedDay(ledger.knownOn(day));
            for (Movement<Optional<TargetResult>> each :
                    new DayChange(before, after, difference.entriesOn(day)).movements()) {
                TargetResult result = each.after().or(each::before).orElseThrow();
                found.computeIfAbsent(result.getTarget().getId(), key -> new ArrayList<>())
                        .add(each);
            }
            before = after;
        }
        List<MovedTarget> moved = new ArrayList<>();
        found.forEach((target, movements) -> moved.add(new MovedTarget(target, movements)));
        return TargetMovements.builder()
                .earlier(earlier)
                .later(later)
                .entries(difference.entries())
                .targets(moved)
                .build();
    }

    /** The days on which an answer can move: those of recording, and those that somebody named beforehand. */
    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>(difference.days());
        for (LedgerEntry entry : ledger.getEntries()) {
            entry.content().map(fact -> turningDays(fact, entry.recordedOn())).orElse(List.of()).stream()
                    .filter(day -> day.isAfter(earlier) && !day.isAfter(later))
                    .forEach(days::add);
        }
        return days;
    }

    /** The days on which a target is due, a reading recorded too early begins to count, and a doubt begins or ends. */
    private static List<LocalDate> turningDays(Fact fact, LocalDate recordedOn) {
        if (fact instanceof Target target) {
            return List.of(target.getDueOn());
        }
        if (fact instanceof Doubt doubt) {
            return Stream.concat(Stream.of(doubt.getRaisedOn()), doubt.getSettledOn().stream())
                    .toList();
        }
        return fact instanceof IndicatorReading reading && reading.getAsOf().isAfter(recordedOn)
                ? List.of(reading.getAsOf())
                : List.of();
    }
}
