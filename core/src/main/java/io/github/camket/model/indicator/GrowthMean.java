// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

/** How growth of several years becomes one yearly rate. */
public enum GrowthMean {
    /**
     * The rate that, year after year, leads from the first level to the last: the root of the quotient. This is how growth over
     * several years is published; rates of single years are never averaged.
     */
    COMPOUND,
    /** The sum of the yearly rates over their number, where a document says so. */
    ARITHMETIC
}
