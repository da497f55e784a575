// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static io.github.camket.LocalRules.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.DayText;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.ImpossibleDayException;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.explanation.Explainer;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.UnitWording;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.CadreId;
import io.github.camket.official.Decree335;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.YearFormula;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps about time. Each test names the guard without which it fails. */
class TimeTrapsTest {

    /** Guard: a day that the calendar does not have is refused with its text, never moved to a neighbour. */
    @Nested
    class T16ImpossibleDates {

        @ParameterizedTest
        @ValueSource(strings = {"31/11/2026", "2026-11-31", "31 tháng 11 năm 2026", "29/02/2026", "29/02/1900"})
        void areRefusedWithTheirText(String text) {
            for (ThrowingCallable reading : List.<ThrowingCallable>of(
                    () -> DayText.parse(text),
                    () -> Deadline.parse(text),
                    () -> Deadline.parse("trước ngày " + text))) {
                assertThatExceptionOfType(ImpossibleDayException.class)
                        .isThrownBy(reading)
                        .returns(text, ImpossibleDayException::getText)
                        .withMessageEndingWith(": " + text);
            }
        }

        @Test
        void areRefusedInEveryTextWithDays() {
            for (ThrowingCallable reading : List.<ThrowingCallable>of(
                    () -> Validity.parse("[2026-11-31,2027-01-01)"),
                    () -> CutOff.parse("2026 covered until 2026-11-31 closed on 2026-12-05"),
                    () -> Recurrence.parse("every week on MONDAY from 2026-11-31"))) {
                assertThatIllegalArgumentException().isThrownBy(reading).withMessageContaining("2026-11-31");
            }
        }

        @Test
        void theLeapDayExistsInLeapYearsOnly() {
            assertThat(DayText.parse("29/02/2028")).isEqualTo("2028-02-29");
            assertThat(DayText.parse("29/02/2000")).isEqualTo("2000-02-29");
        }
    }

    /** Guard: days are printed by the year of the calendar, never by the year of the week. */
    @Nested
    class T17WeekBasedYear {

        @ParameterizedTest
        @CsvSource({"2026-12-31, 31/12/2026", "2027-01-01, 01/01/2027", "2024-12-30, 30/12/2024"})
        void aDayAtTheTurnOfTheYearKeepsItsYear(LocalDate day, String vietnamese) {
            assertThat(UnitWording.in(Language.VIETNAMESE).date(day)).isEqualTo(vietnamese);
            assertThat(UnitWording.in(Language.ENGLISH).date(day)).isEqualTo(day.toString());
        }
    }

    /** Guard: each day follows from the rule and its number, not from the day before. */
    @Nested
    class T18MonthEndRecurrence {

        @Test
        void theThirtyFirstDoesNotDriftToTheTwentyEighth() {
            Recurrence moved = Recurrence.parse("every month on day 31 BACK from 2026-01");
            assertThat(moved.occurrences(ReportingPeriod.parse("2026-Q1")))
                    .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
            assertThat(moved.occurrences(ReportingPeriod.parse("2026-03")))
                    .as("asked for alone")
                    .containsExactly(LocalDate.of(2026, 3, 31));
        }

        @Test
        void theEndOfTheMonthAndTheThirtiethAreTwoRules() {
            Recurrence end = Recurrence.parse("every month on the last day from 2026-01");
            Recurrence thirtieth = Recurrence.parse("every month on day 30 BACK from 2026-01");
            assertThat(end.occurrences(ReportingPeriod.parse("2026-01"))).containsExactly(LocalDate.of(2026, 1, 31));
            assertThat(thirtieth.occurrences(ReportingPeriod.parse("2026-01")))
                    .containsExactly(LocalDate.of(2026, 1, 30));
        }
    }

    /** Guard: the last day closes at its end in Viet Nam. */
    @Nested
    class T19DeadlineDayAndTimeZone {

        private final Deadline deadline = Deadline.parse("chậm nhất ngày 30/11/2026");

        @ParameterizedTest
        @CsvSource({
            "2026-11-30T00:00+07:00, true",
            "2026-11-30T06:59:59+07:00, true",
            "2026-11-30T07:00:01+07:00, true",
            "2026-11-30T23:59:59.999+07:00, true",
            "2026-11-30T16:59:59.999Z, true",
            "2026-12-01T00:00+07:00, false",
            "2026-11-30T17:00Z, false",
            "2026-11-30T23:59Z, false"
        })
        void itClosesAtTheEndOfTheLocalDay(OffsetDateTime moment, boolean inTime) {
            assertThat(deadline.isMetBy(moment)).isEqualTo(inTime);
            assertThat(deadline.isMetBy(moment.toInstant())).isEqualTo(inTime);
        }

        @Test
        void beforeADayIsTheEndOfTheDayBefore() {
            Deadline before = Deadline.parse("trước ngày 30/11/2026");
            assertThat(before.isMetBy(OffsetDateTime.parse("2026-11-29T23:59:59.999+07:00")))
                    .isTrue();
            assertThat(before.isMetBy(OffsetDateTime.parse("2026-11-30T00:00+07:00")))
                    .isFalse();
        }
    }

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

