// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 15.3a, 15.4: component d, from the month scores of the people whom a leader manages. */
class UnitResultTest {

    private static final String MARCH = "2026-03";

    /** A division with two of staff at 80, below the People's Committee and beside another division. */
    private final Commune commune =
            Commune.of("u-02", "u-03").staff("u-02", "c-02", "c-03").months("c-02", MARCH, "80");

    @ParameterizedTest
    @CsvSource({"50, 1", "80, 1", "49.99, 0.5", "49.9999999999, 0.5", "0, 0.5"})
    void everyoneMustHaveFiftyOrMore(String score, String unitResult) {
        commune.head("u-02", "c-01").months("c-03", MARCH, score);
        assertThat(unitResult()).isEqualTo(unitResult);
    }

    @Test
    void onlyTheScoreOfTheMonthCounts() {
        commune.head("u-02", "c-01").months("c-03", MARCH, "80").months("c-03", "2026-02", "10");
        assertThat(unitResult()).isEqualTo("1");
    }

    @Test
    void whoeverIsOnLeaveAllMonthDoesNotCount() {
        commune.head("u-02", "c-01").months("c-03", MARCH, "10");
        commune.agency().away("c-03", AbsenceKind.SICK, "2026-03-01", "2026-04-01");
        assertThat(unitResult()).isEqualTo("1");
    }

    @Test
    void whoeverWorkedOneDayOfTheMonthCounts() {
        commune.head("u-02", "c-01").months("c-03", MARCH, "10");
        commune.agency().away("c-03", AbsenceKind.SICK, "2026-03-01", "2026-03-31");
        assertThat(unitResult()).isEqualTo("0.5");
    }

    @Test
    void whoeverHasNothingAssignedHasNoScoreAndDoesNotCount() {
        commune.head("u-02", "c-01").judged("c-03", "general", MARCH, "30");
        assertThat(unitResult()).isEqualTo("1");
    }

    @Test
    void peopleOfOtherLegalClassesDoNotCount() {
        commune.person("c-04", LegalClass.CONTRACT_WORKER).staff("u-02", "c-04").months("c-04", MARCH, "10");
        commune.head("u-02", "c-01");
        assertThat(unitResult()).isEqualTo("1");
    }

    @Test
    void aHeadAnswersForTheUnitsBelowAtAnyDepth() {
        commune.unit("u-04", "u-02").unit("u-05", "u-04");
        commune.head("u-02", "c-01").staff("u-05", "c-05").months("c-05", MARCH, "40");
        assertThat(unitResult()).isEqualTo("0.5");
    }

    @Test
    void aHeadAnswersForTheHeadsBelow() {
        commune.head("u-01", "c-01").head("u-02", "c-05").confirmed("c-05", MARCH, "40");
        assertThat(unitResult()).isEqualTo("0.5");
    }

    @ParameterizedTest
    @CsvSource({"u-01", "u-03"})
    void aHeadDoesNotAnswerForUnitsAboveOrBeside(String unit) {
        commune.head("u-02", "c-01").staff(unit, "c-05").months("c-05", MARCH, "40");
        assertThat(unitResult()).isEqualTo("1");
    }

    @Test
    void aHeadAnswersForTheDeputies() {
        commune.head("u-02", "c-01").deputy("u-02", "c-05").confirmed("c-05", MARCH, "40");
        assertThat(unitResult()).isEqualTo("0.5");
    }

    @ParameterizedTest
    @CsvSource({"HEAD", "DEPUTY"})
    void aDeputyDoesNotAnswerForThoseWhoStandAsHighInTheUnit(Position position) {
        commune.deputy("u-02", "c-01", "u-02")
                .post(Commune.aPost("c-05", "u-02", position, "2020-01-01").build())
                .confirmed("c-05", MARCH, "40");
        assertThat(unitResult()).isEqualTo("1");
    }

    @Test
    void nobodyAnswersForAnotherHeadOfTheSameUnit() {
        commune.head("u-02", "c-01").head("u-02", "c-05").confirmed("c-05", MARCH, "40");
        assertThat(unitResult()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"c-02, 80, c-03, 40, 1", "c-02, 40, c-03, 80, 0.5"})
    void aDeputyAnswersForThePeopleInCharge(
            String own, String score, String other, String otherScore, String unitResult) {
        Commune people = Commune.of("u-02").staff("u-02", "c-02", "c-03").deputy("u-02", "c-01", own);
        people.months(own, MARCH, score).months(other, MARCH, otherScore);
        assertThat(Commune.measured(people.rate("c-01", MARCH), "unitResult")).isEqualTo(unitResult);
    }

    @ParameterizedTest
    @CsvSource({"u-02, 0.5", "u-03, 1"})
    void aDeputyAnswersForTheUnitsInChargeAndThoseBelow(String inCharge, String unitResult) {
        commune.unit("u-04", "u-02").staff("u-04", "c-04").months("c-04", MARCH, "40");
        commune.staff("u-03", "c-05").months("c-05", MARCH, "80");
        commune.deputy("u-01", "c-01", inCharge);
        assertThat(unitResult()).isEqualTo(unitResult);
    }

    @Test
    void aDeputyAnswersForTheHeadOfAUnitInCharge() {
        commune.deputy("u-01", "c-01", "u-02").head("u-02", "c-05").confirmed("c-05", MARCH, "40");
        assertThat(unitResult()).isEqualTo("0.5");
    }

    @Test
    void unitsAndPeopleCanBeInChargeTogether() {
        commune.staff("u-03", "c-05").months("c-05", MARCH, "40").deputy("u-01", "c-01", "u-02", "c-05");
        assertThat(unitResult()).isEqualTo("0.5");
    }

    @Test
    void whoeverLeftTheUnitBeforeTheMonthDoesNotCount() {
        moves("2026-03-01");
        assertThat(unitResult()).isEqualTo("1");
    }

    @Test
    void whoeverMovesWithinTheMonthCountsInTheLastUnit() {
        moves("2026-03-31");
        assertThat(unitResult()).isEqualTo("1");
        commune.head("u-03", "c-06");
        assertThat(Commune.measured(commune.rate("c-06", MARCH), "unitResult")).isEqualTo("0.5");
    }

    @Test
    void whoeverMovesAfterTheMonthStillCounts() {
        moves("2026-04-01");
        assertThat(unitResult()).isEqualTo("0.5");
    }

    private void moves(String day) {
        commune.head("u-02", "c-01")
                .post(Commune.aPost("c-04", "u-02", Position.STAFF, "2020-01-01")
                        .endsBefore(LocalDate.parse(day))
                        .build())
                .post(Commune.aPost("c-04", "u-03", Position.STAFF, day).build())
                .months("c-04", MARCH, "40");
    }

    private String unitResult() {
        return Commune.measured(commune.rate("c-01", MARCH), "unitResult");
    }
}
