// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** Which post decides the formula and the unit of a month in which someone changed posts. */
public enum MidPeriodAttribution {
    /** The last one held in the month. */
    LAST_POST,
    /** The one held on most days of the month; of equal ones the last. */
    LONGEST_POST
}
