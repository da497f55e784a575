// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.util.Objects;
import java.util.Optional;

/**
 * A result that is to be ranked, with what makes it comparable.
 *
 * @param subject whose result it is
 * @param value the result, unrounded
 * @param reason why there is none; present exactly if there is none. Having none is not 0, and has no place
 * @param basis what makes it comparable
 */
public record ComparedResult(Ref subject, Optional<Fraction> value, Optional<NoValue> reason, ComparisonBasis basis) {

    /** Checks that there is either a value or a reason. */
    public ComparedResult {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(basis, "basis");
        if (value.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("value must be given, or else a reason: " + value + ", " + reason);
        }
    }

    /** A result with its value. */
    public static ComparedResult of(Ref subject, Fraction value, ComparisonBasis basis) {
        return new ComparedResult(subject, Optional.of(value), Optional.empty(), basis);
    }

    /** A subject without value, and why. */
    public static ComparedResult without(Ref subject, NoValue reason, ComparisonBasis basis) {
        return new ComparedResult(subject, Optional.empty(), Optional.of(reason), basis);
    }
}
