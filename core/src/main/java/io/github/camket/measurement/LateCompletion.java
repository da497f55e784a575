// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** Whether work delivered after the month in which it was due still counts in that month. */
public enum LateCompletion {
    /** It counts where it was due, as late. */
    COUNTS_IN_DUE_PERIOD,
    /** It counts nowhere: a month is judged on what it held when it closed. */
    NOT_AFTER_PERIOD_END
}
