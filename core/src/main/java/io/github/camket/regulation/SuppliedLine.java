// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What stands in the place of a line that a partial instrument lacks, brought by somebody who answers for it. It does not become a line
 * of the instrument: its sources are those of the overlay.
 *
 * @param absent where the instrument has the line, as {@link Condition.Absent} cites it
 * @param level the level that depends on it; needed only where lines of several levels are absent in one place
 * @param condition what stands there
 */
public record SuppliedLine(Citation absent, Optional<RatingLevel> level, Condition condition) {

    /** Checks that all are given. */
    public SuppliedLine {
        Objects.requireNonNull(absent, "absent");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(condition, "condition");
    }

    /** A line that is the only absent one in its place. */
    public static SuppliedLine of(Citation absent, Condition condition) {
        return new SuppliedLine(absent, Optional.empty(), condition);
    }

    /** Whether it stands in the place of this line. */
    boolean fits(AbsentLine line) {
        return line.line().source().citation().equals(Optional.of(absent))
                && (level.isEmpty() || level.equals(line.level()));
    }

    /** The same line with the sources of its condition changed. */
    SuppliedLine mapSources(UnaryOperator<Source> change) {
        return new SuppliedLine(absent, level, condition.mapSources(change));
    }
}
