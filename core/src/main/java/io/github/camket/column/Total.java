// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** All tasks added; 0 for none. */
record Total(int of) implements Op {

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
        int tasks = sheet.rows().tasks();
        if (!sheet.set(to, sheet.denominator(of), Sizes.product(sheet.bound(of), tasks))) {
            return false;
        }
        long[] from = sheet.cells(of);
        long sum = 0;
        for (int row = 0; row < tasks; row++) {
            sum += from[row];
        }
        sheet.target(to)[0] = sum;
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
