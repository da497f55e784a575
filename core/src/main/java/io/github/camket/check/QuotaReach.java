// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.QuotaBase;
import java.util.Objects;

/**
 * How large a group must be for a quota to leave a single place in it: with one who reaches the limited level by the score, and
 * fewer of the level below than this, nobody can get the limited level.
 *
 * @param rate the share, above 0
 * @param exceptional whether it is the one to which only a decision raises the share
 * @param base what the number is held against
 * @param level the level that is limited
 * @param below the level directly below
 * @param smallest fewest of the level below with whom there is a place; at least 0
 */
public record QuotaReach(
        Fraction rate, boolean exceptional, QuotaBase base, RatingLevel level, RatingLevel below, int smallest) {
    /** Checks that all are given. */
    public QuotaReach {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(below, "below");
    }
}
