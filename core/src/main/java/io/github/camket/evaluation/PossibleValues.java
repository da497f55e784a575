// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.quantity.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The values that a measure can have under a regulation, whatever the facts are: a ratio as a fraction of 1, points and amounts
 * as they are.
 *
 * @param least lowest value, inclusive; empty if there is none
 * @param most highest value, inclusive; empty if there is none
 * @param allowed the only values, ascending; empty if any between the bounds is possible
 */
public record PossibleValues(Optional<Fraction> least, Optional<Fraction> most, List<Fraction> allowed) {

    /** Copies the values. */
    public PossibleValues {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        allowed = List.copyOf(allowed);
    }
}
