// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.official.Decree335;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The commune of the fixtures, entered in any order. */
class AssessmentOrderProperties {

    @Provide
    Arbitrary<List<LedgerEntry>> orders() {
        return Arbitraries.shuffle(Fixtures.entries());
    }

    @Property(tries = 50)
    void ratingsScoresFindingsAndExplanationsAreTheSame(@ForAll("orders") List<LedgerEntry> entries) {
        assertThat(text(Ledger.of(entries))).isEqualTo(text(Fixtures.ledger()));
    }

    @Property(tries = 50)
    void theLedgerItselfIsTheSame(@ForAll("orders") List<LedgerEntry> entries) {
        assertThat(Ledger.of(entries).getEntries()).isEqualTo(Fixtures.ledger().getEntries());
    }

    private static List<String> text(Ledger ledger) {
        Assessment assessment = Assessor.of(Decree335.civilServants())
                .assess(ledger.knownOn(Fixtures.KNOWN_ON), ReportingPeriod.parse("2026-Q1"));
        List<String> lines = new ArrayList<>();
        assessment.getRatings().forEach(rating -> {
            lines.add(rating + " " + rating.getScore() + " " + rating.getMargin());
            lines.add(rating.getReason() + " " + rating.getFindings());
            lines.add(Explainer.vietnamese().explain(rating).toString());
        });
        assessment.getFindings().forEach(finding -> lines.add(finding.toString()));
        return lines;
    }
}
