// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

/** What becomes of a recurrence on a day that a month does not have, such as the 30th in February. */
public enum ShortMonth {
    /** Nothing happens in that month. */
    SKIP,
    /** It happens on the last day of the month. */
    BACK,
    /** It happens on the first day of the next month. */
    FORWARD
}
