// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** How the score of a longer period follows from months. */
public enum YearFormula {
    /** The mean of its own scored months. */
    MEAN_OF_MONTHS,
    /** The mean of its quarters, each the mean of its scored months. */
    MEAN_OF_QUARTERS
}
