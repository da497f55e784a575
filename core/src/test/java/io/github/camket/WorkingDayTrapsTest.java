// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.working.CountedDay;
import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.calendar.working.DayKind;
import io.github.camket.calendar.working.DeadlineCounter;
import io.github.camket.calendar.working.LunarHolidays;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The traps about working days. Each test names the guard without which it fails. */
class WorkingDayTrapsTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();

    private static CountedDeadline petition() {
        return DeadlineCounter.of(CALENDAR).count(LocalDate.of(2026, 12, 24), TimeLimit.workingDays(7));
    }

    /** Guard: a deadline closes at the end of its day in Việt Nam, whatever the zone of the moment. */
    @Nested
    class T19DeadlineDayAndTimeZone {

        @Test
        void theLastMomentOfTheDayIsOnTimeAndTheNextDayIsLate() {
            CountedDeadline due = petition();
            assertThat(due.isOnTime(OffsetDateTime.parse("2027-01-05T23:59:59.999+07:00")
                            .toInstant()))
                    .isTrue();
            assertThat(due.isOnTime(
                            OffsetDateTime.parse("2027-01-06T00:00+07:00").toInstant()))
                    .isFalse();
            assertThat(due.isOnTime(OffsetDateTime.parse("2027-01-05T16:59:59Z").toInstant()))
                    .isTrue();
            assertThat(due.isOnTime(OffsetDateTime.parse("2027-01-05T17:00Z").toInstant()))
                    .isFalse();
        }
    }

    /** Guard: days off are data with documents, and past the horizon an answer says that it is provisional. */
    @Nested
    class T20WorkingDayDeadlines {

        @Test
        void thePetitionIsSettledByTheFifthOfJanuaryProvisionally() {
            CountedDeadline due = petition();
            assertThat(due.getLastDay()).isEqualTo("2027-01-05");
            assertThat(due.isProvisional()).isTrue();
            assertThat(due.getSkippedDays())
                    .extracting(CountedDay::day)
                    .extracting(day -> day.getDay() + " " + day.getKind() + " " + day.getCitations())
                    .containsExactly(
                            "2026-12-26 WEEKEND [188/1999/QĐ-TTg Đ1]",
                            "2026-12-27 WEEKEND [188/1999/QĐ-TTg Đ1]",
                            "2027-01-01 HOLIDAY [45/2019/QH14 Đ112.1a]",
                            "2027-01-02 WEEKEND [188/1999/QĐ-TTg Đ1]",
                            "2027-01-03 WEEKEND [188/1999/QĐ-TTg Đ1]");
        }

        @Test
        void everyKindOfDayCountsAsItWasDecided() {
            assertThat(CALENDAR.day(LocalDate.of(2026, 2, 16)).getKind()).isEqualTo(DayKind.HOLIDAY);
            assertThat(CALENDAR.day(LocalDate.of(2026, 4, 27)).getKind()).isEqualTo(DayKind.SUBSTITUTE);
            assertThat(CALENDAR.day(LocalDate.of(2026, 8, 31)).getKind()).isEqualTo(DayKind.SWAP_OFF);
            assertThat(CALENDAR.day(LocalDate.of(2026, 8, 22)).isWorking()).isTrue();
        }
    }

    /** Guard: lunar days go by the meridian of UTC+7. */
    @Nested
    class T21LunarDatesByTheWrongMeridian {

        @Test
        void tetOf2027And2030() {
            assertThat(LunarHolidays.tet(2027)).isEqualTo("2027-02-06");
            assertThat(LunarHolidays.tet(2030)).isEqualTo("2030-02-02");
            assertThat(CALENDAR.day(LocalDate.of(2030, 2, 2)).getKind()).isEqualTo(DayKind.HOLIDAY);
        }
    }
}
