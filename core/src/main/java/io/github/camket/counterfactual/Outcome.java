// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rating comes to.
 *
 * @param status how far it gets
 * @param level the proposed level; present exactly when {@link RatingStatus#PROPOSED}
 */
public record Outcome(RatingStatus status, Optional<RatingLevel> level) {

    /** Checks that both are given. */
    public Outcome {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(level, "level");
    }

    /** The outcome of a rating, whatever the authority decided. */
    public static Outcome of(Rating rating) {
        return new Outcome(rating.getStatus(), rating.getLevel());
    }

    /** The level, otherwise the status. */
    @Override
    public String toString() {
        return level.map(RatingLevel::code).orElse(status.name());
    }
}
