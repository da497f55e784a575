// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/**
 * Registers in {@code long}: numerators, their common denominator and a bound on their absolute values. The arrays are kept
 * from run to run and grow when more rows come.
 */
final class LongSheet {

    private final Op[] ops;
    private final long[][] own;

    /** What each register reads: its own array, or one that belongs to somebody else. */
    private final long[][] cells;

    private final long[] denominators;
    private final long[] bounds;
    private int capacity = -1;

    /** What both operands are multiplied by, after {@link #align}. */
    long leftScale;

    long rightScale;

    private Rows rows = Rows.of(new int[0]);
    private Column[] inputs = {};

    LongSheet(Op[] ops) {
        this.ops = ops;
        this.own = new long[ops.length][];
        this.cells = new long[ops.length][];
        this.denominators = new long[ops.length];
        this.bounds = new long[ops.length];
    }

    /** Runs all operations; false as soon as one could overflow, or a number is not known. */
    boolean run(Rows newRows, Column[] newInputs) {
        rows = newRows;
        inputs = newInputs;
        reserve(Math.max(rows.people(), Math.max(rows.tasks(), rows.deliveries())));
        for (int i = 0; i < ops.length; i++) {
            if (!ops[i].inLongs(this, i)) {
                return false;
            }
        }
        return true;
    }

    /** Runs what the totals need; false as soon as something could overflow, or a number is not known. */
    boolean run(Shortcut shortcut, Rows newRows, Column[] newInputs) {
        rows = newRows;
        inputs = newInputs;
        reserve(Math.max(rows.people(), Math.max(rows.tasks(), rows.deliveries())));
        return shortcut.run(this);
    }

    private void reserve(int wanted) {
        if (wanted <= capacity) {
            return;
        }
        capacity = Math.max(wanted, capacity * 2);
        for (int i = 0; i < ops.length; i++) {
            own[i] = ops[i] instanceof Take ? new long[0] : new long[capacity];
            cells[i] = own[i];
            ops[i].prepare(own[i]);
        }
    }

    Rows rows() {
        return rows;
    }

    int count(Level level) {
        return rows.count(level);
    }

    Column input(int index) {
        return inputs[index];
    }

    long[] cells(int register) {
        return cells[register];
    }

    /** The array of a register, to write to. */
    long[] target(int register) {
        cells[register] = own[register];
        return own[register];
    }

    long denominator(int register) {
        return denominators[register];
    }

    long bound(int register) {
        return bounds[register];
    }

    /** Lets a register read an array that belongs to somebody else. */
    void borrow(int register, long[] numerators) {
        cells[register] = numerators;
    }

    /** Keeps denominator and bound of a register; false if one of them is too large. */
    boolean set(int register, long denominator, long bound) {
        denominators[register] = denominator;
        bounds[register] = bound;
        return denominator > 0 && bound >= 0;
    }

    /** Finds the scales that bring two registers over one denominator, and gives it; negative if it is too large. */
    long align(int left, int right) {
        long a = denominators[left];
        long b = denominators[right];
        if (a == b) {
            leftScale = 1;
            rightScale = 1;
            return a;
        }
        long divisor = a == 1 || b == 1 ? 1 : Sizes.gcd(a, b);
        leftScale = b / divisor;
        rightScale = a / divisor;
        return Sizes.product(a, leftScale);
    }

    /** The larger bound of two aligned registers; negative if one of them is too large. */
    long largerBound(int left, int right) {
        long a = Sizes.product(bounds[left], leftScale);
        long b = Sizes.product(bounds[right], rightScale);
        return a < 0 || b < 0 ? Sizes.TOO_LARGE : Math.max(a, b);
    }
}
