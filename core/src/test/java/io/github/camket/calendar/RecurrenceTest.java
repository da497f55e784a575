// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every week on MONDAY from 2026-01-01         | 2026-01-05 2026-01-12 2026-01-19 2026-01-26",
                "every 2 weeks on THURSDAY from 2026-01-01    | 2026-01-01 2026-01-15 2026-01-29",
                "every month on the last day from 2026-01     | 2026-01-31 2026-02-28 2026-03-31 2026-04-30",
                "every month on day 31 BACK from 2026-01      | 2026-01-31 2026-02-28 2026-03-31 2026-04-30",
                "every month on day 31 SKIP from 2026-01      | 2026-01-31 2026-03-31 2026-05-31",
                "every month on day 31 FORWARD from 2026-01   | 2026-01-31 2026-03-01 2026-03-31 2026-05-01",
                "every month on day 30 BACK from 2026-01      | 2026-01-30 2026-02-28 2026-03-30 2026-04-30",
                "every 3 months on the last day from 2026-03  | 2026-03-31 2026-06-30 2026-09-30 2026-12-31",
                "every 3 months on day 15 SKIP from 2026-02   | 2026-02-15 2026-05-15 2026-08-15",
                "every 12 months on day 29 BACK from 2026-02  | 2026-02-28 2027-02-28 2028-02-29 2029-02-28",
                "every 12 months on day 29 FORWARD from 2026-02| 2026-03-01 2027-03-01 2028-02-29 2029-03-01",
                "every 12 months on day 29 SKIP from 2026-02  | 2028-02-29 2032-02-29 2036-02-29"
            })
    void everyDayFollowsFromTheRule(String text, String days) {
        Recurrence rule = Recurrence.parse(text);
        List<LocalDate> expected =
                Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
        assertThat(rule.occurrences(LocalDate.of(1990, 1, 1), expected.get(expected.size() - 1)))
                .isEqualTo(expected);
        assertThat(rule).hasToString(text).isEqualTo(Recurrence.parse(text));
    }

    @Test
    void aTurnIsAskedForAlone() {
        Recurrence rule = Recurrence.parse("every month on day 31 BACK from 2026-01");
        assertThat(rule.occurrence(0)).contains(LocalDate.of(2026, 1, 31));
        assertThat(rule.occurrence(1)).contains(LocalDate.of(2026, 2, 28));
        assertThat(rule.occurrence(2)).contains(LocalDate.of(2026, 3, 31));
        assertThat(rule.occurrence(25)).contains(LocalDate.of(2028, 2, 29));
        assertThat(Recurrence.parse("every month on day 31 SKIP from 2026-01").occurrence(1))
                .as("a month without the day has no occurrence")
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.occurrence(-1))
                .withMessage("turn must be 0 to 999999: -1");
    }

    @Test
    void theEndOfTheMonthIsNotTheThirtieth() {
        Recurrence end = new Recurrence.OnLastDay(1, YearMonth.of(2026, 1));
        Recurrence thirtieth = new Recurrence.OnDay(1, 30, ShortMonth.BACK, YearMonth.of(2026, 1));
        Recurrence thirtyFirst = new Recurrence.OnDay(1, 31, ShortMonth.BACK, YearMonth.of(2026, 1));
        assertThat(end.occurrence(3)).as("April").isEqualTo(thirtieth.occurrence(3));
        assertThat(end.occurrence(0)).as("January").isNotEqualTo(thirtieth.occurrence(0));
        assertThat(end).isNotEqualTo(thirtieth).isNotEqualTo(thirtyFirst);
    }

    @Test
    void aSpanThatBeginsInAMonthWithAMovedDayHasIt() {
        Recurrence rule = Recurrence.parse("every month on day 31 FORWARD from 2026-01");
        assertThat(rule.occurrences(ReportingPeriod.parse("2026-03")))
                .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertThat(rule.occurrences(Validity.parse("[2026-03-02,2026-03-31)"))).isEmpty();
        assertThat(rule.occurrences(Validity.parse("(,2026-03-31)")))
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 1));
    }

    @Test
    void aSpanFarFromTheBeginningHasItsDays() {
        assertThat(Recurrence.parse("every 3 months on the last day from 2026-03")
                        .occurrences(ReportingPeriod.year(2099)))
                .hasToString("[2099-03-31, 2099-06-30, 2099-09-30, 2099-12-31]");
        assertThat(Recurrence.parse("every 2 weeks on FRIDAY from 2026-01-01")
                        .occurrences(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 31)))
                .hasToString("[2030-01-11, 2030-01-25]");
        assertThat(Recurrence.parse("every 12 months on day 29 FORWARD from 2026-02")
                        .occurrences(ReportingPeriod.parse("2030-03")))
                .hasToString("[2030-03-01]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every 999 weeks on MONDAY from 1900-01-01",
                "every 999 months on the last day from 9999-12",
                "every month on day 1 SKIP from 2026-01",
                "every month on day 28 SKIP from 2026-02"
            })
    void theBoundsAreIncluded(String text) {
        assertThat(Recurrence.parse(text)).hasToString(text);
        assertThat(Recurrence.parse(text).occurrence(0)).isPresent();
    }

    @Test
    void theLastTurnIsTheMillionth() {
        Recurrence rule = Recurrence.parse("every week on MONDAY from 1900-01-01");
        assertThat(rule.occurrence(999_999)).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.occurrence(1_000_000))
                .withMessage("turn must be 0 to 999999: 1000000");
    }

    @Test
    void eachKindChecksItsOwnStepAndBeginning() {
        YearMonth early = YearMonth.of(1899, 12);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recurrence.OnLastDay(0, YearMonth.of(2026, 1)))
                .withMessage("months must be 1 to 999: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recurrence.OnDay(1000, 1, ShortMonth.SKIP, YearMonth.of(2026, 1)))
                .withMessage("months must be 1 to 999: 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recurrence.OnDay(1, 1, ShortMonth.SKIP, early))
                .withMessage("from must lie in the years 1900 to 9999: 1899-12-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recurrence.OnLastDay(1, early))
                .withMessage("from must lie in the years 1900 to 9999: 1899-12-01");
    }

    @Test
    void aSpanNeedsAnEndAndAnOrder() {
        Recurrence rule = Recurrence.parse("every week on FRIDAY from 2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.occurrences(Validity.parse("[2026-01-01,)")))
                .withMessage("within must have an end: [2026-01-01,)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.occurrences(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .withMessage("last must not be before first 2026-01-02: 2026-01-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every day",
                "every 1 months on the last day from 2026-01",
                "every 0 weeks on MONDAY from 2026-01-05",
                "every 1000 weeks on MONDAY from 2026-01-05",
                "every 02 weeks on MONDAY from 2026-01-05",
                "every week on MONDAY from 2026-01",
                "every week on monday from 2026-01-05",
                "every week on the last day from 2026-01-05",
                "every month on MONDAY from 2026-01",
                "every month on day 32 BACK from 2026-01",
                "every month on day 0 BACK from 2026-01",
                "every month on day 31 from 2026-01",
                "every month on day 31 CLAMP from 2026-01",
                "every month on the last day from 2026-13",
                "every month on the last day from 1899-12",
                "every week on MONDAY from 2026-02-29",
                "every 12 months on day 31 SKIP from 2026-04",
                "every 24 months on day 29 SKIP from 2027-02"
            })
    void refusesOtherTextsAndRulesWithoutADay(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.parse(text))
                .withMessageEndingWith(": " + text);
    }
}
