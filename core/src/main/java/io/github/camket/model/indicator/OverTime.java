// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

/** How the values of the parts of a period make up the value of the whole period, in one unit. */
public enum OverTime {
    /** They are added: visitors of twelve months. */
    SUM,
    /** The last one is the value of the whole: poor households at the end of the year, disbursement to date. */
    LAST,
    /** The largest one: cases of which there must be none at any time. */
    GREATEST,
    /** Parts are added to parts and wholes to wholes: cases solved of cases found. */
    POOLED,
    /** Not from the values at all: it is computed again from the levels at both ends. */
    FROM_LEVELS,
    /** Each measure of the indicator by its own rule. */
    EACH_MEASURE
}
