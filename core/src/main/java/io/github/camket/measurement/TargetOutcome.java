// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

/** How a value stands to a target. */
public enum TargetOutcome {
    /** Better than what was asked (vượt). */
    EXCEEDED,
    /** What was asked (đạt). */
    MET,
    /** Less than what was asked, while there is still time (chưa đạt). Never after the end of the due day. */
    NOT_YET_MET,
    /** Less than what was asked and no time left, or a case of which there must be none (không đạt). */
    MISSED;

    /** Whether what was asked is there. */
    public boolean isMet() {
        return this == EXCEEDED || this == MET;
    }
}
