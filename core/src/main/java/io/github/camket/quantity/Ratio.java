// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

import java.util.Collection;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part and the whole it is a part of, both kept as given: {@code 6/9} stays {@code 6/9}, {@code 15.06/16.8} shows what
 * was counted. May exceed 1. The whole is positive: nothing of nothing is not a ratio.
 *
 * <p>Equality is by parts ({@code 6/9} is not {@code 2/3}); order is by value, so {@code compareTo} can be 0 for ratios
 * that are not equal. Ratios of several units are pooled, part with part and whole with whole; they are never averaged.
 *
 * <p>A <em>bare</em> ratio is a percentage whose parts nobody gave. It can be compared, and enter a mean that a
 * regulation orders, but it refuses to be pooled.
 *
 * <p>Text: {@code 753/840}; {@code 1/3:5/7} when a part is itself not a plain decimal; {@code 89.6%} when bare.
 */
public final class Ratio implements Quantity, Comparable<Ratio> {

    private static final Pattern TEXT = Pattern.compile(
            "(?<percent>.*)%|(?<part>[^:/]*)/(?<whole>[^:/]*)|(?<left>[^:]*):(?<right>[^:]*)", Pattern.DOTALL);
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Fraction part;
    private final Fraction whole;
    private final boolean bare;

    private Ratio(Fraction part, Fraction whole, boolean bare) {
        this.part = Objects.requireNonNull(part, "part");
        this.whole = Objects.requireNonNull(whole, "whole");
        this.bare = bare;
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("whole must be positive: " + whole);
        }
    }

    /**
     * A ratio of two whole numbers, kept as they are.
     *
     * @throws IllegalArgumentException if {@code whole} is not positive
     */
    public static Ratio of(long part, long whole) {
        return of(Fraction.of(part), Fraction.of(whole));
    }

    /**
     * A ratio of two exact amounts in the same unit, kept as they are.
     *
     * @throws IllegalArgumentException if {@code whole} is not positive
     */
    public static Ratio of(Fraction part, Fraction whole) {
        return new Ratio(part, whole, false);
    }

    /**
     * A percentage without its parts: {@code ofBarePercent("89.6")} is 0.896.
     *
     * @param percent plain decimal or {@code n/d}, in percent
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Ratio ofBarePercent(String percent) {
        return new Ratio(Fraction.parse(percent), HUNDRED, true);
    }

    /**
     * Reads {@code part/whole}, {@code part:whole} or {@code n%} (bare).
     *
     * @throws IllegalArgumentException if the text has another form; the message keeps the text
     */
    public static Ratio parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("ratio must be part/whole, part:whole or n%: " + text);
        }
        try {
            return parts.group("percent") != null
                    ? ofBarePercent(parts.group("percent"))
                    : of(first(parts, "part", "left"), first(parts, "whole", "right"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("ratio must have valid numbers (" + e.getMessage() + "): " + text, e);
        }
    }

    private static Fraction first(Matcher matcher, String group, String otherGroup) {
        String found = matcher.group(group);
        return Fraction.parse(found == null ? matcher.group(otherGroup) : found);
    }

    /**
     * All parts over all wholes: 90/100 and 5/10 give 95/110.
     *
     * @throws IllegalArgumentException if there is no ratio, or one of them is a bare percentage, whose weight in the
     *     pool nobody can know
     */
    public static Ratio pooled(Collection<Ratio> ratios) {
        if (ratios.isEmpty()) {
            throw new IllegalArgumentException("ratios must not be empty: []");
        }
        Fraction part = Fraction.ZERO;
        Fraction whole = Fraction.ZERO;
        for (Ratio ratio : ratios) {
            if (ratio.bare) {
                throw new IllegalArgumentException("ratio must have its parts to be pooled: " + ratio);
            }
            part = part.plus(ratio.part);
            whole = whole.plus(ratio.whole);
        }
        return of(part, whole);
    }

    /** What was counted; in percent if the ratio is bare. */
    public Fraction getPart() {
        return part;
    }

    /** What it was counted out of; positive, 100 if the ratio is bare. */
    public Fraction getWhole() {
        return whole;
    }

    /** Whether only the percentage is known, not its parts. */
    public boolean isBare() {
        return bare;
    }

    /** The part divided by the whole; 1 is "all of it". */
    @Override
    public Fraction toFraction() {
        return part.dividedBy(whole);
    }

    /** Orders by value, exactly; 0 does not mean equal. */
    @Override
    public int compareTo(Ratio other) {
        return toFraction().compareTo(other.toFraction());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that && part.equals(that.part) && whole.equals(that.whole) && bare == that.bare;
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, whole, bare);
    }

    @Override
    public String toString() {
        if (bare) {
            return part + "%";
        }
        String left = part.toString();
        String right = whole.toString();
        boolean decimals = left.indexOf('/') < 0 && right.indexOf('/') < 0;
        return left + (decimals ? "/" : ":") + right;
    }
}
