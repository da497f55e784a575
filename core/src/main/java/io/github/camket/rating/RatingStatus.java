// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

/** How far a rating got. */
public enum RatingStatus {
    /** A level is proposed. */
    PROPOSED,
    /** Facts are missing: the best and the worst possible level are known, not the level. */
    INCOMPLETE,
    /** All is known, and no level of the regulation matches it: neither the score, if there is one, nor the conditions. */
    NO_LEVEL,
    /** The level is reached, but whether it is within the quota is for people to decide. */
    UNDECIDED,
    /** There is nothing to evaluate in the whole period. */
    NOT_EVALUABLE,
    /** The regulation says that this person is not rated in this period. */
    NOT_RATED,
    /** The regulation does not govern this person. */
    OUTSIDE_REGULATION
}
