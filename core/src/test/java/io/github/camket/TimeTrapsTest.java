// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static io.github.camket.LocalRules.changed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.YearFormula;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The traps about time. Each test names the guard without which it fails. */
class TimeTrapsTest {

    /** Guard: the day up to which the facts reach is kept beside the period, and a tail that is missing is a finding. */
    @Nested
    class T22RatingBeforeThePeriodEnds {

        private static final String DECIDED_ON = "2026-12-14";

        private final Agency agency = Agency.of("c-01")
                .months("c-01", "2026-H1", "80")
                .months("c-01", "2026-Q3", "80")
                .month("c-01", "2026-10", "80")
                .month("c-01", "2026-11", "80");

        @Test
        void theRatingSaysWhichPartOfDecemberItRestsOn() {
            addDecemberSoFar();
            Rating rating = agency.rate("c-01", "2026", DECIDED_ON);
            Evaluation year = rating.getEvaluation().orElseThrow();
            assertThat(rating.getScore()).as("(11 x 80 + 92) / 12").hasToString("Optional[81]");
            assertThat(rating.getPeriod()).contains(ReportingPeriod.year(2026));
            assertThat(rating.getKnownOn()).contains(LocalDate.parse(DECIDED_ON));
            assertThat(year.getCoveredUntil()).contains(LocalDate.parse(DECIDED_ON));
            assertThat(year.isUnfinished()).isTrue();
            assertThat(rating.getFindings())
                    .containsExactly(
                            Rater.PERIOD_NOT_OVER.about(rating.getSubject().ref(), "2026", DECIDED_ON, "2026-12-31"));
            Evaluation december = year.getMonths().get(11);
            assertThat(december.getCoveredUntil()).contains(LocalDate.parse(DECIDED_ON));
            assertThat(Explainer.vietnamese().explain(rating).toString()).contains("14/12/2026");
        }

        @Test
        void decemberSoFarRestsOnTheWorkDueByThen() {
            addDecemberSoFar();
            agency.task("t-late", "c-01", "9", "9", "2026-12-15");
            assertThat(agency.rate("c-01", "2026", DECIDED_ON).getScore()).hasToString("Optional[81]");
            assertThat(agency.rate("c-01", "2026").getScore().orElseThrow())
                    .isLessThan(
                            agency.rate("c-01", "2026", DECIDED_ON).getScore().orElseThrow());
        }

        @Test
        void decemberWithoutJudgementYetHasNoFinalScoreAndIsNotClaimed() {
            Rating rating = agency.rate("c-01", "2026", DECIDED_ON);
            Evaluation year = rating.getEvaluation().orElseThrow();
            assertThat(rating.getScore()).hasToString("Optional[80]");
            assertThat(year.months(EvaluationStatus.NOT_OVER))
                    .extracting(month -> month.getPeriod().orElseThrow().toString())
                    .containsExactly("2026-12");
            assertThat(year.months(EvaluationStatus.SCORED)).hasSize(11);
            assertThat(rating.getFindings())
                    .as("the score rests on nothing after November")
                    .anyMatch(finding -> finding.arguments().contains("2026-12")
                            || finding.arguments().contains("2026-11-30"));
        }

        @Test
        void afterTheEndOfThePeriodNothingIsMissing() {
            addDecemberSoFar();
            Rating rating = agency.rate("c-01", "2026", "2026-12-31");
            assertThat(rating.getEvaluation().orElseThrow().isUnfinished()).isFalse();
            assertThat(rating.getEvaluation().orElseThrow().getCoveredUntil()).contains(LocalDate.parse("2026-12-31"));
            assertThat(rating.getFindings()).isEmpty();
        }

        private void addDecemberSoFar() {
            agency.task("t-12", "c-01", "1", "1", "2026-12-10").delivered("r-12", "t-12", "c-01", "2026-12-09", "1");
            agency.record(
                    "2026-12-12",
                    Agency.aScore("s-12", "c-01", "general", "2026-12", "22", Stage.AUTHORITY)
                            .withJudgedOn(LocalDate.parse("2026-12-12")));
        }
    }

    /** Guard: each longer period is the mean of its own scored months, never of shorter means. */
    @Nested
    class T23MeanOfMeans {

        private final Agency agency = Agency.of("c-01")
                .months("c-01", "2026-Q1", "90")
                .month("c-01", "2026-04", "60")
                .away("c-01", AbsenceKind.MATERNITY, "2026-05-01", "2027-01-01");

        @Test
        void theYearIsTheMeanOfItsScoredMonths() {
            assertThat(agency.rate("c-01", "2026")).hasToString("c-01 GOOD 82.5");
            assertThat(agency.rate("c-01", "2026-H1")).hasToString("c-01 GOOD 82.5");
            assertThat(agency.rate("c-01", "2026-Q2")).hasToString("c-01 COMPLETED 60");
        }

        @Test
        void theMeanOfQuartersIsAnotherDeclaredFormula() {
            Regulation byQuarters = LocalRules.periods(
                    rules -> rules.withYearFormula(changed(rules.getYearFormula(), YearFormula.MEAN_OF_QUARTERS)));
            assertThat(agency.rate(byQuarters, "c-01", "2026")).hasToString("c-01 GOOD 75");
        }
    }

    /** Guard: the denominator is the number of months with a score; eligibility is a rule of its own. */
    @Nested
    class T24PartialPresence {

        private final List<String> scores = List.of("75", "77", "79", "81", "83", "85", "87", "89", "91");

        @Test
        void nineMonthsAreDividedByNine() {
            Agency agency = Agency.of("c-01").away("c-01", AbsenceKind.SICK, "2026-10-01", "2027-01-01");
            for (int month = 1; month <= scores.size(); month++) {
                agency.month("c-01", "2026-0" + month, scores.get(month - 1));
            }
            assertThat(agency.rate("c-01", "2026")).as("747 / 9, not 747 / 12").hasToString("c-01 GOOD 83");
        }

        @Test
        void aPostThatBeganInAprilIsDividedByNineAsWell() {
            Agency agency = Agency.of().person("c-01", "2026-04-01", null);
            for (int month = 4; month <= 12; month++) {
                agency.month("c-01", (month < 10 ? "2026-0" : "2026-") + month, scores.get(month - 4));
            }
            Rating rating = agency.rate("c-01", "2026");
            assertThat(rating).hasToString("c-01 GOOD 83");
            assertThat(rating.getEvaluation().orElseThrow().months(EvaluationStatus.NOT_IN_SERVICE))
                    .hasSize(3);
        }
    }
}
