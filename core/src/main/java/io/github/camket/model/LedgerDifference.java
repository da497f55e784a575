// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a ledger learnt between two days, and which of it moved an answer: an estimate that was corrected, a discipline that
 * became known, a task that turned out to be done.
 *
 * <pre>{@code
 * LedgerDifference.between(ledger, december, march)
 *         .movements(known -> TargetAnswer.of(TargetJudge.of(known).judge(target)))
 *         .forEach(movement -> System.out.println(movement.on() + " " + movement.decisive()));
 * }</pre>
 *
 * <p>The question is asked again for every day on which something was recorded. It must depend on the snapshot alone, and
 * its answers must be comparable: an answer that names the day of the snapshot differs every day.
 *
 * <p>An answer can also change because a day is reached, with nothing recorded at all. Days on which that can be are given
 * beside the question; a change on a day in between is seen on the next day that is asked for, and is still told apart.
 */
public final class LedgerDifference {

    private final Ledger ledger;
    private final LocalDate earlier;
    private final LocalDate later;
    private final SortedMap<LocalDate, List<LedgerEntry>> days = new TreeMap<>();

    private LedgerDifference(Ledger ledger, LocalDate earlier, LocalDate later) {
        this.ledger = ledger;
        this.earlier = earlier;
        this.later = later;
        for (LedgerEntry entry : ledger.getEntries()) {
            if (entry.recordedOn().isAfter(earlier) && !entry.recordedOn().isAfter(later)) {
                days.computeIfAbsent(entry.recordedOn(), day -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /**
     * What was recorded after one day, up to another day, inclusive.
     *
     * @throws IllegalArgumentException if {@code later} is before {@code earlier}
     */
    public static LedgerDifference between(Ledger ledger, LocalDate earlier, LocalDate later) {
        Objects.requireNonNull(ledger, "ledger");
        if (later.isBefore(earlier)) {
            throw new IllegalArgumentException("later must not be before " + earlier + ": " + later);
        }
        return new LedgerDifference(ledger, earlier, later);
    }

    /** Everything recorded between the days, in the order of the ledger. */
    public List<LedgerEntry> entries() {
        return days.values().stream().flatMap(List::stream).toList();
    }

    /** The days on which something was recorded, in order. */
    public SortedSet<LocalDate> days() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(days.keySet()));
    }

    /** What was recorded on a day, in the order of the ledger; nothing on a day outside. */
    public List<LedgerEntry> entriesOn(LocalDate day) {
        return List.copyOf(days.getOrDefault(day, List.of()));
    }

    /** The days on which the answer changed, in order. The answer before the first is that of the earlier day. */
    public <R> List<Movement<R>> movements(Function<Snapshot, R> question) {
        return movements(question, List.of());
    }

    /**
     * As {@link #movements(Function)}, asked on these days too.
     *
     * @param turningDays days on which the answer can change by itself, such as the one on which something is due; those
     *     outside the difference are passed over
     */
    public <R> List<Movement<R>> movements(Function<Snapshot, R> question, Collection<LocalDate> turningDays) {
        SortedSet<LocalDate> asked = new TreeSet<>(days.keySet());
        turningDays.stream()
                .filter(day -> day.isAfter(earlier) && !day.isAfter(later))
                .forEach(asked::add);
        List<Movement<R>> movements = new ArrayList<>();
        Snapshot eve = ledger.knownOn(earlier);
        R before = question.apply(eve);
        for (LocalDate day : asked) {
            Snapshot known = ledger.knownOn(day);
            R after = question.apply(known);
            if (!after.equals(before)) {
                movements.add(movement(day, before, after, eve, question));
                before = after;
            }
            eve = known;
        }
        return List.copyOf(movements);
    }

    private <R> Movement<R> movement(LocalDate day, R before, R after, Snapshot eve, Function<Snapshot, R> question) {
        List<LedgerEntry> recorded = entriesOn(day);
        boolean byTime = question.apply(eve.unchangedUntil(day)).equals(after);
        List<LedgerEntry> decisive = recorded.stream()
                .filter(entry -> isDecisive(entry, day, question, after))
                .toList();
        return new Movement<>(day, before, after, byTime, recorded, decisive);
    }

    private <R> boolean isDecisive(LedgerEntry entry, LocalDate day, Function<Snapshot, R> question, R after) {
        return without(entry, day)
                .map(known -> !question.apply(known).equals(after))
                .orElse(false);
    }

    /** The ledger of that day without one entry; empty if other entries of the day rest on it. */
    private Optional<Snapshot> without(LedgerEntry entry, LocalDate day) {
        List<LedgerEntry> rest = ledger.getEntries().stream()
                .filter(each -> !each.recordedOn().isAfter(day) && !each.equals(entry))
                .toList();
        try {
            return Optional.of(Ledger.of(rest).knownOn(day));
        } catch (LedgerException e) {
            return Optional.empty();
        }
    }
}
