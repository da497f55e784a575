// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** How the score of a longer period follows from months. */
public enum YearFormula {
    /** The mean of its own scored months. */
    MEAN_OF_MONTHS,
    /** The mean of its quarters, each the mean of its scored months. */
    MEAN_OF_QUARTERS,
    /** Not at all: every period is looked at as a whole. Exactly for a regulation that gives no points. */
    WHOLE_PERIOD
}
