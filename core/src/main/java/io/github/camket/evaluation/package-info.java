// SPDX-License-Identifier: Apache-2.0
/**
 * Measurements times regulation: exact points of a person in a month and in the longer periods that months make up, and of an
 * organization in a period.
 *
 * <p>A regulation is compiled once into an {@link io.github.camket.evaluation.EvaluationPlan}, the only evaluator;
 * everything in it that does not fit together is named at once. Whether reasons are kept makes no difference to what is computed,
 * and {@link io.github.camket.evaluation.Scorer} gives the totals of many people without any.
 */
@NullMarked
package io.github.camket.evaluation;

import org.jspecify.annotations.NullMarked;
