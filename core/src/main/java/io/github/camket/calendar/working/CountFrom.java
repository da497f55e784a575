// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

/** Which day of a period is day 1. */
public enum CountFrom {
    /** The day after that of the event; in working days, the first working day after it. */
    NEXT_DAY,
    /** The day of the event itself; in working days, the next working day if it is none. */
    DAY_OF_RECEIPT
}
