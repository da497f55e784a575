// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** One number for each task out of those of its deliveries. */
record Gather(Fold how, int of) implements Op {

    @Override
    public Level level() {
        return Level.TASK;
    }

    @Override
    public int[] operands() {
        return new int[] {of};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        Rows rows = sheet.rows();
        long bound = Sizes.product(sheet.bound(of), how == Fold.SUM ? rows.mostPerTask() : 1);
        if (!sheet.set(to, sheet.denominator(of), bound)) {
            return false;
        }
        if (rows.isOneToOne()) {
            sheet.borrow(to, sheet.cells(of));
        } else if (how == Fold.SUM) {
            sum(rows, sheet.cells(of), sheet.target(to));
        } else {
            join(rows, sheet.cells(of), sheet.target(to));
        }
        return true;
    }

    private static void sum(Rows rows, long[] from, long[] cells) {
        int tasks = rows.tasks();
        int row = 0;
        for (int task = 0; task < tasks; task++) {
            int end = rows.first(task + 1);
            long sum = 0;
            while (row < end) {
                sum += from[row++];
            }
            cells[task] = sum;
        }
    }

    private void join(Rows rows, long[] from, long[] cells) {
        for (int task = 0; task < rows.tasks(); task++) {
            int first = rows.first(task);
            int end = rows.first(task + 1);
            long joined = first == end ? 0 : from[first];
            for (int row = first + 1; row < end; row++) {
                joined = how.join(joined, from[row]);
            }
            cells[task] = joined;
        }
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        Rows rows = sheet.rows();
        return sheet.each(Level.TASK, task -> {
            int first = rows.first(task);
            int end = rows.first(task + 1);
            Interval joined = first == end ? Interval.ZERO : sheet.at(of, first);
            for (int row = first + 1; row < end; row++) {
                joined = how.join(joined, sheet.at(of, row));
            }
            return joined;
        });
    }
}
