// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.util.Objects;

/**
 * A value and the place that it has in its field. The two are separate things: the value can rise while the place falls.
 *
 * @param subject whose they are
 * @param value the result, unrounded
 * @param rank its place
 */
public record RankedResult(Ref subject, Fraction value, Rank rank) {

    /** Checks that all are given. */
    public RankedResult {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rank, "rank");
    }
}
