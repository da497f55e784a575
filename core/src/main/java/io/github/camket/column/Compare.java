// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import io.github.camket.quantity.Comparison;

/** A test: whether the numbers of one register stand so to those of another. */
record Compare(Level level, Comparison comparison, int left, int right) implements Op {

    @Override
    public int[] operands() {
        return new int[] {left, right};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        boolean fits = sheet.align(left, right) > 0 && sheet.largerBound(left, right) >= 0;
        if (!fits) {
            return false;
        }
        long[] a = sheet.cells(left);
        long[] b = sheet.cells(right);
        long[] cells = sheet.target(to);
        long p = sheet.leftScale;
        long q = sheet.rightScale;
        int mask = mask(comparison);
        int count = sheet.count(level);
        for (int row = 0; row < count; row++) {
            cells[row] = holds(mask, Long.compare(a[row] * p, b[row] * q));
        }
        return sheet.set(to, 1, 1);
    }

    /** One bit for each of the signs -1, 0 and 1, so that no row needs a call. */
    static int mask(Comparison comparison) {
        int mask = 0;
        for (int sign = -1; sign <= 1; sign++) {
            mask |= comparison.holds(sign) ? 1 << (sign + 1) : 0;
        }
        return mask;
    }

    static int holds(int mask, int sign) {
        return (mask >> (sign + 1)) & 1;
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(level, left, right, (a, b) -> a.holds(comparison, b));
    }
}
