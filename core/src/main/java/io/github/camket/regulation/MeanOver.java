// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** Over which terms a mean is taken. */
public enum MeanOver {
    /** Over all; where one has nothing to measure, there is no mean. */
    ALL,
    /** Over those that have something to measure; the divisor is their number. */
    PRESENT
}
