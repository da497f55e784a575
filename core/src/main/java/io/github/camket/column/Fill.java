// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import io.github.camket.quantity.Fraction;
import java.util.Arrays;

/** The same number in each row. */
record Fill(Level level, Fraction value) implements Op {

    @Override
    public void prepare(long[] cells) {
        if (Sizes.fits(value)) {
            Arrays.fill(cells, value.longNumerator());
        }
    }

    @Override
    public int[] operands() {
        return new int[] {};
    }

    @Override
    public boolean inLongs(LongSheet sheet, int to) {
        return Sizes.fits(value) && sheet.set(to, value.longDenominator(), Math.abs(value.longNumerator()));
    }

    @Override
    public Interval[] inIntervals(IntervalSheet sheet) {
        Interval known = Interval.at(value);
        return sheet.each(level, row -> known);
    }
}
