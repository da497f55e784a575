// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** All tasks of a person added; 0 for none. */
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
        return new TotalOfRows(Level.TASK, of).inLongs(sheet, to);
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
