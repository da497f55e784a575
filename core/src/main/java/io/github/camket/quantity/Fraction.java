// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number in lowest terms, such as {@code 251/280} or {@code 16.8}.
 *
 * <p>The denominator is always positive, zero is {@code 0/1}, so equal numbers are equal objects: {@code 90} equals
 * {@code 90.0}. Values whose parts fit in a {@code long} are computed in {@code long}; when a step would overflow, the
 * step and its result move to {@link BigInteger} and come back when they fit again. No operation rounds.
 *
 * <p>Text is a plain decimal where the value has one with at most 18 places ({@code 16.8}, {@code -0.25}, {@code 90}),
 * otherwise {@code n/d}. {@code parse(x.toString())} equals {@code x}.
 */
public final class Fraction implements Comparable<Fraction> {

    /** The number 0. */
    public static final Fraction ZERO = new Fraction(0, 1, null);
    /** The number 1. */
    public static final Fraction ONE = new Fraction(1, 1, null);

    private static final int LONGEST_DECIMAL = 18;
    private static final Pattern DECIMAL = Pattern.compile("(-?)(\\d+)(?:\\.(\\d+))?");
    private static final Pattern QUOTIENT = Pattern.compile("(-?\\d+)/(\\d+)");

    // Long.MIN_VALUE is never held here, so that negation cannot overflow.
    private final long numerator;
    private final long denominator;
    private final @Nullable Big big;

    /** Parts that do not fit in a long; in lowest terms, denominator positive. */
    private record Big(BigInteger numerator, BigInteger denominator) {}

    private Fraction(long numerator, long denominator, @Nullable Big big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    /** The whole number {@code value}. */
    public static Fraction of(long value) {
        return of(value, 1);
    }

    /**
     * The quotient of two whole numbers, reduced.
     *
     * @throws IllegalArgumentException if {@code denominator} is 0
     */
    public static Fraction of(long numerator, long denominator) {
        requireDenominator(denominator != 0);
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = gcd(numerator, denominator);
        if (denominator < 0) {
            divisor = -divisor;
        }
        return new Fraction(numerator / divisor, denominator / divisor, null);
    }

    /**
     * The quotient of two whole numbers of any length, reduced.
     *
     * @throws IllegalArgumentException if {@code denominator} is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        Objects.requireNonNull(numerator, "numerator");
        requireDenominator(denominator.signum() != 0);
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger n = numerator.divide(divisor);
        BigInteger d = denominator.divide(divisor);
        // One bit less than a long, which keeps Long.MIN_VALUE out.
        if (n.abs().bitLength() <= 63 && d.bitLength() <= 63) {
            return new Fraction(n.longValueExact(), d.longValueExact(), null);
        }
        return new Fraction(0, 1, new Big(n, d));
    }

    /**
     * The exact value of a decimal; {@code 90} and {@code 90.0} give the same fraction.
     *
     * @throws IllegalArgumentException if the scale is not between -1000 and 1000, since the exact value of
     *     {@code 1E+1000000000} would fill the memory
     */
    public static Fraction of(BigDecimal value) {
        if (Math.abs((long) value.scale()) > 1000) {
            throw new IllegalArgumentException("scale must be -1000 to 1000: " + value.scale());
        }
        return value.scale() > 0
                ? of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : of(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Reads a plain decimal ({@code -12.50}) or a quotient of whole numbers ({@code 251/280}).
     *
     * <p>Decimal point only; no exponent, no plus sign, no blanks, no grouping: texts that a locale would read in two
     * ways are refused.
     *
     * @throws IllegalArgumentException if the text has another form, or a denominator of 0; the message keeps the text
     */
    public static Fraction parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            String places = decimal.group(3) == null ? "" : decimal.group(3);
            BigInteger unscaled = new BigInteger(decimal.group(1) + decimal.group(2) + places);
            return of(unscaled, BigInteger.TEN.pow(places.length()));
        }
        Matcher quotient = QUOTIENT.matcher(text);
        if (quotient.matches()) {
            BigInteger denominator = new BigInteger(quotient.group(2));
            if (denominator.signum() == 0) {
                throw new IllegalArgumentException("denominator must not be 0: " + text);
            }
            return of(new BigInteger(quotient.group(1)), denominator);
        }
        throw new IllegalArgumentException("number must be a plain decimal or n/d: " + text);
    }

    /** The numerator in lowest terms; carries the sign. */
    public BigInteger getNumerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator();
    }

