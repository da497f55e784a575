// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.classification.RatingLevel;
import java.util.Objects;

/**
 * A level that no case gives.
 *
 * @param level the level
 * @param byConduct whether a line about conduct, which was not looked at, can still give it
 */
public record UnreachedLevel(RatingLevel level, boolean byConduct) {
    /** Checks that it is given. */
    public UnreachedLevel {
        Objects.requireNonNull(level, "level");
    }
}
