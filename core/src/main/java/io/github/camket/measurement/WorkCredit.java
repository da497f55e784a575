// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What of the work done counts in a ratio. */
public enum WorkCredit {
    /** Everything done counts in full. */
    COMPLETED,
    /** Each failed assessment of the content takes a share off. */
    QUALITY,
    /** Each late occurrence takes a share off. */
    TIMELINESS
}
