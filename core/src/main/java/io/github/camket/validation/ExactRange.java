// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.quantity.DecimalSign;
import io.github.camket.quantity.Fraction;
import java.util.Optional;

/**
 * Numbers between two bounds, each of which can be missing.
 *
 * @param min least number
 * @param minInclusive whether it is allowed itself
 * @param max greatest number
 * @param maxInclusive whether it is allowed itself
 */
record ExactRange(Optional<Fraction> min, boolean minInclusive, Optional<Fraction> max, boolean maxInclusive) {

    ExactRange {
        if (min.isPresent() && max.isPresent()) {
            int order = min.get().compareTo(max.get());
            if (order > 0 || order == 0 && !(minInclusive && maxInclusive)) {
                throw new IllegalArgumentException("min must leave room below " + max.get() + ": " + min.get());
            }
        }
    }

    /** The bound that the texts of a constraint give; none for an empty text. */
    static Optional<Fraction> bound(String text, DecimalSign sign) {
        return text.isEmpty() ? Optional.empty() : Optional.of(sign.parse(text));
    }

    /** Key of the words about the bound that the number is beyond; empty if the number is allowed. */
    Optional<String> missed(Fraction value) {
        if (min.filter(bound -> isBeyond(bound.compareTo(value), minInclusive)).isPresent()) {
            return Optional.of(minInclusive ? "min" : "above");
        }
        return max.filter(bound -> isBeyond(value.compareTo(bound), maxInclusive))
                .map(bound -> maxInclusive ? "max" : "below");
    }

    private static boolean isBeyond(int order, boolean inclusive) {
        return inclusive ? order > 0 : order >= 0;
    }
}
