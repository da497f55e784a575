// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

/** What a reply does with a petition. */
public enum PetitionOutcome {
    /** What is asked for will be done. */
    ACCEPTED,
    /** Some of it will be done. */
    PARTLY_ACCEPTED,
    /** It will not be done. */
    REFUSED,
    /** Another unit has to answer. */
    FORWARDED,
    /** Explained or referred to rules; nothing is to be decided. */
    ANSWERED;

    /** Whether something may follow from it. */
    public boolean isAccepted() {
        return this == ACCEPTED || this == PARTLY_ACCEPTED;
    }
}
