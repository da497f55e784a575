// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.quantity.Points;
import io.github.camket.regulation.CriterionId;
import java.util.Objects;

/**
 * Points of one section, or the bounds between which they lie.
 *
 * @param criterion the section
 * @param status {@link EvaluationStatus#SCORED}, {@link EvaluationStatus#MISSING} or {@link EvaluationStatus#NOT_EVALUABLE}
 * @param least lowest possible points; the points, if scored
 * @param most highest possible points; the points, if scored
 */
public record CriterionResult(CriterionId criterion, EvaluationStatus status, Points least, Points most) {

    /** Checks the order of the bounds. */
    public CriterionResult {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(status, "status");
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("least must not be above most " + most + ": " + least);
        }
    }
}
