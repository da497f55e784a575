// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static io.github.camket.LocalRules.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.LocalRules;
import io.github.camket.calendar.PeriodType;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.NotEvaluableMonth;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.UnfinishedMonth;
import io.github.camket.regulation.YearFormula;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value of each parameter changes a result that was worked out by hand. */
class PeriodRulesTest {

    private final Agency agency = Agency.of("c-01");

    @ParameterizedTest
    @CsvSource({"MEAN_OF_MONTHS, 82.5", "MEAN_OF_QUARTERS, 75"})
    void aYearIsTheMeanOfItsMonthsOrOfItsQuarters(YearFormula formula, String score) {
        Regulation regulation =
                LocalRules.periods(rules -> rules.withYearFormula(changed(rules.getYearFormula(), formula)));
        agency.months("c-01", "2026-Q1", "90").month("c-01", "2026-04", "60");
        agency.away("c-01", AbsenceKind.MATERNITY, "2026-05-01", "2027-01-01");
        assertThat(agency.rate(regulation, "c-01", "2026").getScore()).hasToString("Optional[" + score + "]");
        assertThat(agency.rate(regulation, "c-01", "2026-H1").getScore()).hasToString("Optional[" + score + "]");
        assertThat(agency.rate(regulation, "c-01", "2026-Q2").getScore()).hasToString("Optional[60]");
    }

    @ParameterizedTest
    @CsvSource({"COUNTS_SO_FAR, 81", "LEFT_OUT, 80"})
    void aMonthThatIsNotOverCountsSoFarOrIsLeftOut(UnfinishedMonth rule, String score) {
        Regulation regulation =
                LocalRules.periods(rules -> rules.withUnfinishedMonth(changed(rules.getUnfinishedMonth(), rule)));
        agency.months("c-01", "2026-H1", "80").months("c-01", "2026-Q3", "80");
        agency.month("c-01", "2026-10", "80").month("c-01", "2026-11", "80");
        agency.task("t-1", "c-01", "1", "1", "2026-12-10").delivered("r-1", "t-1", "c-01", "2026-12-09", "1");
        agency.record(
                "2026-12-12",
                Agency.aScore("s-12", "c-01", "general", "2026-12", "22", Stage.AUTHORITY)
                        .withJudgedOn(LocalDate.parse("2026-12-12")));
        assertThat(agency.rate(regulation, "c-01", "2026", "2026-12-14").getScore())
                .hasToString("Optional[" + score + "]");
        assertThat(agency.rate(regulation, "c-01", "2026").getScore()).hasToString("Optional[81]");
    }

    @ParameterizedTest
    @CsvSource({"LEFT_OUT, c-01 GOOD 80", "BLOCKS, c-01 NOT_EVALUABLE"})
    void aMonthWithNothingToEvaluateLeavesTheMeanOrBlocksIt(NotEvaluableMonth rule, String rating) {
        Regulation regulation =
                LocalRules.periods(rules -> rules.withNotEvaluableMonth(changed(rules.getNotEvaluableMonth(), rule)));
        agency.months("c-01", "2026-H1", "80").general("c-01", "2026-07", "30").months("c-01", "2026-Q4", "80");
        assertThat(agency.rate(regulation, "c-01", "2026")).hasToString(rating);
        assertThat(agency.rate(regulation, "c-01", "2026-Q4")).hasToString("c-01 GOOD 80");
    }

    @ParameterizedTest
    @CsvSource({"0, 85", "0.5, 85", "0.51, 90", "1, 90"})
    void aMonthCountsFromTheShareOfDaysWorkedInclusive(String share, String score) {
        Regulation regulation = LocalRules.periods(
                rules -> rules.withMinWorkedDaysShare(changed(rules.getMinWorkedDaysShare(), Fraction.parse(share))));
        agency.month("c-01", "2026-04", "80").month("c-01", "2026-05", "90");
        agency.away("c-01", AbsenceKind.SICK, "2026-04-16", "2026-05-01");
        assertThat(agency.rate(regulation, "c-01", "2026-Q2", "2026-05-31").getScore())
                .as("15 of 30 days worked in April")
                .hasToString("Optional[" + score + "]");
    }

