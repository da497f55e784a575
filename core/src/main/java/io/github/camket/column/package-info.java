// SPDX-License-Identifier: Apache-2.0
/**
 * Exact arithmetic by columns: a program of few operations over all tasks and deliveries of one person at once.
 *
 * <p>A {@link io.github.camket.column.Program} is compiled once and knows nothing of regulations. It has two ways to run that
 * give the same numbers: in {@code long}, one numerator for each row over one denominator for each register, as long as
 * bounds that are checked once for each operation show that nothing can overflow; otherwise in exact intervals, whose ends
 * are equal for a number that is known. Tests are numbers too: 1 holds, 0 does not, the interval from 0 to 1 is open.
 *
 * <p>Not exported: what is measured is said in {@code measurement}, which is the only user.
 */
@NullMarked
package io.github.camket.column;

import org.jspecify.annotations.NullMarked;
