// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** The sum of two registers. */
record Add(Level level, int left, int right) implements Op {

    @Override
    public int[] operands() {
        return new int[] {left, right};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        long denominator = sheet.align(left, right);
        long bound = Sizes.sum(
                Sizes.product(sheet.bound(left), sheet.leftScale), Sizes.product(sheet.bound(right), sheet.rightScale));
        if (!sheet.set(to, denominator, bound)) {
            return false;
        }
        long[] a = sheet.cells(left);
        long[] b = sheet.cells(right);
        long[] cells = sheet.target(to);
        long p = sheet.leftScale;
        long q = sheet.rightScale;
        int count = sheet.count(level);
        for (int row = 0; row < count; row++) {
            cells[row] = a[row] * p + b[row] * q;
        }
        return true;
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(level, left, right, Interval::plus);
    }
}
