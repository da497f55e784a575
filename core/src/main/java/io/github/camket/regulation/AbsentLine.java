// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.model.classification.RatingLevel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line that an instrument has and its regulation does not.
 *
 * @param level the level that depends on it; empty for a line that lowers whatever level there is
 * @param line what is absent, from where, and how it is known
 */
public record AbsentLine(Optional<RatingLevel> level, Condition.Absent line) {

    /** Checks that both are given. */
    public AbsentLine {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(line, "line");
    }

    static void collect(Optional<RatingLevel> level, Condition condition, List<AbsentLine> into) {
        if (condition instanceof Condition.Absent absent) {
            into.add(new AbsentLine(level, absent));
        }
        condition.parts().forEach(part -> collect(level, part, into));
    }
}
