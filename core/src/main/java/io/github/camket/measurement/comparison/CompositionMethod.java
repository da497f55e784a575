// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

/**
 * How several ratios become one figure. The methods disagree on the same parts: 9 of 10 and 10 of 30 have a mean of 61.7 %, and
 * pooled they are 47.5 %.
 */
public enum CompositionMethod {
    /** The sum of the ratios over their number: every part weighs the same, however small its whole. */
    MEAN_OF_RATIOS,
    /** All parts over all wholes: every unit of the wholes weighs the same. */
    POOLED,
    /** The sum of the ratios, each times its declared weight. */
    WEIGHTED,
    /** 1 if every ratio reaches the bound, otherwise 0: no part makes up for another. */
    ALL_OR_NOTHING
}
