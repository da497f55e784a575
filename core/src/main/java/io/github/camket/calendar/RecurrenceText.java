// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text form of recurrences, and what all of them check. */
final class RecurrenceText {

    private static final Pattern TEXT =
            Pattern.compile("every (?:(?<one>week|month)|(?<step>\\d{1,4}) (?<many>week|month)s)"
                    + " on (?:(?<weekday>[A-Z]+)|(?<last>the last day)|day (?<day>\\d{1,2}) (?<short>[A-Z]+))"
                    + " from (?<from>\\d{4}-\\d{2}(?:-\\d{2})?)");

    private static final long MAX_TURN = 999_999;

    private RecurrenceText() {}

    static Recurrence parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (matcher.matches()) {
            try {
                Recurrence read = read(matcher);
                if (read.toString().equals(text)) {
                    return read;
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException("recurrence must be valid (" + e.getMessage() + "): " + text, e);
            }
        }
        throw new IllegalArgumentException(
                "recurrence must look like every 2 weeks on MONDAY from 2026-01-05, every month on the last day from"
                        + " 2026-01 or every 3 months on day 30 BACK from 2026-03: " + text);
    }

    private static Recurrence read(Matcher matcher) {
        boolean one = matcher.group("one") != null;
        int step = one ? 1 : Integer.parseInt(matcher.group("step"));
        boolean weeks = (one ? matcher.group("one") : matcher.group("many")).equals("week");
        String from = matcher.group("from");
        if (weeks != (matcher.group("weekday") != null)) {
            throw new IllegalArgumentException("weeks have weekdays, months have days");
        }
        if (weeks) {
            return new Recurrence.OnWeekday(step, DayOfWeek.valueOf(matcher.group("weekday")), DayText.parse(from));
        }
        YearMonth month = YearMonth.parse(from);
        return matcher.group("last") != null
                ? new Recurrence.OnLastDay(step, month)
                : new Recurrence.OnDay(
                        step,
                        Integer.parseInt(matcher.group("day")),
                        ShortMonth.valueOf(matcher.group("short")),
                        month);
    }

    static String every(int step, String unit) {
        return step == 1 ? "every " + unit : "every " + step + " " + unit + "s";
    }

    static void requireStep(String attribute, int step) {
        if (step < 1 || step > Recurrence.MAX_STEP) {
            throw new IllegalArgumentException(attribute + " must be 1 to " + Recurrence.MAX_STEP + ": " + step);
        }
    }

    static long requireTurn(long turn) {
        if (turn < 0 || turn > MAX_TURN) {
            throw new IllegalArgumentException("turn must be 0 to " + MAX_TURN + ": " + turn);
        }
        return turn;
    }

    /** A turn before which no day is in a span that begins on this day. */
    static long firstTurn(Recurrence rule, LocalDate day) {
        if (rule instanceof Recurrence.OnWeekday weekly) {
            return early(ChronoUnit.WEEKS.between(weekly.from(), day), weekly.weeks());
        }
        YearMonth month = YearMonth.from(day);
        if (rule instanceof Recurrence.OnLastDay last) {
            return early(ChronoUnit.MONTHS.between(last.from(), month), last.months());
        }
        Recurrence.OnDay numbered = (Recurrence.OnDay) rule;
        return early(ChronoUnit.MONTHS.between(numbered.from(), month), numbered.months());
    }

    /** One turn early: a day that a month does not have can fall in the next one. */
    private static long early(long distance, int step) {
        return Math.max(0, distance / step - 1);
    }
}
