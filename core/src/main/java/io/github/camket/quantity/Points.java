// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A score in points, exact: {@code 76.7}, {@code 11045/144}. Any sign; a deduction is negative points.
 *
 * <p>Text as {@link Fraction}; {@code Points.of("90")} equals {@code Points.of("90.0")}.
 */
public final class Points implements Quantity, Comparable<Points> {

    /** No points; a score of 0 is a score, not a missing one. */
    public static final Points ZERO = new Points(Fraction.ZERO);

    private final Fraction value;

    private Points(Fraction value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** Points of an exact value. */
    public static Points of(Fraction value) {
        return new Points(value);
    }

    /** A whole number of points. */
    public static Points of(long value) {
        return new Points(Fraction.of(value));
    }

    /** Same as {@link #parse}. */
    public static Points of(String text) {
        return parse(text);
    }

    /**
     * Reads a plain decimal or {@code n/d}.
     *
     * @throws IllegalArgumentException if the text has another form; the message keeps the text
     */
    public static Points parse(String text) {
        Objects.requireNonNull(text, "text");
        return new Points(Fraction.parse(text));
    }

    /** The sum. */
    public Points plus(Points other) {
        return new Points(value.plus(other.value));
    }

    /** The difference. */
    public Points minus(Points other) {
        return new Points(value.minus(other.value));
    }

    /** These points, multiplied. */
    public Points times(Fraction factor) {
        return new Points(value.times(factor));
    }

    /** These points, divided among {@code count}; {@code count} is not 0. */
    public Points dividedBy(long count) {
        return new Points(value.dividedBy(count));
    }

    /** The smaller of the two. */
    public Points atMost(Points ceiling) {
        return compareTo(ceiling) <= 0 ? this : ceiling;
    }

    /** The larger of the two. */
    public Points atLeast(Points floor) {
        return compareTo(floor) >= 0 ? this : floor;
    }

    @Override
    public Fraction toFraction() {
        return value;
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
