// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** What becomes of a month that was worked but has nothing to evaluate. */
public enum NotEvaluableMonth {
    /** It leaves the mean, and the result says so. */
    LEFT_OUT,
    /** The longer period cannot be evaluated. */
    BLOCKS
}
