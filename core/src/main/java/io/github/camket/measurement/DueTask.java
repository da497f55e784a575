// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.Deadline;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.monitoring.Duty;
import java.time.LocalDate;

/**
 * A task, or one turn of a repeated one, with the deadline in force.
 *
 * @param duty the task or turn
 * @param deadline the deadline in force
 */
record DueTask(Duty duty, Deadline deadline) {

    Task task() {
        return duty.task();
    }

    Duty.Id id() {
        return duty.id();
    }

    /** Last day that is in time. */
    LocalDate lastDay() {
        return deadline.getLastDay();
    }

    int daysLate(TaskReport report) {
        return Duty.daysLate(deadline, report);
    }
}
