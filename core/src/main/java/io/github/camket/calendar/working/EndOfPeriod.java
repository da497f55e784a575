// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

/** What becomes of the end of a period in days or months on a day of which the law does not speak. */
public enum EndOfPeriod {
    /** It stays on that day. */
    NOT_MOVED,
    /** It moves to the next working day. */
    NEXT_WORKING_DAY
}
