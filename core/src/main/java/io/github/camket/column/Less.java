// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** 1 less the product of two registers: what is left after equal deductions, or the opposite of a test. */
record Less(Level level, int each, int occurrences) implements Op {

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        long one = Sizes.product(sheet.denominator(each), sheet.denominator(occurrences));
        long bound = Sizes.sum(one, Sizes.product(sheet.bound(each), sheet.bound(occurrences)));
        if (!sheet.set(to, one, bound)) {
            return false;
        }
        long[] a = sheet.cells(each);
        long[] b = sheet.cells(occurrences);
        long[] cells = sheet.cells(to);
        int count = sheet.count(level);
        for (int row = 0; row < count; row++) {
            cells[row] = one - a[row] * b[row];
        }
        return true;
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(
                level, each, occurrences, (a, b) -> Interval.ONE.plus(a.times(b).negated()));
    }
}
