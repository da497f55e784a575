// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

/** Which values come first in a ranking. */
public enum RankDirection {
    /** The most: points, shares of what was reached. */
    MORE_IS_BETTER,
    /** The least: cases of fire, days of lateness, rates of poverty. */
    LESS_IS_BETTER
}
