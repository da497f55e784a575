// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Conditions that are added to those of a level.
 *
 * @param level the level
 * @param conditions what must hold besides, all of it; not empty
 */
public record LevelConditions(RatingLevel level, List<Condition> conditions) {

    /** Copies the conditions. */
    public LevelConditions {
        Objects.requireNonNull(level, "level");
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("conditions must not be empty: []");
        }
    }

    /** The same conditions with their sources changed. */
    LevelConditions mapSources(UnaryOperator<Source> change) {
        return new LevelConditions(
                level, conditions.stream().map(one -> one.mapSources(change)).toList());
    }
}
