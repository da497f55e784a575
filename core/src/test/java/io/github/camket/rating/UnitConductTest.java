// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 20.4d: corruption or waste in the unit for which a leader answers directly. */
class UnitConductTest {

    private static final ConclusionKind CORRUPTION = ConclusionKind.CORRUPTION_OR_WASTE;

    private final Commune commune = Commune.of("u-02", "u-03").unit("u-04", "u-02");

    @Test
    void theHeadIsNotCompleted() {
        commune.head("u-02", "c-01").confirmed("c-01", "2026", "80").concluded("u-02", CORRUPTION, "2026-05-01");
        assertThat(rate("c-01")).hasToString("c-01 NOT_COMPLETED 80");
        assertThat(rate("c-01").getAppliedRules())
                .containsExactly(new AppliedRule(
                        AppliedRule.Kind.UNIT_CONCLUSION,
                        AppliedRule.Change.FORCES,
                        RatingLevel.NOT_COMPLETED,
                        Source.of(Citation.of("335/2025/NĐ-CP", "20.4d")),
                        List.of(Ref.parse("conclusion:k-u-02-2026-05-01"))));
        assertThat(Explainer.english().explain(rate("c-01")).toString())
                .contains("Conclusion about the unit for which the leader answers [k-u-02-2026-05-01]: level "
                        + "\"Not completed\" (article 20, clause 4, point d).");
    }

    @ParameterizedTest
    @EnumSource(value = ConclusionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CORRUPTION_OR_WASTE")
    void otherConclusionsAboutTheUnitDoNotForceTheLevel(ConclusionKind kind) {
        commune.head("u-02", "c-01").confirmed("c-01", "2026", "80").concluded("u-02", kind, "2026-05-01");
        assertThat(rate("c-01").getAppliedRules()).extracting(AppliedRule::kind).containsExactly(AppliedRule.Kind.BAND);
    }

    @ParameterizedTest
    @CsvSource({"u-01", "u-03", "u-04"})
    void aHeadDoesNotAnswerDirectlyForOtherUnits(String unit) {
        commune.head("u-02", "c-01").confirmed("c-01", "2026", "80").concluded(unit, CORRUPTION, "2026-05-01");
        assertThat(rate("c-01")).hasToString("c-01 GOOD 80");
    }

    @ParameterizedTest
    @CsvSource({"u-02, NOT_COMPLETED", "u-03, GOOD"})
    void aDeputyAnswersForTheUnitsInCharge(String inCharge, String level) {
        commune.deputy("u-01", "c-01", inCharge).confirmed("c-01", "2026", "80");
        commune.concluded("u-02", CORRUPTION, "2026-05-01");
        assertThat(rate("c-01")).hasToString("c-01 " + level + " 80");
    }

    @Test
    void aDeputyWithNothingInChargeDoesNotAnswerForTheUnit() {
        commune.deputy("u-02", "c-01").confirmed("c-01", "2026", "80").concluded("u-02", CORRUPTION, "2026-05-01");
        assertThat(rate("c-01")).hasToString("c-01 GOOD 80");
    }

    @Test
    void staffDoNotAnswerForTheUnit() {
        commune.staff("u-02", "c-01").confirmed("c-01", "2026", "80").concluded("u-02", CORRUPTION, "2026-05-01");
        assertThat(rate("c-01")).hasToString("c-01 GOOD 80");
    }

    /** Head of u-02 up to 30 June, then staff of u-03. */
    @ParameterizedTest
    @CsvSource({"2026-06-30, NOT_COMPLETED", "2026-07-01, GOOD"})
    void whoeverHeadsTheUnitOnTheDayOfTheConclusionAnswers(String day, String level) {
        commune.post(Commune.aPost("c-01", "u-02", Position.HEAD, "2020-01-01")
                        .endsBefore(LocalDate.parse("2026-07-01"))
                        .build())
                .post(Commune.aPost("c-01", "u-03", Position.STAFF, "2026-07-01")
                        .build())
                .confirmed("c-01", "2026", "80")
                .concluded("u-02", CORRUPTION, day);
        assertThat(rate("c-01")).hasToString("c-01 " + level + " 80");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, GOOD", "2026-01-01, NOT_COMPLETED", "2026-12-31, NOT_COMPLETED", "2027-01-01, GOOD"})
    void theConclusionMustBeOfTheYear(String day, String level) {
        commune.head("u-02", "c-01").confirmed("c-01", "2026", "80");
        commune.record(
                "2027-01-02",
                Conclusion.builder()
                        .id(FactId.of("k-1"))
                        .subject(Commune.subject("u-02"))
                        .kind(CORRUPTION)
                        .authorityPost("Cấp có thẩm quyền")
                        .concludedOn(LocalDate.parse(day))
                        .build());
        assertThat(rate("c-01")).hasToString("c-01 " + level + " 80");
    }

    @Test
    void theUnitItselfKeepsItsLevel() {
        commune.unitAt("u-02", RatingLevel.GOOD).concluded("u-02", CORRUPTION, "2026-05-01");
        assertThat(commune.rateUnit("u-02")).hasToString("u-02 GOOD 80");
    }

    /** Under the rules for people alone, without a level cap, which is another matter. */
    private Rating rate(String cadre) {
        return commune.agency().rate(Decree335.civilServants().withLevelCap(Optional.empty()), cadre, "2026");
    }
}
