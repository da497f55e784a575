// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.DisciplineGround;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A case in which a level is forced, whatever the score. */
public sealed interface Exclusion {

    /** The level that is forced. */
    RatingLevel level();

    /** Where the regulation says so. */
    Source source();

    /**
     * Disciplined, in any form from reprimand up, by a decision that takes effect in the period. An act counts in one year
     * only: not again when a second decision about it follows in a later year, and not when it already led to the level
     * before there was a decision. An act in a former organization counts there, not in the one that rates.
     *
     * @param grounds what the violation must be about; not empty
     * @param level the level that is forced
     * @param source where the regulation says so
     * @param once where it says that an act counts only once, and in the organization in which it was done
     */
    record ByDiscipline(Set<DisciplineGround> grounds, RatingLevel level, Source source, Source once)
            implements Exclusion {
        /** Copies the grounds, in a fixed order. */
        public ByDiscipline {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(once, "once");
            grounds = ordered(grounds, "grounds");
        }
    }

    /**
     * The competent authority concluded so in the period.
     *
     * @param kinds what was concluded; not empty
     * @param level the level that is forced
     * @param source where the regulation says so
     */
    record ByConclusion(Set<ConclusionKind> kinds, RatingLevel level, Source source) implements Exclusion {
        /** Copies the kinds, in a fixed order. */
        public ByConclusion {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(source, "source");
            kinds = ordered(kinds, "kinds");
        }
    }

    /**
     * The competent authority concluded so in the period about a unit for which a leader answers directly: the unit of a
     * head, the units in charge of a deputy.
     *
     * @param kinds what was concluded; not empty
     * @param level the level that is forced
     * @param source where the regulation says so
     */
    record ByUnitConclusion(Set<ConclusionKind> kinds, RatingLevel level, Source source) implements Exclusion {
        /** Copies the kinds, in a fixed order. */
        public ByUnitConclusion {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(source, "source");
            kinds = ordered(kinds, "kinds");
        }
    }

    /**
     * A measure stands in a relation to a bound.
     *
     * @param condition the relation
     * @param level the level that is forced where it holds
     */
    record ByCondition(Condition condition, RatingLevel level) implements Exclusion {
        /** Checks that both are given. */
        public ByCondition {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(level, "level");
        }

        @Override
        public Source source() {
            return condition.source();
        }
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> values, String name) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty: []");
        }
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
