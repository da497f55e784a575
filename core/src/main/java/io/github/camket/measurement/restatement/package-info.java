// SPDX-License-Identifier: Apache-2.0
/**
 * Figures of units as reported, and restated to the map of another day, with an account that nothing was lost or counted
 * twice. History is never re-parented silently: every figure and every sum names the day of its map.
 */
@NullMarked
package io.github.camket.measurement.restatement;

import org.jspecify.annotations.NullMarked;
