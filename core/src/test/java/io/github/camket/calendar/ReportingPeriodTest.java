// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2021-2025, TERM,    2021-01-01, 2025-12-31",
        "2026-2027, TERM,    2026-01-01, 2027-12-31",
        "2021-2030, TERM,    2021-01-01, 2030-12-31",
        "2026,    YEAR,      2026-01-01, 2026-12-31",
        "2026-H1, HALF_YEAR, 2026-01-01, 2026-06-30",
        "2026-H2, HALF_YEAR, 2026-07-01, 2026-12-31",
        "2026-Q4, QUARTER,   2026-10-01, 2026-12-31",
        "2026-02, MONTH,     2026-02-01, 2026-02-28",
        "2028-02, MONTH,     2028-02-01, 2028-02-29",
        "2026-11, MONTH,     2026-11-01, 2026-11-30"
    })
    void hasTheBoundsOfTheCalendar(String text, PeriodType type, LocalDate first, LocalDate last) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        assertThat(period).hasToString(text);
        assertThat(period.getType()).isEqualTo(type);
        assertThat(period.getFirstDay()).isEqualTo(first);
        assertThat(period.getLastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13",
                "2026-00",
                "2026-Q5",
                "2026-Q0",
                "2026-H3",
                "2026-H0",
                "1899",
                "0000",
                "26",
                "2026-1",
                "2026-q1",
                "Q1-2026",
                "11/2026",
                "2026-11-30",
                "2026 ",
                "",
                "2026-Q",
                "+2026",
                "2026-2026",
                "2025-2021",
                "2021-2031",
                "2021-25",
                "2021–2025",
                "2021-2025-2030",
                "1899-1905",
                "9999-10000",
                "２０２６"
            })
    void refusesOtherTextsAndKeepsThem(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessageEndingWith(": " + text);
    }

    @Test
    void aMonthHasOnlyItself() {
        ReportingPeriod month = ReportingPeriod.parse("2026-11");
        assertThat(month.getMonths()).containsExactly(month);
        assertThat(ReportingPeriod.monthOf(LocalDate.of(2026, 11, 30))).isEqualTo(month);
    }

    @Test
    void refusesToBeSplitIntoLongerPeriods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2026-Q1").split(PeriodType.YEAR))
                .withMessage("type must not be longer than QUARTER: YEAR");
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 9999})
    void yearsFrom1900To9999Exist(int year) {
        assertThat(ReportingPeriod.year(year)).hasToString(String.valueOf(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 10_000, -2026})
    void otherYearsAreRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.year(year))
                .withMessage("year must be 1900 to 9999: " + year);
    }

    @Test
    void aNumberThatTheYearDoesNotHaveIsRefusedWithThoseItHas() {
        assertThat(ReportingPeriod.of(PeriodType.QUARTER, 2026, 4)).hasToString("2026-Q4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.of(PeriodType.QUARTER, 2026, 5))
                .withMessage("number must be 1 to 4 for a QUARTER: 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.of(PeriodType.HALF_YEAR, 2026, 0))
                .withMessage("number must be 1 to 2 for a HALF_YEAR: 0");
    }

    @Test
    void aTermIsMadeOfItsYearsAndMonths() {
        ReportingPeriod term = ReportingPeriod.term(2021, 2025);
        assertThat(term).isEqualTo(ReportingPeriod.parse("2021-2025"));
        assertThat(term.split(PeriodType.YEAR)).hasToString("[2021, 2022, 2023, 2024, 2025]");
        assertThat(term.split(PeriodType.HALF_YEAR)).hasSize(10);
        assertThat(term.getMonths()).hasSize(60).contains(ReportingPeriod.parse("2025-12"));
        assertThat(term.split(PeriodType.TERM)).containsExactly(term);
        assertThat(term.getNumber()).isOne();
        assertThat(term).isNotEqualTo(ReportingPeriod.term(2021, 2026)).isLessThan(ReportingPeriod.year(2021));
        assertThat(ReportingPeriod.term(2021, 2026)).as("the longer first").isLessThan(term);
    }

    @Test
    void aTermHasTwoToTenYearsAndNoNumberInAYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.term(2021, 2021))
                .withMessage("term must have 2 to 10 years: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.term(2021, 10_000))
                .withMessage("year must be 1900 to 9999: 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.of(PeriodType.TERM, 2021, 1))
                .withMessage("type must be one that lies within a year: TERM");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2026").split(PeriodType.TERM))
                .withMessage("type must not be longer than YEAR: TERM");
    }

    @Test
    void periodsOfDifferentLengthAreNotEqual() {
        assertThat(ReportingPeriod.parse("2026-01"))
                .isNotEqualTo(ReportingPeriod.parse("2026-Q1"))
                .isNotEqualTo(ReportingPeriod.parse("2025-01"))
                .isEqualTo(ReportingPeriod.monthOf(LocalDate.of(2026, 1, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-02, 2025-03",
        "2026-01, 2025-12, 2025-01",
        "2026-Q1, 2025-Q4, 2025-Q1",
        "2026-Q3, 2026-Q2, 2025-Q3",
        "2026-H1, 2025-H2, 2025-H1",
        "2026, 2025, 2025",
        "2021-2025, 2016-2020, 2020-2024",
        "2028-02, 2028-01, 2027-02"
    })
    void thePeriodBeforeAndTheSamePeriodOfTheYearBeforeAreOfTheSameLength(
            String text, String previous, String lastYear) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        assertThat(period.getPrevious()).isEqualTo(ReportingPeriod.parse(previous));
        assertThat(period.getSamePeriodLastYear()).isEqualTo(ReportingPeriod.parse(lastYear));
        assertThat(period.getPrevious().getType()).isEqualTo(period.getType());
        assertThat(period.getSamePeriodLastYear().getType()).isEqualTo(period.getType());
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 1/372",
        "2026, 2026-03-31, 1/4",
        "2026, 2026-02-28, 1/6",
        "2028, 2028-02-28, 57/348",
        "2026, 2026-12-30, 371/372",
        "2026, 2026-12-31, 1",
        "2026, 2027-06-30, 1",
        "2026-Q2, 2026-05-31, 2/3",
        "2026-11, 2026-11-15, 1/2",
        "2021-2025, 2022-12-31, 2/5"
    })
    void howMuchIsOverAtTheEndOfADayGoesByMonthsAndWithinAMonthByDays(String period, LocalDate day, String elapsed) {
        assertThat(ReportingPeriod.parse(period).getElapsed(day)).isEqualTo(Fraction.parse(elapsed));
    }

    @Test
    void beforeAPeriodNothingOfItIsOverAndNobodyAsks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2026").getElapsed(LocalDate.of(2025, 12, 31)))
                .withMessage("day must not be before 2026-01-01: 2025-12-31");
    }
}
