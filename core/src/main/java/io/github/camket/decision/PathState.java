// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

/** How far a rating has got. */
public enum PathState {
    /** Nothing is known of it. */
    OPEN,
    /** A level is proposed, and no step has been taken. */
    PROPOSED,
    /** The person or organization rated itself. */
    SELF_ASSESSED,
    /** The meeting, or the Party committee, gave its view. */
    REVIEWED,
    /** The body for personnel put a level forward. */
    PUT_FORWARD,
    /** A level is decided and not yet made known. */
    DECIDED,
    /** Decisions of one day contradict each other, and none holds. */
    CONTENDED,
    /** The decision was made known, in writing or to everyone. */
    PUBLISHED,
    /** A petition is not settled. */
    PETITIONED,
    /** All petitions are settled, and the decision stays as it was. */
    PETITION_SETTLED,
    /** A decision holds that took the place of an earlier one. */
    REPLACED
}
