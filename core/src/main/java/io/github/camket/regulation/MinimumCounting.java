// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** How months that were worked in part count towards the months needed for a rating. */
public enum MinimumCounting {
    /** Each month counts with the share of its calendar days: from 15 July, 17/31 of July. */
    SHARES_OF_MONTHS,
    /** Each month with one such day counts in full. */
    MONTHS_TOUCHED
}
