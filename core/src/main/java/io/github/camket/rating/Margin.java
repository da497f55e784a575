// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import java.util.Objects;
import java.util.Optional;

/**
 * Exact distance of a score to the neighbouring levels, by points alone.
 *
 * @param next the level above, if there is one
 * @param toNext points that are missing to it; positive, and reaching them is enough
 * @param lower the level below, if there is one
 * @param toLower points that can be lost without falling to it; 0 if the score stands exactly on the bound
 */
public record Margin(
        Optional<RatingLevel> next, Optional<Points> toNext, Optional<RatingLevel> lower, Optional<Points> toLower) {

    /** Checks that levels and distances go together. */
    public Margin {
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(lower, "lower");
        if (next.isPresent() != toNext.isPresent() || lower.isPresent() != toLower.isPresent()) {
            throw new IllegalArgumentException("each level must have its distance: " + toNext + ", " + toLower);
        }
    }

    /** The distances of a score on a scale. */
    static Margin of(RatingScale scale, Points score) {
        Optional<LevelBand> next = Optional.empty();
        Optional<LevelBand> lower = Optional.empty();
        Optional<Points> floor = scale.bandOf(score).flatMap(LevelBand::atLeast);
        for (LevelBand band : scale.bands()) {
            if (band.atLeast().filter(bound -> bound.compareTo(score) > 0).isPresent()) {
                next = Optional.of(band);
            } else if (lower.isEmpty() && !band.contains(score)) {
                lower = Optional.of(band);
            }
        }
        return new Margin(
                next.map(LevelBand::level),
                next.flatMap(LevelBand::atLeast).map(bound -> bound.minus(score)),
                floor.isPresent() ? lower.map(LevelBand::level) : Optional.empty(),
                lower.isPresent() ? floor.map(score::minus) : Optional.empty());
    }
}
