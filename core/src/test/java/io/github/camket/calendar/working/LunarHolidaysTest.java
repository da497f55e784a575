// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped table against the Vietnamese calendar of an independent library, year by year. */
class LunarHolidaysTest {

    static IntStream years() {
        return IntStream.rangeClosed(LunarHolidays.FIRST_YEAR, LunarHolidays.LAST_YEAR);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theTableAgreesWithAnIndependentLibrary(int year) {
        EastAsianYear lunarYear = EastAsianYear.forGregorian(year);
        VietnameseCalendar tet = VietnameseCalendar.of(lunarYear, EastAsianMonth.valueOf(1), 1);
        VietnameseCalendar hungKings = VietnameseCalendar.of(lunarYear, EastAsianMonth.valueOf(3), 10);
        VietnameseCalendar lastDay = iso(LunarHolidays.tet(year).minusDays(1)).transform(VietnameseCalendar.axis());

        assertThat(LunarHolidays.tet(year))
                .isEqualTo(tet.transform(PlainDate.axis()).toTemporalAccessor());
        assertThat(LunarHolidays.hungKings(year))
                .isEqualTo(hungKings.transform(PlainDate.axis()).toTemporalAccessor());
        assertThat(LunarHolidays.lastMonthDays(year)).isEqualTo(lastDay.getDayOfMonth());
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-02-05, 30, 2019-04-14",
        "2022, 2022-02-01, 29, 2022-04-10",
        "2025, 2025-01-29, 29, 2025-04-07",
        "2026, 2026-02-17, 29, 2026-04-26",
        "2027, 2027-02-06, 29, 2027-04-16",
        "2030, 2030-02-02, 29, 2030-04-12"
    })
    void knownYears(int year, LocalDate tet, int lastMonthDays, LocalDate hungKings) {
        assertThat(LunarHolidays.tet(year)).isEqualTo(tet);
        assertThat(LunarHolidays.lastMonthDays(year)).isEqualTo(lastMonthDays);
        assertThat(LunarHolidays.hungKings(year)).isEqualTo(hungKings);
    }

    @Test
    void theCalendarOfAnotherMeridianIsADayOrAMonthOffInSomeYears() {
        List<Integer> differing = years().filter(year -> !LunarHolidays.tet(year)
                        .equals(ChineseCalendar.ofNewYear(year)
                                .transform(PlainDate.axis())
                                .toTemporalAccessor()))
                .boxed()
                .toList();
        assertThat(differing).containsExactly(1985, 2007, 2030, 2053);
        assertThat(LunarHolidays.tet(2030)).isEqualTo("2030-02-02");
        assertThat(ChineseCalendar.ofNewYear(2030).transform(PlainDate.axis())).hasToString("2030-02-03");
    }

    @Test
    void aYearOutsideTheTableIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LunarHolidays.tet(1984))
                .withMessage("year must be 1985 to 2100: 1984");
    }

    private static PlainDate iso(LocalDate day) {
        return PlainDate.from(day);
    }
}
