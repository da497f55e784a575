// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
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
}
