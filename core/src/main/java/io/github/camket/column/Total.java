// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** All rows of a person added, tasks or deliveries; 0 for none. */
record Total(Level rows, int of) implements Op {

    @Override
    public Level level() {
        return Level.WHOLE;
    }

    @Override
    public int[] operands() {
        return new int[] {of};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        int count = sheet.count(rows);
        if (!sheet.set(to, sheet.denominator(of), Sizes.product(sheet.bound(of), count))) {
            return false;
        }
        long[] from = sheet.cells(of);
        long[] cells = sheet.target(to);
        Rows all = sheet.rows();
        int row = 0;
        for (int person = 0; person < all.people(); person++) {
            int end = all.first(rows, person + 1);
            long sum = 0;
            for (; row < end; row++) {
                sum += from[row];
            }
            cells[person] = sum;
        }
        return true;
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        Interval sum = Interval.ZERO;
        for (Interval each : sheet.column(of)) {
            sum = sum.plus(each);
        }
        return new Interval[] {sum};
    }
}
