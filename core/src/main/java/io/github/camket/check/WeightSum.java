// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.CriterionId;
import java.util.Objects;

/**
 * Weights that do not add up to 1 and are divided by their sum.
 *
 * @param criterion the section in whose formula they stand
 * @param sum what they add up to
 */
public record WeightSum(CriterionId criterion, Fraction sum) {
    /** Checks that all are given. */
    public WeightSum {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(sum, "sum");
    }
}
