// SPDX-License-Identifier: Apache-2.0
/**
 * Measurements times regulation: exact points of a month, and of the longer periods that months make up.
 *
 * <p>A regulation is compiled once into an {@link io.github.camket.evaluation.EvaluationPlan}, the only evaluator. Whether
 * reasons are kept makes no difference to what it computes.
 */
@NullMarked
package io.github.camket.evaluation;

import org.jspecify.annotations.NullMarked;
