// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.model.classification.RatingLevel;
import java.util.Objects;

/**
 * How many have one level.
 *
 * @param level the level
 * @param decided for how many it was decided; not negative
 * @param proposed for how many it is only proposed; not negative
 */
public record LevelCount(RatingLevel level, int decided, int proposed) {

    /** Checks the numbers. */
    public LevelCount {
        Objects.requireNonNull(level, "level");
        if (decided < 0 || proposed < 0) {
            throw new IllegalArgumentException(
                    "decided and proposed must not be negative: " + decided + ", " + proposed);
        }
    }

    /** How many have the level, decided or proposed. */
    public int total() {
        return Math.addExact(decided, proposed);
    }
}
