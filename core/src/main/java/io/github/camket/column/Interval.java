// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All values between two exact ends, both inclusive. An operation on intervals gives one that contains the result for every
 * choice of values in them.
 *
 * @param least the lower end; null if there is none
 * @param most the upper end; null if there is none
 */
public record Interval(@Nullable Fraction least, @Nullable Fraction most) {

    /** Every value: nothing is known. */
    public static final Interval ALL = new Interval(null, null);

    /** The known value 0; a test that does not hold. */
    public static final Interval ZERO = at(Fraction.ZERO);

    /** The known value 1; a test that holds. */
    public static final Interval ONE = at(Fraction.ONE);

    /** A test that may hold or not. */
    static final Interval OPEN = new Interval(Fraction.ZERO, Fraction.ONE);

    /** A known value. */
    public static Interval at(Fraction value) {
        return new Interval(value, value);
    }

    /** The values between the bounds. */
    public static Interval of(Extent extent) {
        return new Interval(extent.least(), extent.most());
    }

    /** Whether the value is known. */
    public boolean isPoint() {
        return least != null && (least == most || least.equals(most));
    }

    /** The value, of one that is known. */
    public Fraction value() {
        if (!isPoint()) {
            throw new IllegalStateException("value must be known: " + this);
        }
        return Objects.requireNonNull(least);
    }

    boolean contains(Fraction value) {
        return (least == null || least.compareTo(value) <= 0) && (most == null || most.compareTo(value) >= 0);
    }

    /** The sums of a value with one of the other. */
    public Interval plus(Interval other) {
        return new Interval(
                least == null || other.least == null ? null : least.plus(other.least),
                most == null || other.most == null ? null : most.plus(other.most));
    }

    Interval negated() {
        return new Interval(most == null ? null : most.negated(), least == null ? null : least.negated());
    }

    /** From the smallest to the largest product of an end with an end. */
    Interval times(Interval other) {
        if (isPoint() && other.isPoint()) {
            return at(value().times(other.value()));
        }
        Products products = new Products();
        products.add(least, -1, other.least, -1);
        products.add(least, -1, other.most, 1);
        products.add(most, 1, other.least, -1);
        products.add(most, 1, other.most, 1);
        return products.span();
    }

    /** The quotients by every value of the divisor but 0; {@code whenZero} for 0. */
    public Interval dividedBy(Interval divisor, Fraction whenZero) {
        if (isPoint() && divisor.isPoint() && divisor.value().signum() != 0) {
            return at(value().dividedBy(divisor.value()));
        }
        @Nullable Interval all = divisor.contains(Fraction.ZERO) ? at(whenZero) : null;
        if (divisor.most == null || divisor.most.signum() > 0) {
            all = join(all, times(divisor.inverseAboveZero()));
        }
        if (divisor.least == null || divisor.least.signum() < 0) {
            all = join(all, times(divisor.negated().inverseAboveZero().negated()));
        }
        return Objects.requireNonNull(all);
    }

    /** The quotients by the values of the divisor above 0, of which there are some. */
    public Interval dividedByPositive(Interval divisor) {
        return times(divisor.inverseAboveZero());
    }

    /** The inverses of the values above 0. */
    private Interval inverseAboveZero() {
        return new Interval(
                most == null ? Fraction.ZERO : Fraction.ONE.dividedBy(most),
                least == null || least.signum() <= 0 ? null : Fraction.ONE.dividedBy(least));
    }

    private static Interval join(@Nullable Interval one, Interval other) {
        return one == null ? other : one.or(other);
    }

    /** The values of either, and those between. */
    public Interval or(Interval other) {
        return new Interval(
                least == null || other.least == null ? null : least.atMost(other.least),
                most == null || other.most == null ? null : most.atLeast(other.most));
    }

    /** The smaller value. */
    public Interval atMost(Interval other) {
        return new Interval(
                least == null || other.least == null ? null : least.atMost(other.least),
                most == null ? other.most : other.most == null ? most : most.atMost(other.most));
    }

    /** The larger value. */
    public Interval atLeast(Interval other) {
        return negated().atMost(other.negated()).negated();
    }

    /** Both ends changed by something that never decreases. */
    Interval map(UnaryOperator<Fraction> rising) {
        return new Interval(least == null ? null : rising.apply(least), most == null ? null : rising.apply(most));
    }

    /** Whether the values stand so to those of the other: 1, 0 or open. */
    Interval holds(Comparison comparison, Interval other) {
        int lowest = least == null || other.most == null ? -1 : least.compareTo(other.most);
        int highest = most == null || other.least == null ? 1 : most.compareTo(other.least);
        boolean always = true;
        boolean ever = false;
        for (int sign = lowest; sign <= highest; sign++) {
            always &= comparison.holds(sign);
            ever |= comparison.holds(sign);
        }
        return always ? ONE : ever ? OPEN : ZERO;
    }

    /** What this test chooses; both where it is open. */
    Interval choose(Interval whenHolds, Interval otherwise) {
        return !isPoint() ? whenHolds.or(otherwise) : value().signum() != 0 ? whenHolds : otherwise;
    }

    /** Products of ends; one without a value is infinite, on the side given with it. */
    private static final class Products {

        private @Nullable Fraction lowest;
        private @Nullable Fraction highest;
        private boolean endlessBelow;
        private boolean endlessAbove;

        void add(@Nullable Fraction one, int side, @Nullable Fraction other, int otherSide) {
            int sign = (one == null ? side : one.signum()) * (other == null ? otherSide : other.signum());
            if (one != null && other != null) {
                see(one.times(other));
            } else if (sign == 0) {
                // The values themselves are finite, so 0 times any of them is 0.
                see(Fraction.ZERO);
            } else if (sign > 0) {
                endlessAbove = true;
            } else {
                endlessBelow = true;
            }
        }

        private void see(Fraction product) {
            lowest = lowest == null ? product : lowest.atMost(product);
            highest = highest == null ? product : highest.atLeast(product);
        }

        Interval span() {
            return new Interval(endlessBelow ? null : lowest, endlessAbove ? null : highest);
        }
    }
}
