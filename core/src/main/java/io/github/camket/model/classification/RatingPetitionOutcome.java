// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

/** What becomes of a petition about a rating. */
public enum RatingPetitionOutcome {
    /** What was asked is done. */
    UPHELD,
    /** Part of it is done. */
    PARTLY_UPHELD,
    /** The decision stays. */
    REJECTED;

    /** Whether the earlier decision cannot stay as it is. */
    public boolean isUpheld() {
        return this != REJECTED;
    }
}
