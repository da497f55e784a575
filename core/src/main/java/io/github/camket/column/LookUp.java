// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** Each number looked up in a table of steps. */
record LookUp(Level level, int of, Table table) implements Op {

    @Override
    public int[] operands() {
        return new int[] {of};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        return table.inLongs(sheet, of, to, sheet.count(level));
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(level, of, table::results);
    }
}
