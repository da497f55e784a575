// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** The number of its task in each delivery. */
record Spread(int of) implements Op {

    @Override
    public Level level() {
        return Level.DELIVERY;
    }

    @Override
    public int[] operands() {
        return new int[] {of};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        long[] from = sheet.cells(of);
        Rows rows = sheet.rows();
        if (rows.isOneToOne()) {
            sheet.borrow(to, from);
        } else {
            long[] cells = sheet.target(to);
            int count = rows.deliveries();
            for (int row = 0; row < count; row++) {
                cells[row] = from[rows.taskOf(row)];
            }
        }
        return sheet.set(to, sheet.denominator(of), sheet.bound(of));
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(Level.DELIVERY, row -> sheet.at(of, sheet.rows().taskOf(row)));
    }
}
