// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Registers in exact intervals: for numbers that are not known, and for those that a {@code long} may not hold. */
final class IntervalSheet {

    private final Interval[][] cells;
    private final Rows rows;
    private final Column[] inputs;

    private IntervalSheet(int registers, Rows rows, Column[] inputs) {
        this.cells = new Interval[registers][];
        this.rows = rows;
        this.inputs = inputs;
    }

    /** Runs all operations. */
    static IntervalSheet run(Op[] ops, Rows rows, Column[] inputs) {
        IntervalSheet sheet = new IntervalSheet(ops.length, rows, inputs);
        for (int i = 0; i < ops.length; i++) {
            sheet.cells[i] = ops[i].inIntervals(sheet);
        }
        return sheet;
    }

    Rows rows() {
        return rows;
    }

    Column input(int index) {
        return inputs[index];
    }

    Interval at(int register, int row) {
        return column(register)[row];
    }

    Interval[] column(int register) {
        return cells[register];
    }

    /** A new column, row by row. */
    Interval[] each(Level level, IntFunction<Interval> value) {
        Interval[] column = new Interval[rows.count(level)];
        for (int row = 0; row < column.length; row++) {
            column[row] = value.apply(row);
        }
        return column;
    }

    Interval[] each(Level level, int of, UnaryOperator<Interval> change) {
        return each(level, row -> change.apply(at(of, row)));
    }

    Interval[] each(Level level, int left, int right, BinaryOperator<Interval> join) {
        return each(level, row -> join.apply(at(left, row), at(right, row)));
    }
}
