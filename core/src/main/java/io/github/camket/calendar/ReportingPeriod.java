// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A month, quarter, half-year, year or term for which work is scored: {@code 2026-11}, {@code 2026-Q4}, {@code 2026-H2},
 * {@code 2026}, {@code 2021-2025}.
 *
 * <p>Both {@link #getFirstDay} and {@link #getLastDay} belong to the period. The bounds are those of the calendar; up to
 * which day the facts reach is another matter and is kept beside the period, never in it: see {@link CutOff}.
 *
 * <p>Ordered by first day, the longer period first. {@code parse(x.toString())} equals {@code x}.
 */
public final class ReportingPeriod implements Comparable<ReportingPeriod> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q(\\d)|H(\\d)|(\\d{4})))?");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final int MIN_TERM = 2;
    private static final int MAX_TERM = 10;

    private final PeriodType type;
    private final YearMonth first;
    private final int months;

    private ReportingPeriod(PeriodType type, YearMonth first) {
        this(type, first, type.getMonths().orElseThrow());
    }

    private ReportingPeriod(PeriodType type, YearMonth first, int months) {
        this.type = type;
        this.first = first;
        this.months = months;
    }

    /** The calendar year, 1900 to 9999. */
    public static ReportingPeriod year(int year) {
        return of(PeriodType.YEAR, year, 1);
    }

    /**
     * The term (nhiệm kỳ) from one calendar year to another, both inclusive.
     *
     * @throws IllegalArgumentException if a year is not 1900 to 9999, or the term has less than 2 or more than 10 years
     */
    public static ReportingPeriod term(int firstYear, int lastYear) {
        requireYear(firstYear);
        requireYear(lastYear);
        int years = lastYear - firstYear + 1;
        if (years < MIN_TERM || years > MAX_TERM) {
            throw new IllegalArgumentException("term must have " + MIN_TERM + " to " + MAX_TERM + " years: " + years);
        }
        return new ReportingPeriod(PeriodType.TERM, YearMonth.of(firstYear, 1), years * 12);
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year must be " + FIRST_YEAR + " to " + LAST_YEAR + ": " + year);
        }
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
     * @throws IllegalArgumentException if the year is not 1900 to 9999 or has no such period; a term has no number
     */
    public static ReportingPeriod of(PeriodType type, int year, int number) {
        if (type == PeriodType.TERM) {
            throw new IllegalArgumentException("type must be one that lies within a year: " + type);
        }
        requireYear(year);
        int months = type.getMonths().orElseThrow();
        if (number < 1 || number > 12 / months) {
            throw new IllegalArgumentException("number must be 1 to " + 12 / months + " for a " + type + ": " + number);
        }
        return new ReportingPeriod(type, YearMonth.of(year, (number - 1) * months + 1));
    }

    /**
     * Reads {@code 2026}, {@code 2026-H2}, {@code 2026-Q4}, {@code 2026-11} or {@code 2021-2025}.
     *
     * @throws IllegalArgumentException if the text has another form or names no period; the message keeps the text
     */
    public static ReportingPeriod parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "period must look like 2026, 2026-H2, 2026-Q4, 2026-11 or 2021-2025: " + text);
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
            if (matcher.group(5) != null) {
                return term(year, Integer.parseInt(matcher.group(5)));
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
        return first.plusMonths(months - 1L).atEndOfMonth();
    }

    /** Number of the period within its year, from 1: 4 for the fourth quarter, 1 for a year and for a term. */
    public int getNumber() {
        return (first.getMonthValue() - 1) / months + 1;
    }

    /** The day up to which facts that end on {@code day} reach into the period: that day, or the last day if it is earlier. */
    public LocalDate coveredUntil(LocalDate day) {
        LocalDate last = getLastDay();
        return day.isBefore(last) ? day : last;
    }

    /**
     * How much of the period is over at the end of a day, in months and, within a month, in days: 1/4 of a year on 31 March,
     * 1 from its last day on.
     *
     * @throws IllegalArgumentException if the day is before the period
     */
    public Fraction getElapsed(LocalDate day) {
        if (day.isBefore(getFirstDay())) {
            throw new IllegalArgumentException("day must not be before " + getFirstDay() + ": " + day);
        }
        LocalDate until = coveredUntil(day);
        long before = ChronoUnit.MONTHS.between(first, YearMonth.from(until));
        return Fraction.of(until.getDayOfMonth(), until.lengthOfMonth())
                .plus(Fraction.of(before))
                .dividedBy(months);
    }

    /** Whether the day falls in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(getFirstDay()) && !day.isAfter(getLastDay());
    }

    /**
     * The period of the same length before this one: the month, quarter, half-year, year or term before. That of the first ones
     * lies before 1900, where no text names it.
     */
    public ReportingPeriod getPrevious() {
        return new ReportingPeriod(type, first.minusMonths(months), months);
    }

    /** The same months of the year before (cùng kỳ năm trước); of periods of 1900 before it, where no text names them. */
    public ReportingPeriod getSamePeriodLastYear() {
        return new ReportingPeriod(type, first.minusYears(1), months);
    }

    /** The months of the period, in order; itself, for a month. */
    public List<ReportingPeriod> getMonths() {
        return split(PeriodType.MONTH);
    }

    /**
     * The shorter periods that make up this one, in order; itself, for its own type.
     *
     * @throws IllegalArgumentException if {@code shorter} is longer than this period
     */
    public List<ReportingPeriod> split(PeriodType shorter) {
        if (shorter.compareTo(type) > 0) {
            throw new IllegalArgumentException("type must not be longer than " + type + ": " + shorter);
        }
        if (shorter == type) {
            return List.of(this);
        }
        int step = shorter.getMonths().orElseThrow();
        List<ReportingPeriod> parts = new ArrayList<>();
        for (int month = 0; month < months; month += step) {
            parts.add(new ReportingPeriod(shorter, first.plusMonths(month)));
        }
        return List.copyOf(parts);
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        int byStart = first.compareTo(other.first);
        return byStart != 0 ? byStart : Integer.compare(other.months, months);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportingPeriod that && months == that.months && first.equals(that.first);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, months);
    }

    @Override
    public String toString() {
        return switch (type) {
            case MONTH -> first.toString();
            case QUARTER -> first.getYear() + "-Q" + getNumber();
            case HALF_YEAR -> first.getYear() + "-H" + getNumber();
            case YEAR -> String.valueOf(first.getYear());
            case TERM -> first.getYear() + "-" + getLastDay().getYear();
        };
    }
}
