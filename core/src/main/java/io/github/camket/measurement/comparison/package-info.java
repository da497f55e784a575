// SPDX-License-Identifier: Apache-2.0
/**
 * Combining and comparing without deceiving. Several ratios become one figure only by a method that somebody declared, and the
 * method stands in the result. Results are ranked only where the same regulation, period, map, peer group and edition lie beneath
 * them; otherwise the ranking is refused with the reason. A value and a rank are two things, and move apart.
 */
@NullMarked
package io.github.camket.measurement.comparison;

import org.jspecify.annotations.NullMarked;
