// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** What becomes of ad-hoc work and of work taken over from others, which is outside the assigned total. */
public enum ExtraWork {
    /** It adds to the work completed, not to the work assigned, so that ratios can exceed 1. */
    ADDS_TO_COMPLETED,
    /** It does not count. */
    NOT_COUNTED
}
