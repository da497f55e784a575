// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A month, quarter, half-year or year for which work is scored: {@code 2026-11}, {@code 2026-Q4}, {@code 2026-H2},
 * {@code 2026}.
 *
 * <p>Both {@link #getFirstDay} and {@link #getLastDay} belong to the period. The bounds are those of the calendar; up to
 * which day the facts reach is another matter and is kept beside the period, never in it.
 *
 * <p>Ordered by first day, the longer period first. {@code parse(x.toString())} equals {@code x}.
 */
public final class ReportingPeriod implements Comparable<ReportingPeriod> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q(\\d)|H(\\d)))?");

    private final PeriodType type;
    private final YearMonth first;

    private ReportingPeriod(PeriodType type, YearMonth first) {
        this.type = type;
        this.first = first;
    }

    /** The calendar year, 1900 to 9999. */
    public static ReportingPeriod year(int year) {
        return of(PeriodType.YEAR, year, 1);
    }

    /** The month. */
    public static ReportingPeriod month(YearMonth month) {
        return of(PeriodType.MONTH, month.getYear(), month.getMonthValue());
    }

    /** The month in which the day falls. */
    public static ReportingPeriod monthOf(LocalDate day) {
        return month(YearMonth.from(day));
    }

    /**
     * The period with the given number within its year, counted from 1: quarter 4 of 2026.
     *
     * @throws IllegalArgumentException if the year is not 1900 to 9999 or has no such period
     */
    public static ReportingPeriod of(PeriodType type, int year, int number) {
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("year must be 1900 to 9999: " + year);
        }
        if (number < 1 || number > 12 / type.getMonths()) {
            throw new IllegalArgumentException(
                    "number must be 1 to " + 12 / type.getMonths() + " for a " + type + ": " + number);
        }
        return new ReportingPeriod(type, YearMonth.of(year, (number - 1) * type.getMonths() + 1));
    }

    /**
     * Reads {@code 2026}, {@code 2026-H2}, {@code 2026-Q4} or {@code 2026-11}.
     *
     * @throws IllegalArgumentException if the text has another form or names no period; the message keeps the text
     */
    public static ReportingPeriod parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("period must look like 2026, 2026-H2, 2026-Q4 or 2026-11: " + text);
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) != null) {
                return of(PeriodType.MONTH, year, Integer.parseInt(matcher.group(2)));
            }
            if (matcher.group(3) != null) {
                return of(PeriodType.QUARTER, year, Integer.parseInt(matcher.group(3)));
            }
            if (matcher.group(4) != null) {
                return of(PeriodType.HALF_YEAR, year, Integer.parseInt(matcher.group(4)));
            }
            return year(year);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("period must exist (" + e.getMessage() + "): " + text, e);
        }
    }

    /** Length of the period. */
    public PeriodType getType() {
        return type;
    }

    /** First day, inclusive. */
    public LocalDate getFirstDay() {
        return first.atDay(1);
    }

    /** Last day, inclusive. */
    public LocalDate getLastDay() {
        return first.plusMonths(type.getMonths() - 1L).atEndOfMonth();
    }

    /** Number of the period within its year, from 1: 4 for the fourth quarter, 1 for a year. */
    public int getNumber() {
        return (first.getMonthValue() - 1) / type.getMonths() + 1;
    }

    /** The day up to which facts known on {@code knownOn} reach into the period: that day, or the last day if it is earlier. */
    public LocalDate coveredUntil(LocalDate knownOn) {
        LocalDate last = getLastDay();
        return knownOn.isBefore(last) ? knownOn : last;
    }

    /** Whether the day falls in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(getFirstDay()) && !day.isAfter(getLastDay());
    }

    /** The months of the period, in order; itself, for a month. */
    public List<ReportingPeriod> getMonths() {
        return split(PeriodType.MONTH);
    }

    /**
     * The shorter periods that make up this one, in order.
     *
     * @throws IllegalArgumentException if {@code shorter} is longer than this period
     */
    public List<ReportingPeriod> split(PeriodType shorter) {
        if (shorter.getMonths() > type.getMonths()) {
            throw new IllegalArgumentException("type must not be longer than " + type + ": " + shorter);
        }
        List<ReportingPeriod> parts = new ArrayList<>();
        for (int month = 0; month < type.getMonths(); month += shorter.getMonths()) {
            parts.add(new ReportingPeriod(shorter, first.plusMonths(month)));
        }
        return List.copyOf(parts);
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        int byStart = first.compareTo(other.first);
        return byStart != 0 ? byStart : other.type.compareTo(type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportingPeriod that && type == that.type && first.equals(that.first);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, first);
    }

    @Override
    public String toString() {
        return switch (type) {
            case MONTH -> first.toString();
            case QUARTER -> first.getYear() + "-Q" + getNumber();
            case HALF_YEAR -> first.getYear() + "-H" + getNumber();
            case YEAR -> String.valueOf(first.getYear());
        };
    }
}
