// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

/** When something counts as received that came on a day off. */
public enum ReceiptOnDayOff {
    /** On the day on which it came. */
    KEEPS_ITS_DATE,
    /** On the next working day. */
    NEXT_WORKING_DAY
}
