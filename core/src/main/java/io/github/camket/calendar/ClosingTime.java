// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time at which the last day of a deadline closes. Documents give a day; some bodies read it as 17:00 of that day. So
 * the time is a parameter of the body, and the end of the day where nobody decided otherwise.
 *
 * <p>The time itself is no longer in time: what comes at 17:00 is late where the day closes at 17:00.
 *
 * <p>{@code parse(x.toString())} equals {@code x}: {@code 17:00}, {@code 24:00}.
 */
public final class ClosingTime implements Comparable<ClosingTime> {

    /** The end of the day, {@code 24:00}. */
    public static final ClosingTime END_OF_DAY = new ClosingTime(null);

    private static final Pattern TEXT = Pattern.compile("(\\d{2}):(\\d{2})");

    private final @Nullable LocalTime time;

    private ClosingTime(@Nullable LocalTime time) {
        this.time = time;
    }

    /**
     * A time of the day.
     *
     * @throws IllegalArgumentException if it is 00:00, or not a whole minute
     */
    public static ClosingTime at(LocalTime time) {
        Objects.requireNonNull(time, "time");
        if (time.equals(LocalTime.MIDNIGHT) || time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException("time must be a whole minute after 00:00: " + time);
        }
        return new ClosingTime(time);
    }

    /**
     * A time of the day by its numbers on a clock; 24:00 is the end of the day.
     *
     * @throws IllegalArgumentException if there is no such time, or it is 00:00
     */
    public static ClosingTime at(int hour, int minute) {
        if (hour == 24 && minute == 0) {
            return END_OF_DAY;
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            throw new IllegalArgumentException("time must be 00:01 to 24:00: " + hour + ":" + minute);
        }
        return at(LocalTime.of(hour, minute));
    }

    /**
     * Reads {@code 17:00} or {@code 24:00}.
     *
     * @throws IllegalArgumentException if the text has another form or names no such time; the message keeps the text
     */
    public static ClosingTime parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("closing time must look like 17:00 or 24:00: " + text);
        }
        try {
            return at(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("closing time must exist (" + e.getMessage() + "): " + text, e);
        }
    }

    /** The time; empty for the end of the day. */
    public Optional<LocalTime> getTime() {
        return Optional.ofNullable(time);
    }

    /** The first moment that is too late on a clock that shows this day. */
    LocalDateTime on(LocalDate day) {
        return time == null ? day.plusDays(1).atStartOfDay() : day.atTime(time);
    }

    @Override
    public int compareTo(ClosingTime other) {
        if (time == null || other.time == null) {
            return Boolean.compare(time == null, other.time == null);
        }
        return time.compareTo(other.time);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClosingTime that && Objects.equals(time, that.time);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(time);
    }

    @Override
    public String toString() {
        return time == null ? "24:00" : time.toString();
    }
}
