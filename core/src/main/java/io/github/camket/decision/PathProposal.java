// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.trace.Ref;
import java.util.Objects;
import java.util.Optional;

/**
 * The level with which a decision is compared: that of the rating that was given to the review, or else the one that was put
 * forward last on the way.
 *
 * @param level the level
 * @param fact the fact that put it forward; empty for the level of the rating
 */
public record PathProposal(RatingLevel level, Optional<Ref> fact) {

    /** Checks that both are given. */
    public PathProposal {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(fact, "fact");
    }
}
