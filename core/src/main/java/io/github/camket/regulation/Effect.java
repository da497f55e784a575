// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.model.classification.RatingLevel;
import java.util.Objects;
import java.util.Optional;

/** What an exclusion does to the level. */
public sealed interface Effect {

    /** The level that it names; empty if it only lowers. */
    default Optional<RatingLevel> named() {
        if (this instanceof Forced forced) {
            return Optional.of(forced.level());
        }
        return this instanceof AtBest atBest ? Optional.of(atBest.level()) : Optional.empty();
    }

    /**
     * The level is this one, whatever the score.
     *
     * @param level the level
     */
    record Forced(RatingLevel level) implements Effect {
        /** Checks that it is given. */
        public Forced {
            Objects.requireNonNull(level, "level");
        }
    }

    /**
     * The level is this one at best.
     *
     * @param level the best level that is left
     */
    record AtBest(RatingLevel level) implements Effect {
        /** Checks that it is given. */
        public AtBest {
            Objects.requireNonNull(level, "level");
        }
    }

    /**
     * The level is so many steps lower, and not below the lowest.
     *
     * @param steps number of steps; positive
     */
    record Lowered(int steps) implements Effect {
        /** Checks that there is a step. */
        public Lowered {
            if (steps < 1) {
                throw new IllegalArgumentException("steps must be 1 or more: " + steps);
            }
        }
    }
}
