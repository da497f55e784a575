// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** How far the outcome of a target is settled. */
public enum TargetStatus {
    /** The due day is over, and an official figure decides. */
    JUDGED,
    /** Not due yet, or due with an estimate or an older figure only; the outcome may change. */
    PROVISIONAL,
    /** No reading counts. Neither 0 nor missed. */
    MISSING,
    /** There is nothing to measure (không áp dụng); it leaves every count of targets. */
    NOT_APPLICABLE,
    /** There is a figure that may not be published; the outcome cannot be shown. */
    SUPPRESSED,
    /**
     * Readings of the same standing as of the same day contradict each other, or the figure is in doubt and more than one
     * outcome is possible.
     */
    DISPUTED,
    /** What is compared is of another field or of other parts. */
    NOT_COMPARABLE,
    /** The words of the target were not read, or do not fit its indicator. */
    UNREADABLE
}
