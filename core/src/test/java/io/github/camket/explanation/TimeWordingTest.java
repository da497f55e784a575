// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.official.Decree335;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Periods, cut-offs, deadlines and recurrences as people read them. */
class TimeWordingTest {

    private static final TimeWording VIETNAMESE = TimeWording.in(Language.VIETNAMESE);
    private static final TimeWording ENGLISH = TimeWording.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "2026-03, tháng 3/2026, March 2026",
        "2026-Q4, quý IV/2026, Q4 2026",
        "2026-H1, 6 tháng đầu năm 2026, first half of 2026",
        "2026, năm 2026, 2026",
        "2021-2025, nhiệm kỳ 2021-2025, term 2021-2025"
    })
    void periods(ReportingPeriod period, String vietnamese, String english) {
        assertThat(VIETNAMESE.period(period)).isEqualTo(vietnamese);
        assertThat(ENGLISH.period(period)).isEqualTo(english);
        assertThat(Wording.of(Language.VIETNAMESE, Decree335.staff()).period(period))
                .isEqualTo(vietnamese);
    }

    @Test
    void aCutOffNamesTheDaysThatAreMissing() {
        CutOff cutOff = CutOff.of(ReportingPeriod.year(2026), LocalDate.of(2026, 12, 5), LocalDate.of(2026, 11, 30));
        assertThat(VIETNAMESE.cutOff(cutOff))
                .isEqualTo("năm 2026: số liệu chốt ngày 05/12/2026, tính đến hết ngày 30/11/2026;"
                        + " chưa có số liệu từ 01/12/2026 đến hết 31/12/2026");
        assertThat(ENGLISH.cutOff(cutOff))
                .isEqualTo("2026: figures closed on 2026-12-05, covering the days up to and including 2026-11-30;"
                        + " missing: 2026-12-01 to 2026-12-31");
        CutOff whole = CutOff.of(ReportingPeriod.year(2026), LocalDate.of(2027, 1, 5), LocalDate.of(2026, 12, 31));
        assertThat(VIETNAMESE.cutOff(whole))
                .isEqualTo("năm 2026: số liệu chốt ngày 05/01/2027, tính đến hết ngày 31/12/2026");
    }

    @Test
    void deadlines() {
        Deadline until = Deadline.until(LocalDate.of(2026, 11, 30));
        Deadline before = Deadline.before(LocalDate.of(2026, 11, 30));
        assertThat(VIETNAMESE.deadline(until)).isEqualTo("đến hết ngày 30/11/2026");
        assertThat(ENGLISH.deadline(until)).isEqualTo("by the end of 2026-11-30");
        assertThat(VIETNAMESE.deadline(before)).isEqualTo("trước ngày 30/11/2026");
        assertThat(ENGLISH.deadline(before)).isEqualTo("before 2026-11-30");
        assertThat(VIETNAMESE.deadline(before.withClosing(ClosingTime.at(17, 0))))
                .isEqualTo("trước 17:00 ngày 29/11/2026");
        assertThat(ENGLISH.deadline(until.withClosing(ClosingTime.at(17, 0)))).isEqualTo("before 17:00 on 2026-11-30");
    }

    @Test
    void theVietnameseWordsOfADeadlineAreReadAsTheSameDeadline() {
        for (ClosingTime closing : new ClosingTime[] {ClosingTime.END_OF_DAY, ClosingTime.at(16, 30)}) {
            Deadline deadline = Deadline.before(LocalDate.of(2026, 11, 30)).withClosing(closing);
            assertThat(Deadline.parse(VIETNAMESE.deadline(deadline)).closesAt()).isEqualTo(deadline.closesAt());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every week on MONDAY from 2026-01-05|thứ Hai, hằng tuần, từ ngày 05/01/2026"
                        + "|Monday, every week, from 2026-01-05 on",
                "every 2 weeks on FRIDAY from 2026-01-05|thứ Sáu, 2 tuần một lần, từ ngày 05/01/2026"
                        + "|Friday, every 2 weeks, from 2026-01-05 on",
                "every 3 months on the last day from 2026-03|ngày cuối tháng, mỗi quý một lần, từ tháng 3/2026"
                        + "|last day of the month, every three months, from March 2026 on",
                "every month on day 15 SKIP from 2026-01|ngày 15, hằng tháng, từ tháng 1/2026"
                        + "|day 15 of the month, every month, from January 2026 on",
                "every 12 months on day 28 BACK from 2026-02|ngày 28, mỗi năm một lần, từ tháng 2/2026"
                        + "|day 28 of the month, every year, from February 2026 on",
                "every month on day 30 BACK from 2026-01|ngày 30, hằng tháng, từ tháng 1/2026; tháng không có ngày 30"
                        + " thì lấy ngày cuối tháng|day 30 of the month, every month, from January 2026 on; in months"
                        + " without a day 30 on the last day",
                "every 12 months on day 29 FORWARD from 2026-02|ngày 29, mỗi năm một lần, từ tháng 2/2026; tháng không có"
                        + " ngày 29 thì chuyển sang ngày đầu tháng sau|day 29 of the month, every year, from February"
                        + " 2026 on; in months without a day 29 on the first day of the next month",
                "every 2 months on day 31 SKIP from 2026-01|ngày 31, 2 tháng một lần, từ tháng 1/2026; tháng không có"
                        + " ngày 31 thì bỏ qua|day 31 of the month, every 2 months, from January 2026 on; months"
                        + " without a day 31 are skipped"
            })
    void recurrences(String rule, String vietnamese, String english) {
        assertThat(VIETNAMESE.recurrence(Recurrence.parse(rule))).isEqualTo(vietnamese);
        assertThat(ENGLISH.recurrence(Recurrence.parse(rule))).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void everyWeekdayHasWords(DayOfWeek weekday) {
        Recurrence rule = new Recurrence.OnWeekday(1, weekday, LocalDate.of(2026, 1, 1));
        assertThat(VIETNAMESE.recurrence(rule)).isNotBlank();
        assertThat(ENGLISH.recurrence(rule)).startsWithIgnoringCase(weekday.name());
    }
}
