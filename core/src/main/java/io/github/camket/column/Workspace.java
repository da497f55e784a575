// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import io.github.camket.quantity.Fraction;
import org.jspecify.annotations.Nullable;

/** Where a program runs, and where its registers can be read until it runs again. For one thread at a time. */
public final class Workspace {

    private final Op[] ops;
    private final Shortcut shortcut;
    private final LongSheet longs;
    private @Nullable IntervalSheet intervals;

    Workspace(Op[] ops, Shortcut shortcut) {
        this.ops = ops;
        this.shortcut = shortcut;
        this.longs = new LongSheet(ops);
    }

    /**
     * Runs the program for one person: in {@code long}, or in exact intervals if that is not certain to be right.
     *
     * @param inputs the columns that the program takes, by index
     */
    public void run(Rows rows, Column[] inputs) {
        intervals = longs.run(rows, inputs) ? null : IntervalSheet.run(ops, rows, inputs);
    }

    /**
     * Runs what the totals need, in less time. If that is not certain to be right, runs the whole program, so that all
     * registers can be read; otherwise only those of totals.
     */
    public void runTotals(Rows rows, Column[] inputs) {
        if (!runInLongs(rows, inputs)) {
            run(rows, inputs);
        }
    }

    /**
     * Runs what the totals need, in {@code long}: the only way for rows of several people.
     *
     * @return whether that is certain to be right; if not, no register can be read
     */
    public boolean runInLongs(Rows rows, Column[] inputs) {
        intervals = null;
        return longs.run(shortcut, rows, inputs);
    }

    /** Runs the program in exact intervals, to hold the other arithmetic against it. */
    void runInIntervals(Rows rows, Column[] inputs) {
        intervals = IntervalSheet.run(ops, rows, inputs);
    }

    /** Whether the last run was in {@code long}, so that all numbers are known. */
    public boolean isInLongs() {
        return intervals == null;
    }

    /** The numerator in a row of a register, of a run in {@code long}; not reduced, at most half the range of a {@code long}. */
    public long numerator(int register, int row) {
        return longs.cells(register)[row];
    }

    /** The denominator of a register, of a run in {@code long}; positive. */
    public long denominator(int register) {
        return longs.denominator(register);
    }

    /** What is known of a number. */
    public Interval interval(int register, int row) {
        return intervals == null ? Interval.at(value(register, row)) : intervals.at(register, row);
    }

    /** A number that is known. */
    public Fraction value(int register, int row) {
        return intervals == null
                ? Fraction.of(numerator(register, row), denominator(register))
                : intervals.at(register, row).value();
    }
}
