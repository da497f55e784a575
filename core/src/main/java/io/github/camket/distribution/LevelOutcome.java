// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.model.classification.RatingLevel;
import java.util.Objects;

/** What is known of the level of a subject. */
public sealed interface LevelOutcome {

    /**
     * The authority decided the level.
     *
     * @param level the level
     */
    record Decided(RatingLevel level) implements LevelOutcome {
        /** Checks that it is given. */
        public Decided {
            Objects.requireNonNull(level, "level");
        }
    }

    /**
     * The level is proposed, and can still be decided otherwise.
     *
     * @param level the level
     */
    record Proposed(RatingLevel level) implements LevelOutcome {
        /** Checks that it is given. */
        public Proposed {
            Objects.requireNonNull(level, "level");
        }
    }

    /**
     * There is no level.
     *
     * @param reason why
     */
    record Without(NoLevel reason) implements LevelOutcome {
        /** Checks that it is given. */
        public Without {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
