// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.model.classification.RatingStep;

/** What happened at one step of a path; of one day in this order. */
public enum PathEvent {
    /** The person or organization rated itself. */
    SELF_ASSESSED,
    /** The meeting reviewed it. */
    REVIEWED,
    /** The Party committee gave its opinion. */
    PARTY_OPINION,
    /** The body for personnel proposed. */
    PUT_FORWARD,
    /** A level was entered as proposed, not as confirmed. */
    PROPOSED,
    /** The authority decided, for the first time. */
    DECIDED,
    /** The authority decided again. */
    DECIDED_AGAIN,
    /** It was made known in writing. */
    NOTIFIED,
    /** It was made known to everyone. */
    PUBLISHED,
    /** The result was passed on to the national database. */
    SYNCED,
    /** A petition was received. */
    PETITIONED,
    /** A petition was settled. */
    PETITION_SETTLED;

    static PathEvent of(RatingStep step) {
        return switch (step) {
            case SELF_ASSESSMENT -> SELF_ASSESSED;
            case COLLECTIVE_REVIEW -> REVIEWED;
            case PARTY_COMMITTEE_OPINION -> PARTY_OPINION;
            case PERSONNEL_PROPOSAL -> PUT_FORWARD;
        };
    }
}
