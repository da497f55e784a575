// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

import java.util.Objects;

/**
 * What is known of a number: that it lies between two bounds, both inclusive. It is known exactly when they are equal.
 *
 * @param least the smallest value that it can have
 * @param most the largest; not below {@code least}
 */
public record Extent(Fraction least, Fraction most) {

    /** The number 0, known. */
    public static final Extent ZERO = exactly(Fraction.ZERO);

    /** Checks the order of the bounds. */
    public Extent {
        Objects.requireNonNull(least, "least");
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("most must not be below " + least + ": " + most);
        }
    }

    /** A number that is known. */
    public static Extent exactly(Fraction value) {
        return new Extent(value, value);
    }

    /** A whole number that is known. */
    public static Extent exactly(long value) {
        return exactly(Fraction.of(value));
    }

    /** A number between two bounds, both inclusive. */
    public static Extent between(Fraction least, Fraction most) {
        return new Extent(least, most);
    }

    /** Whether the number is known. */
    public boolean isExact() {
        return least == most || least.equals(most);
    }

    /** Each bound added to the same bound of the other. */
    public Extent plus(Extent other) {
        return new Extent(least.plus(other.least), most.plus(other.most));
    }

    /** Whether the number can be {@code value}. */
    public boolean contains(Fraction value) {
        return least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
    }

    /** The number if it is known, otherwise {@code least..most}. */
    @Override
    public String toString() {
        return isExact() ? least.toString() : least + ".." + most;
    }
}
