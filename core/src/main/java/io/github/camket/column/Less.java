// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** 1 less the product of two registers, at least 0 if so wanted: what equal deductions leave, or the opposite of a test. */
record Less(Level level, int each, int occurrences, boolean floorAtZero) implements Op {

    @Override
    public int[] operands() {
        return new int[] {each, occurrences};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        long one = Sizes.product(sheet.denominator(each), sheet.denominator(occurrences));
        long bound = Sizes.sum(one, Sizes.product(sheet.bound(each), sheet.bound(occurrences)));
        if (!sheet.set(to, one, bound)) {
            return false;
        }
        long[] a = sheet.cells(each);
        long[] b = sheet.cells(occurrences);
        long[] cells = sheet.target(to);
        int count = sheet.count(level);
        long floor = floorAtZero ? 0 : -bound;
        for (int row = 0; row < count; row++) {
            cells[row] = Math.max(one - a[row] * b[row], floor);
        }
        return true;
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(level, each, occurrences, (a, b) -> {
            Interval rest = Interval.ONE.plus(a.times(b).negated());
            return floorAtZero ? rest.atLeast(Interval.ZERO) : rest;
        });
    }
}
