// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

/** Whether a new deadline that was granted only after the old one had passed undoes the lateness. No text says so. */
public enum LateGrant {
    /** It does, if it was asked for before the old deadline had passed. */
    CURES_IF_ASKED_IN_TIME,
    /** It always does: the competent authority has decided. */
    CURES,
    /** It never does: the old deadline stands. */
    DOES_NOT_CURE
}
