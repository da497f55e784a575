// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule that gives a row of days (định kỳ): a weekday of every n-th week, the last day of every n-th month, or a numbered
 * day of every n-th month. Three months are a quarter, twelve a year.
 *
 * <p>The rule counts turns from 0. The day of a turn follows from the rule and the number of the turn, never from the day
 * before it, so that nothing drifts: the 31st with {@link ShortMonth#BACK} is 31 January, 28 February, 31 March.
 *
 * <p>The last day of the month (ngày cuối tháng) is not a numbered day: the 30th is another rule, also in June.
 *
 * <p>{@code parse(x.toString())} equals {@code x}.
 */
public sealed interface Recurrence {

    /** Longest step, in weeks or months. */
    int MAX_STEP = 999;

    /**
     * A weekday of every n-th week: {@code every 2 weeks on MONDAY from 2026-01-05}.
     *
     * @param weeks n, 1 to 999
     * @param weekday the weekday
     * @param from day on or after which the first one falls
     */
    record OnWeekday(int weeks, DayOfWeek weekday, LocalDate from) implements Recurrence {

        /** Checks the step. */
        public OnWeekday {
            RecurrenceText.requireStep("weeks", weeks);
            Objects.requireNonNull(weekday, "weekday");
            DayText.requireYear("from", from);
        }

        @Override
        public Optional<LocalDate> occurrence(long turn) {
            LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
            return Optional.of(first.plusWeeks(RecurrenceText.requireTurn(turn) * weeks));
        }

        @Override
        public String toString() {
            return RecurrenceText.every(weeks, "week") + " on " + weekday + " from " + from;
        }
    }

    /**
     * The last day of every n-th month: {@code every 3 months on the last day from 2026-03}.
     *
     * @param months n, 1 to 999
     * @param from the first month
     */
    record OnLastDay(int months, YearMonth from) implements Recurrence {

        /** Checks the step. */
        public OnLastDay {
            RecurrenceText.requireStep("months", months);
            DayText.requireYear("from", Objects.requireNonNull(from, "from").atDay(1));
        }

        @Override
        public Optional<LocalDate> occurrence(long turn) {
            return Optional.of(
                    from.plusMonths(RecurrenceText.requireTurn(turn) * months).atEndOfMonth());
        }

        @Override
        public String toString() {
            return RecurrenceText.every(months, "month") + " on the last day from " + from;
        }
    }

    /**
     * A numbered day of every n-th month: {@code every month on day 31 BACK from 2026-01}.
     *
     * @param months n, 1 to 999
     * @param day number of the day, 1 to 31
     * @param shortMonth what becomes of it in a month that has no such day
     * @param from the first month
     */
    record OnDay(int months, int day, ShortMonth shortMonth, YearMonth from) implements Recurrence {

        /** Months after which the calendar repeats itself. */
        private static final int CYCLE = 400 * 12;

        /** Checks the numbers, and that one of the months has such a day if others are skipped. */
        public OnDay {
            RecurrenceText.requireStep("months", months);
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("day must be 1 to 31: " + day);
            }
            Objects.requireNonNull(shortMonth, "shortMonth");
            DayText.requireYear("from", Objects.requireNonNull(from, "from").atDay(1));
            if (shortMonth == ShortMonth.SKIP && neverExists(months, day, from)) {
                throw new IllegalArgumentException("day must exist in one of the months, or not be skipped: " + day);
            }
        }

        private static boolean neverExists(int months, int day, YearMonth from) {
            for (long turn = 0; turn < CYCLE; turn++) {
                if (from.plusMonths(turn * months).isValidDay(day)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Optional<LocalDate> occurrence(long turn) {
            YearMonth month = from.plusMonths(RecurrenceText.requireTurn(turn) * months);
            if (month.isValidDay(day)) {
                return Optional.of(month.atDay(day));
            }
            return switch (shortMonth) {
                case SKIP -> Optional.empty();
                case BACK -> Optional.of(month.atEndOfMonth());
                case FORWARD -> Optional.of(month.plusMonths(1).atDay(1));
            };
        }

        @Override
        public String toString() {
            return RecurrenceText.every(months, "month") + " on day " + day + " " + shortMonth + " from " + from;
        }
    }

    /**
     * The day of a turn, from the rule alone.
     *
     * @param turn number of the turn, from 0
     * @return the day; empty if the rule skips the month of the turn
     * @throws IllegalArgumentException if {@code turn} is not 0 to 999999
     */
    Optional<LocalDate> occurrence(long turn);

    /**
     * The days within a span, in order.
     *
     * @throws IllegalArgumentException if the span has no known end: the rule goes on for ever
     */
    default List<LocalDate> occurrences(Validity within) {
        LocalDate end =
                within.getTo().orElseThrow(() -> new IllegalArgumentException("within must have an end: " + within));
        List<LocalDate> days = new ArrayList<>();
        for (long turn = within.getFrom()
                        .map(day -> RecurrenceText.firstTurn(this, day))
                        .orElse(0L);
                ;
                turn++) {
            Optional<LocalDate> day = occurrence(turn);
            if (day.isPresent() && !day.get().isBefore(end)) {
                return List.copyOf(days);
            }
            day.filter(within::contains).ifPresent(days::add);
        }
    }

    /**
     * The days from one day to another, both inclusive, in order.
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    default List<LocalDate> occurrences(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not be before first " + first + ": " + last);
        }
        return occurrences(Validity.of(first, last.plusDays(1)));
    }

    /** The days within a period, in order. */
    default List<LocalDate> occurrences(ReportingPeriod period) {
        return occurrences(period.getFirstDay(), period.getLastDay());
    }

    /** The first day after another day. */
    default LocalDate next(LocalDate after) {
        for (long turn = RecurrenceText.firstTurn(this, after); ; turn++) {
            Optional<LocalDate> day = occurrence(turn).filter(due -> due.isAfter(after));
            if (day.isPresent()) {
                return day.get();
            }
        }
    }

    /**
     * Reads {@code every 2 weeks on MONDAY from 2026-01-05}, {@code every month on the last day from 2026-01} or {@code every
     * 12 months on day 29 SKIP from 2028-02}.
     *
     * @throws IllegalArgumentException if the text has another form or gives no rule; the message keeps the text
     */
    static Recurrence parse(String text) {
        return RecurrenceText.parse(text);
    }
}
