// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which task is a part of which. A task can be a part of several, and is listed once wherever they are looked at together. */
public final class TaskParts {

    private final Map<TaskId, TreeSet<TaskId>> parts = new TreeMap<>();

    private TaskParts(Collection<Task> tasks) {
        for (Task task : tasks) {
            for (TaskId whole : task.getPartOf()) {
                parts.computeIfAbsent(whole, key -> new TreeSet<>()).add(task.getId());
            }
        }
    }

    /** The parts of these tasks. */
    public static TaskParts of(Collection<Task> tasks) {
        return new TaskParts(tasks);
    }

    /** The tasks directly below, by identifier. */
    public Set<TaskId> of(TaskId whole) {
        return Collections.unmodifiableSet(parts.getOrDefault(whole, new TreeSet<>()));
    }

    /** Every task below, directly or not, each once, by identifier, without the task itself. */
    public Set<TaskId> below(TaskId whole) {
        return below(List.of(whole));
    }

    /** Every task below one of several, directly or not, each once, by identifier, without those that were given. */
    public Set<TaskId> below(Collection<TaskId> wholes) {
        Set<TaskId> found = reach(wholes);
        found.removeAll(wholes);
        return found;
    }

    /** Tasks that are parts of themselves by way of others: each circle once, by identifier. */
    public List<List<TaskId>> circles() {
        List<List<TaskId>> circles = new ArrayList<>();
        TreeSet<TaskId> left = withoutTheLoose();
        while (!left.isEmpty()) {
            TaskId start = left.first();
            List<TaskId> circle = reach(List.of(start)).stream()
                    .filter(other -> reach(List.of(other)).contains(start))
                    .toList();
            if (!circle.isEmpty()) {
                circles.add(circle);
            }
            left.removeAll(circle);
            left.remove(start);
        }
        return circles;
    }

    /** What is left when tasks without parts are taken away again and again: nothing, unless there is a circle. */
    private TreeSet<TaskId> withoutTheLoose() {
        Map<TaskId, TreeSet<TaskId>> wholes = new TreeMap<>();
        Map<TaskId, Integer> partsLeft = new TreeMap<>();
        Deque<TaskId> loose = new ArrayDeque<>();
        parts.forEach((whole, below) -> {
            partsLeft.put(whole, below.size());
            for (TaskId part : below) {
                wholes.computeIfAbsent(part, key -> new TreeSet<>()).add(whole);
                if (!parts.containsKey(part)) {
                    loose.add(part);
                }
            }
        });
        Set<TaskId> taken = new TreeSet<>();
        while (!loose.isEmpty()) {
            TaskId part = loose.remove();
            if (taken.add(part)) {
                for (TaskId whole : wholes.getOrDefault(part, new TreeSet<>())) {
                    if (partsLeft.merge(whole, -1, Integer::sum) == 0) {
                        loose.add(whole);
                    }
                }
            }
        }
        TreeSet<TaskId> left = new TreeSet<>(parts.keySet());
        left.removeAll(taken);
        return left;
    }

    /** Everything below, directly or not; a task itself only if it is below one of them. */
    private Set<TaskId> reach(Collection<TaskId> wholes) {
        TreeSet<TaskId> found = new TreeSet<>();
        Deque<TaskId> next = new ArrayDeque<>(wholes);
        while (!next.isEmpty()) {
            for (TaskId part : of(next.remove())) {
                if (found.add(part)) {
                    next.add(part);
                }
            }
        }
        return found;
    }
}
