// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

/** Why facts do not tell whether something holds. */
public enum OpenReason {
    /** No rating was published for a period. */
    RATING_NOT_PUBLISHED,
    /** A rating was only put forward for a period. */
    RATING_NOT_CONFIRMED,
    /** Decisions of one day about a period contradict each other. */
    RATING_CONTENDED,
    /** No commitment for a period is known of which something could be judged. */
    NO_COMMITMENT,
    /** Items of a commitment are not settled. */
    COMMITMENT_NOT_SETTLED,
    /** No vote of confidence in a period is known. */
    NO_VOTE,
    /** The numbers of a vote do not tell the tier, or votes of one day lie in different ones. */
    VOTE_NOT_SETTLED,
    /** Nobody said under which rules a vote was held. */
    VOTE_RULES_NOT_SAID,
    /** No post of the person in the period is known, so that nobody can say whether the line concerns them. */
    POST_NOT_KNOWN
}
