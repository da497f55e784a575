// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import io.github.camket.model.fact.Fact;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The facts of one agency with the days on which they were recorded; nothing is ever removed.
 *
 * <p>Immutable: {@link #append} gives a new ledger. The order in which entries are given does not matter; two ledgers
 * with the same entries are the same. A ledger that exists is consistent on every day: identifiers are unique, and every
 * fact that another one speaks of is known as long as that other one is.
 */
public final class Ledger {

    /** Two facts of one kind with the same identifier. */
    public static final FindingCode DUPLICATE_ID = new FindingCode("DUPLICATE_ID", Severity.ERROR);
    /** A fact speaks of one that the ledger does not know on the same days. */
    public static final FindingCode UNRESOLVED_REFERENCE = new FindingCode("UNRESOLVED_REFERENCE", Severity.ERROR);
    /** A correction or withdrawal of a fact that was not recorded before, or was withdrawn. */
    public static final FindingCode NOTHING_TO_CORRECT = new FindingCode("NOTHING_TO_CORRECT", Severity.ERROR);
    /** Two entries about one fact on one day: nobody could say which one holds. */
    public static final FindingCode SAME_DAY_CHANGE = new FindingCode("SAME_DAY_CHANGE", Severity.ERROR);
    /** An appended entry is dated before one that the ledger already holds. */
    public static final FindingCode PAST_CHANGED = new FindingCode("PAST_CHANGED", Severity.ERROR);

    private static final Comparator<LedgerEntry> ORDER = Comparator.comparing(LedgerEntry::recordedOn)
            .thenComparing(LedgerEntry::ref)
            .thenComparing(entry -> !(entry instanceof LedgerEntry.Recorded));

    private final String note;
    private final List<LedgerEntry> entries;
    private final Map<Ref, History> histories;

    private Ledger(String note, List<LedgerEntry> entries, Map<Ref, History> histories) {
        this.note = note;
        this.entries = entries;
        this.histories = histories;
    }

    /**
     * The ledger of these entries, in any order.
     *
     * @throws LedgerException naming all duplicate identifiers, unresolved references and misplaced corrections
     */
    public static Ledger of(Collection<? extends LedgerEntry> entries) {
        Objects.requireNonNull(entries, "entries");
        return of(entries, new TreeSet<>());
    }

    private static Ledger of(Collection<? extends LedgerEntry> entries, SortedSet<Finding> problems) {
        List<LedgerEntry> sorted = new ArrayList<>(entries);
        sorted.sort(ORDER);
        Map<Ref, History> histories = new TreeMap<>();
        for (LedgerEntry entry : sorted) {
            histories.computeIfAbsent(entry.ref(), History::new).add(entry, problems);
        }
        for (History history : histories.values()) {
            history.checkReferences(histories, problems);
        }
        if (!problems.isEmpty()) {
            throw new LedgerException(List.copyOf(problems));
        }
        return new Ledger("", List.copyOf(sorted), histories);
    }

    /**
     * This ledger and the new entries.
     *
     * @throws LedgerException if an entry is dated before the last day of this ledger, or for the reasons of {@link #of}
     */
    public Ledger append(Collection<? extends LedgerEntry> newEntries) {
        SortedSet<Finding> problems = new TreeSet<>();
        if (!entries.isEmpty()) {
            LocalDate last = entries.get(entries.size() - 1).recordedOn();
            for (LedgerEntry entry : newEntries) {
                if (entry.recordedOn().isBefore(last)) {
                    problems.add(PAST_CHANGED.about(entry.ref(), entry.recordedOn(), last));
                }
            }
        }
        List<LedgerEntry> all = new ArrayList<>(entries);
        all.addAll(newEntries);
        return of(all, problems).withNote(note);
    }

    /** The same ledger with words about it as a whole, such as that its figures are illustrative. */
    public Ledger withNote(String newNote) {
        return new Ledger(Objects.requireNonNull(newNote, "note"), entries, histories);
    }

    /** Words about the ledger as a whole; empty if there are none. */
    public String getNote() {
        return note;
    }

    /** All entries, by day of recording, then by fact. */
    public List<LedgerEntry> getEntries() {
        return entries;
    }

    /** What the ledger says on the day, everything recorded on that day included. */
    public Snapshot knownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Map<Ref, Fact> known = new TreeMap<>();
        for (Map.Entry<Ref, History> entry : histories.entrySet()) {
            entry.getValue().on(day).ifPresent(fact -> known.put(entry.getKey(), fact));
        }
        return new Snapshot(day, known);
    }

    /** How many entries there are, and from which day to which they were recorded; no fact is named. */
    @Override
    public String toString() {
        return entries.isEmpty()
                ? "Ledger without entries"
                : "Ledger of " + entries.size() + " entries recorded "
                        + entries.get(0).recordedOn() + " to "
                        + entries.get(entries.size() - 1).recordedOn();
    }
}
