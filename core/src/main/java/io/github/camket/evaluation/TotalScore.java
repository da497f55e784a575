// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The total score of one person and the level of its band, and nothing else: what a {@link Scorer} gives for many people.
 * The numbers are made when asked for.
 */
public final class TotalScore {

    private final EvaluationStatus status;
    private final Exact least;
    private final Exact most;
    private final @Nullable RatingLevel level;

    TotalScore(EvaluationStatus status, Exact least, Exact most, @Nullable RatingLevel level) {
        this.status = status;
        this.least = least;
        this.most = most;
        this.level = level;
    }

    /** {@link EvaluationStatus#SCORED}, {@link EvaluationStatus#MISSING} or {@link EvaluationStatus#NOT_EVALUABLE}. */
    public EvaluationStatus getStatus() {
        return status;
    }

    /** Lowest possible score; the score, if scored; empty if there is nothing to score. */
    public Optional<Points> getLeast() {
        return points(least);
    }

    /** Highest possible score; the score, if scored; empty if there is nothing to score. */
    public Optional<Points> getMost() {
        return points(most);
    }

    /** The exact score; present exactly when {@link EvaluationStatus#SCORED}. */
    public Optional<Points> score() {
        return status == EvaluationStatus.SCORED ? getLeast() : Optional.empty();
    }

    /** The level in whose band the score lies; empty without a score, or if it lies in none. Conditions are not looked at. */
    public Optional<RatingLevel> getLevelByPoints() {
        return Optional.ofNullable(level);
    }

    private Optional<Points> points(Exact value) {
        return status == EvaluationStatus.NOT_EVALUABLE ? Optional.empty() : Optional.of(Points.of(value.toFraction()));
    }
}
