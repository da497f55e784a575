// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.quantity.Fraction;
import java.util.Objects;

/**
 * A term of a weighted sum.
 *
 * @param weight its weight; positive
 * @param term the term
 */
public record WeightedTerm(Fraction weight, Scoring term) {
    /** Checks that the weight is positive. */
    public WeightedTerm {
        Objects.requireNonNull(term, "term");
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("weight must be positive: " + weight);
        }
    }
}
