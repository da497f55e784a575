// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Assessor;
import io.github.camket.WhatIf;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A year under Decree 90, from facts to the rating: looked at as a whole, with judged figures of that year. */
class Decree90YearTest {

    private static final String YEAR = "2025";
    private static final String RECORDED = "2026-01-05";
    private static final Map<String, String> EXCELLENT = new TreeMap<>(Map.of(
            "general", "2",
            "ownCompleted", "100",
            "ownCompletedWell", "100",
            "ownCompletedBest", "100",
            "ownBeyond", "50",
            "ownFailing", "0",
            "monthsAbsent", "0"));

    @Test
    void theYearIsLookedAtAsAWhole() {
        Rating rating = rate(judged(EXCELLENT));
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(rating.getWorstLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(rating.getScore()).isEmpty();
        assertThat(rating.getEvaluation().orElseThrow().getMonths()).isEmpty();
        assertThat(Explainer.english().explain(rating).toString())
                .contains("General criteria (2 of 2: done well; 1 of 2: met; 0: not met)")
                .contains("leave the level open: article 9, clause 1; article 10, clause 1; article 11, clause 1");
    }

    @Test
    void aDisciplineInTheYearSettlesTheLevel() {
        Rating rating = rate(judged(EXCELLENT).record(RECORDED, discipline().build()));
        assertThat(rating.getLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(rating.getAppliedRules())
                .extracting(rule -> rule.source().toString())
                .containsExactly("90/2020/NĐ-CP Đ2.5a");
    }

    /** Decree 335 alone says that an act in a former organization counts there. */
    @Test
    void anActInAFormerOrganizationSettlesTheLevelAsWell() {
        Agency joined = Agency.of()
                .person("c-01", "2025-03-01", null)
                .record(RECORDED, discipline().actOn(LocalDate.of(2025, 2, 1)).build());
        Rating rating = rate(joined);
        assertThat(rating.getLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(rating.getFindings())
                .extracting(finding -> finding.code())
                .contains(Rater.DISCIPLINED)
                .doesNotContain(Rater.ACT_IN_FORMER_ORGANIZATION);
    }

    @Test
    void anActThatCountedBeforeThereWasADecisionDoesNotCountAgain() {
        Rating rating = rate(judged(EXCELLENT)
                .record(
                        RECORDED,
                        discipline()
                                .alreadyCountedIn(ReportingPeriod.year(2024))
                                .build()));
        assertThat(rating.getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(rating.getFindings())
                .contains(Rater.ALREADY_COUNTED.about(Ref.parse("discipline:d-1"), "a-1", "90/2020/NĐ-CP Đ2.5"));
    }

    @Test
    void lessThanSixMonthsOfWorkAreNotRatedMaternityExcepted() {
        Rating sick = rate(away(AbsenceKind.SICK, "2025-07-02"));
        assertThat(sick.getStatus()).isEqualTo(RatingStatus.NOT_RATED);
        assertThat(sick.getReason().orElseThrow().code()).isEqualTo(Rater.TOO_FEW_MONTHS);
        Rating maternity = rate(away(AbsenceKind.MATERNITY, "2025-07-02"));
        assertThat(maternity.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        Rating half = rate(away(AbsenceKind.SICK, "2025-07-01"));
        assertThat(half.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
    }

    @Test
    void aFigureThatNobodyGaveIsMissing() {
        Rating rating = rate(Agency.of("c-01"));
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getFindings())
                .extracting(finding -> finding.code() + " " + finding.arguments())
                .anyMatch(text -> text.contains("MISSING_SCORE") && text.contains("general"));
    }

    @Test
    void whatWouldChangeTheLevelIsAskedOfTheWholeYear() {
        Assessor assessor = Assessor.of(Decree90.civilServants());
        WhatIf question = assessor.whatIf(judged(EXCELLENT).knownOn(Agency.AFTERWARDS), ReportingPeriod.parse(YEAR));
        Subject person = Subject.of(CadreId.of("c-01"));
        assertThat(question.margin(person)).isEmpty();
        assertThat(question.search(person).getSubject()).isEqualTo(person);
    }

    private static Discipline.Builder discipline() {
        Discipline.Builder discipline = Discipline.builder();
        discipline
                .id(FactId.of("d-1"))
                .cadre(CadreId.of("c-01"))
                .act("a-1")
                .actOn(LocalDate.of(2025, 5, 1))
                .effectiveOn(LocalDate.of(2025, 6, 1))
                .form(DisciplineForm.REPRIMAND)
                .ground(DisciplineGround.OTHER)
                .side(DisciplineSide.ADMINISTRATIVE);
        return discipline;
    }

    private static Agency judged(Map<String, String> figures) {
        Agency agency = Agency.of("c-01");
        figures.forEach((measure, points) ->
                agency.record(RECORDED, Agency.aScore("s-" + measure, "c-01", measure, YEAR, points, Stage.AUTHORITY)));
        return agency;
    }

    private static Agency away(AbsenceKind kind, String until) {
        return judged(EXCELLENT)
                .record(
                        RECORDED,
                        Absence.builder()
                                .id(FactId.of("v-1"))
                                .cadre(CadreId.of("c-01"))
                                .kind(kind)
                                .startsOn(LocalDate.of(2025, 1, 1))
                                .endsBefore(LocalDate.parse(until))
                                .build());
    }

    private static Rating rate(Agency agency) {
        return agency.rate(Decree90.civilServants(), "c-01", YEAR);
    }
}
