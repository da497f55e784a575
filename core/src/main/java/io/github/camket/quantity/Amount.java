// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much or how many, exact: {@code 12} petitions, {@code 16.8} converted products. Any sign. Neither a part of a whole nor
 * a score.
 *
 * <p>Text as {@link Fraction}; {@code Amount.of("3")} equals {@code Amount.of("3.0")}.
 */
public final class Amount implements Quantity, Comparable<Amount> {

    /** Nothing; an amount of 0 is known, not missing. */
    public static final Amount ZERO = new Amount(Fraction.ZERO);

    private final Fraction value;

    private Amount(Fraction value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** An exact amount. */
    public static Amount of(Fraction value) {
        return new Amount(value);
    }

    /** A whole number. */
    public static Amount of(long value) {
        return new Amount(Fraction.of(value));
    }

    /** Same as {@link #parse}. */
    public static Amount of(String text) {
        return parse(text);
    }

    /**
     * Reads a plain decimal or {@code n/d}.
     *
     * @throws IllegalArgumentException if the text has another form; the message keeps the text
     */
    public static Amount parse(String text) {
        Objects.requireNonNull(text, "text");
        return new Amount(Fraction.parse(text));
    }

    /** The sum. */
    public Amount plus(Amount other) {
        return new Amount(value.plus(other.value));
    }

    /** The difference. */
    public Amount minus(Amount other) {
        return new Amount(value.minus(other.value));
    }

    @Override
    public Fraction toFraction() {
        return value;
    }

    @Override
    public int compareTo(Amount other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount that && value.equals(that.value);
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
