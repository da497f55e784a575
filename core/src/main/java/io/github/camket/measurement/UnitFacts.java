// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.progress.Shortcoming;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of one unit in one period.
 *
 * @param tasks its own tasks that were due
 * @param shortcomings all that were ever pointed out
 * @param units the units directly below, in a fixed order
 * @param promised items of its commitments for the period
 * @param firstDay first day of the period
 * @param coveredUntil last day up to which the facts reach
 */
record UnitFacts(
        List<DueTask> tasks,
        List<Shortcoming> shortcomings,
        List<UnitLevel> units,
        List<PromisedItem> promised,
        LocalDate firstDay,
        LocalDate coveredUntil) {}
