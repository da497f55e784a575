// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import io.github.camket.quantity.Fraction;

/** The quotient of two registers, with a value for a divisor of 0. It has no common denominator, so never in {@code long}. */
record Divide(Level level, int dividend, int divisor, Fraction whenZero) implements Op {

    @Override
    public int[] operands() {
        return new int[] {dividend, divisor};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        return false;
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        return sheet.each(level, dividend, divisor, (a, b) -> a.dividedBy(b, whenZero));
    }
}
