// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.task.TaskId;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A change of the facts about one subject, and where it can make a difference.
 *
 * @param change the change
 * @param months the months of a person whose work or judged scores it touches, in order; none for conduct
 * @param task the task whose facts it touches; empty if it touches none
 */
public record FoundChange(FactChange change, SortedSet<ReportingPeriod> months, Optional<TaskId> task) {

    /** Copies the months. */
    public FoundChange {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(task, "task");
        months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
    }
}
