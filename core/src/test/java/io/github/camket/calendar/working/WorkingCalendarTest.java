// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.Source;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped calendar answers: decided days, the days past its horizon and before its data. */
class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();

    @ParameterizedTest
    @CsvSource({"2019, 252", "2020, 252", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 250", "2026, 249"})
    void workingDaysOfTheYears(int year, int count) {
        assertThat(CALENDAR.countWorkingDays(ReportingPeriod.year(year))).isEqualTo(count);
    }

    @Test
    void workingDaysOfTheMonthsOf2026() {
        List<Integer> counts = Arrays.stream(Month.values())
                .map(month -> CALENDAR.countWorkingDays(ReportingPeriod.month(YearMonth.of(2026, month))))
                .toList();
        assertThat(counts).containsExactly(21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 20, 23);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 | 2018-12-29..2019-01-01, 02-02..02-10, 04-13..04-15, 04-27..05-01, 08-31..09-02 | 24",
                "2020 | 01-01..01-01, 01-23..01-29, 04-02..04-02, 04-30..05-03, 09-02..09-02 | 14",
                "2021 | 01-01..01-03, 02-10..02-16, 04-21..04-21, 04-30..05-03, 09-02..09-05 | 19",
                "2022 | 01-01..01-03, 01-29..02-06, 04-09..04-11, 04-30..05-03, 09-01..09-04 | 23",
                "2023 | 2022-12-31..2023-01-02, 01-20..01-26, 04-29..05-03, 09-01..09-04 | 19",
                "2024 | 2023-12-30..2024-01-01, 02-08..02-14, 04-18..04-18, 04-27..05-01, 08-31..09-03 | 20",
                "2025 | 01-01..01-01, 01-25..02-02, 04-05..04-07, 04-30..05-04, 08-30..09-02 | 22",
                "2026 | 01-01..01-04, 02-14..02-22, 04-25..04-27, 04-30..05-03, 08-29..09-02, 11-24..11-24 | 26"
            })
    void runsOfDaysOff(int year, String expected, int sum) {
        TreeSet<String> runs = new TreeSet<>();
        int days = 0;
        for (CalendarRow row : CALENDAR.getRows()) {
            boolean off = row.getKind() == DayKind.HOLIDAY || row.getKind() == DayKind.SUBSTITUTE;
            if (row.getDay().getYear() == year && off) {
                LocalDate first = row.getDay();
                while (!CALENDAR.isWorkingDay(first.minusDays(1))) {
                    first = first.minusDays(1);
                }
                LocalDate last = CALENDAR.nextWorkingDay(row.getDay()).minusDays(1);
                if (runs.add(first + ".." + last)) {
                    days += (int) (last.toEpochDay() - first.toEpochDay()) + 1;
                }
            }
        }
        assertThat(runs)
                .containsExactlyInAnyOrderElementsOf(Stream.of(expected.split(", "))
                        .map(run -> Arrays.stream(run.split("\\.\\."))
                                .map(day -> day.length() == 5 ? year + "-" + day : day)
                                .toList())
                        .map(run -> String.join("..", run))
                        .toList());
        assertThat(days).isEqualTo(sum);
    }

    @Test
    void aDaySaysWhatItIsAndOnWhatThatRests() {
        CalendarDay worked = CALENDAR.day(LocalDate.of(2026, 8, 22));
        assertThat(worked.getKind()).isEqualTo(DayKind.SWAP_WORKING);
        assertThat(worked.isWorking()).isTrue();
        assertThat(worked.getName()).contains("Làm bù");
        assertThat(worked.getCounterpart()).contains(LocalDate.of(2026, 8, 31));
        assertThat(worked.getDocuments()).singleElement().satisfies(document -> {
            assertThat(document).hasToString("9441/TB-BNV");
            assertThat(document.issuedOn()).contains(LocalDate.of(2025, 10, 16));
        });
        assertThat(worked.getConfidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(worked.getSource())
                .hasValueSatisfying(source -> assertThat(source).startsWith("kienthuc.net.vn"));
        assertThat(worked.getLayer()).isEmpty();
        assertThat(worked.isProvisional()).isFalse();

        CalendarDay tet = CALENDAR.day(LocalDate.of(2026, 2, 17));
        assertThat(tet.getKind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(tet.getHoliday()).contains(Holiday.TET);
        assertThat(tet.getCitations()).containsExactly(Citation.of("45/2019/QH14", "112.1b"));

        CalendarDay item = CALENDAR.day(LocalDate.of(2019, 2, 5));
        assertThat(item.getDocuments())
                .extracting(Object::toString)
                .containsExactly("6519/VPCP-KGVX", "3238/TB-LĐTBXH");
        assertThat(item.getDocuments().get(0).words().orElseThrow().vi()).isEqualTo("mục 1b");

        CalendarDay sunday = CALENDAR.day(LocalDate.of(2026, 3, 8));
        assertThat(sunday.getKind()).isEqualTo(DayKind.WEEKEND);
        assertThat(sunday.getCitations()).containsExactly(WorkingCalendar.WEEKLY_REST);
        assertThat(sunday.getConfidence()).isEqualTo(Confidence.TEXT);
        assertThat(CALENDAR.day(LocalDate.of(2026, 3, 9)).getKind()).isEqualTo(DayKind.WEEKDAY);
    }

    @Test
    void namesLeaveTheOtherDayAndTheConfidenceToTheirAttributes() {
        assertThat(Stream.concat(CALENDAR.getRows().stream(), CALENDAR.getUnverifiedRows().stream()))
                .extracting(CalendarRow::getName)
                .noneMatch(name -> name.contains("đề xuất") || name.matches(".*\\d{4}-\\d{2}-\\d{2}.*"))
                .contains("Nghỉ hoán đổi dịp Ngày Văn hóa Việt Nam", "Nghỉ hoán đổi dịp Quốc khánh", "Làm bù");
        assertThat(CALENDAR.getUnverifiedRows())
                .extracting(row -> row.getCounterpart().orElseThrow().toString())
                .containsExactly("2026-11-28", "2026-11-23");
    }

    @Test
    void aHolidayOnAWeekendIsAHoliday() {
        assertThat(CALENDAR.day(LocalDate.of(2026, 4, 26)).getKind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(CALENDAR.day(LocalDate.of(2026, 4, 27)).getKind()).isEqualTo(DayKind.SUBSTITUTE);
    }

    @Test
    void anUnverifiedRowChangesNothingButIsNamed() {
        assertThat(CALENDAR.getUnverifiedRows())
                .extracting(CalendarRow::getDay)
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 28));
        CalendarDay monday = CALENDAR.day(LocalDate.of(2026, 11, 23));
        assertThat(monday.getKind()).isEqualTo(DayKind.WEEKDAY);
        assertThat(monday.isProvisional()).isTrue();
        assertThat(monday.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(WorkingCalendar.UNVERIFIED_ROW);
            assertThat(finding.subject()).hasToString("day:2026-11-23");
            assertThat(finding.arguments()).first().isEqualTo("SWAP_OFF");
        });
        assertThat(CALENDAR.day(LocalDate.of(2026, 11, 24)).isProvisional()).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 11, 28))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, HOLIDAY, 45/2019/QH14 Đ112.1a, TEXT",
        "2027-02-06, HOLIDAY, 45/2019/QH14 Đ112.1b, TEXT",
        "2027-04-16, HOLIDAY, 45/2019/QH14 Đ112.1e, TEXT",
        "2027-04-30, HOLIDAY, 45/2019/QH14 Đ112.1c, TEXT",
        "2027-05-01, HOLIDAY, 45/2019/QH14 Đ112.1d, TEXT",
        "2027-05-03, SUBSTITUTE, 45/2019/QH14 Đ111.3, SECONDARY",
        "2027-09-02, HOLIDAY, 45/2019/QH14 Đ112.1đ, TEXT",
        "2027-11-24, HOLIDAY, 28/2026/QH16 Đ2.1, SECONDARY",
        "2027-02-05, WEEKDAY, 188/1999/QĐ-TTg Đ1, TEXT",
        "2027-02-08, WEEKDAY, 188/1999/QĐ-TTg Đ1, TEXT",
        "2027-09-01, WEEKDAY, 188/1999/QĐ-TTg Đ1, TEXT",
        "2028-01-03, SUBSTITUTE, 45/2019/QH14 Đ111.3, SECONDARY",
        "2018-04-25, HOLIDAY, 10/2012/QH13 Đ115.1e, SECONDARY",
        "2017-01-02, SUBSTITUTE, 10/2012/QH13 Đ115.3, SECONDARY",
        "2018-09-03, SUBSTITUTE, 10/2012/QH13 Đ115.3, SECONDARY",
        "2012-09-02, HOLIDAY, Bộ luật Lao động 1994 Đ73, SECONDARY",
        "2012-09-03, WEEKDAY, 188/1999/QĐ-TTg Đ1, TEXT",
        "2006-04-07, WEEKDAY, 188/1999/QĐ-TTg Đ1, TEXT",
        "2007-04-26, HOLIDAY, Bộ luật Lao động 1994 Đ73, SECONDARY",
        "2017-11-24, WEEKDAY, 188/1999/QĐ-TTg Đ1, TEXT"
    })
    void outsideTheDataOnlyTheStatuteSpeaksAndEveryAnswerIsProvisional(
            LocalDate date, DayKind kind, String citation, Confidence confidence) {
        CalendarDay day = CALENDAR.day(date);
        assertThat(day.getKind()).isEqualTo(kind);
        assertThat(day.getCitations()).extracting(Citation::toString).containsExactly(citation);
        assertThat(day.getConfidence()).isEqualTo(confidence);
        assertThat(day.isProvisional()).isTrue();
        assertThat(CALENDAR.isWorkingDay(date)).isEqualTo(kind == DayKind.WEEKDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, ''",
        "2027-01-01, PAST_HORIZON",
        "2027-01-04, PAST_HORIZON SWAPS_NOT_DECIDED",
        "2027-01-09, PAST_HORIZON SWAPS_NOT_DECIDED",
        "2027-01-10, PAST_HORIZON",
        "2027-02-01, PAST_HORIZON SWAPS_NOT_DECIDED",
        "2027-02-02, PAST_HORIZON TET_NOT_DECIDED SWAPS_NOT_DECIDED",
        "2027-02-06, PAST_HORIZON",
        "2027-02-12, PAST_HORIZON TET_NOT_DECIDED SWAPS_NOT_DECIDED",
        "2027-02-15, PAST_HORIZON SWAPS_NOT_DECIDED",
        "2027-08-31, PAST_HORIZON SWAPS_NOT_DECIDED",
        "2027-09-01, PAST_HORIZON ADJACENT_DAY_NOT_DECIDED SWAPS_NOT_DECIDED",
        "2027-09-02, PAST_HORIZON",
        "2027-09-03, PAST_HORIZON ADJACENT_DAY_NOT_DECIDED SWAPS_NOT_DECIDED",
        "2027-09-06, PAST_HORIZON SWAPS_NOT_DECIDED",
        "2029-11-24, PAST_HORIZON",
        "2029-11-26, PAST_HORIZON SWAPS_NOT_DECIDED CULTURE_DAY_SUBSTITUTE_OPEN",
        "2030-11-25, PAST_HORIZON SWAPS_NOT_DECIDED CULTURE_DAY_SUBSTITUTE_OPEN",
        "2018-12-31, ''",
        "2018-12-28, BEFORE_FIRST_ROW SWAPS_NOT_DECIDED",
        "2018-02-14, BEFORE_FIRST_ROW TET_NOT_DECIDED SWAPS_NOT_DECIDED",
        "2018-09-04, BEFORE_FIRST_ROW SWAPS_NOT_DECIDED",
        "2012-06-04, BEFORE_FIRST_ROW SUBSTITUTES_NOT_KNOWN SWAPS_NOT_DECIDED"
    })
    void theOpenDecisionsThatCouldChangeADayAreNamed(LocalDate date, String codes) {
        assertThat(CALENDAR.day(date).getFindings())
                .extracting(finding -> finding.code().code())
                .containsExactly(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @Test
    void aSubstituteFor24NovemberIsANamedChoice() {
        LocalDate monday = LocalDate.of(2029, 11, 26);
        Parameter<Boolean> open = CALENDAR.getSubstituteForCultureDay();
        assertThat(open).hasToString("substituteForCultureDay = false (READING, 28/2026/QH16 Đ2.1)");
        assertThat(CALENDAR.isWorkingDay(monday)).isTrue();

        WorkingCalendar settled = CALENDAR.withSubstituteForCultureDay(
                open.withValue(true, Basis.TEXT, Source.of(Citation.of("45/2019/QH14", "112.1g"))));
        assertThat(settled.day(monday).getKind()).isEqualTo(DayKind.SUBSTITUTE);
        assertThat(settled.day(monday).getFindings())
                .extracting(Finding::code)
                .containsExactly(WorkingCalendar.PAST_HORIZON);
    }

    @Test
    void theCalendarEndsWithTheLunarTable() {
        assertThat(CALENDAR.day(LocalDate.of(2100, 12, 31)).isProvisional()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.day(LocalDate.of(2101, 1, 1)))
                .withMessage("day must lie in the years 2000 to 2100: 2101-01-01");
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(1999, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.workingDayAfter(LocalDate.of(2100, 12, 30), 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.workingDayAfter(LocalDate.of(2026, 1, 5), 0))
                .withMessage("n must be 1 or more: 0");
    }

    @Test
    void theHorizonStandsApartFromTheRows() {
        assertThat(CALENDAR.getHorizon()).isEqualTo("2026-12-31");
        assertThat(CALENDAR.getFirstDay()).isEqualTo("2018-12-31");
        assertThat(CALENDAR.getRows()).hasSize(118).last().returns(LocalDate.of(2026, 11, 24), CalendarRow::getDay);
        assertThat(CALENDAR.getFindings()).isEmpty();
        assertThat(CALENDAR).hasToString("working calendar up to 2026-12-31 []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a day twice, days out of order
                "2026-01-01,HOLIDAY,a,x Đ1,text,s\n2026-01-01,HOLIDAY,b,x Đ1,text,s",
                "2026-01-02,HOLIDAY,a,x Đ1,text,s\n2026-01-01,HOLIDAY,b,x Đ1,text,s",
                // half of a swap; the half that is there names another day; both halves off
                "2026-01-02,SWAP_OFF,a 2026-01-10,1/TB-X,text,s",
                "2026-01-10,SWAP_WORKING,a 2026-01-02,1/TB-X,text,s",
                "2026-01-02,SWAP_OFF,a 2026-01-10,1/TB-X,text,s\n2026-01-10,SWAP_WORKING,a 2026-01-05,1/TB-X,text,s",
                "2026-01-02,SWAP_OFF,a 2026-01-09,1/TB-X,text,s\n2026-01-09,SWAP_OFF,a 2026-01-02,1/TB-X,text,s",
                // the other half is not verified
                "2026-01-02,SWAP_OFF,a 2026-01-10,1/TB-X,text,s\n2026-01-10,SWAP_WORKING,a 2026-01-02,1/TB-X,unverified,s",
                // wrong weekdays
                "2026-01-03,SUBSTITUTE,a,x Đ1,text,s",
                "2026-01-10,SWAP_OFF,a 2026-01-17,1/TB-X,text,s\n2026-01-17,SWAP_WORKING,a 2026-01-10,1/TB-X,text,s",
                "2026-01-02,SWAP_OFF,a 2026-01-11,1/TB-X,text,s\n2026-01-11,SWAP_WORKING,a 2026-01-02,1/TB-X,text,s",
                // no row at all: kinds of the week, impossible day, unknown words, missing cells, past the horizon
                "2026-01-05,WEEKDAY,a,x Đ1,text,s",
                "2026-02-30,HOLIDAY,a,x Đ1,text,s",
                "2026-01-01,FEAST,a,x Đ1,text,s",
                "2026-01-01,HOLIDAY,a,x Đ1,likely,s",
                "2026-01-01,HOLIDAY,a,x Đ1,text",
                "2026-01-02,SWAP_OFF,a,1/TB-X,text,s",
                "2027-01-01,HOLIDAY,a,x Đ1,text,s"
            })
    void aTableThatBreaksALoadingRuleIsRefusedWithTheRow(String rows) {
        String wrong = rows.lines().reduce((first, second) -> second).orElseThrow();
        String first = rows.lines().findFirst().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of("header\n" + rows, LocalDate.of(2026, 12, 31)))
                .satisfies(e -> assertThat(e.getMessage())
                        .containsAnyOf(wrong.substring(0, 10), first.substring(0, 10))
                        .startsWith("row"));
    }

    @Test
    void aTableThatKeepsTheRulesIsRead() {
        String rows =
                "header\n2026-01-01,HOLIDAY,a,x Đ1,text,s\n2026-01-02,SWAP_OFF,a 2026-01-10,1/TB-X,text,\"s, t\"\n"
                        + "2026-01-10,SWAP_WORKING,a 2026-01-02,1/TB-X,secondary,s";
        WorkingCalendar calendar = WorkingCalendar.of(rows, LocalDate.of(2026, 1, 31));
        assertThat(calendar.day(LocalDate.of(2026, 1, 2)).getSource()).contains("s, t");
        assertThat(calendar.day(LocalDate.of(2026, 2, 2)).isProvisional()).isTrue();
    }
}
