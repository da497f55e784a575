// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.quantity.Fraction;
import java.math.BigInteger;
import java.util.Collection;

/**
 * The yearly rate by which something grows to a multiple of itself within several years: the root of the multiple, less 1.
 *
 * <p>Such a root is seldom a fraction. It is then cut off after eight decimal places, or after as many as it takes for the
 * fraction to stand on the same side of every bound as the root itself, which powers decide without rounding.
 */
final class MeanGrowth {

    private static final int PLACES = 8;

    private MeanGrowth() {}

    /**
     * The rate as a share of 1.
     *
     * @param multiple last level over first; not negative
     * @param years 1 or more
     * @param bounds rates that the result is going to be compared with
     */
    static Fraction of(Fraction multiple, int years, Collection<Fraction> bounds) {
        for (int places = PLACES; ; places *= 2) {
            Fraction factor = cut(multiple, years, places);
            boolean exact = power(factor, years).equals(multiple);
            Fraction rate = factor.minus(Fraction.ONE);
            // A root that is no fraction lies above the cut, so a bound may only be below it or above both.
            if (exact || bounds.stream().allMatch(bound -> isSameSide(rate, bound, multiple, years))) {
                return rate;
            }
        }
    }

    private static boolean isSameSide(Fraction rate, Fraction bound, Fraction multiple, int years) {
        Fraction asked = bound.plus(Fraction.ONE);
        int root = asked.signum() <= 0 ? 1 : multiple.compareTo(power(asked, years));
        return Integer.signum(rate.compareTo(bound)) == Integer.signum(root);
    }

    /** The largest decimal of so many places whose power does not exceed the multiple; the exact root if that is one. */
    private static Fraction cut(Fraction multiple, int years, int places) {
        BigInteger top = root(multiple.getNumerator(), years);
        BigInteger bottom = root(multiple.getDenominator(), years);
        if (top.pow(years).equals(multiple.getNumerator()) && bottom.pow(years).equals(multiple.getDenominator())) {
            return Fraction.of(top, bottom);
        }
        BigInteger scale = BigInteger.TEN.pow(places);
        BigInteger scaled = multiple.getNumerator().multiply(scale.pow(years)).divide(multiple.getDenominator());
        return Fraction.of(root(scaled, years), scale);
    }

    /** The largest whole number whose power does not exceed {@code value}. */
    private static BigInteger root(BigInteger value, int power) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(value.bitLength() / power + 1);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(power).compareTo(value) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Fraction power(Fraction base, int years) {
        Fraction power = Fraction.ONE;
        for (int year = 0; year < years; year++) {
            power = power.times(base);
        }
        return power;
    }
}
