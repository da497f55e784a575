// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.trace.Ref;
import java.util.Objects;
import java.util.Optional;

/**
 * The subjects of one unit or one similar-task group, or those that are in none.
 *
 * @param of the unit or group; empty for those in none, or of whom it is not known
 * @param counts their levels
 */
public record DistributionPart(Optional<Ref> of, LevelCounts counts) {

    /** Checks that both are given. */
    public DistributionPart {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(counts, "counts");
    }
}
