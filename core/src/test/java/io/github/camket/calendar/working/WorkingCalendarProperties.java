// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of counting, under the shipped calendar and under calendars with supplements. */
class WorkingCalendarProperties {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 8_000;

    @Property
    void theNthWorkingDayCountedBackIsN(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate end = calendar.workingDayAfter(day, n);
        assertThat(calendar.isWorkingDay(end)).isTrue();
        assertThat(calendar.countWorkingDays(day, end)).isEqualTo(n);
        assertThat(calendar.countWorkingDays(day, end.minusDays(1))).isEqualTo(n - 1);
        if (calendar.isWorkingDay(day)) {
            assertThat(calendar.workingDayBefore(end, n)).isEqualTo(day);
        }
    }

    /**
     * Not so for days and months if an end on a substitute day stays there: an end on the holiday before it moves behind it.
     */
    @Property
    void laterStartsAndLongerPeriodsNeverEndEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("rules") CountingRules anyRules,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 20) int later,
            @ForAll("limits") TimeLimit limit) {
        CountingRules rules = limit instanceof TimeLimit.WorkingDays
                ? anyRules
                : anyRules.withEndOnReplacedRestDay(CountingRules.defaults().getEndOnReplacedRestDay());
        DeadlineCounter counter = DeadlineCounter.of(calendar, rules);
        LocalDate end = counter.count(day, limit).getLastDay();
        assertThat(counter.count(day, longer(limit)).getLastDay()).isAfterOrEqualTo(end);
        assertThat(counter.count(day.plusDays(later), limit).getLastDay()).isAfterOrEqualTo(end);
        if (limit instanceof TimeLimit.WorkingDays) {
            assertThat(counter.count(day, longer(limit)).getLastDay()).isAfter(end);
        }
    }

    @Property
    void aDayIsAWorkingDayExactlyIfItCounts(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
        assertThat(calendar.countWorkingDays(day.minusDays(1), day)).isEqualTo(calendar.isWorkingDay(day) ? 1 : 0);
        assertThat(calendar.day(day).isWorking()).isEqualTo(calendar.isWorkingDay(day));
        assertThat(calendar.day(day).getKind().isWorking()).isEqualTo(calendar.isWorkingDay(day));
    }

    @Property
    void countsAddUp(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        LocalDate middle = day.plusDays(first);
        LocalDate end = middle.plusDays(second);
        assertThat(calendar.countWorkingDays(day, middle) + calendar.countWorkingDays(middle, end))
                .isEqualTo(calendar.countWorkingDays(day, end));
    }

    @Property
    void everyDayOfACountIsShownOnceAndInOrder(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("rules") CountingRules rules,
            @ForAll("days") LocalDate day,
            @ForAll("limits") TimeLimit limit) {
        CountedDeadline due = DeadlineCounter.of(calendar, rules).count(day, limit);
        List<CountedDay> days = due.getDays();
        LocalDate first = days.get(0).day().getDay();
        for (int i = 0; i < days.size(); i++) {
            assertThat(days.get(i).day().getDay()).isEqualTo(first.plusDays(i));
        }
        assertThat(days.get(days.size() - 1).day().getDay()).isEqualTo(due.getLastDay());
        List<CountedDay> counted = due.getCountedDays();
        for (int i = 0; i < counted.size(); i++) {
            assertThat(counted.get(i).number()).hasValue(i + 1);
        }
        if (limit instanceof TimeLimit.WorkingDays) {
            assertThat(counted)
                    .hasSize(limit.count())
                    .allMatch(each -> each.day().isWorking());
            assertThat(days).allMatch(each -> each.isCounted() == each.day().isWorking());
        }
        if (limit instanceof TimeLimit.Days) {
            assertThat(counted).hasSize(limit.count());
        }
        assertThat(due.isOnTime(due.getClosesAt().minusNanos(1).toInstant())).isTrue();
        assertThat(due.isOnTime(due.getClosesAt().toInstant())).isFalse();
    }

    @Property
    void aSupplementChangesNoDayOutsideItsRows(
            @ForAll("supplements") List<CalendarSupplement> supplements, @ForAll("days") LocalDate day) {
        WorkingCalendar official = WorkingCalendar.official();
        WorkingCalendar calendar = added(supplements);
        Set<LocalDate> named = supplements.stream()
                .flatMap(supplement -> Stream.concat(
                        supplement.getRows().stream().map(CalendarRow::getDay), supplement.getConfirmed().stream()))
                .collect(Collectors.toSet());
        if (!named.contains(day)) {
            assertThat(calendar.day(day).getKind()).isEqualTo(official.day(day).getKind());
            assertThat(calendar.day(day).getCitations())
                    .isEqualTo(official.day(day).getCitations());
            assertThat(calendar.day(day).getLayer()).isEmpty();
        } else {
            assertThat(calendar.day(day).getLayer()).isPresent();
        }
    }

    @Property
    void beyondTheHorizonAndBeforeTheDataEveryAnswerIsProvisional(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
        if (day.isAfter(calendar.getHorizon()) || day.isBefore(calendar.getFirstDay())) {
            assertThat(calendar.day(day).isProvisional()).isTrue();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 40);
        return Arbitraries.oneOf(
                counts.map(TimeLimit::workingDays), counts.map(TimeLimit::days), counts.map(TimeLimit::months));
    }

    @Provide
    Arbitrary<CountingRules> rules() {
        CountingRules defaults = CountingRules.defaults();
        return Combinators.combine(
                        Arbitraries.of(CountFrom.class),
                        Arbitraries.of(ReceiptOnDayOff.class),
                        Arbitraries.of(EndOfPeriod.class),
                        Arbitraries.of(EndOfPeriod.class))
                .as((from, receipt, replaced, saturday) -> CountingRules.builder()
                        .countFrom(changed(defaults.getCountFrom(), from))
                        .receiptOnDayOff(changed(defaults.getReceiptOnDayOff(), receipt))
                        .endOnReplacedRestDay(changed(defaults.getEndOnReplacedRestDay(), replaced))
                        .endOnWorkedSaturday(changed(defaults.getEndOnWorkedSaturday(), saturday))
                        .build());
    }

    private static <T> Parameter<T> changed(Parameter<T> parameter, T value) {
        return parameter.withValue(value, parameter.basis(), parameter.source());
    }

    @Provide
    Arbitrary<List<CalendarSupplement>> supplements() {
        return Arbitraries.subsetOf(Decisions2027.year(), Decisions2027.november(), Decisions2027.flood())
                .map(List::copyOf);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return supplements().map(WorkingCalendarProperties::added);
    }

    private static WorkingCalendar added(List<CalendarSupplement> supplements) {
        WorkingCalendar calendar = WorkingCalendar.official();
        for (CalendarSupplement supplement : supplements) {
            calendar = calendar.with(supplement);
        }
        return calendar;
    }

    private static TimeLimit longer(TimeLimit limit) {
        int count = limit.count() + 1;
        if (limit instanceof TimeLimit.WorkingDays) {
            return TimeLimit.workingDays(count);
        }
        return limit instanceof TimeLimit.Days ? TimeLimit.days(count) : TimeLimit.months(count);
    }
}