    @ParameterizedTest
    @CsvSource({"6, c-01 NOT_RATED 80", "5, c-01 GOOD 80", "0, c-01 GOOD 80"})
    void aYearIsRatedFromTheLeastNumberOfMonthsInclusive(int months, String rating) {
        Regulation regulation =
                LocalRules.periods(rules -> rules.withMinMonthsWorked(changed(rules.getMinMonthsWorked(), months)));
        Agency late = Agency.of().person("c-01", "2026-08-01", null);
        late.months("c-01", "2026-Q4", "80").month("c-01", "2026-08", "80").month("c-01", "2026-09", "80");
        assertThat(late.rate(regulation, "c-01", "2026")).hasToString(rating);
    }

    @ParameterizedTest
    @CsvSource({"UNPAID, c-01 GOOD 80", "SICK, c-01 NOT_RATED 80"})
    void monthsOfSomeKindsOfLeaveCountTowardsTheLeastNumber(AbsenceKind kind, String rating) {
        Regulation regulation = LocalRules.periods(
                rules -> rules.withLeaveTowardsMinimum(changed(rules.getLeaveTowardsMinimum(), List.of(kind))));
        agency.months("c-01", "2026-Q1", "80").away("c-01", AbsenceKind.UNPAID, "2026-04-01", "2027-01-01");
        assertThat(agency.rate(regulation, "c-01", "2026")).hasToString(rating);
    }

    @Test
    void theLevelOfATermIsIndicativeUnlessTheRegulationGivesLevelsToTerms() {
        agency.months("c-01", "2026", "80");
        Rating indicative = agency.rate("c-01", "2026-2027", "2027-12-31");
        assertThat(indicative).hasToString("c-01 GOOD 80");
        assertThat(indicative.getFindings())
                .contains(Rater.INDICATIVE_LEVEL.about(indicative.getSubject().ref(), "2026-2027"));
        Regulation byTerm = LocalRules.periods(rules ->
                rules.withRatedPeriods(changed(rules.getRatedPeriods(), List.of(PeriodType.YEAR, PeriodType.TERM))));
        assertThat(agency.rate(byTerm, "c-01", "2026-2027", "2027-12-31").getFindings())
                .extracting(Finding::code)
                .doesNotContain(Rater.INDICATIVE_LEVEL);
    }

    @Test
    void aTermThatBeganBeforeTheDecreeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agency.rate("c-01", "2021-2026"))
                .withMessageStartingWith("period must lie within the effect of ")
                .withMessageEndingWith(": 2021-2026");
    }

    @Test
    void aTermOfWhichYearsAreToComeSaysWhatIsMissing() {
        agency.months("c-01", "2026", "80");
        Rating rating = agency.rate("c-01", "2026-2030", "2026-12-31");
        assertThat(rating.getScore()).hasToString("Optional[80]");
        assertThat(rating.getFindings())
                .contains(Rater.PERIOD_NOT_OVER.about(
                        rating.getSubject().ref(), "2026-2030", "2026-12-31", "2030-12-31"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 13})
    void refusesAYearOfOtherLength(int months) {
        PeriodRules rules = Decree335.staff().getPeriodRules().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.withMinMonthsWorked(changed(rules.getMinMonthsWorked(), months)))
                .withMessage("minMonthsWorked must be 0 to 12: " + months);
    }

    @Test
    void refusesAShareAboveAll() {
        PeriodRules rules = Decree335.staff().getPeriodRules().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rules.withMinWorkedDaysShare(changed(rules.getMinWorkedDaysShare(), Fraction.parse("1.1"))))
                .withMessage("minWorkedDaysShare must be 0 to 1: 1.1");
    }
}
