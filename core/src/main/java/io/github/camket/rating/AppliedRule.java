// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Objects;

/**
 * A line of the regulation that gave, forced or lowered a level.
 *
 * @param kind what kind of line
 * @param change what it does to the level
 * @param level the level that comes of it
 * @param source the line
 * @param facts the facts or measures that made it apply; empty for a band
 */
public record AppliedRule(Kind kind, Change change, RatingLevel level, Source source, List<Ref> facts) {

    /** Kind of line. */
    public enum Kind {
        /** The band of scores. */
        BAND,
        /** The conditions of the level, under a regulation without points. */
        LEVEL_CONDITIONS,
        /** Conditions of the level of the score fail; those of this lower level hold. */
        FALLEN,
        /** An exclusion because of a discipline. */
        DISCIPLINE,
        /** An exclusion because of a conclusion on conduct. */
        CONCLUSION,
        /** An exclusion because of a conclusion about the unit for which a leader answers. */
        UNIT_CONCLUSION,
        /** An exclusion because of measures or points, or of several things together. */
        CONDITION,
        /** The level of the organization, above which its leader cannot be. */
        LEVEL_CAP,
        /** The quota of the level above. */
        QUOTA
    }

    /** What a line does to the level. */
    public enum Change {
        /** It gives the level. */
        GIVES,
        /** It puts the level in the place of the one that the score gives. */
        FORCES,
        /** It makes the level lower by steps. */
        LOWERS,
        /** It leaves the level as the best one. */
        CAPS
    }

    /** Copies the facts. */
    public AppliedRule {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(source, "source");
        facts = List.copyOf(facts);
    }
}
