// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

/** What is done about declared weights that do not add up to 1, exactly. */
public enum WeightSumPolicy {
    /** There is no figure. */
    REJECT,
    /** Each weight is divided by their sum. */
    NORMALIZE
}
