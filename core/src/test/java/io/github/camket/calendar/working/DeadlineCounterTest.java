// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.Source;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods in working days, days and months. */
class DeadlineCounterTest {

    private static final DeadlineCounter COUNTER = DeadlineCounter.of(WorkingCalendar.official());
    private static final Source HOUSE_RULE = Source.of(Citation.of("01/QC-MAU", "5"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "deadlines.csv", numLinesToSkip = 1)
    void workedExamples(
            String id,
            LocalDate received,
            String within,
            LocalDate lastDay,
            LocalDate countedUntil,
            boolean provisional,
            LocalDate alternative) {
        CountedDeadline due = COUNTER.count(received, TimeLimit.parse(within));
        assertThat(due.getLastDay()).as(id).isEqualTo(lastDay);
        assertThat(due.getCountedUntil()).as(id).isEqualTo(countedUntil);
        assertThat(due.isMoved()).isEqualTo(!lastDay.equals(countedUntil));
        assertThat(due.isProvisional()).as(id).isEqualTo(provisional);
        assertThat(due.getAlternatives().stream().map(AlternativeEnd::lastDay).toList())
                .isEqualTo(Optional.ofNullable(alternative).stream().toList());
    }

    @Test
    void aPetitionReceivedBeforeTheNewYearShowsEveryDayWithItsBasis() {
        CountedDeadline due = COUNTER.count(LocalDate.of(2026, 12, 24), TimeLimit.workingDays(7));

        assertThat(due.getLastDay()).isEqualTo("2027-01-05");
        assertThat(due.getClosesAt()).hasToString("2027-01-06T00:00+07:00");
        assertThat(due.getCountedDays())
                .extracting(day -> day.day().getDay().toString())
                .containsExactly(
                        "2026-12-25",
                        "2026-12-28",
                        "2026-12-29",
                        "2026-12-30",
                        "2026-12-31",
                        "2027-01-04",
                        "2027-01-05");
        assertThat(due.getSkippedDays())
                .extracting(day -> day.day().getDay() + " " + day.day().getKind() + " "
                        + day.day().getCitations().get(0))
                .containsExactly(
                        "2026-12-26 WEEKEND 188/1999/QĐ-TTg Đ1",
                        "2026-12-27 WEEKEND 188/1999/QĐ-TTg Đ1",
                        "2027-01-01 HOLIDAY 45/2019/QH14 Đ112.1a",
                        "2027-01-02 WEEKEND 188/1999/QĐ-TTg Đ1",
                        "2027-01-03 WEEKEND 188/1999/QĐ-TTg Đ1");
        assertThat(due.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING PAST_HORIZON horizon:2026-12-31", "WARNING SWAPS_NOT_DECIDED year:2027");
        assertThat(due.getRules())
                .containsExactly(CountingRules.STATED_DAY, CountingRules.FIRST_DAY, CountingRules.END_OF_DAYS);
        assertThat(due.getParameters()).extracting(Parameter::name).containsExactly("countFrom", "receiptOnDayOff");
    }

    @Test
    void withTheDecisionForTheYearTheSameCountIsCertain() {
        CountedDeadline due = DeadlineCounter.of(WorkingCalendar.official().with(Decisions2027.year()))
                .count(LocalDate.of(2026, 12, 24), TimeLimit.workingDays(7));
        assertThat(due.getLastDay()).isEqualTo("2027-01-05");
        assertThat(due.isProvisional()).isFalse();
        assertThat(due.getHorizon()).isEqualTo("2027-12-31");
        assertThat(due.getLayers()).extracting(Object::toString).containsExactly("qd-2027");
    }

    @Test
    void aCountThatTouchesAProposalHasTwoResults() {
        CountedDeadline due = COUNTER.count(LocalDate.of(2026, 11, 19), TimeLimit.workingDays(3));
        assertThat(due.getLastDay()).isEqualTo("2026-11-25");
        assertThat(due.getAlternatives()).singleElement().satisfies(other -> {
            assertThat(other.lastDay()).isEqualTo("2026-11-26");
            assertThat(other.because())
                    .extracting(finding -> finding.subject().id())
                    .containsExactly("2026-11-23", "2026-11-28");
        });
        CountedDeadline approved = DeadlineCounter.of(WorkingCalendar.official().with(Decisions2027.november()))
                .count(LocalDate.of(2026, 11, 19), TimeLimit.workingDays(3));
        assertThat(approved.getLastDay()).isEqualTo("2026-11-26");
        assertThat(approved.isProvisional()).isFalse();
    }

    @Test
    void thatTheDayOfTheEventIsNotCountedIsTheTextForDaysAndMonthsAndAReadingForWorkingDays() {
        LocalDate received = LocalDate.of(2026, 3, 9);
        for (String limit : List.of("3 days", "1 month")) {
            assertThat(COUNTER.count(received, TimeLimit.parse(limit))
                            .getParameters()
                            .get(0))
                    .hasToString("countFrom = NEXT_DAY (TEXT, 91/2015/QH13 Đ147.3)");
        }
        assertThat(COUNTER.count(received, TimeLimit.workingDays(3))
                        .getParameters()
                        .get(0))
                .hasToString("countFrom = NEXT_DAY (READING, 91/2015/QH13 Đ147.3)");
    }

    @Test
    void openPointsCombine() {
        CountedDeadline due = DeadlineCounter.of(withUnverified("2026-11-25"))
                .count(LocalDate.of(2026, 11, 19), TimeLimit.workingDays(2));
        assertThat(due.getLastDay()).isEqualTo("2026-11-23");
        assertThat(due.getAlternatives())
                .extracting(DeadlineCounterTest::inShort)
                .containsExactly(
                        "[2026-11-23, 2026-11-28] 2026-11-25", "[2026-11-23, 2026-11-28, 2026-11-25] 2026-11-26");
        assertThat(due.getFindings())
                .extracting(finding -> finding.subject().id())
                .containsExactly("2026-11-23", "2026-11-28", "2026-11-25");
    }

    @Test
    void twoPointsThatTheCountAsksForGiveFourResults() {
        CountedDeadline due = DeadlineCounter.of(withUnverified("2026-12-01", "2026-12-02"))
                .count(LocalDate.of(2026, 11, 30), TimeLimit.workingDays(2));
        assertThat(due.getLastDay()).isEqualTo("2026-12-02");
        assertThat(due.getAlternatives())
                .extracting(DeadlineCounterTest::inShort)
                .containsExactly(
                        "[2026-12-01] 2026-12-03", "[2026-12-02] 2026-12-03", "[2026-12-01, 2026-12-02] 2026-12-04");
    }

    @Test
    void theOpenSubstituteCombinesWithUnverifiedRows() {
        CountedDeadline due = DeadlineCounter.of(withUnverified("2029-11-27"))
                .count(LocalDate.of(2029, 11, 23), TimeLimit.workingDays(1));
        assertThat(due.getAlternatives())
                .extracting(DeadlineCounterTest::inShort)
                .containsExactly("[2029-11-26] 2029-11-27", "[2029-11-26, 2029-11-27] 2029-11-28");
    }

    @Test
    void noMoreThanFourOpenPointsAreCombined() {
        CountedDeadline four = DeadlineCounter.of(
                        withUnverified("2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"))
                .count(LocalDate.of(2026, 11, 30), TimeLimit.workingDays(4));
        assertThat(four.getAlternatives()).hasSize(15);
        assertThat(four.getFindings())
                .extracting(Finding::code)
                .doesNotContain(DeadlineCounter.TOO_MANY_OPEN_POINTS)
                .hasSize(4);
        CountedDeadline five = DeadlineCounter.of(
                        withUnverified("2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-08"))
                .count(LocalDate.of(2026, 11, 30), TimeLimit.workingDays(4));
        assertThat(five.getAlternatives()).hasSize(15);
        assertThat(five.getFindings())
                .extracting(Finding::toString)
                .contains("WARNING TOO_MANY_OPEN_POINTS day:2026-11-30 [4]");
    }

    private static String inShort(AlternativeEnd other) {
        return other.because().stream().map(finding -> finding.subject().id()).toList() + " " + other.lastDay();
    }

    private static WorkingCalendar withUnverified(String... days) {
        return WorkingCalendar.official()
                .with(CalendarSupplement.builder()
                        .id(LayerId.of("bao-chi"))
                        .scope(SupplementScope.NATIONAL)
                        .document(LegalBasis.inWords(new Label("báo chí", "the press"), Confidence.UNVERIFIED))
                        .rows(Stream.of(days)
                                .map(day -> Decisions2027.row(day, DayKind.HOLIDAY, "Ngày mẫu")
                                        .withConfidence(Confidence.UNVERIFIED))
                                .toList())
                        .build());
    }

    @Test
    void anOpenSubstituteFor24NovemberGivesTwoResults() {
        CountedDeadline due = COUNTER.count(LocalDate.of(2029, 11, 23), TimeLimit.workingDays(1));
        assertThat(due.getLastDay()).isEqualTo("2029-11-26");
        assertThat(due.getParameters()).contains(WorkingCalendar.official().getSubstituteForCultureDay());
        assertThat(due.getAlternatives()).singleElement().satisfies(other -> {
            assertThat(other.lastDay()).isEqualTo("2029-11-27");
            assertThat(other.because())
                    .extracting(Finding::code)
                    .containsExactly(WorkingCalendar.CULTURE_DAY_SUBSTITUTE_OPEN);
        });
    }

    @ParameterizedTest
    @CsvSource({
        // X5 with deemed receipt on Monday; a count that begins on the day of receipt; both
        "2026-03-08, 3 working days, NEXT_DAY, NEXT_WORKING_DAY, 2026-03-12",
        "2026-03-09, 3 working days, DAY_OF_RECEIPT, KEEPS_ITS_DATE, 2026-03-11",
        "2026-03-08, 3 working days, DAY_OF_RECEIPT, KEEPS_ITS_DATE, 2026-03-11",
        "2026-03-08, 3 working days, DAY_OF_RECEIPT, NEXT_WORKING_DAY, 2026-03-11",
        "2026-03-09, 3 days, DAY_OF_RECEIPT, KEEPS_ITS_DATE, 2026-03-11",
        "2026-03-01, 1 month, DAY_OF_RECEIPT, KEEPS_ITS_DATE, 2026-03-31",
        "2026-03-08, 2 days, NEXT_DAY, NEXT_WORKING_DAY, 2026-03-11"
    })
    void bodiesThatCountOtherwise(
            LocalDate received, String within, CountFrom from, ReceiptOnDayOff receipt, LocalDate lastDay) {
        CountingRules defaults = CountingRules.defaults();
        CountingRules rules = defaults.withCountFrom(defaults.getCountFrom().withValue(from, Basis.LOCAL, HOUSE_RULE))
                .withReceiptOnDayOff(defaults.getReceiptOnDayOff().withValue(receipt, Basis.LOCAL, HOUSE_RULE));
        CountedDeadline due =
                DeadlineCounter.of(WorkingCalendar.official(), rules).count(received, TimeLimit.parse(within));
        assertThat(due.getLastDay()).isEqualTo(lastDay);
        assertThat(due.getParameters().get(0)).isEqualTo(rules.getCountFrom());
        assertThat(due.getRules().contains(CountingRules.FIRST_DAY)).isEqualTo(from == CountFrom.NEXT_DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-22, 10 days, NOT_MOVED, NOT_MOVED, 2025-05-02",
        "2025-04-21, 5 days, NEXT_WORKING_DAY, NEXT_WORKING_DAY, 2025-04-28",
        "2026-04-17, 10 days, NOT_MOVED, NOT_MOVED, 2026-04-27",
        "2026-04-17, 10 days, NEXT_WORKING_DAY, NOT_MOVED, 2026-04-28",
        "2026-04-16, 10 days, NOT_MOVED, NOT_MOVED, 2026-04-28"
    })
    void endsOnDaysOfWhichTheLawDoesNotSpeak(
            LocalDate received, String within, EndOfPeriod replaced, EndOfPeriod saturday, LocalDate lastDay) {
        CountingRules defaults = CountingRules.defaults();
        CountingRules rules = defaults.withEndOnReplacedRestDay(
                        defaults.getEndOnReplacedRestDay().withValue(replaced, Basis.LOCAL, HOUSE_RULE))
                .withEndOnWorkedSaturday(
                        defaults.getEndOnWorkedSaturday().withValue(saturday, Basis.LOCAL, HOUSE_RULE));
        assertThat(DeadlineCounter.of(WorkingCalendar.official(), rules)
                        .count(received, TimeLimit.parse(within))
                        .getLastDay())
                .isEqualTo(lastDay);
    }

    @Test
    void ifAnEndOnASubstituteDayStaysALongerPeriodCanEndEarlier() {
        CountingRules defaults = CountingRules.defaults();
        DeadlineCounter counter = DeadlineCounter.of(
                WorkingCalendar.official(),
                defaults.withEndOnReplacedRestDay(
                        defaults.getEndOnReplacedRestDay().withValue(EndOfPeriod.NOT_MOVED, Basis.LOCAL, HOUSE_RULE)));
        LocalDate received = LocalDate.of(2026, 4, 16);
        assertThat(counter.count(received, TimeLimit.days(10)).getLastDay()).isEqualTo("2026-04-28");
        assertThat(counter.count(received, TimeLimit.days(11)).getLastDay()).isEqualTo("2026-04-27");
    }

    @Test
    void aMovedEndIsShownDayByDay() {
        CountedDeadline due = COUNTER.count(LocalDate.of(2026, 8, 21), TimeLimit.days(10));
        assertThat(due.getCountedDays()).hasSize(10);
        assertThat(due.getDays()).hasSize(13);
        assertThat(due.getDays().get(9).day().getKind()).isEqualTo(DayKind.SWAP_OFF);
        assertThat(due.getDays().get(9).number()).isEqualTo(OptionalInt.of(10));
        assertThat(due.getSkippedDays())
                .extracting(day -> day.day().getDay().toString())
                .containsExactly("2026-09-01", "2026-09-02");
        List<Parameter<?>> readings = CountingRules.defaults().all();
        assertThat(due.getParameters().subList(1, 4)).isEqualTo(readings.subList(1, 4));
        assertThat(due.getRules()).endsWith(CountingRules.END_OF_DAYS, CountingRules.END_ON_DAY_OFF);
    }

    @Test
    void aPeriodInMonthsIsNoPeriodInDays() {
        CountedDeadline due = COUNTER.count(LocalDate.of(2026, 1, 30), TimeLimit.months(1));
        assertThat(due.getRules()).contains(CountingRules.END_OF_MONTHS, CountingRules.END_ON_DAY_OFF);
        assertThat(due.getRules()).doesNotContain(CountingRules.END_OF_DAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "7 working days, 7 working days",
        "07 ngày làm việc, 7 working days",
        "1 working day, 1 working day",
        "10 ngày, 10 days",
        "1 day, 1 day",
        "2 tháng, 2 months",
        "1 Month, 1 month"
    })
    void limitsAreReadAsDocumentsWriteThem(String text, String limit) {
        assertThat(TimeLimit.parse(text)).hasToString(limit);
        assertThat(TimeLimit.parse(limit)).isEqualTo(TimeLimit.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 nga\u0300y la\u0300m vi\u00ea\u0323c",
                "7 nga\u0300y la\u0300m vie\u0323\u0302c",
                "7\u00a0ngày làm việc",
                " 07  NGÀY \t LÀM VIỆC\u00a0",
                "7  Working\n Days"
            })
    void blanksCaseAndComposedLettersDoNotMatter(String text) {
        assertThat(TimeLimit.parse(text)).isEqualTo(TimeLimit.workingDays(7));
    }

    @ParameterizedTest
    @CsvSource({"7", "seven days", "0 days", "7 weeks", "10001 days", "-3 days", "7days"})
    void otherTextsAreRefusedAndKept(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.parse(text))
                .withMessageStartingWith("limit must")
                .withMessageEndingWith(": " + text);
    }

    @Test
    void rulesKnowTheirParametersByName() {
        CountingRules defaults = CountingRules.defaults();
        assertThat(defaults.all()).extracting(Parameter::basis).containsOnly(Basis.READING);
        assertThat(defaults.all())
                .extracting(parameter -> parameter.source().instrument().orElseThrow())
                .containsOnly("91/2015/QH13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> defaults.withCountFrom(
                        Parameter.reading("from", CountFrom.NEXT_DAY, Source.of(CountingRules.FIRST_DAY))))
                .withMessage("parameter must be named countFrom: from");
        assertThat(List.of(COUNTER.getRules())).containsExactly(defaults);
    }
}
