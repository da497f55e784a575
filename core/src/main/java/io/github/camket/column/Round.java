// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import io.github.camket.quantity.Fraction;
import java.math.RoundingMode;

/** Each number rounded to a multiple of a positive step. */
record Round(Level level, int of, Fraction step, RoundingMode mode) implements Op {

    @Override
    public int[] operands() {
        return new int[] {of};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        if (!Sizes.fits(step)) {
            return false;
        }
        // How many steps: (n / d) / (s / t) = (n × t) / (d × s).
        long perStep = step.longNumerator();
        long scale = step.longDenominator();
        long divisor = Sizes.product(sheet.denominator(of), perStep);
        long dividend = Sizes.product(sheet.bound(of), scale);
        if (divisor < 0 || dividend < 0) {
            return false;
        }
        if (!sheet.set(to, scale, Sizes.product(dividend / divisor + 1, perStep))) {
            return false;
        }
        long[] from = sheet.cells(of);
        long[] cells = sheet.target(to);
        int count = sheet.count(level);
        for (int row = 0; row < count; row++) {
            cells[row] = rounded(from[row] * scale, divisor, mode) * perStep;
        }
        return true;
    }

    /** The quotient as a whole number; the divisor is positive and at most half of a {@code long}. */
    static long rounded(long dividend, long divisor, RoundingMode mode) {
        long down = dividend / divisor;
        long rest = Math.abs(dividend % divisor);
        if (rest == 0) {
            return down;
        }
        int half = Long.compare(2 * rest, divisor);
        boolean away = switch (mode) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> dividend > 0;
            case FLOOR -> dividend < 0;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && (down & 1) != 0);
            case UNNECESSARY -> throw new IllegalStateException("mode must round: " + mode);
        };
        return away ? down + Long.signum(dividend) : down;
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(level, of, value -> value.map(number -> number.roundedTo(step, mode)));
    }
}
