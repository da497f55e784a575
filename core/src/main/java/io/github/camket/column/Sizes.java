// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import io.github.camket.quantity.Fraction;

/** Bounds on absolute values: what certainly fits in a {@code long}. A negative bound means that it may not. */
public final class Sizes {

    /** Half of the largest {@code long}, so that the sum of two values within it never overflows. */
    static final long LIMIT = Long.MAX_VALUE / 2;

    static final long TOO_LARGE = -1;

    private Sizes() {}

    /** The bound of a product of two bounds; negative if it, or one of the two, is too large. */
    public static long product(long left, long right) {
        if (left < 0 || right < 0) {
            return TOO_LARGE;
        }
        long product = left * right;
        return Math.multiplyHigh(left, right) == 0 && product >= 0 && product <= LIMIT ? product : TOO_LARGE;
    }

    /** The bound of a sum or difference; negative if it, or one of the two, is too large. */
    static long sum(long left, long right) {
        return left < 0 || right < 0 || left + right > LIMIT ? TOO_LARGE : left + right;
    }

    /** Whether both parts of a fraction are within the limit. */
    static boolean fits(Fraction value) {
        return value.isInLongs() && Math.abs(value.longNumerator()) <= LIMIT && value.longDenominator() <= LIMIT;
    }

    /** Least common multiple of two positive numbers; negative if it, or one of the two, is too large. */
    static long multiple(long a, long b) {
        return a < 0 || b < 0 ? TOO_LARGE : a == b ? a : product(a, b / gcd(a, b));
    }

    /** Greatest common divisor of two positive numbers. */
    public static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}
