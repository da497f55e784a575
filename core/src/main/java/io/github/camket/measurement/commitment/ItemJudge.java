// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.calendar.Deadline;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentHistory;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.monitoring.Timeliness;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How single items stand, from the targets, tasks and promises on which they rest. */
final class ItemJudge {

    private final Snapshot snapshot;
    private final TaskMonitor tasks;
    private final PromiseJudge promises;
    private final Map<TargetId, TargetResult> targets = new TreeMap<>();
    private final Map<LocalDate, OrgTree> trees = new TreeMap<>();

    ItemJudge(Snapshot snapshot, TargetJudge judge, TaskMonitor tasks, PromiseJudge promises) {
        this.snapshot = snapshot;
        this.tasks = tasks;
        this.promises = promises;
        judge.judgeAll().forEach(result -> targets.put(result.getTarget().getId(), result));
    }

    /** All targets of the snapshot, by identifier. */
    Collection<TargetResult> targets() {
        return targets.values();
    }

    /** How an item of the version in force stands. */
    ItemFulfilment judge(
            CommitmentHistory history, CommitmentItem item, Optional<Directive> basis, Collection<Finding> notes) {
        Commitment commitment = history.getCommitment();
        List<ItemState> parts = new ArrayList<>();
        ItemFulfilment.Builder result = ItemFulfilment.builder()
                .item(item)
                .basisItem(item.getBasisItem().flatMap(id -> basisItem(commitment, id, basis, notes)));
        for (TargetId id : item.getTargets()) {
            Optional<TargetResult> target = target(commitment, item, id, notes);
            target.ifPresent(result::addTargets);
            parts.add(target.map(ItemJudge::state).orElse(ItemState.OPEN));
        }
        for (TaskId id : item.getTasks()) {
            List<TaskStatus> statuses = tasks(commitment, item, id, parts, notes);
            result.addAllTasks(statuses);
            statuses.forEach(status -> notes.addAll(status.getFindings()));
        }
        promises.judge(history, item.getId()).ifPresent(promise -> {
            result.promise(promise);
            parts.add(promise.getState());
            notes.addAll(promise.getFindings());
        });
        ItemState state = ItemState.of(parts);
        if (state == ItemState.NOTHING_TO_JUDGE) {
            notes.add(CommitmentReviewer.NOTHING_TO_JUDGE.about(commitment.getRef(), item.getId()));
        }
        return result.state(state).build();
    }

    private static Optional<DirectiveItem> basisItem(
            Commitment commitment, DirectiveItemId id, Optional<Directive> basis, Collection<Finding> notes) {
        Optional<DirectiveItem> found = basis.flatMap(directive -> directive.findItem(id));
        if (basis.isEmpty()) {
            notes.add(CommitmentReviewer.ITEM_WITHOUT_BASIS.about(commitment.getRef(), id));
        } else if (found.isEmpty()) {
            notes.add(CommitmentReviewer.UNKNOWN_ITEM.about(
                    commitment.getRef(), id, basis.get().getId()));
        }
        return found;
    }

    private Optional<TargetResult> target(
            Commitment commitment, CommitmentItem item, TargetId id, Collection<Finding> notes) {
        TargetResult result = Objects.requireNonNull(targets.get(id), "target");
        Target target = result.getTarget();
        if (!target.getAssignee().equals(commitment.getBy())) {
            notes.add(CommitmentReviewer.TARGET_OF_ANOTHER_UNIT.about(commitment.getRef(), id, target.getAssignee()));
            return Optional.empty();
        }
        boolean elsewhere = !Optional.of(target.getDirective()).equals(commitment.getBasis())
                || !Optional.of(target.getItem()).equals(item.getBasisItem());
        if (item.getBasisItem().isPresent() && elsewhere) {
            notes.add(CommitmentReviewer.TARGET_OF_ANOTHER_ITEM.about(
                    commitment.getRef(),
                    id,
                    target.getItem(),
                    target.getDirective(),
                    item.getBasisItem().get()));
        }
        notes.addAll(result.getFindings());
        return Optional.of(result);
    }

    /** How a target stands as a part of an item. A case that must not occur cannot be undone, whatever is still to come. */
    static ItemState state(TargetResult result) {
        boolean met = result.getOutcome().filter(TargetOutcome::isMet).isPresent();
        if (result.getStatus() == TargetStatus.JUDGED) {
            return met ? ItemState.FULFILLED : ItemState.NOT_FULFILLED;
        }
        if (result.getStatus() == TargetStatus.NOT_APPLICABLE) {
            return ItemState.NOTHING_TO_JUDGE;
        }
        if (result.isBroken()) {
            return ItemState.NOT_FULFILLED;
        }
        boolean pending = !result.isDue() && result.getStatus() != TargetStatus.UNREADABLE;
        return pending ? ItemState.IN_PROGRESS : ItemState.OPEN;
    }

