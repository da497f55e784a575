// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rule on substitute days against all that were decided. */
class SubstituteRuleTest {

    @Test
    void theRuleGivesAllDecidedDaysAndNoOthers() {
        List<CalendarRow> rows = WorkingCalendar.official().getRows();
        List<LocalDate> decided = days(rows, DayKind.SUBSTITUTE);
        assertThat(decided).hasSize(19);
        assertThat(SubstituteRule.of(new TreeSet<>(days(rows, DayKind.HOLIDAY)), day -> true))
                .containsOnlyKeys(decided);
    }

    @Test
    void twoHolidaysOnOneWeekendGiveTwoDaysBehindTheNextHoliday() {
        TreeSet<LocalDate> holidays =
                new TreeSet<>(List.of(LocalDate.of(2023, 4, 29), LocalDate.of(2023, 4, 30), LocalDate.of(2023, 5, 1)));
        assertThat(SubstituteRule.of(holidays, day -> true))
                .containsEntry(LocalDate.of(2023, 5, 2), LocalDate.of(2023, 4, 29))
                .containsEntry(LocalDate.of(2023, 5, 3), LocalDate.of(2023, 4, 30))
                .hasSize(2);
    }

    private static List<LocalDate> days(List<CalendarRow> rows, DayKind kind) {
        return rows.stream()
                .filter(row -> row.getKind() == kind)
                .map(CalendarRow::getDay)
                .toList();
    }
}
