// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.quantity.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * An exact number that is computed in place, or an infinite bound of one. Fractions are not brought to lowest terms while
 * they fit in {@code long}, which is what makes it fast; a step that would overflow moves to {@link Fraction}.
 */
final class Exact {

    private long numerator;
    // Positive; 0 for an infinite number, whose sign the numerator then has.
    private long denominator = 1;
    private @Nullable Fraction big;

    static Exact of(Fraction value) {
        Exact exact = new Exact();
        exact.set(value);
        return exact;
    }

    void set(long newNumerator, long newDenominator) {
        numerator = newNumerator;
        denominator = newDenominator;
        big = null;
    }

    void set(Exact other) {
        numerator = other.numerator;
        denominator = other.denominator;
        big = other.big;
    }

    void set(Fraction value) {
        if (value.isInLongs()) {
            set(value.longNumerator(), value.longDenominator());
        } else {
            set(0, 1);
            big = value;
        }
    }

    void setInfinite(int sign) {
        set(sign, 0);
    }

    boolean isInfinite() {
        return denominator == 0;
    }

    /** Adds; an infinite number stays what it is. */
    void plus(Exact other) {
        if (isInfinite() || other.isInfinite()) {
            if (!isInfinite()) {
                set(other);
            }
            return;
        }
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    numerator = sum;
                    return;
                }
            } else if (addOverMultiple(other)) {
                return;
            } else if (fits(numerator, other.denominator)
                    && fits(other.numerator, denominator)
                    && fits(denominator, other.denominator)) {
                long left = numerator * other.denominator;
                long right = other.numerator * denominator;
                long sum = left + right;
                if (((left ^ sum) & (right ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    set(sum, denominator * other.denominator);
                    return;
                }
            }
        }
        set(toFraction().plus(other.toFraction()));
    }

    /** Adds a number whose denominator divides the own one, or the reverse: the usual case, and the numbers stay small. */
    private boolean addOverMultiple(Exact other) {
        boolean wider = denominator > other.denominator;
        long large = wider ? denominator : other.denominator;
        long small = wider ? other.denominator : denominator;
        if (large % small != 0) {
            return false;
        }
        long scale = large / small;
        long scaled = wider ? other.numerator : numerator;
        long kept = wider ? numerator : other.numerator;
        if (!fits(scaled, scale)) {
            return false;
        }
        long product = scaled * scale;
        long sum = product + kept;
        if (((product ^ sum) & (kept ^ sum)) < 0 || sum == Long.MIN_VALUE) {
            return false;
        }
        set(sum, large);
        return true;
    }

    /** Multiplies by a finite number; 0 times an infinite number is 0. */
    void times(Exact factor) {
        if (isInfinite()) {
            setInfinite(Long.signum(numerator) * factor.signum());
            if (numerator == 0) {
                denominator = 1;
            }
            return;
        }
        if (big == null
                && factor.big == null
                && fits(numerator, factor.numerator)
                && fits(denominator, factor.denominator)) {
            set(numerator * factor.numerator, denominator * factor.denominator);
            return;
        }
        set(toFraction().times(factor.toFraction()));
    }

    void atMost(Exact ceiling) {
        if (compareTo(ceiling) > 0) {
            set(ceiling);
        }
    }

    void atLeast(Exact floor) {
        if (compareTo(floor) < 0) {
            set(floor);
        }
    }

    int signum() {
        return big == null ? Long.signum(numerator) : big.signum();
    }

    /** Compares exactly, by cross-multiplication. */
    int compareTo(Exact other) {
        if (isInfinite() || other.isInfinite()) {
            long mine = isInfinite() ? numerator : 0;
            long theirs = other.isInfinite() ? other.numerator : 0;
            return Long.compare(mine, theirs);
        }
        if (big == null && other.big == null && (denominator == other.denominator || other.numerator == 0)) {
            return Long.compare(numerator, other.numerator);
        }
        if (big == null
                && other.big == null
                && fits(numerator, other.denominator)
                && fits(other.numerator, denominator)) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return toFraction().compareTo(other.toFraction());
    }

    /**
     * The number in lowest terms.
     *
     * @throws IllegalStateException if it is infinite
     */
    Fraction toFraction() {
        if (isInfinite()) {
            throw new IllegalStateException("number must be finite: " + numerator + "/0");
        }
        return big == null ? Fraction.of(numerator, denominator) : big;
    }

    private static boolean fits(long a, long b) {
        long low = a * b;
        return Math.multiplyHigh(a, b) == low >> 63 && low != Long.MIN_VALUE;
    }
}
