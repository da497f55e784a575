// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.consequence.ConsequenceLine;
import io.github.camket.consequence.ConsequenceReview;
import io.github.camket.consequence.ConsequenceReviewer;
import io.github.camket.consequence.ConsequenceRules;
import io.github.camket.consequence.Premise;
import io.github.camket.document.Confidence;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Subject;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.trace.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 23 of the decree: one line with a condition on a level, all else are uses. */
class Decree335UsesTest {

    private static final ConsequenceRules RULES = Decree335.useOfResults();

    @Test
    void theOnlyConditionOnALevelIsThatOfAYear() {
        assertThat(RULES.getLines()).hasSize(1);
        ConsequenceLine line = RULES.getLines().get(0);
        assertThat(line.when())
                .isEqualTo(new Premise.LevelInPeriod(PeriodType.YEAR, List.of(RatingLevel.NOT_COMPLETED)));
        assertThat(line.toConsider()).containsExactly(Consequence.LOWER_POST, Consequence.TERMINATION);
        assertThat(line.source()).hasToString("335/2025/NĐ-CP Đ23.3đ");
        assertThat(line.confidence()).isEqualTo(Confidence.TEXT);
    }

    @Test
    void everyPeriodHasItsUses() {
        assertThat(RULES.usesOf(PeriodType.QUARTER)).hasSize(1);
        assertThat(RULES.usesOf(PeriodType.HALF_YEAR)).hasSize(1);
        assertThat(RULES.usesOf(PeriodType.YEAR))
                .extracting(use -> use.source().toString())
                .containsExactly("335/2025/NĐ-CP Đ23.3", "335/2025/NĐ-CP Đ23.3d");
        assertThat(RULES.usesOf(PeriodType.MONTH)).isEmpty();
        assertThat(RULES.getUses())
                .allSatisfy(use -> assertThat(use.confidence()).isEqualTo(Confidence.TEXT));
    }

    @Test
    void whatTheTextDoesNotSayIsAReading() {
        assertThat(RULES.parameters())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.basis()).isEqualTo(Basis.READING));
        assertThat(RULES.getValidity().getFrom()).contains(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "CIVIL_SERVANT, NOT_COMPLETED, HOLDS",
        "CIVIL_SERVANT, COMPLETED, FAILS",
        "CIVIL_SERVANT, -, OPEN",
        "ELECTED_OFFICIAL, NOT_COMPLETED, -",
        "PUBLIC_EMPLOYEE, NOT_COMPLETED, -"
    })
    void itConcernsCivilServantsAlone(LegalClass legalClass, String level, String outcome) {
        CadreId id = CadreId.of("c-01");
        Stream<Fact> facts =
                Stream.of(Cadre.builder().id(id).legalClass(legalClass).build());
        if (!level.equals("-")) {
            facts = Stream.concat(
                    facts,
                    Stream.of(PublishedRating.builder()
                            .id(FactId.of("pr-1"))
                            .cadre(id)
                            .period(ReportingPeriod.year(2026))
                            .level(RatingLevel.of(level))
                            .authorityPost("Chủ tịch")
                            .decidedOn(LocalDate.of(2026, 12, 14))
                            .build()));
        }
        LocalDate day = LocalDate.of(2026, 12, 14);
        Ledger ledger =
                Ledger.of(facts.map(fact -> new LedgerEntry.Recorded(day, fact)).toList());
        ConsequenceReview review =
                ConsequenceReviewer.of(RULES).review(ledger.knownOn(day), Subject.of(id), ReportingPeriod.year(2026));
        List<Outcome> expected = outcome.equals("-") ? List.of() : List.of(Outcome.valueOf(outcome));
        assertThat(review.getLines()).extracting(line -> line.outcome()).isEqualTo(expected);
    }
}
