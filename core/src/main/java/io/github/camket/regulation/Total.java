// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import io.github.camket.quantity.Points;
import java.util.Objects;
import java.util.Optional;

/**
 * The total score: the sum of the criteria, within bounds.
 *
 * @param atLeast lowest total; empty for none
 * @param atMost highest total; empty for none
 * @param source where the regulation orders that the criteria be added
 */
public record Total(Optional<Points> atLeast, Optional<Points> atMost, Source source) {

    /** Checks that the bounds are in order. */
    public Total {
        Objects.requireNonNull(atLeast, "atLeast");
        Objects.requireNonNull(atMost, "atMost");
        Objects.requireNonNull(source, "source");
        if (atLeast.isPresent() && atMost.isPresent() && atLeast.get().compareTo(atMost.get()) > 0) {
            throw new IllegalArgumentException(
                    "atLeast must be at most " + atMost.get() + ", the highest total: " + atLeast.get());
        }
    }

    /** The sum as it is. */
    public static Total sum(Source source) {
        return new Total(Optional.empty(), Optional.empty(), source);
    }
}
