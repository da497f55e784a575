// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.DeadlineHistory;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How one task, or one turn of it, stands at the end of a day. Where a body closes its days earlier, the last day of an open
 * task has passed by then: it is overdue on that day already.
 */
@Value.Immutable
@ResultStyle
public abstract class TaskStatus {

    TaskStatus() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The task. */
    public abstract Task getTask();

    /** Due day by the rule that names the turn; empty for a task that is not repeated. */
    public abstract Optional<LocalDate> getTurn();

    /** The day at whose end it stands so. */
    public abstract LocalDate getAsOf();

    /** The phases it went through, in order; the first one before anything happened. */
    public abstract List<PhaseHistory.Entered> getPhases();

    /** Whether it counts as done. */
    public abstract boolean isDone();

    /** When it was completed: the day of the result, not of its confirmation; present exactly when it is done. */
    public abstract Optional<PhaseHistory.Completed> getCompleted();

    /** The deadline in force; empty if there is none. */
    public abstract Optional<Deadline> getDeadline();

    /** The deadline as it was set first; empty if none was. */
    public abstract Optional<Deadline> getOriginalDeadline();

    /** How the deadline in force was counted, where nobody said one and the body has a default term. */
    public abstract Optional<CountedDeadline> getCountedDeadline();

    /** What changes of the deadline did, in the order of the decisions. */
    public abstract List<DeadlineHistory.Step> getDeadlineSteps();

    /** Changes of the deadline that were refused, or that nobody has decided; they change nothing. */
    public abstract List<DeadlineChange> getChangesNotGranted();

    /** How it stands against the deadline in force; empty for a task that was withdrawn. */
    public abstract Optional<Timeliness> getTimeliness();

    /** Days after the last day of the deadline in force, each begun day full: of the result, or of the open task; 0 if in time. */
    public abstract int getDaysLate();

    /** The same against the deadline as it was set first. */
    public abstract int getDaysLateAgainstOriginal();

    /** Days until the last day, 0 on that day if it closes at its end; present for an open task that is in time. */
    public abstract OptionalInt getDaysLeft();

    /** Whether it is open, in time, and due within the window of the body. */
    public abstract boolean isDueSoon();

    /** Confirmed objective causes of lateness, by identifier; they explain it, they do not undo it. */
    public abstract List<Ref> getConfirmedCauses();

    /** Obstacles that nobody has removed, by identifier. */
    public abstract List<Ref> getOpenObstacles();

    /** Its parts that are not done and not withdrawn, each once, by identifier: it cannot be closed before them. */
    public abstract List<TaskId> getOpenParts();

    /** What people should know, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** The phase that it is in. */
    public TaskPhase getPhase() {
        return getPhases().get(getPhases().size() - 1).phase();
    }

    /** What names it. */
    public Duty.Id getId() {
        return new Duty.Id(getTask().getId(), getTurn());
    }

    /** Whether it is neither done nor withdrawn. */
    public boolean isOpen() {
        return !isDone() && !isWithdrawn();
    }

    /** Whether it was withdrawn, and counts nowhere. */
    public boolean isWithdrawn() {
        return getPhase() == TaskPhase.CANCELLED;
    }

    /** Builds a {@link TaskStatus}. */
    static final class Builder extends ImmutableTaskStatus.Builder {
        Builder() {}
    }
}
