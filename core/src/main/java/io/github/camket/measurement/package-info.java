// SPDX-License-Identifier: Apache-2.0
/**
 * From facts to exact numbers, without judgement: what is counted, out of what, and how presence is established.
 *
 * <p>What is counted is not fixed here. A regulation brings its {@link io.github.camket.measurement.MeasureSet}: the
 * measures as data, and the {@linkplain io.github.camket.measurement.WorkRules rules} for the points on which its text is
 * silent. {@link io.github.camket.measurement.Measurer} applies them to the work of one person in one month;
 * {@link io.github.camket.measurement.WorkItem} is where an application with its own work records starts.
 *
 * <p>A local scheme that scores each item writes formulas: {@link io.github.camket.measurement.ItemValue} is a number of a task
 * or delivery, {@link io.github.camket.measurement.ItemTest} a question about it, {@link io.github.camket.measurement.ItemCount}
 * a sum over them. The measures of a set are compiled once into a {@link io.github.camket.measurement.MeasurePlan}, which counts
 * a {@link io.github.camket.measurement.WorkSheet}; the measures of the decree go the same way.
 *
 * <p>Targets need no regulation: each brings its own bound. {@link io.github.camket.measurement.TargetJudge} holds the readings
 * against them, and {@link io.github.camket.measurement.commitment.CommitmentReviewer} says how far commitments are fulfilled. A regulation
 * that scores a unit by them takes shares of its targets and the figures of its indicators as measures.
 * {@link io.github.camket.measurement.TargetMovements} tells what moved the answers between two days.
 */
@NullMarked
package io.github.camket.measurement;

import org.jspecify.annotations.NullMarked;
