// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.util.Objects;

/**
 * A row of a table of steps, such as "3 days or less: 80 %".
 *
 * @param comparison how a number must stand to the bound
 * @param bound what it is held against, in the unit of the number
 * @param result what the number then counts as
 */
public record Step(Comparison comparison, Fraction bound, Fraction result) {

    /** Checks that all are given. */
    public Step {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(result, "result");
    }
}
