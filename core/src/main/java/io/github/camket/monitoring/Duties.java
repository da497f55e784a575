// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.calendar.Schedule;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.DeadlineHistory;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The duties of a snapshot: each task, and of a repeated one the turns due up to the last day that the figures cover, the one
 * after it, and every later one that somebody speaks of.
 */
public final class Duties {

    /** Something speaks of a turn that the rule of the task does not give, or names none of a repeated task. Argument: the turn. */
    public static final FindingCode NO_SUCH_TURN = new FindingCode("NO_SUCH_TURN", Severity.WARNING);

    private final Map<Duty.Id, Duty> duties = new TreeMap<>();
    private final Map<TaskId, Task> tasks = new TreeMap<>();
    private final Map<TaskId, TreeSet<LocalDate>> mentioned = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Duties(Snapshot snapshot) {
        snapshot.getFacts(Task.class).forEach(task -> tasks.put(task.getId(), task));
        mention(snapshot, PhaseChange.class, PhaseChange::getTask, PhaseChange::getTurn);
        mention(snapshot, TaskReport.class, TaskReport::getTask, TaskReport::getTurn);
        mention(snapshot, DeadlineChange.class, DeadlineChange::getTask, DeadlineChange::getTurn);
        for (ObjectiveCause cause : snapshot.getFacts(ObjectiveCause.class)) {
            if (cause.getTurn().isPresent()) {
                mention(cause, cause.getTask(), cause.getTurn());
            }
        }
        Map<Duty.Id, List<DeadlineChange>> changes = snapshot.getFacts(
                DeadlineChange.class,
                change -> new Duty.Id(change.getTask(), change.getTurn()),
                change -> change.getDecidedOn().or(change::getRequestedOn).orElseThrow(),
                findings);
        for (Task task : tasks.values()) {
            for (Optional<LocalDate> turn : turns(task, snapshot.getCoversUntil())) {
                Duty.Id id = new Duty.Id(task.getId(), turn);
                duties.put(
                        id, new Duty(task, turn, DeadlineHistory.of(task, turn, changes.getOrDefault(id, List.of()))));
            }
        }
    }

    /** The duties of a snapshot. */
    public static Duties of(Snapshot snapshot) {
        return new Duties(snapshot);
    }

    private <T extends Fact> void mention(
            Snapshot snapshot, Class<T> type, Function<T, TaskId> task, Function<T, Optional<LocalDate>> turn) {
        snapshot.getFacts(type).forEach(fact -> mention(fact, task.apply(fact), turn.apply(fact)));
    }

    private void mention(Fact fact, TaskId id, Optional<LocalDate> turn) {
        Task task = tasks.get(id);
        if (task != null && !hasTurn(task, turn)) {
            findings.add(NO_SUCH_TURN.about(
                    fact.getRef(), id, turn.map(LocalDate::toString).orElse("-")));
        } else {
            turn.ifPresent(
                    day -> mentioned.computeIfAbsent(id, key -> new TreeSet<>()).add(day));
        }
    }

    /** Whether the task has this turn; a task that is not repeated has the empty one. */
    private static boolean hasTurn(Task task, Optional<LocalDate> turn) {
        return task.getSchedule() instanceof Schedule.Repeated repeated
                ? turn.filter(repeated::hasTurn).isPresent()
                : turn.isEmpty();
    }

    private List<Optional<LocalDate>> turns(Task task, LocalDate asOf) {
        if (!(task.getSchedule() instanceof Schedule.Repeated repeated)) {
            return List.of(Optional.empty());
        }
        TreeSet<LocalDate> days = new TreeSet<>(mentioned.getOrDefault(task.getId(), new TreeSet<>()));
        days.addAll(repeated.turnsUpToNextAfter(asOf));
        return days.stream().map(Optional::of).toList();
    }

    /** All duties, by task and turn. */
    public Collection<Duty> all() {
        return Collections.unmodifiableCollection(duties.values());
    }

    /** What people should know of turns and changes of deadlines, in no particular order. */
    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }
}
