// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.classification.RatingLevel;
import java.util.List;
import java.util.Objects;

/**
 * Cases in which everything holds that several levels ask for, or one level by its conditions and another by a line that forces
 * it. The example has the level that the regulation then gives.
 *
 * @param subjects whose cases
 * @param region the cases
 * @param levels the levels, the highest first; at least two
 * @param example one of them
 */
public record Overlap(Subjects subjects, Region region, List<RatingLevel> levels, CounterExample example) {
    /** Copies the levels. */
    public Overlap {
        Objects.requireNonNull(subjects, "subjects");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(example, "example");
        levels = List.copyOf(levels);
    }
}
