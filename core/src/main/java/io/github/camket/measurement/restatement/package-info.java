// SPDX-License-Identifier: Apache-2.0
/**
 * Figures of units as reported, put together across units and over time, and restated to the map of another day, with an
 * account that nothing was lost or counted twice. History is never re-parented silently: every figure and every sum names the
 * day of its map, and every value of a whole its method, or why there is none.
 *
 * <p>Putting together and restating stand in one room because they are one rule: what adds up, and column by column how, is
 * said once, of the shape of a value, and holds for the communes of a province, the months of a year and the predecessors of a
 * merged unit alike.
 */
@NullMarked
package io.github.camket.measurement.restatement;

import org.jspecify.annotations.NullMarked;
