// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.working.CountFrom;
import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.calendar.working.CountingRules;
import io.github.camket.calendar.working.DayKind;
import io.github.camket.calendar.working.DeadlineCounter;
import io.github.camket.calendar.working.Decisions2027;
import io.github.camket.calendar.working.ReceiptOnDayOff;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Ref;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Until when something is due, as people read it. */
class DeadlineExplainerTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();
    private static final DeadlineExplainer VIETNAMESE = DeadlineExplainer.in(Language.VIETNAMESE);
    private static final DeadlineExplainer ENGLISH = DeadlineExplainer.in(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyDayIsToldWithItsBasisAndWhatCanStillChange(Language language) throws IOException {
        String told = List.of("2026-12-24 7 working days", "2025-04-22 10 days", "2026-11-19 3 working days").stream()
                .map(asked -> count(asked.substring(0, 10), asked.substring(11)))
                .map(due -> DeadlineExplainer.in(language).explain(due) + "\n")
                .collect(Collectors.joining("\n"));
        GoldenText.hold(told, "deadlines_" + language.getCode() + ".txt");
    }

    @Test
    void rulesOfABodyAndSupplementsAreNamed() {
        CountingRules defaults = CountingRules.defaults();
        Source houseRule = Source.of(Citation.of("01/QC-MAU", "5"));
        CountingRules rules = defaults.withCountFrom(
                        defaults.getCountFrom().withValue(CountFrom.DAY_OF_RECEIPT, Basis.LOCAL, houseRule))
                .withReceiptOnDayOff(defaults.getReceiptOnDayOff()
                        .withValue(ReceiptOnDayOff.NEXT_WORKING_DAY, Basis.LOCAL, Source.NONE));
        CountedDeadline due = DeadlineCounter.of(CALENDAR.with(Decisions2027.year()), rules)
                .count(LocalDate.of(2027, 2, 4), TimeLimit.workingDays(1));
        assertThat(ENGLISH.explain(due)).hasToString("""
                Within 1 working day of Thursday 2027-02-04: Thursday 2027-02-11 at the latest
                  Closes at 24:00 on 2027-02-11 in Việt Nam (UTC+7)
                  Counts as received on Thursday 2027-02-11
                  Day by day
                    Thursday 2027-02-11: day 1, working day (article 1, 188/1999/QĐ-TTg; as in the primary text)
                  How it is counted
                    the period ends with the end of its last day (article 148, clause 1, 91/2015/QH13)
                  Choices and readings used
                    Day 1: the day of receipt itself (by local rule, article 5, 01/QC-MAU)
                    Receipt on a day off: counts as receipt on the next working day (by local rule)
                  Calendar: all decisions up to 2027-12-31, with qd-2027""");
    }

    @Test
    void monthsAndAnEqualAlternative() {
        assertThat(VIETNAMESE.explain(count("2026-01-30", "1 month")).toString())
                .startsWith(
                        "Trong thời hạn 1 tháng kể từ ngày 30/01/2026 (thứ Sáu): chậm nhất ngày 02/03/2026 (thứ Hai)\n")
                .contains("tính mọi ngày, từ ngày 31/01/2026 (thứ Bảy) đến ngày 28/02/2026 (thứ Bảy)");
        assertThat(VIETNAMESE.explain(count("2026-11-20", "5 working days")).toString())
                .contains("Nếu phương án hoán đổi ngày 23/11/2026 với ngày 28/11/2026 được quyết định khác: "
                        + "vẫn ngày 30/11/2026 (thứ Hai)");
        assertThat(ENGLISH.explain(count("2029-11-23", "1 working day")).toString())
                .contains("2029-11-26: it is open whether the day is off in place of 2029-11-24.")
                .contains("With another decision on 2029-11-26: Tuesday 2029-11-27 at the latest")
                .contains(
                        "A substitute day when 24/11 falls on a weekend: none (article 2, clause 1, 28/2026/QH16; this library reads it so");
    }

    @Test
    void oneDayAlone() {
        assertThat(ENGLISH.explain(CALENDAR.day(LocalDate.of(2027, 9, 3)))).hasToString("""
                Friday 2027-09-03: working day (article 1, 188/1999/QĐ-TTg; as in the primary text), provisional
                  What can still change
                    After 2026-12-31 the data may not hold every decision; apart from the days that are decided, only those that a statute fixes are there.
                    Which day beside National Day 2027 is off is not decided in the data.
                    The data may not hold every swap of working days of 2027.""");
        assertThat(VIETNAMESE.explain(CALENDAR.day(LocalDate.of(2019, 2, 4))))
                .hasToString(
                        "ngày 04/02/2019 (thứ Hai): nghỉ lễ, tết: Tết Âm lịch (30 tháng Chạp) (điểm b khoản 1 Điều 115, 10/2012/QH13; "
                                + "6519/VPCP-KGVX, mục 1b, ngày 11/07/2018; 3238/TB-LĐTBXH; theo văn bản gốc)");
        assertThat(ENGLISH.finding(WorkingCalendar.SUBSTITUTE_MISSING.about(
                        Ref.of("day", "2027-02-07"), LocalDate.of(2027, 2, 10))))
                .startsWith("The holiday on 2027-02-07 falls on a weekly rest day");
    }

    @Test
    void theOtherDayOfASwapIsToldInWordsAndNothingTwice() {
        WorkingCalendar approved = CALENDAR.with(Decisions2027.november());
        assertThat(VIETNAMESE.explain(approved.day(LocalDate.of(2026, 11, 23))))
                .hasToString(
                        "ngày 23/11/2026 (thứ Hai): nghỉ hoán đổi dịp Ngày Văn hóa Việt Nam, làm bù vào ngày 28/11/2026 "
                                + "(thứ Bảy) (0002/VPCP-KGVX; theo nguồn thứ cấp)");
        assertThat(VIETNAMESE.explain(approved.day(LocalDate.of(2026, 11, 28))))
                .hasToString("ngày 28/11/2026 (thứ Bảy): làm bù ngày thứ Bảy, cho ngày 23/11/2026 (thứ Hai) "
                        + "(0002/VPCP-KGVX; theo nguồn thứ cấp)");
        assertThat(VIETNAMESE.explain(CALENDAR.day(LocalDate.of(2024, 2, 13))).toString())
                .startsWith("ngày 13/02/2024 (thứ Ba): nghỉ bù Tết Âm lịch (mùng 4) (khoản 3 Điều 111, 45/2019/QH14;");
        assertThat(ENGLISH.explain(approved.day(LocalDate.of(2026, 11, 23))).toString())
                .startsWith("Monday 2026-11-23: day off by swap: Nghỉ hoán đổi dịp Ngày Văn hóa Việt Nam, "
                        + "Vietnamese Culture Day, made up for on Saturday 2026-11-28 (");
    }

    @Test
    void decidedDaysPastTheHorizonMakeNoSentenceUntrue() {
        WorkingCalendar calendar = CALENDAR.with(Decisions2027.year().withHorizon(Optional.empty()));
        assertThat(VIETNAMESE.explain(calendar.day(LocalDate.of(2027, 9, 6))).toString())
                .contains("Dữ liệu chưa chắc đã đủ quyết định sau ngày 31/12/2026; ngoài các ngày đã có quyết định, "
                        + "chỉ tính các ngày do luật ấn định.")
                .contains("Dữ liệu chưa chắc đã đủ các quyết định hoán đổi ngày làm việc năm 2027.");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindAndWeekdayHasWords(Language language) {
        Messages messages = Messages.in(language);
        for (DayKind kind : DayKind.values()) {
            assertThat(messages.find("dayKind." + kind)).isPresent();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(messages.find("weekday." + day)).isPresent();
        }
    }

    private static CountedDeadline count(String received, String within) {
        return DeadlineCounter.of(CALENDAR).count(LocalDate.parse(received), TimeLimit.parse(within));
    }
}
