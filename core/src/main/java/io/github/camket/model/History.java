// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import io.github.camket.model.fact.Fact;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The versions of one fact by the day from which they hold. Filled in order of recording, then only read. */
final class History {

    private final Ref ref;
    private final TreeMap<LocalDate, Optional<Fact>> versions = new TreeMap<>();
    // Refused entries still say what they speak of, so that the list of problems does not depend on which came first.
    private final List<LedgerEntry> refused = new ArrayList<>();

    History(Ref ref) {
        this.ref = ref;
    }

    void add(LedgerEntry entry, Collection<Finding> problems) {
        boolean first = versions.isEmpty();
        boolean recording = entry instanceof LedgerEntry.Recorded;
        if (recording && !first) {
            refuse(entry, Ledger.DUPLICATE_ID.about(ref), problems);
        } else if (!recording && (first || versions.lastEntry().getValue().isEmpty())) {
            refuse(entry, Ledger.NOTHING_TO_CORRECT.about(ref, entry.recordedOn()), problems);
        } else if (versions.containsKey(entry.recordedOn())) {
            refuse(entry, Ledger.SAME_DAY_CHANGE.about(ref, entry.recordedOn()), problems);
        } else {
            versions.put(entry.recordedOn(), entry.content());
        }
    }

    private void refuse(LedgerEntry entry, Finding problem, Collection<Finding> problems) {
        refused.add(entry);
        problems.add(problem);
    }

    /** The version that holds on the day, if the fact was known then. */
    Optional<Fact> on(LocalDate day) {
        Map.Entry<LocalDate, Optional<Fact>> version = versions.floorEntry(day);
        return version == null ? Optional.empty() : version.getValue();
    }

    /** Checks that whatever a version speaks of is known from its first to its last day. */
    void checkReferences(Map<Ref, History> histories, Collection<Finding> problems) {
        versions.forEach((from, content) ->
                content.ifPresent(fact -> checkReferences(fact, from, versions.higherKey(from), histories, problems)));
        for (LedgerEntry entry : refused) {
            entry.content()
                    .ifPresent(
                            fact -> checkReferences(fact, entry.recordedOn(), entry.recordedOn(), histories, problems));
        }
    }

    private void checkReferences(
            Fact fact,
            LocalDate from,
            @Nullable LocalDate to,
            Map<Ref, History> histories,
            Collection<Finding> problems) {
        for (Ref target : fact.getReferences()) {
            History history = histories.get(target);
            if (history == null || !history.isKnownThroughout(from, to)) {
                problems.add(Ledger.UNRESOLVED_REFERENCE.about(ref, target, from));
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
}
