// SPDX-License-Identifier: Apache-2.0
/**
 * Rules as data: what a regulation measures, how it scores, which levels it has, and when a level is forced.
 *
 * <p>A {@link io.github.camket.regulation.Regulation} is an immutable value with its validity and with the citation of
 * every line. It computes nothing; a new threshold, a local scheme or a new decree is another value, not another release.
 * An {@link io.github.camket.regulation.Overlay} lays lines of a province, a unit or an application on it, and the lines beneath
 * stay.
 */
@NullMarked
package io.github.camket.regulation;

import org.jspecify.annotations.NullMarked;