    /** The denominator in lowest terms; at least 1. */
    public BigInteger getDenominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator();
    }

    /** Whether numerator and denominator, in lowest terms, fit in a {@code long}. */
    public boolean isInLongs() {
        return big == null;
    }

    /**
     * The numerator in lowest terms; never {@link Long#MIN_VALUE}.
     *
     * @throws ArithmeticException if it is not {@linkplain #isInLongs in longs}
     */
    public long longNumerator() {
        return big == null ? numerator : big.numerator().longValueExact();
    }

    /**
     * The denominator in lowest terms; at least 1.
     *
     * @throws ArithmeticException if it is not {@linkplain #isInLongs in longs}
     */
    public long longDenominator() {
        return big == null ? denominator : big.denominator().longValueExact();
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        if (big == null && other.big == null) {
            long common = gcd(denominator, other.denominator);
            long scale = other.denominator / common;
            long otherScale = denominator / common;
            if (fits(numerator, scale) && fits(other.numerator, otherScale) && fits(denominator, scale)) {
                long left = numerator * scale;
                long right = other.numerator * otherScale;
                long sum = left + right;
                if (((left ^ sum) & (right ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    return of(sum, denominator * scale);
                }
            }
        }
        return of(
                getNumerator()
                        .multiply(other.getDenominator())
                        .add(other.getNumerator().multiply(getDenominator())),
                getDenominator().multiply(other.getDenominator()));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** The product. */
    public Fraction times(Fraction other) {
        if (big == null && other.big == null) {
            // Reducing across first keeps the products small and the result in lowest terms.
            long left = gcd(numerator, other.denominator);
            long right = gcd(other.numerator, denominator);
            long n1 = numerator / left;
            long n2 = other.numerator / right;
            long d1 = denominator / right;
            long d2 = other.denominator / left;
            if (fits(n1, n2) && fits(d1, d2)) {
                return new Fraction(n1 * n2, d1 * d2, null);
            }
        }
        return of(
                getNumerator().multiply(other.getNumerator()), getDenominator().multiply(other.getDenominator()));
    }

    /** The product with a whole number. */
    public Fraction times(long factor) {
        return times(of(factor));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if {@code divisor} is 0
     */
    public Fraction dividedBy(Fraction divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("division of " + this + " by 0");
        }
        return times(divisor.inverse());
    }

    /** The quotient by a whole number. */
    public Fraction dividedBy(long divisor) {
        return dividedBy(of(divisor));
    }

    /** The parts exchanged; the sign stays with the numerator. */
    private Fraction inverse() {
        if (big != null) {
            return of(big.denominator(), big.numerator());
        }
        return numerator < 0
                ? new Fraction(-denominator, -numerator, null)
                : new Fraction(denominator, numerator, null);
    }

    /** The number with the opposite sign. */
    public Fraction negated() {
        return big == null
                ? new Fraction(-numerator, denominator, null)
                : of(big.numerator().negate(), big.denominator());
    }

    /** The smaller of the two numbers. */
    public Fraction atMost(Fraction ceiling) {
        return compareTo(ceiling) <= 0 ? this : ceiling;
    }

    /** The larger of the two numbers. */
    public Fraction atLeast(Fraction floor) {
        return compareTo(floor) >= 0 ? this : floor;
    }

    /** -1, 0 or 1 for a negative number, zero, a positive number. */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /** Whether the denominator is 1. */
    public boolean isWhole() {
        return big == null ? denominator == 1 : big.denominator().equals(BigInteger.ONE);
    }

    /**
     * The nearest decimal by the given rounding. For display, or for a step that a regulation orders; never between a
     * fact and a comparison otherwise.
     */
    public BigDecimal rounded(Rounding rounding) {
        return new BigDecimal(getNumerator())
                .divide(new BigDecimal(getDenominator()), rounding.scale(), rounding.mode());
    }

    /**
     * The multiple of {@code step} next to the number, in the given direction: 1.13 to multiples of 0.25, half up, is 1.25.
     *
     * @param step positive
     * @throws IllegalArgumentException if {@code step} is not positive
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and the number is no multiple
     */
    public Fraction roundedTo(Fraction step, RoundingMode mode) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("step must be positive: " + step);
        }
        return of(dividedBy(step).rounded(new Rounding(0, mode))).times(step);
    }

    /** Orders by size, exactly: by cross-multiplication, never through a rounded quotient. */
    @Override
    public int compareTo(Fraction other) {
        if (big == null && other.big == null) {
            if (fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
                return Long.compare(numerator * other.denominator, other.numerator * denominator);
            }
        }
        return getNumerator()
                .multiply(other.getDenominator())
                .compareTo(other.getNumerator().multiply(getDenominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(big, that.big);
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : big.hashCode();
    }

    /** A plain decimal of at most 18 places, or {@code n/d}; {@link #parse} reads both. */
    @Override
    public String toString() {
        if (isWhole()) {
            return getNumerator().toString();
        }
        int scale = decimalPlaces(getDenominator());
        return scale < 0
                ? getNumerator() + "/" + getDenominator()
                : new BigDecimal(getNumerator())
                        .divide(new BigDecimal(getDenominator()), scale, RoundingMode.UNNECESSARY)
                        .toPlainString();
    }

    /** Number of places of the terminating decimal with this denominator, or -1 if there is none short enough. */
    private static int decimalPlaces(BigInteger denominator) {
        BigInteger power = BigInteger.ONE;
        for (int places = 0; places <= LONGEST_DECIMAL; places++) {
            if (power.mod(denominator).signum() == 0) {
                return places;
            }
            power = power.multiply(BigInteger.TEN);
        }
        return -1;
    }

    private static boolean fits(long a, long b) {
        long low = a * b;
        return Math.multiplyHigh(a, b) == low >> 63 && low != Long.MIN_VALUE;
    }

    /** Greatest common divisor; positive, for arguments that are not both 0. */
    private static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    private static void requireDenominator(boolean valid) {
        if (!valid) {
            throw new IllegalArgumentException("denominator must not be 0: 0");
        }
    }
}
