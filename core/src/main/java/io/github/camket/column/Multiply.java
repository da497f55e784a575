// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** The product of two registers. */
record Multiply(Level level, int left, int right) implements Op {

    @Override
    public int[] operands() {
        return new int[] {left, right};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        long denominator = Sizes.product(sheet.denominator(left), sheet.denominator(right));
        if (!sheet.set(to, denominator, Sizes.product(sheet.bound(left), sheet.bound(right)))) {
            return false;
        }
        long[] a = sheet.cells(left);
        long[] b = sheet.cells(right);
        long[] cells = sheet.target(to);
        int count = sheet.count(level);
        for (int row = 0; row < count; row++) {
            cells[row] = a[row] * b[row];
        }
        return true;
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(level, left, right, Interval::times);
    }
}
