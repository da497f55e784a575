// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** How far the outcome of a target is settled. */
public enum TargetStatus {
    /** The due day is over, and a final figure decides. */
    JUDGED,
    /** Not due yet, or due with an estimate or an older figure only; the outcome may change. */
    PROVISIONAL,
    /** No reading counts. Neither 0 nor missed. */
    MISSING,
    /** Readings of the same standing as of the same day contradict each other. */
    DISPUTED,
    /** The words of the target were not read, or do not fit its indicator. */
    UNREADABLE
}
