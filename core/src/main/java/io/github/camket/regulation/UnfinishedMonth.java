// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** What becomes of a month that is not over on the day of the snapshot. */
public enum UnfinishedMonth {
    /** It counts with what was due up to that day, if its judged scores are there too. */
    COUNTS_SO_FAR,
    /** It leaves the mean. */
    LEFT_OUT
}
