// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.quantity.Fraction;
import java.util.Objects;
import java.util.Optional;

/**
 * A part, and what it is to the figure.
 *
 * @param part the part as given
 * @param share how much of the figure rests on it, more than 0 and at most 1; the shares of all parts add up to 1. Empty if the
 *     part does not count, if there is no figure, and under {@code ALL_OR_NOTHING}, where every part decides
 * @param belowBound whether it has a ratio that does not reach the bound of {@code ALL_OR_NOTHING}; never under another method
 */
public record ComposedPart(CompositePart part, Optional<Fraction> share, boolean belowBound) {

    /** Checks that all are given. */
    public ComposedPart {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(share, "share");
    }
}
