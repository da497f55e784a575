// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.model.organization.Position;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The formula of some positions.
 *
 * @param positions the positions; not empty
 * @param scoring the formula, the same for all of them
 */
public record PositionCase(Set<Position> positions, Scoring scoring) {
    /** Copies the positions, in a fixed order. */
    public PositionCase {
        Objects.requireNonNull(scoring, "scoring");
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("positions must not be empty: []");
        }
        positions = Collections.unmodifiableSet(new TreeSet<>(positions));
    }
}
