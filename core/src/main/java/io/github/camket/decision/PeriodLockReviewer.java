// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.PeriodLock;
import io.github.camket.model.classification.PeriodUnlock;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the figures that were recorded for a period while it was locked. It looks at the ledger, since only that knows the days
 * of recording; nothing is refused, and nothing is left out of a rating.
 *
 * <p>Figures are what work was ordered, done, accepted and excused, what people judged, scores, readings and leave; a
 * correction or withdrawal of one is recorded like it. The steps of the {@linkplain RatingPath path} are no figures: opinions,
 * decisions and petitions come after a lock by their nature. A fact whose day is in the period, or whose period touches it,
 * belongs to it. A lock holds from the day after its own; an end that is entered afterwards does not clear what was recorded
 * before it was entered.
 */
public final class PeriodLockReviewer {

    /** A figure was recorded while its period was locked. Arguments: the day of recording, the lock, the unit, the period, the day of the lock. */
    public static final FindingCode RECORDED_WHILE_LOCKED = new FindingCode("RECORDED_WHILE_LOCKED", Severity.WARNING);
    /** A lock ended before it began. Arguments: the lock, the day of its end, its day. */
    public static final FindingCode UNLOCKED_BEFORE_LOCKED =
            new FindingCode("UNLOCKED_BEFORE_LOCKED", Severity.WARNING);

    private PeriodLockReviewer() {}

    /** What was recorded in spite of a lock, up to a day, inclusive. */
    public static LockReview review(Ledger ledger, LocalDate day) {
        Snapshot known = ledger.knownOn(day);
        SortedSet<Finding> findings = new TreeSet<>();
        Map<PeriodLock, Optional<LocalDate>> locks = locks(known, recordedOn(ledger, day), findings);
        List<LockedEntry> recorded = new ArrayList<>();
        Map<LocalDate, FigureScope> scopes = new TreeMap<>();
        for (LedgerEntry entry : ledger.getEntries()) {
            LocalDate on = entry.recordedOn();
            if (on.isAfter(day)) {
                continue;
            }
            locks.forEach((lock, end) -> {
                if (!isLocked(lock, end, on)) {
                    return;
                }
                FigureScope scope = scopes.computeIfAbsent(
                        on, each -> new FigureScope(ledger.knownOn(each), ledger.knownOn(each.minusDays(1))));
                if (scope.touches(entry, lock)) {
                    recorded.add(new LockedEntry(entry, lock));
                    findings.add(RECORDED_WHILE_LOCKED.about(
                            entry.ref(), on, lock.getId(), lock.getUnit(), lock.getPeriod(), lock.getLockedOn()));
                }
            });
        }
        return LockReview.builder()
                .knownOn(day)
                .holding(locks.entrySet().stream()
                        .filter(lock -> !lock.getKey().getLockedOn().isAfter(day)
                                && lock.getValue()
                                        .filter(end -> !end.isAfter(day))
                                        .isEmpty())
                        .map(Map.Entry::getKey)
                        .toList())
                .recorded(recorded)
                .findings(findings)
                .build();
    }

    /** The days on which ends of locks were recorded first. */
    private static Map<Ref, LocalDate> recordedOn(Ledger ledger, LocalDate day) {
        Map<Ref, LocalDate> recorded = new TreeMap<>();
        ledger.getEntries().stream()
                .filter(entry -> entry.ref().kind().equals(PeriodUnlock.KIND)
                        && !entry.recordedOn().isAfter(day))
                .forEach(entry -> recorded.putIfAbsent(entry.ref(), entry.recordedOn()));
        return recorded;
    }

    /** Of several ends the first one counts. One that was entered after its day counts from when it was entered. */
    private static Map<PeriodLock, Optional<LocalDate>> locks(
            Snapshot known, Map<Ref, LocalDate> recordedOn, SortedSet<Finding> findings) {
        Map<PeriodLock, Optional<LocalDate>> locks = new TreeMap<>(Comparator.comparing(PeriodLock::getId));
        for (PeriodLock lock : known.getFacts(PeriodLock.class)) {
            List<PeriodUnlock> ends = known.getFacts(PeriodUnlock.class).stream()
                    .filter(end -> end.getLock().equals(lock.getId()))
                    .toList();
            ends.stream()
                    .filter(end -> end.getUnlockedOn().isBefore(lock.getLockedOn()))
                    .forEach(end -> findings.add(UNLOCKED_BEFORE_LOCKED.about(
                            end.getRef(), lock.getId(), end.getUnlockedOn(), lock.getLockedOn())));
            locks.put(
                    lock,
                    ends.stream()
                            .filter(end -> !end.getUnlockedOn().isBefore(lock.getLockedOn()))
                            .map(end -> later(
                                    end.getUnlockedOn(),
                                    Objects.requireNonNull(recordedOn.get(end.getRef()), "recordedOn")))
                            .min(Comparator.naturalOrder()));
        }
        return locks;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static boolean isLocked(PeriodLock lock, Optional<LocalDate> end, LocalDate on) {
        return on.isAfter(lock.getLockedOn())
                && end.filter(day -> !on.isBefore(day)).isEmpty();
    }
}
