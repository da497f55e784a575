// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Objects;

/**
 * A line of the regulation that gave or forced a level.
 *
 * @param kind what kind of line
 * @param level the level it gives
 * @param source the line
 * @param facts the facts or measures that made it apply; empty for a band
 */
public record AppliedRule(Kind kind, RatingLevel level, Source source, List<Ref> facts) {

    /** Kind of line. */
    public enum Kind {
        /** The band of scores. */
        BAND,
        /** Conditions of the level of the score fail; those of this lower level hold. */
        FALLEN,
        /** A discipline that forces the level. */
        DISCIPLINE,
        /** A conclusion on conduct that forces the level. */
        CONCLUSION,
        /** A conclusion about the unit for which a leader answers, that forces the level. */
        UNIT_CONCLUSION,
        /** A measure that forces the level. */
        CONDITION,
        /** The level of the organization, above which its leader cannot be. */
        LEVEL_CAP,
        /** The quota of the level above. */
        QUOTA
    }

    /** Copies the facts. */
    public AppliedRule {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(source, "source");
        facts = List.copyOf(facts);
    }
}
