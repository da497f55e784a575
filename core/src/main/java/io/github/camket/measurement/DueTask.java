// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.Deadline;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.monitoring.Duty;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A task, or one turn of a repeated one, with the deadline in force.
 *
 * @param duty the task or turn
 * @param deadline the deadline in force
 */
public record DueTask(Duty duty, Deadline deadline) {

    /** Checks that both are given. */
    public DueTask {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(deadline, "deadline");
    }

    /** The task itself. */
    public Task task() {
        return duty.task();
    }

    /** What names the task or turn. */
    public Duty.Id id() {
        return duty.id();
    }

    /** Last day that is in time, inclusive. */
    public LocalDate lastDay() {
        return deadline.getLastDay();
    }

    /** Days that a delivery came late, each begun day full; 0 if it was in time. */
    public int daysLate(TaskReport report) {
        return Duty.daysLate(deadline, report);
    }
}
