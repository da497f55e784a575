// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** One register where a test holds, another where it does not. */
record Choose(Level level, int test, int whenHolds, int otherwise) implements Op {

    @Override
    public int[] operands() {
        return new int[] {test, whenHolds, otherwise};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        long denominator = sheet.align(whenHolds, otherwise);
        if (!sheet.set(to, denominator, sheet.largerBound(whenHolds, otherwise))) {
            return false;
        }
        long[] tests = sheet.cells(test);
        long[] a = sheet.cells(whenHolds);
        long[] b = sheet.cells(otherwise);
        long[] cells = sheet.target(to);
        long p = sheet.leftScale;
        long q = sheet.rightScale;
        int count = sheet.count(level);
        for (int row = 0; row < count; row++) {
            cells[row] = tests[row] != 0 ? a[row] * p : b[row] * q;
        }
        return true;
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(level, row -> sheet.at(test, row).choose(sheet.at(whenHolds, row), sheet.at(otherwise, row)));
    }
}
