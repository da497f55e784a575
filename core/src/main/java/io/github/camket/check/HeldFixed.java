// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

/** What a check does not vary. */
public enum HeldFixed {
    /** Nobody was disciplined and nothing was concluded. */
    CONDUCT,
    /** Every measure has a value, or nothing to measure where a condition says what then follows; none is missing. */
    MEASURED,
    /** The measures of one period are evaluated at once; nothing is folded from months. */
    ONE_PERIOD,
    /** Everyone is rated alone, before quota and level cap. */
    ALONE
}
