// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** The numbers of one kind, as given. */
record Take(Level level, int input) implements Op {
    @Override
    public int[] operands() {
        return new int[] {};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        Column column = sheet.input(input);
        sheet.borrow(to, column.numerators());
        return column.isInLongs() && sheet.set(to, column.denominator(), column.bound());
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(level, sheet.input(input)::interval);
    }
}
