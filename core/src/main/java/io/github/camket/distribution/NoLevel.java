// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.rating.RatingStatus;

/** Why a subject of a distribution has no level in it. */
public enum NoLevel {
    /** Facts are missing; the level is open. */
    OPEN,
    /** There is a score, and no level of the regulation matches it and the conditions. */
    NO_LEVEL_MATCHES,
    /** Who gets a place within the quota, as with a tie, is for people to decide. */
    UNDECIDED,
    /** Decisions of one day contradict each other, so that nobody can say which level holds. */
    CONTENDED,
    /** There was nothing to evaluate. */
    NOT_EVALUABLE,
    /** The regulation says that the subject is not rated in the period. */
    NOT_RATED,
    /** Nothing was published about a subject that was there. */
    NOT_PUBLISHED,
    /** A level was decided that the scale of the distribution does not have. */
    OTHER_TERMS,
    /** The regulation does not govern the subject: it is no part of the staff of whom a quota speaks. */
    OUTSIDE;

    /**
     * The reason of a rating without level.
     *
     * @throws IllegalArgumentException if the status gives a level
     */
    public static NoLevel of(RatingStatus status) {
        return switch (status) {
            case INCOMPLETE -> OPEN;
            case NO_LEVEL -> NO_LEVEL_MATCHES;
            case UNDECIDED -> UNDECIDED;
            case NOT_EVALUABLE -> NOT_EVALUABLE;
            case NOT_RATED -> NOT_RATED;
            case OUTSIDE_REGULATION -> OUTSIDE;
            case PROPOSED -> throw new IllegalArgumentException("status must give no level: " + status);
        };
    }
}
