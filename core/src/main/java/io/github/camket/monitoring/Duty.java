// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.calendar.Deadline;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.DeadlineHistory;
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands and falls alone: a task, or one turn of a task that is repeated.
 *
 * @param task the task
 * @param turn due day by the rule that names the turn; empty for a task that is not repeated
 * @param deadlines its deadlines, as first set and as moved
 */
public record Duty(Task task, Optional<LocalDate> turn, DeadlineHistory deadlines) {

    /** Checks that all are given. */
    public Duty {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(deadlines, "deadlines");
    }

    /**
     * What names a duty within a ledger.
     *
     * @param task the task
     * @param turn due day by the rule that names the turn; empty for a task that is not repeated
     */
    public record Id(TaskId task, Optional<LocalDate> turn) implements Comparable<Id> {

        private static final Comparator<Id> ORDER =
                Comparator.comparing(Id::task).thenComparing(id -> id.turn().orElse(LocalDate.MIN));

        /** Checks that both are given. */
        public Id {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(turn, "turn");
        }

        @Override
        public int compareTo(Id other) {
            return ORDER.compare(this, other);
        }

        /** The task, and the day of the turn behind {@code @}, if there is one. */
        @Override
        public String toString() {
            return task + turn.map(day -> "@" + day).orElse("");
        }
    }

    /** What names it. */
    public Id id() {
        return new Id(task.getId(), turn);
    }

    /** The reference by which findings and traces name it: that of the task, with the day of the turn behind the identifier. */
    public Ref ref() {
        return Ref.of(TaskId.KIND, id().toString());
    }

    /** The deadline in force by the decisions up to a day, inclusive; empty if there is none. */
    public Optional<Deadline> deadline(LocalDate day, LateGrant reading) {
        return deadlines.inForce(day, reading);
    }

    /**
     * Days that something came after a deadline, each begun day full; 0 if it was in time.
     *
     * @param at time of that day in Viet Nam; without one it counts as before the day closed
     */
    public static int daysLate(Deadline deadline, LocalDate on, Optional<LocalTime> at) {
        int days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(deadline.getLastDay(), on)));
        boolean afterClosing = days == 0
                && at.filter(time -> !deadline.isMetBy(on.atTime(time).atOffset(Deadline.OFFSET)))
                        .isPresent();
        return afterClosing ? 1 : days;
    }

    /** As {@link #daysLate(Deadline, LocalDate, Optional)}, of a delivery. */
    public static int daysLate(Deadline deadline, TaskReport report) {
        return daysLate(deadline, report.getDeliveredOn(), report.getDeliveredAt());
    }
}
