// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.cascade;

import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskSource;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.monitoring.TaskParts;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rolls up what became of items: from the tasks at the bottom to the document at the top, each task once. */
public final class CascadeMonitor {

    /** An item that nobody below carries out, and of which nobody made a task. */
    public static final FindingCode ITEM_WITHOUT_TASK = new FindingCode("ITEM_WITHOUT_TASK", Severity.INFO);
    /** A task comes from an item that its directive does not have. Arguments: the item, the directive. */
    public static final FindingCode TASK_OF_UNKNOWN_ITEM = new FindingCode("TASK_OF_UNKNOWN_ITEM", Severity.WARNING);

    private final Cascader cascader;
    private final TaskParts parts;
    private final Map<ItemRef, SortedSet<TaskId>> tasks = new TreeMap<>();
    private final TaskMonitor monitor;
    private final List<Finding> findings = new ArrayList<>();

    private CascadeMonitor(Snapshot snapshot, TaskMonitor monitor) {
        this.cascader = Cascader.of(snapshot);
        this.monitor = monitor;
        this.parts = monitor.parts();
        snapshot.getFacts(Task.class).forEach(this::enter);
    }

    /** The roll-ups of a snapshot, with its tasks as this monitor sees them. */
    public static CascadeMonitor of(Snapshot snapshot, TaskMonitor monitor) {
        return new CascadeMonitor(
                Objects.requireNonNull(snapshot, "snapshot"), Objects.requireNonNull(monitor, "monitor"));
    }

    /** The roll-ups of a snapshot, by the default readings. */
    public static CascadeMonitor of(Snapshot snapshot) {
        return of(snapshot, TaskMonitor.of(snapshot));
    }

    private void enter(Task task) {
        for (TaskSource source : task.getSources()) {
            if (source instanceof TaskSource.OfItem ofItem) {
                ItemRef item = ofItem.item();
                if (!cascader.has(item)) {
                    findings.add(TASK_OF_UNKNOWN_ITEM.about(task.getRef(), item.item(), item.directive()));
                } else if (monitor.isGiven(task.getId())) {
                    tasks.computeIfAbsent(item, key -> new TreeSet<>()).add(task.getId());
                }
            }
        }
    }

    /** The items where cascades begin, by reference. */
    public List<ItemRef> tops() {
        return cascader.getTops();
    }

    /** Tasks of items that do not exist, in a fixed order. */
    public List<Finding> findings() {
        return findings.stream().sorted().toList();
    }

    /**
     * What became of an item and of everything below it.
     *
     * @throws IllegalArgumentException if the snapshot has no such item
     */
    public CascadeRollUp rollUp(ItemRef top) {
        Cascade cascade = cascader.below(top);
        Map<ItemRef, Below> below = below(cascade);
        List<ItemRollUp> items = cascade.getItems().stream()
                .map(item -> rollUp(item, Objects.requireNonNull(below.get(item.ref()), "below")))
                .toList();
        SortedSet<Finding> notes = new TreeSet<>(cascade.getFindings());
        items.get(0).getItemsWithoutTask().forEach(item -> notes.add(ITEM_WITHOUT_TASK.about(item.toRef())));
        return CascadeRollUp.builder()
                .asOf(monitor.getAsOf())
                .cascade(cascade)
                .items(items)
                .findings(notes)
                .build();
    }

    /**
     * What became of each item of a directive, in the order of the document.
     *
     * @throws IllegalArgumentException if the snapshot has no such directive
     */
    public List<CascadeRollUp> rollUps(Directive directive) {
        return directive.getItems().stream()
                .map(item -> rollUp(new ItemRef(directive.getId(), item.getId())))
                .toList();
    }

    /** What stands below an item, itself included: tasks with their parts, and items of which nobody made a task. */
    private record Below(SortedSet<TaskId> tasks, SortedSet<ItemRef> untouched) {
        void add(Below other) {
            tasks.addAll(other.tasks);
            untouched.addAll(other.untouched);
        }
    }

    private Map<ItemRef, Below> below(Cascade cascade) {
        Map<ItemRef, Below> below = new TreeMap<>();
        boolean circle = false;
        for (CascadedItem item : cascade.getBottomUp()) {
            Below all = alone(item);
            for (ItemRef lower : item.carriedOutBy()) {
                Below known = below.get(lower);
                circle |= known == null;
                Optional.ofNullable(known).ifPresent(all::add);
            }
            below.put(item.ref(), all);
        }
        if (circle) {
            cascade.getItems().forEach(item -> below.put(item.ref(), reached(cascade, item)));
        }
        return below;
    }

    private Below alone(CascadedItem item) {
        SortedSet<TaskId> all = new TreeSet<>(own(item.ref()));
        all.addAll(parts.below(own(item.ref())));
        SortedSet<ItemRef> untouched = new TreeSet<>();
        if (all.isEmpty() && item.carriedOutBy().isEmpty()) {
            untouched.add(item.ref());
        }
        return new Below(all, untouched);
    }

    private Below reached(Cascade cascade, CascadedItem start) {
        Below all = alone(start);
        Set<ItemRef> seen = new TreeSet<>(List.of(start.ref()));
        Deque<CascadedItem> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            for (ItemRef lower : next.remove().carriedOutBy()) {
                if (seen.add(lower)) {
                    CascadedItem item = cascade.item(lower);
                    all.add(alone(item));
                    next.add(item);
                }
            }
        }
        return all;
    }

    private ItemRollUp rollUp(CascadedItem item, Below below) {
        List<TaskId> closedTooEarly = below.tasks().stream()
                .filter(task ->
                        isWhole(task) && monitor.statusesOf(task).stream().anyMatch(CascadeMonitor::isTooEarly))
                .toList();
        return ItemRollUp.builder()
                .item(item)
                .own(statusesOf(own(item.ref())))
                .counted(statusesOf(
                        below.tasks().stream().filter(task -> !isWhole(task)).toList()))
                .closedTooEarly(closedTooEarly)
                .itemsWithoutTask(below.untouched())
                .build();
    }

    private static boolean isTooEarly(TaskStatus status) {
        return status.isDone() && !status.getOpenParts().isEmpty();
    }

    private boolean isWhole(TaskId task) {
        return !parts.of(task).isEmpty();
    }

    private SortedSet<TaskId> own(ItemRef item) {
        return tasks.getOrDefault(item, Collections.emptySortedSet());
    }

    private List<TaskStatus> statusesOf(Collection<TaskId> ids) {
        List<TaskStatus> found = new ArrayList<>();
        ids.forEach(id -> found.addAll(monitor.statusesOf(id)));
        return found;
    }
}
