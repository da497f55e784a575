// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What quality and timeliness are taken out of. Quantity is always taken out of the work assigned. */
public enum RatioDenominator {
    /** The work assigned. */
    ASSIGNED,
    /** The work completed. */
    COMPLETED
}
