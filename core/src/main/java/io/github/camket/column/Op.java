// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

/** One step of a program: it fills one register from earlier ones, in either arithmetic. Equal steps are the same step. */
sealed interface Op
        permits Take,
                Fill,
                Spread,
                Gather,
                Total,
                TotalOfProduct,
                Add,
                Multiply,
                Divide,
                Less,
                Limit,
                Compare,
                Choose,
                LookUp,
                Round {

    /** What the register has one number for. */
    Level level();

    /** The registers that it reads. */
    int[] operands();

    /**
     * Computes the register in {@code long}.
     *
     * @return whether that is certain to be right; if not, the register holds nothing
     */
    boolean inLongs(LongSheet sheet, int to);

    /** Computes the register in exact intervals. */
    Interval[] inIntervals(IntervalSheet sheet);

    /** Fills what never changes into a new array. */
    default void prepare(long[] cells) {}
}
