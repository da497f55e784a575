// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** How a task gets one number out of those of its deliveries; without deliveries it is 0. */
public enum Gathering {
    /** All added. */
    SUM,
    /** The smallest. */
    LEAST,
    /** The largest. */
    GREATEST
}
