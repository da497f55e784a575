// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.confidence;

import java.util.List;

/** What a valid ballot of a vote of confidence says. */
public enum ConfidenceMark {
    /** Tín nhiệm cao, in a vote with three marks. */
    HIGH,
    /** Tín nhiệm, in a vote with three marks. */
    NORMAL,
    /** Tín nhiệm thấp, in a vote with three marks. */
    LOW,
    /** Tín nhiệm, in a decisive vote. */
    CONFIDENCE,
    /** Không tín nhiệm, in a decisive vote. */
    NO_CONFIDENCE;

    /** The marks of a {@link ConfidenceVote}, from the best to the worst. */
    public static final List<ConfidenceMark> OF_VOTE = List.of(HIGH, NORMAL, LOW);

    /** The marks of a {@link ConfidenceBallot}, from the best to the worst. */
    public static final List<ConfidenceMark> OF_BALLOT = List.of(CONFIDENCE, NO_CONFIDENCE);
}
