// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The total scores that give one level.
 *
 * @param level the level
 * @param label its name for people
 * @param atLeast lowest score, inclusive; empty for the lowest level
 * @param below upper bound, exclusive; empty for the highest level
 * @param source where the regulation sets it
 * @param conditions what must hold besides, all of it; empty where the score alone decides
 */
public record LevelBand(
        RatingLevel level,
        Label label,
        Optional<Points> atLeast,
        Optional<Points> below,
        Source source,
        List<Condition> conditions) {

    /** A level that the score alone gives. */
    public LevelBand(RatingLevel level, Label label, Optional<Points> atLeast, Optional<Points> below, Source source) {
        this(level, label, atLeast, below, source, List.of());
    }

    /** Copies the conditions; whether the bounds are in order is checked when the regulation is compiled. */
    public LevelBand {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(source, "source");
        conditions = List.copyOf(conditions);
    }

    /** Whether this score, unrounded, gives the level. */
    public boolean contains(Points score) {
        return atLeast.map(bound -> score.compareTo(bound) >= 0).orElse(true)
                && below.map(bound -> score.compareTo(bound) < 0).orElse(true);
    }

    /** The same level with more conditions after its own. */
    LevelBand and(List<Condition> more) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(more);
        return new LevelBand(level, label, atLeast, below, source, all);
    }

    /** The same level with its source, and those of its conditions, changed. */
    LevelBand mapSources(UnaryOperator<Source> change) {
        List<Condition> changed =
                conditions.stream().map(one -> one.mapSources(change)).toList();
        return new LevelBand(level, label, atLeast, below, change.apply(source), changed);
    }
}