    private List<TaskStatus> tasks(
            Commitment commitment,
            CommitmentItem item,
            TaskId id,
            Collection<ItemState> parts,
            Collection<Finding> notes) {
        Task task = snapshot.find(id.toRef()).map(Task.class::cast).orElseThrow();
        if (!isOf(commitment, task.getUnit())) {
            notes.add(CommitmentReviewer.TASK_OF_ANOTHER_UNIT.about(commitment.getRef(), id, task.getUnit()));
            parts.add(ItemState.OPEN);
            return List.of();
        }
        if (!tasks.isGiven(id)) {
            notes.add(CommitmentReviewer.TASK_NOT_GIVEN.about(commitment.getRef(), id, item.getId()));
            parts.add(ItemState.IN_PROGRESS);
            return List.of();
        }
        List<TaskStatus> statuses = tasks.statusesOf(id).stream()
                .filter(status -> status.getTurn().isEmpty()
                        || commitment.getPeriod().isEmpty()
                        || commitment
                                .getPeriod()
                                .get()
                                .contains(status.getTurn().get()))
                .toList();
        statuses.forEach(status -> parts.add(state(status)));
        if (statuses.isEmpty() && isStillToCome(commitment)) {
            parts.add(ItemState.IN_PROGRESS);
        }
        return statuses;
    }

    /** Whether turns of a repeated task can still fall into the period of the commitment. */
    private boolean isStillToCome(Commitment commitment) {
        return commitment
                .getPeriod()
                .filter(period -> snapshot.getCoversUntil().isBefore(period.getLastDay()))
                .isPresent();
    }

    /** How a task, or one turn of it, stands as a part of an item. */
    static ItemState state(TaskStatus status) {
        if (status.isWithdrawn()) {
            return ItemState.NOTHING_TO_JUDGE;
        }
        Timeliness timeliness = status.getTimeliness().orElseThrow();
        if (status.isDone()) {
            return timeliness == Timeliness.LATE ? ItemState.FULFILLED_LATE : ItemState.FULFILLED;
        }
        return timeliness == Timeliness.OVERDUE ? ItemState.OVERDUE : ItemState.IN_PROGRESS;
    }

    /** Whether a unit is the one that promises, or stood below it when it signed or on the last day covered. */
    private boolean isOf(Commitment commitment, OrgUnitId unit) {
        return unit.equals(commitment.getBy())
                || Stream.of(commitment.getSignedOn(), snapshot.getCoversUntil())
                        .anyMatch(day -> tree(day).isBelow(unit, commitment.getBy()));
    }

    private OrgTree tree(LocalDate day) {
        return trees.computeIfAbsent(day, on -> OrgTree.of(snapshot.getFacts(OrgUnit.class), on));
    }

    /** The days on which something was due that an item no longer asks for in the same way; after the weight changed, all. */
    List<LocalDate> dueDaysChanged(Commitment commitment, CommitmentItem before, Optional<CommitmentItem> after) {
        boolean all = !after.map(CommitmentItem::getWeight).equals(Optional.of(before.getWeight()));
        List<LocalDate> days = new ArrayList<>();
        before.getTargets().stream()
                .filter(id -> all
                        || after.filter(item -> item.getTargets().contains(id)).isEmpty())
                .forEach(id -> days.add(Objects.requireNonNull(targets.get(id), "target")
                        .getTarget()
                        .getDueOn()));
        before.getTasks().stream()
                .filter(id -> all
                        || after.filter(item -> item.getTasks().contains(id)).isEmpty())
                .flatMap(id -> tasks.statusesOf(id).stream())
                // Turns of a repeated task that are over say nothing about those to come.
                .filter(status -> status.getTurn().isEmpty())
                .forEach(
                        status -> status.getDeadline().map(Deadline::getLastDay).ifPresent(days::add));
        before.getPromise()
                .filter(promise ->
                        all || !after.flatMap(CommitmentItem::getPromise).equals(Optional.of(promise)))
                .flatMap(promise -> PromiseJudge.dueOn(commitment, promise))
                .ifPresent(days::add);
        return days;
    }
}
