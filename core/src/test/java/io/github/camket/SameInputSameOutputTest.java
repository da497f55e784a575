// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.TaskId;
import io.github.camket.official.Decree335;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same entries in another order, place or thread: the same ledger, ratings, findings and words. */
class SameInputSameOutputTest {

    /** Several people, and something to find about most of them. */
    private static List<LedgerEntry> entries() {
        Agency agency = Agency.of("c-02", "c-01", "c-03");
        agency.months("c-01", "2026-Q1", "82.5")
                .month("c-02", "2026-01", "49.99")
                .month("c-02", "2026-02", "70");
        agency.task("t-9", "c-02", "1.3", "7", "2026-03-20").task("t-8", "c-02", "2", "1", "2026-03-10");
        agency.delivered("r-9", "t-9", "c-02", "2026-03-25", "3").delivered("r-8", "t-9", "c-02", "2026-03-19", "2");
        agency.delivered("r-7", "t-8", "c-03", "2026-03-10", "1").delivered("r-6", "t-8", "c-01", "2026-03-09", "1");
        agency.record(
                "2026-03-26",
                Agency.anAcceptance("r-8", "2026-03-26").lateOccurrences(2).build());
        agency.record(
                "2026-03-26",
                Agency.anAcceptance("r-9", "2026-03-26").lateOccurrences(0).build());
        agency.record(
                "2026-03-05",
                HandOver.builder()
                        .id(FactId.of("h-1"))
                        .task(TaskId.of("t-8"))
                        .giver(CadreId.of("c-02"))
                        .receiver(CadreId.of("c-03"))
                        .handedOverOn(LocalDate.parse("2026-03-05"))
                        .build());
        agency.score(Agency.aScore("s-2", "c-02", "general", "2026-03", "31", Stage.AUTHORITY));
        agency.score(Agency.aScore("s-1", "c-02", "general", "2026-03", "30", Stage.SELF));
        agency.score(Agency.aScore("s-4", "c-03", "general", "2026-03", "20", Stage.AUTHORITY));
        agency.score(Agency.aScore("s-3", "c-03", "general", "2026-03", "21", Stage.AUTHORITY));
        agency.add(new LedgerEntry.Correction(
                LocalDate.parse("2026-04-02"),
                Agency.aTask("t-9", "c-02", "1.3", "6", "2026-03-20").build(),
                "đếm lại"));
        return agency.entries();
    }

    @Test
    void everyRotationAndItsReverseGiveTheSame() {
        List<LedgerEntry> entries = new ArrayList<>(entries());
        List<String> expected = words(entries);
        assertThat(expected).anyMatch(line -> line.contains("LATENESS_DISAGREES"));
        assertThat(expected).anyMatch(line -> line.contains("DELIVERED_BY_OTHER"));
        assertThat(expected).anyMatch(line -> line.contains("AMBIGUOUS_SCORE"));
        for (int i = 0; i < entries.size(); i++) {
            Collections.rotate(entries, 1);
            assertThat(words(entries)).isEqualTo(expected);
            Collections.reverse(entries);
            assertThat(words(entries)).isEqualTo(expected);
        }
    }

    @Test
    void localeAndTimeZoneDoNotMatter() {
        List<String> expected = words(entries());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "vi-VN", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(words(entries())).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void onePlanServesSeveralThreads() throws Exception {
        Ledger ledger = Ledger.of(entries());
        Assessor assessor = Assessor.of(Decree335.staff());
        String expected = assess(assessor, ledger).getRatings().toString();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> runs = Collections.nCopies(
                    40, () -> assess(assessor, ledger).getRatings().toString());
            for (Future<String> run : threads.invokeAll(runs)) {
                assertThat(run.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void findingsComeInTheirOrder() {
        Assessment assessment = assess(Ledger.of(entries()));
        assertThat(assessment.getFindings()).hasSizeGreaterThan(2).isSorted();
        assertThat(assessment.getRatings())
                .allSatisfy(rating -> assertThat(rating.getFindings()).isSorted())
                .extracting(rating -> rating.getSubject().toString())
                .containsExactly("c-01", "c-02", "c-03");
    }

    private static Assessment assess(Ledger ledger) {
        return assess(Assessor.of(Decree335.staff()), ledger);
    }

    private static Assessment assess(Assessor assessor, Ledger ledger) {
        return assessor.assess(ledger.knownOn(LocalDate.parse("2026-04-10")), ReportingPeriod.parse("2026-Q1"));
    }

    private static List<String> words(List<LedgerEntry> entries) {
        Ledger ledger = Ledger.of(entries);
        List<String> words = new ArrayList<>();
        ledger.getEntries().forEach(entry -> words.add(entry.toString()));
        Assessment assessment = assess(ledger);
        assessment.getRatings().forEach(rating -> {
            words.add(rating + " " + rating.getMargin() + rating.getReason() + rating.getFindings());
            words.add(Explainer.vietnamese().inFull().explain(rating).toString());
        });
        words.add(assessment.getFindings().toString());
        return words;
    }
}
