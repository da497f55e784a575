// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

/** How the values of several units make up the value of all of them, in one period. */
public enum AcrossUnits {
    /** They are added. */
    SUM,
    /** Parts are added to parts and wholes to wholes; a bare percentage takes no part. */
    BY_PARTS,
    /** Levels are added for both ends, and the change computed again; rates of units are never added or averaged. */
    FROM_LEVELS,
    /** Units are counted, value by value: so many communes rated good, so many with the condition kept. */
    COUNT_BY_VALUE,
    /** Each measure of the indicator by its own rule. */
    EACH_MEASURE,
    /** Not at all: a rank, a score, or something that several units count at the same time. */
    NEVER
}
