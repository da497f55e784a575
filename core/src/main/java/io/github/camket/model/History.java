// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import io.github.camket.model.fact.Fact;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The versions of one fact by the day from which they hold. Filled in order of recording, then only read. */
final class History {

    private final Ref ref;
    private final TreeMap<LocalDate, Optional<Fact>> versions = new TreeMap<>();

    History(Ref ref) {
        this.ref = ref;
    }

    void add(LedgerEntry entry, List<Finding> problems) {
        boolean first = versions.isEmpty();
        boolean recording = entry instanceof LedgerEntry.Recorded;
        if (recording && !first) {
            problems.add(Ledger.DUPLICATE_ID.about(ref));
        } else if (!recording && (first || versions.lastEntry().getValue().isEmpty())) {
            problems.add(Ledger.NOTHING_TO_CORRECT.about(ref, entry.recordedOn()));
        } else if (versions.containsKey(entry.recordedOn())) {
            problems.add(Ledger.SAME_DAY_CHANGE.about(ref, entry.recordedOn()));
        } else {
            versions.put(entry.recordedOn(), content(entry));
        }
    }

    /** The version that holds on the day, if the fact was known then. */
    Optional<Fact> on(LocalDate day) {
        Map.Entry<LocalDate, Optional<Fact>> version = versions.floorEntry(day);
        return version == null ? Optional.empty() : version.getValue();
    }

    /** Checks that whatever a version speaks of is known from its first to its last day. */
    void checkReferences(Map<Ref, History> histories, List<Finding> problems) {
        for (Map.Entry<LocalDate, Optional<Fact>> version : versions.entrySet()) {
            if (version.getValue().isEmpty()) {
                continue;
            }
            LocalDate from = version.getKey();
            LocalDate to = versions.higherKey(from);
            for (Ref target : version.getValue().get().getReferences()) {
                History history = histories.get(target);
                if (history == null || !history.isKnownThroughout(from, to)) {
                    problems.add(Ledger.UNRESOLVED_REFERENCE.about(ref, target, from));
                }
            }
        }
    }

    /** Whether the fact is known on every day from {@code from} until before {@code to}; for ever, if that is null. */
    private boolean isKnownThroughout(LocalDate from, @Nullable LocalDate to) {
        if (on(from).isEmpty()) {
            return false;
        }
        // A withdrawal is always the last version.
        Map.Entry<LocalDate, Optional<Fact>> last = versions.lastEntry();
        return last.getValue().isPresent() || (to != null && !last.getKey().isBefore(to));
    }

    private static Optional<Fact> content(LedgerEntry entry) {
        if (entry instanceof LedgerEntry.Recorded recorded) {
            return Optional.of(recorded.fact());
        }
        if (entry instanceof LedgerEntry.Correction correction) {
            return Optional.of(correction.fact());
        }
        return Optional.empty();
    }
}
