// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The levels of a regulation with the scores that give them, from the highest level to the lowest. Bands do not overlap;
 * they may leave holes, and a score in a hole has no level.
 *
 * <p>An instrument without points has levels that their conditions alone decide: no band has a bound, each has conditions, and
 * {@code levelOrder} is given. If the conditions of no level hold, there is no level.
 *
 * @param bands highest level first; empty in a partial instrument, which an overlay completes before it can be compiled
 * @param unclassifiedPolicy what follows where a condition of a level fails; empty where the score alone decides,
 *     and where conditions alone do
 * @param levelOrder in which order the levels are looked at where conditions alone decide; empty where there is a score
 */
public record RatingScale(
        List<LevelBand> bands,
        Optional<Parameter<UnclassifiedPolicy>> unclassifiedPolicy,
        Optional<Parameter<LevelOrder>> levelOrder) {

    /** A scale of scores, with or without conditions besides. */
    public RatingScale(List<LevelBand> bands, Optional<Parameter<UnclassifiedPolicy>> unclassifiedPolicy) {
        this(bands, unclassifiedPolicy, Optional.empty());
    }

    /** A scale in which conditions alone decide. */
    public static RatingScale byConditions(List<LevelBand> bands, Parameter<LevelOrder> levelOrder) {
        return new RatingScale(bands, Optional.empty(), Optional.of(levelOrder));
    }

    /** A scale in which the score alone decides. */
    public RatingScale(List<LevelBand> bands) {
        this(bands, Optional.empty());
    }

    /** Copies the bands; whether there are any, and fit together, is checked when the regulation is compiled. */
    public RatingScale {
        bands = List.copyOf(bands);
        unclassifiedPolicy.ifPresent(
                parameter -> Parameter.requireNames(List.of("unclassifiedPolicy"), List.of(parameter)));
        levelOrder.ifPresent(parameter -> Parameter.requireNames(List.of("levelOrder"), List.of(parameter)));
        if (unclassifiedPolicy.isEmpty()
                && levelOrder.isEmpty()
                && bands.stream().anyMatch(band -> !band.conditions().isEmpty())) {
            throw new IllegalArgumentException(
                    "unclassifiedPolicy must be given where levels have conditions: " + levels(bands));
        }
    }

    /** Whether conditions alone decide, so that there are no points. */
    public boolean isByConditions() {
        return levelOrder.isPresent();
    }

    /** The band that contains this score, unrounded; empty if no level matches, and where there are no scores. */
    public Optional<LevelBand> bandOf(Points score) {
        return isByConditions()
                ? Optional.empty()
                : bands.stream().filter(band -> band.contains(score)).findFirst();
    }

    /** The band of a level. */
    public Optional<LevelBand> find(RatingLevel level) {
        return bands.stream().filter(band -> band.level().equals(level)).findFirst();
    }

    /** Place of a level in the order, 0 for the highest; the number of levels, if the scale does not have it. */
    public int rank(RatingLevel level) {
        List<RatingLevel> levels = levels(bands);
        return levels.contains(level) ? levels.indexOf(level) : levels.size();
    }

    /** The lower of two levels. */
    public RatingLevel lower(RatingLevel one, RatingLevel other) {
        return rank(one) >= rank(other) ? one : other;
    }

    /** All levels, the highest first. */
    public List<RatingLevel> levels() {
        return levels(bands);
    }

    /**
     * The highest level.
     *
     * @throws IndexOutOfBoundsException if there are no levels
     */
    public RatingLevel highest() {
        return bands.get(0).level();
    }

    /**
     * The lowest level.
     *
     * @throws IndexOutOfBoundsException if there are no levels
     */
    public RatingLevel lowest() {
        return bands.get(bands.size() - 1).level();
    }

    /** All bounds between levels, in the order of the bands. */
    public List<Points> thresholds() {
        return bands.stream()
                .flatMap(band -> Stream.concat(band.atLeast().stream(), band.below().stream()))
                .distinct()
                .toList();
    }

    private static List<RatingLevel> levels(List<LevelBand> bands) {
        return bands.stream().map(LevelBand::level).toList();
    }
}
