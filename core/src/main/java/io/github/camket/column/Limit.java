// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** The smaller or the larger of two registers; of two tests, whether both hold or at least one. */
record Limit(Level level, boolean smaller, int left, int right) implements Op {

    @Override
    public int[] operands() {
        return new int[] {left, right};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        long denominator = sheet.align(left, right);
        if (!sheet.set(to, denominator, sheet.largerBound(left, right))) {
            return false;
        }
        long[] a = sheet.cells(left);
        long[] b = sheet.cells(right);
        long[] cells = sheet.target(to);
        long p = sheet.leftScale;
        long q = sheet.rightScale;
        int count = sheet.count(level);
        if (smaller) {
            for (int row = 0; row < count; row++) {
                cells[row] = Math.min(a[row] * p, b[row] * q);
            }
        } else {
            for (int row = 0; row < count; row++) {
                cells[row] = Math.max(a[row] * p, b[row] * q);
            }
        }
        return true;
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(level, left, right, smaller ? Interval::atMost : Interval::atLeast);
    }
}
