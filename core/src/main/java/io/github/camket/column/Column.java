// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import io.github.camket.quantity.Fraction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The numbers of one kind that enter a program, one for each row: in {@code long} where all are known and small enough. */
public final class Column {

    private final long[] numerators;
    private final long denominator;
    private final long bound;
    private final Interval @Nullable [] intervals;

    private Column(long[] numerators, long denominator, long bound, Interval @Nullable [] intervals) {
        this.numerators = numerators;
        this.denominator = denominator;
        this.bound = bound;
        this.intervals = intervals;
    }

    /** Whole numbers; each within half of the range of a {@code long}. The array is kept, not copied. */
    public static Column of(long[] values) {
        long bound = 0;
        for (long value : values) {
            bound = Math.max(bound, Math.abs(value));
        }
        return new Column(values, 1, bound, null);
    }

    /** Known numbers. */
    public static Column of(Fraction[] values) {
        long common = common(values);
        long[] numerators = new long[values.length];
        long bound = common < 0 ? Sizes.TOO_LARGE : 0;
        for (int row = 0; row < values.length && bound >= 0; row++) {
            long numerator = values[row].longNumerator();
            long denominator = values[row].longDenominator();
            long scale = denominator == 1 ? common : denominator == common ? 1 : common / denominator;
            long size = Sizes.product(Math.abs(numerator), scale);
            numerators[row] = numerator * scale;
            bound = size < 0 ? size : Math.max(bound, size);
        }
        return bound < 0 ? of(inIntervals(values)) : new Column(numerators, common, bound, null);
    }

    /** The least common denominator; negative if it is too large. */
    private static long common(Fraction[] values) {
        long common = 1;
        for (Fraction value : values) {
            if (!Sizes.fits(value)) {
                return Sizes.TOO_LARGE;
            }
            long denominator = value.longDenominator();
            // Most numbers are whole, or all have the same denominator.
            if (denominator != 1 && denominator != common) {
                common = Sizes.multiple(common, denominator);
                if (common < 0) {
                    return common;
                }
            }
        }
        return common;
    }

    private static Interval[] inIntervals(Fraction[] values) {
        return Arrays.stream(values).map(Interval::at).toArray(Interval[]::new);
    }

    /** Numbers of which some are open. The array is kept, not copied. */
    public static Column of(Interval[] values) {
        return new Column(new long[0], 1, 0, values);
    }

    /** Whether the numbers are known and small enough. */
    boolean isInLongs() {
        return intervals == null;
    }

    long[] numerators() {
        return numerators;
    }

    long denominator() {
        return denominator;
    }

    /** Largest absolute numerator. */
    long bound() {
        return bound;
    }

    Interval interval(int row) {
        return intervals == null ? Interval.at(Fraction.of(numerators[row], denominator)) : intervals[row];
    }
}
