// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static io.github.camket.LocalRules.changed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.LocalRules;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.MinimumCounting;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.UnfinishedMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles 11.1, 11.2 and 17.3: who is rated for a year, and on which months. */
class PresenceInTheYearTest {

    @Test
    void underSixMonthsOfWorkThereIsNoRating() {
        Agency agency = Agency.of().person("c-01", "2026-08-01", null).months("c-01", "2026-Q4", "80");
        agency.month("c-01", "2026-08", "80").month("c-01", "2026-09", "80");
        Rating rating = agency.rate("c-01", "2026");
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.NOT_RATED);
        assertThat(rating.getReason().orElseThrow().code()).isEqualTo(Rater.TOO_FEW_MONTHS);
        assertThat(rating.getReason().orElseThrow().arguments()).containsExactly("5", "6", "335/2025/NĐ-CP Đ11.1");
        assertThat(agency.rate("c-01", "2026-Q4")).hasToString("c-01 GOOD 80");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, c-01 GOOD 80", "2026-07-02, c-01 NOT_RATED 80", "2026-07-31, c-01 NOT_RATED 80"})
    void sixMonthsAreNeededToTheDay(String start, String rating) {
        Agency agency = Agency.of().person("c-01", start, null).months("c-01", "2026-H2", "80");
        assertThat(agency.rate("c-01", "2026")).hasToString(rating);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, c-01 GOOD 80", "2026-08-01, c-01 NOT_RATED 80"})
    void aMonthBegunCountsInFullWhereARegulationSaysSo(String start, String rating) {
        Regulation regulation = LocalRules.periods(rules ->
                rules.withMinMonthsCounting(changed(rules.getMinMonthsCounting(), MinimumCounting.MONTHS_TOUCHED)));
        Agency agency = Agency.of().person("c-01", start, null).months("c-01", "2026-H2", "80");
        assertThat(agency.rate(regulation, "c-01", "2026")).hasToString(rating);
    }

    @ParameterizedTest
    @EnumSource(
            value = AbsenceKind.class,
            names = {"MATERNITY", "SICK"})
    void maternityAndSickLeaveAreRatedOnTheTimeActuallyWorked(AbsenceKind kind) {
        Agency agency = Agency.of("c-01").months("c-01", "2026-Q1", "80");
        agency.away("c-01", kind, "2026-04-01", "2027-01-01");
        Rating rating = agency.rate("c-01", "2026");
        assertThat(rating).hasToString("c-01 GOOD 80");
        assertThat(rating.getEvaluation().orElseThrow().months(EvaluationStatus.ON_LEAVE))
                .hasSize(9);
        assertThat(rating.getEvaluation().orElseThrow().months(EvaluationStatus.SCORED))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, c-01 GOOD 80", "2026-06-01, c-01 NOT_RATED 80"})
    void unpaidLeaveNeedsSixMonthsOfWork(String from, String rating) {
        Agency agency = Agency.of("c-01").months("c-01", "2026-H1", "80");
        agency.away("c-01", AbsenceKind.UNPAID, from, "2027-01-01");
        assertThat(agency.rate("c-01", "2026")).hasToString(rating);
    }

    @Test
    void monthsOfLeaveLeaveTheMeanAndMonthsPartlyWorkedStay() {
        Agency agency = Agency.of("c-01").months("c-01", "2026-H1", "90").month("c-01", "2026-07", "60");
        agency.away("c-01", AbsenceKind.MATERNITY, "2026-07-15", "2027-01-01");
        assertThat(agency.rate("c-01", "2026").getScore()).hasToString("Optional[600/7]");
    }

    @Test
    void workDueDuringLeaveDoesNotCount() {
        Agency agency = Agency.of("c-01").months("c-01", "2026-H1", "90").task("t-1", "c-01", "9", "9", "2026-08-15");
        agency.away("c-01", AbsenceKind.SICK, "2026-07-01", "2027-01-01");
        assertThat(agency.rate("c-01", "2026")).hasToString("c-01 EXCELLENT 90");
    }

    @Test
    void aQuarterIsTheMeanOfItsOwnScoredMonths() {
        Agency agency = Agency.of("c-01").month("c-01", "2026-04", "60").month("c-01", "2026-05", "91");
        agency.away("c-01", AbsenceKind.SICK, "2026-06-01", "2026-07-01");
        agency.month("c-01", "2026-03", "100").month("c-01", "2026-07", "100");
        assertThat(agency.rate("c-01", "2026-Q2").getScore()).hasToString("Optional[75.5]");
    }

    @Test
    void aWorkedMonthWithoutAssignedWorkLeavesTheMeanAndIsFound() {
        Agency agency = Agency.of("c-01").months("c-01", "2026-H1", "80").months("c-01", "2026-Q4", "80");
        agency.general("c-01", "2026-08", "30")
                .work("c-01", "2026-07", Fraction.ONE)
                .general("c-01", "2026-07", "10");
        agency.month("c-01", "2026-09", "80");
        Rating rating = agency.rate("c-01", "2026");
        assertThat(rating).hasToString("c-01 GOOD 80");
        assertThat(rating.getFindings())
                .containsExactly(
                        Rater.MONTH_NOT_EVALUABLE.about(rating.getSubject().ref(), "2026-08"));
        Rating august = agency.rate("c-01", "2026-08");
        assertThat(august.getStatus()).isEqualTo(RatingStatus.NOT_EVALUABLE);
        assertThat(august.getReason().orElseThrow().code()).isEqualTo(Rater.NOTHING_TO_EVALUATE);
        assertThat(august.getEvaluation().orElseThrow().getLeast()).isEmpty();
    }

    @Test
    void monthsToComeDoNotMakeUpForAPostThatHasEnded() {
        Agency agency = Agency.of().person("c-01", "2020-01-01", "2026-06-01");
        List.of("2026-01", "2026-02", "2026-03", "2026-04", "2026-05").forEach(m -> agency.month("c-01", m, "80"));
        assertThat(agency.rate("c-01", "2026")).hasToString("c-01 NOT_RATED 80");
        assertThat(agency.rate("c-01", "2026", "2026-07-10")).hasToString("c-01 NOT_RATED 80");
    }

    @Test
    void anUnfinishedMonthThatIsLeftOutDoesNotMakeUpForAPostThatHasEnded() {
        Regulation regulation = LocalRules.periods(
                rules -> rules.withUnfinishedMonth(changed(rules.getUnfinishedMonth(), UnfinishedMonth.LEFT_OUT)));
        Agency agency = Agency.of().person("c-01", "2020-01-01", "2026-06-01");
        List.of("2026-01", "2026-02", "2026-03", "2026-04", "2026-05").forEach(m -> agency.month("c-01", m, "80"));
        assertThat(agency.rate(regulation, "c-01", "2026", "2026-12-10")).hasToString("c-01 NOT_RATED 80");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, c-01 GOOD 80", "2026-08-01, c-01 NOT_RATED 80"})
    void monthsToComeCountWhileThePostIsHeld(String start, String rating) {
        Agency agency = Agency.of().person("c-01", start, null).month("c-01", "2026-08", "80");
        assertThat(agency.rate("c-01", "2026", "2026-09-10")).hasToString(rating);
    }

    @Test
    void monthsInAnEarlierUnitEnterTheMean() {
        Agency agency = Agency.of().person("c-01", "2020-01-01", "2026-07-01");
        OrgUnit other = OrgUnit.builder()
                .id(OrgUnitId.of("u-02"))
                .name("Phòng Khác")
                .kind(OrgKind.DIVISION)
                .build();
        Appointment next = onlyPost(agency)
                .withId(FactId.of("p-2"))
                .withUnit(other.getId())
                .withEndsBefore(Optional.empty())
                .withStartsOn(LocalDate.parse("2026-07-01"));
        agency.plan(other).record("2026-07-01", next);
        agency.months("c-01", "2026-H1", "90").months("c-01", "2026-H2", "60");
        assertThat(agency.rate("c-01", "2026")).hasToString("c-01 GOOD 75");
    }

    @Test
    void aPostGivenUpAndTakenAgainInOneMonthMakesOneMonth() {
        Agency agency = Agency.of().person("c-01", "2026-06-01", "2026-09-10");
        agency.month("c-01", "2026-06", "80").months("c-01", "2026-H2", "80");
        Appointment again = onlyPost(agency)
                .withId(FactId.of("p-2"))
                .withEndsBefore(Optional.empty())
                .withStartsOn(LocalDate.parse("2026-09-20"));
        agency.record("2026-09-20", again);
        assertThat(agency.rate("c-01", "2026")).hasToString("c-01 GOOD 80");
        assertThat(agency.rate("c-01", "2026").getEvaluation().orElseThrow().months(EvaluationStatus.SCORED))
                .hasSize(7);
    }

    private static Appointment onlyPost(Agency agency) {
        return agency.knownOn("2026-01-01").getFacts(Appointment.class).get(0);
    }

    /** June has 30 days: 14 of them are less than half, 15 are half. */
    @Test
    void aMonthWithTooFewDaysOfWorkIsNotRatedAndSaysWhy() {
        Regulation half = LocalRules.periods(
                rules -> rules.withMinWorkedDaysShare(changed(rules.getMinWorkedDaysShare(), Fraction.of(1, 2))));
        Agency agency = Agency.of("c-01", "c-02", "c-03").month("c-02", "2026-06", "80");
        agency.away("c-01", AbsenceKind.UNPAID, "2026-06-01", "2026-06-17");
        agency.away("c-02", AbsenceKind.UNPAID, "2026-06-01", "2026-06-16");
        agency.away("c-03", AbsenceKind.UNPAID, "2026-06-01", "2026-07-01");

        Rating tooFew = agency.rate(half, "c-01", "2026-06");
        assertThat(tooFew.getStatus()).isEqualTo(RatingStatus.NOT_RATED);
        assertThat(tooFew.getReason().orElseThrow().code()).isEqualTo(Rater.TOO_FEW_DAYS);
        assertThat(tooFew.getReason().orElseThrow().arguments()).startsWith("14", "30", "0.5");
        assertThat(agency.rate(half, "c-02", "2026-06")).hasToString("c-02 GOOD 80");
        assertThat(agency.rate(half, "c-03", "2026-06")
                        .getReason()
                        .orElseThrow()
                        .code())
                .isEqualTo(Rater.ON_LEAVE_THROUGHOUT);
    }
}
