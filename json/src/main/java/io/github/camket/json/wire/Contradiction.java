// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.LedgerException;
import io.github.camket.model.fact.Fact;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the property of a ledger that a contradiction is about.
 *
 * @param entries the entries in the order of the document
 * @param place where they stand
 */
record Contradiction(List<LedgerEntry> entries, Place place) {

    /** The complaint about the first contradiction; its words and its cause name all. */
    WireException complaint(LedgerException e) {
        Finding finding = e.getFindings().get(0);
        String all = e.getFindings().stream().map(Finding::toString).collect(Collectors.joining("; "));
        String expectation = "must fit the other entries (" + all + ")";
        int index = lastEntryOf(finding);
        LedgerEntry entry = entries.get(index);
        Place at = place.element(index);
        Optional<Fact> fact = factOf(entry);
        if (fact.isEmpty()) {
            return inconsistent(at.member("ref"), entry.ref().toString(), expectation, e);
        }
        if (finding.code().equals(Ledger.UNRESOLVED_REFERENCE)) {
            Ref target = Ref.parse(finding.arguments().get(0));
            Optional<Mention> mention = EntryShapes.FACTS.mention(fact.get(), target, at.member("fact"));
            if (mention.isPresent()) {
                return inconsistent(mention.get().place(), mention.get().text(), expectation, e);
            }
        }
        return inconsistent(at.member("fact").member("id"), entry.ref().id(), expectation, e);
    }

    /** The last entry about the fact, of the day that the finding names if it names one. */
    private int lastEntryOf(Finding finding) {
        int found = -1;
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            if (entry.ref().equals(finding.subject())
                    && (found < 0 || isOfItsDay(entry, finding) || !isOfItsDay(entries.get(found), finding))) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isOfItsDay(LedgerEntry entry, Finding finding) {
        return finding.arguments().contains(entry.recordedOn().toString());
    }

    private static Optional<Fact> factOf(LedgerEntry entry) {
        if (entry instanceof LedgerEntry.Recorded recorded) {
            return Optional.of(recorded.fact());
        }
        return entry instanceof LedgerEntry.Correction correction ? Optional.of(correction.fact()) : Optional.empty();
    }

    private static WireException inconsistent(Place at, String text, String expectation, LedgerException cause) {
        return new WireException(at, Rule.INCONSISTENT, text, expectation, cause);
    }
}
