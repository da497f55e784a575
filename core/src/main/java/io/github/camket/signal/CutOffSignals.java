// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How much of what was delivered, accepted and recorded from the first day of the period to the cut-off falls on the last days,
 * beside the share that these days have in all days. Recording late is not working late: both are told apart.
 */
final class CutOffSignals {

    private final SignalSheet sheet;
    private final LocalDate first;
    private final LocalDate cutOff;
    private final int days;

    /** Something of one person on one day. */
    private record Event(CadreId person, LocalDate day, Ref fact) {}

    CutOffSignals(SignalSheet sheet) {
        this.sheet = sheet;
        this.first = sheet.group().period().getFirstDay();
        this.cutOff = sheet.group().cutOff();
        this.days = Math.toIntExact(ChronoUnit.DAYS.between(first, cutOff) + 1);
    }

    void find(Ledger ledger, Snapshot known) {
        Map<FactId, CadreId> authors = new TreeMap<>();
        Map<Ref, CadreId> byRef = new TreeMap<>();
        List<Event> deliveries = new ArrayList<>();
        for (TaskReport report : known.getFacts(TaskReport.class)) {
            report.getBy().filter(sheet.group().members()::contains).ifPresent(by -> {
                authors.put(report.getId(), by);
                byRef.put(report.getRef(), by);
                deliveries.add(new Event(by, report.getDeliveredOn(), report.getRef()));
            });
        }
        List<Event> acceptances = new ArrayList<>();
        for (Acceptance acceptance : known.getFacts(Acceptance.class)) {
            if (authors.containsKey(acceptance.getReport())) {
                CadreId by = Objects.requireNonNull(authors.get(acceptance.getReport()));
                acceptances.add(new Event(by, acceptance.getDecidedOn(), acceptance.getRef()));
            }
        }
        List<Event> recordings = new ArrayList<>();
        for (LedgerEntry entry : ledger.getEntries()) {
            if (entry instanceof LedgerEntry.Recorded && byRef.containsKey(entry.ref())) {
                CadreId by = Objects.requireNonNull(byRef.get(entry.ref()));
                recordings.add(new Event(by, entry.recordedOn(), entry.ref()));
            }
        }
        show(SignalKind.DELIVERIES_BEFORE_CUT_OFF, deliveries);
        show(SignalKind.ACCEPTANCES_BEFORE_CUT_OFF, acceptances);
        show(SignalKind.RECORDINGS_BEFORE_CUT_OFF, recordings);
    }

    private void show(SignalKind kind, List<Event> events) {
        List<Event> within = events.stream()
                .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(cutOff))
                .toList();
        int people =
                Math.toIntExact(within.stream().map(Event::person).distinct().count());
        Ref about = sheet.group().about();
        if (sheet.isEnough(people, SignalSheet.of(kind, about))) {
            int last = Math.min(days, sheet.rules().getLastDays().value());
            List<Ref> late = within.stream()
                    .filter(one -> one.day().isAfter(cutOff.minusDays(last)))
                    .map(Event::fact)
                    .sorted()
                    .toList();
            sheet.add(sheet.shown(kind, about, people)
                    .counted(Ratio.of(late.size(), within.size()))
                    .comparedWith(ComparedWith.EVEN_SHARE, Fraction.of(last, days))
                    .addAllFacts(late));
        }
    }
}
