// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.RatingScale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Exact distances of a score to where the level becomes another one, with all other facts as they are.
 *
 * @param next the nearest higher score with a higher level; empty if no score gives one
 * @param lower the nearest lower score at which this level is lost; empty if it is kept down to the lowest score, or there is
 *     no level to lose
 * @param gap the nearest higher score at which this level is lost before a higher one is reached; empty if there is none
 * @param range the nearest range of scores of a higher level that points alone do not give, since conditions, level cap or quota
 *     keep it closed; empty if {@link #next} is that level
 */
public record Margin(Optional<Step> next, Optional<Step> lower, Optional<Step> gap, Optional<Step> range) {

    /** No number of points gives another level. */
    public static final Margin NONE =
            new Margin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks that all are given. */
    public Margin {
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(range, "range");
    }

    /**
     * A score at which the level becomes another one.
     *
     * @param level the level there; empty where no level matches, or none is certain
     * @param distance points from the score; 0 or more
     * @param beyond whether it is so only past the distance; otherwise at the distance itself
     */
    public record Step(Optional<RatingLevel> level, Points distance, boolean beyond) {
        /** Checks the distance. */
        public Step {
            Objects.requireNonNull(level, "level");
            if (distance.compareTo(Points.ZERO) < 0) {
                throw new IllegalArgumentException("distance must not be negative: " + distance);
            }
        }
    }

    /**
     * The distances of a score, found by looking at every threshold and between any two of them.
     *
     * @param possible lowest and highest score that the rules can give; a step that lies outside is none
     * @param thresholds all scores at which the level can become another one, in any order
     * @param levelAt the level of a score; empty where no level matches, or none is certain
     */
    public static Margin of(
            RatingScale scale,
            Points score,
            Extent possible,
            Collection<Points> thresholds,
            Function<Points, Optional<RatingLevel>> levelAt) {
        Optional<RatingLevel> own = levelAt.apply(score);
        int rank = own.map(scale::rank).orElse(scale.bands().size());
        List<Points> above = new ArrayList<>(new TreeSet<>(thresholds).tailSet(score, false));
        List<Points> below = new ArrayList<>(new TreeSet<>(thresholds).headSet(score, false));
        Collections.reverse(below);
        List<Step> up =
                within(Points.of(possible.most()).minus(score), steps(score, own, above, Points.of(1), levelAt));
        List<Step> down =
                within(score.minus(Points.of(possible.least())), steps(score, own, below, Points.of(-1), levelAt));
        Optional<Step> next = up.stream()
                .filter(step ->
                        step.level().filter(level -> scale.rank(level) < rank).isPresent())
                .findFirst();
        Optional<Step> gap = up.stream()
                .findFirst()
                .filter(step -> !step.equals(next.orElse(null)))
                .filter(step -> own.isPresent());
        Optional<Step> lower = own.isEmpty() ? Optional.empty() : down.stream().findFirst();
        return new Margin(next, lower, gap, range(scale, score, rank, next));
    }

    private static List<Step> within(Points room, List<Step> steps) {
        return steps.stream()
                .filter(step -> {
                    int left = room.compareTo(step.distance());
                    return left > 0 || (left == 0 && !step.beyond());
                })
                .toList();
    }

    /** The scores at which the level changes, walking away from a score. */
    private static List<Step> steps(
            Points score,
            Optional<RatingLevel> own,
            List<Points> thresholds,
            Points beyondLast,
            Function<Points, Optional<RatingLevel>> levelAt) {
        List<Step> steps = new ArrayList<>();
        Optional<RatingLevel> level = own;
        Points at = score;
        for (int i = 0; i <= thresholds.size(); i++) {
            boolean last = i == thresholds.size();
            Points between =
                    last ? at.plus(beyondLast) : at.plus(thresholds.get(i)).dividedBy(2);
            level = step(score, at, true, level, levelAt.apply(between), steps);
            if (!last) {
                at = thresholds.get(i);
                level = step(score, at, false, level, levelAt.apply(at), steps);
            }
        }
        return steps;
    }

    private static Optional<RatingLevel> step(
            Points score,
            Points at,
            boolean beyond,
            Optional<RatingLevel> before,
            Optional<RatingLevel> after,
            List<Step> steps) {
        if (!after.equals(before)) {
            Points way = at.minus(score);
            Points distance = way.compareTo(Points.ZERO) < 0 ? Points.ZERO.minus(way) : way;
            steps.add(new Step(after, distance, beyond));
        }
        return after;
    }

    /** The range of a higher level in which the score lies, or that more points reach, and that something else keeps closed. */
    private static Optional<Step> range(RatingScale scale, Points score, int rank, Optional<Step> next) {
        return scale.bands().stream()
                .filter(band -> scale.rank(band.level()) < rank)
                .filter(band -> band.contains(score)
                        || band.atLeast()
                                .filter(bound -> bound.compareTo(score) > 0)
                                .isPresent())
                .map(band -> new Step(
                        Optional.of(band.level()),
                        band.contains(score)
                                ? Points.ZERO
                                : band.atLeast().orElseThrow().minus(score),
                        false))
                .reduce((higher, lower) -> lower)
                .filter(step -> !step.level().equals(next.flatMap(Step::level)));
    }

    /** Whether any number of points gives another level, or none. */
    public boolean hasSteps() {
        return next.isPresent() || lower.isPresent() || gap.isPresent();
    }

    /** The higher level that more points give. */
    public Optional<RatingLevel> nextLevel() {
        return next.flatMap(Step::level);
    }

    /** Points that are missing to the higher level. */
    public Optional<Points> toNext() {
        return next.map(Step::distance);
    }

    /** The level that fewer points give; also empty where no level matches below. */
    public Optional<RatingLevel> lowerLevel() {
        return lower.flatMap(Step::level);
    }

    /** Points that can be lost until this level is. */
    public Optional<Points> toLower() {
        return lower.map(Step::distance);
    }
}