        @Test
        void figuresClosedAtTheEndOfNovemberLeaveDecemberOut() {
            addDecemberSoFar();
            Assessment closed = closed("2026-12-14", "2026-11-30", "2026-12-14");
            Rating rating = closed.rating(CadreId.of("c-01"));
            assertThat(closed.getCoveredUntil()).isEqualTo("2026-11-30");
            assertThat(closed.getMissingTail()).hasValue(Validity.parse("[2026-12-01,2027-01-01)"));
            assertThat(rating.getScore())
                    .as("eleven months, without the 92 of December")
                    .hasToString("Optional[80]");
            assertThat(rating.getFindings())
                    .containsExactly(
                            Rater.PERIOD_NOT_OVER.about(rating.getSubject().ref(), "2026", "2026-11-30", "2026-12-31"));
            Evaluation year = rating.getEvaluation().orElseThrow();
            assertThat(year.getCoveredUntil()).contains(LocalDate.parse("2026-11-30"));
            assertThat(year.getKnownOn()).contains(LocalDate.parse("2026-12-14"));
            assertThat(year.months(EvaluationStatus.NOT_OVER)).hasSize(1);
            assertThat(Explainer.vietnamese().explain(rating).toString())
                    .contains("Số liệu chốt đến hết ngày 30/11/2026")
                    .contains("chưa có phần sau đó đến ngày 31/12/2026");
        }

        @Test
        void whatTookPlaceBetweenTheTwoDaysDoesNotCountAlthoughRecorded() {
            agency.task("t-nov", "c-01", "9", "9", "2026-11-20").delivered("r-nov", "t-nov", "c-01", "2026-12-02", "9");
            Assessment known = agency.assess(Decree335.staff(), "2026-11", "2026-12-14");
            Assessment closed = Assessor.of(Decree335.staff())
                    .assess(
                            agency.knownOn("2026-12-14"),
                            CutOff.of(
                                    ReportingPeriod.parse("2026-11"),
                                    LocalDate.parse("2026-12-14"),
                                    LocalDate.parse("2026-11-30")));
            assertThat(closed.getMissingTail()).isEmpty();
            assertThat(closed.getFindings())
                    .contains(Snapshot.AFTER_CUT_OFF.about(Ref.of("taskReport", "r-nov"), "2026-12-02", "2026-11-30"));
            assertThat(Agency.components(closed.rating(CadreId.of("c-01"))))
                    .as("not delivered by the end of November")
                    .isNotEqualTo(Agency.components(known.rating(CadreId.of("c-01"))));
        }

        @Test
        void aJudgementAboutCoveredDaysCountsAsSoonAsItIsKnown() {
            agency.record("2026-12-05", Agency.aDoubt("x-1", "s-c-01-2026-11", "5", "10", "2026-12-05"));
            assertThat(closed("2026-12-14", "2026-11-30", "2026-12-14")
                            .rating(CadreId.of("c-01"))
                            .getScore())
                    .as("a doubt raised on 5 December about points of November")
                    .isEmpty();
        }

        @Test
        void theSameFiguresCanBeAskedAboutLaterAndTheFactsThatMovedThemShow() {
            agency.add(new LedgerEntry.Correction(
                    LocalDate.parse("2027-01-15"),
                    Agency.aScore("s-c-01-2026-11", "c-01", "general", "2026-11", "21", Stage.AUTHORITY),
                    "đối chiếu"));
            assertThat(closed("2026-12-14", "2026-11-30", "2026-12-14").rating(CadreId.of("c-01")))
                    .hasToString("c-01 GOOD 80");
            assertThat(closed("2026-12-14", "2026-11-30", "2027-01-31")
                            .rating(CadreId.of("c-01"))
                            .getScore())
                    .as("(10 x 80 + 91) / 11")
                    .hasToString("Optional[81]");
        }

        @Test
        void figuresCannotBeAskedAboutBeforeTheyWereClosed() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> closed("2026-12-14", "2026-11-30", "2026-12-13"))
                    .withMessage("cutOff must be closed by the day of the snapshot 2026-12-13:"
                            + " 2026 covered until 2026-11-30 closed on 2026-12-14");
        }

        @Test
        void withoutACutOffTheFactsReachTheDayAsOfWhichTheyAreKnown() {
            Assessment open = agency.assess(Decree335.staff(), "2026", DECIDED_ON);
            assertThat(open.getCutOff()).isEmpty();
            assertThat(open.getCoveredUntil()).isEqualTo(DECIDED_ON);
            assertThat(open.getMissingTail()).hasValue(Validity.parse("[2026-12-15,2027-01-01)"));
            assertThat(agency.assess(Decree335.staff(), "2026", "2027-01-31").getMissingTail())
                    .isEmpty();
        }

        private Assessment closed(String closedOn, String coversUntil, String knownOn) {
            CutOff cutOff =
                    CutOff.of(ReportingPeriod.year(2026), LocalDate.parse(closedOn), LocalDate.parse(coversUntil));
            return Assessor.of(Decree335.staff()).assess(agency.knownOn(knownOn), cutOff);
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
