// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.classification.RatingLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * Cases to which no level applies.
 *
 * @param subjects whose cases
 * @param region the cases; every case in it that is possible has no level
 * @param band the level in whose range of scores they lie and whose conditions fail; empty where no range has the score
 * @param example one of them
 */
public record Hole(Subjects subjects, Region region, Optional<RatingLevel> band, CounterExample example) {
    /** Checks that all are given. */
    public Hole {
        Objects.requireNonNull(subjects, "subjects");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(example, "example");
    }
}
