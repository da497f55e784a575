// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, half-open: {@code [2025-07-01,2026-04-30)} holds on 1 July 2025 and no longer on 30
 * April 2026. What ends on a day and what begins on it never hold together, and never leave a day out.
 *
 * <p>Either end may be open: {@code (,2025-07-01)}, {@code [2025-07-01,)}, {@code (,)}. An open end says that no bound is
 * known, not that there is none. A validity is never empty: its first day lies before its end.
 *
 * <p>Ordered by first day, then by end; an open start comes first, an open end last. {@code parse(x.toString())} equals
 * {@code x}.
 */
public final class Validity implements Comparable<Validity> {

    /** Without known bounds. */
    public static final Validity ALWAYS = new Validity(null, null);

    private static final Pattern TEXT = Pattern.compile("(?:\\[([^,\\s]+)|\\(),([^,\\s)]+)?\\)");

    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;

    private Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
        this.from = from;
        this.to = to;
        requireYear(from, "from");
        requireYear(to, "to");
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("to must be after from " + from + ": " + to);
        }
    }

    private static void requireYear(@Nullable LocalDate day, String name) {
        if (day != null && (day.getYear() < 1 || day.getYear() > 10_000)) {
            throw new IllegalArgumentException(name + " must be in the years 1 to 10000: " + day);
        }
    }

    /**
     * From one day, inclusive, to another, exclusive; both in the years 1 to 10000.
     *
     * @throws IllegalArgumentException if {@code to} is not after {@code from}
     */
    public static Validity of(LocalDate from, LocalDate to) {
        return new Validity(Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
    }

    /**
     * Between two bounds of which either may be open.
     *
     * @throws IllegalArgumentException if {@code to} is not after {@code from}
     */
    public static Validity of(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Validity(from.orElse(null), to.orElse(null));
    }

    /** From the day on, inclusive. */
    public static Validity from(LocalDate from) {
        return new Validity(Objects.requireNonNull(from, "from"), null);
    }

    /** Before the day, which is the first one on which it no longer holds. */
    public static Validity until(LocalDate to) {
        return new Validity(null, Objects.requireNonNull(to, "to"));
    }

    /**
     * Reads {@code [from,to)}, where {@code (} stands for an open start and nothing for an open end.
     *
     * @throws IllegalArgumentException if the text has another form or names a day that does not exist; the message keeps
     *     the text
     */
    public static Validity parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "validity must look like [2025-07-01,2026-04-30), (,2025-07-01) or [2025-07-01,): " + text);
        }
        try {
            return new Validity(day(matcher.group(1)), day(matcher.group(2)));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("validity must have valid days (" + e.getMessage() + "): " + text, e);
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** First day, inclusive; empty if no start is known. */
    public Optional<LocalDate> getFrom() {
        return Optional.ofNullable(from);
    }

    /** First day on which it no longer holds; empty if no end is known. */
    public Optional<LocalDate> getTo() {
        return Optional.ofNullable(to);
    }

    /** Whether it holds on the day. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** Whether it holds on every day on which the other one does. */
    public boolean encloses(Validity other) {
        return intersection(other).equals(Optional.of(other));
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Whether one begins on the very day on which the other one ends. */
    public boolean meets(Validity other) {
        return (to != null && to.equals(other.from)) || (from != null && from.equals(other.to));
    }

    private boolean startsBeforeEndOf(Validity other) {
        return from == null || other.to == null || from.isBefore(other.to);
    }

    /** The days on which both hold; empty if there is none. */
    public Optional<Validity> intersection(Validity other) {
        return overlaps(other)
                ? Optional.of(new Validity(later(from, other.from), earlier(to, other.to)))
                : Optional.empty();
    }

    /** The days on which one of them holds; empty if these are not one span, since days lie between them. */
    public Optional<Validity> union(Validity other) {
        if (!overlaps(other) && !meets(other)) {
            return Optional.empty();
        }
        LocalDate start = from == null || other.from == null ? null : earlier(from, other.from);
        LocalDate end = to == null || other.to == null ? null : later(to, other.to);
        return Optional.of(new Validity(start, end));
    }

    /** The days on which this one holds and the other one does not: no span, one, or two in order. */
    public List<Validity> minus(Validity other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<Validity> left = new ArrayList<>();
        if (other.from != null && (from == null || from.isBefore(other.from))) {
            left.add(new Validity(from, other.from));
        }
        if (other.to != null && (to == null || other.to.isBefore(to))) {
            left.add(new Validity(other.to, to));
        }
        return List.copyOf(left);
    }

    /** The same days from {@code day} on. */
    public Optional<Validity> startingOn(LocalDate day) {
        return intersection(from(day));
    }

    /** The same days before {@code day}. */
    public Optional<Validity> endingBefore(LocalDate day) {
        return intersection(until(day));
    }

    /** Of two days of which an open one is beyond all others in the direction that is looked at, the other one. */
    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    @Override
    public int compareTo(Validity other) {
        int byStart = compare(from, other.from, -1);
        return byStart != 0 ? byStart : compare(to, other.to, 1);
    }

    /** @param open how an open bound compares with a day */
    private static int compare(@Nullable LocalDate one, @Nullable LocalDate other, int open) {
        if (one == null || other == null) {
            boolean bothOpen = one == null && other == null;
            return bothOpen ? 0 : one == null ? open : -open;
        }
        return one.compareTo(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Validity that && Objects.equals(from, that.from) && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(from) + Objects.hashCode(to);
    }

    @Override
    public String toString() {
        return (from == null ? "(" : "[" + from) + "," + (to == null ? "" : to) + ")";
    }
}
