// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which task is a part of which. A task can be a part of several, and is listed once wherever they are looked at together. */
public final class TaskParts {

    private final Map<TaskId, TreeSet<TaskId>> parts = new TreeMap<>();
    private final Map<TaskId, TreeSet<TaskId>> wholes = new TreeMap<>();

    private TaskParts(Collection<Task> tasks) {
        for (Task task : tasks) {
            for (TaskId whole : task.getPartOf()) {
                parts.computeIfAbsent(whole, key -> new TreeSet<>()).add(task.getId());
                wholes.computeIfAbsent(task.getId(), key -> new TreeSet<>()).add(whole);
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
        return reach(wholes, parts);
    }

    /** Every task of which it is a part, directly or not, each once, by identifier, without the task itself. */
    public Set<TaskId> above(TaskId part) {
        return reach(List.of(part), wholes);
    }

    /** Tasks that are parts of themselves by way of others: each circle once, by identifier. */
    public List<List<TaskId>> circles() {
        List<TaskId> order = partsBeforeWholes();
        Collections.reverse(order);
        List<List<TaskId>> circles = new ArrayList<>();
        Set<TaskId> placed = new TreeSet<>();
        for (TaskId start : order) {
            TreeSet<TaskId> circle = new TreeSet<>();
            Deque<TaskId> next = new ArrayDeque<>(List.of(start));
            while (!next.isEmpty()) {
                TaskId task = next.remove();
                if (placed.add(task)) {
                    circle.add(task);
                    next.addAll(wholes.getOrDefault(task, new TreeSet<>()));
                }
            }
            if (circle.size() > 1) {
                circles.add(List.copyOf(circle));
            }
        }
        circles.sort(Comparator.comparing(circle -> circle.get(0)));
        return circles;
    }

    /** All tasks, each after its parts except within a circle. Gone through without recursion: chains can be long. */
    private List<TaskId> partsBeforeWholes() {
        List<TaskId> order = new ArrayList<>();
        Set<TaskId> seen = new TreeSet<>();
        Deque<TaskId> path = new ArrayDeque<>();
        Deque<Iterator<TaskId>> left = new ArrayDeque<>();
        for (TaskId start : parts.keySet()) {
            enter(start, seen, path, left);
            while (!path.isEmpty()) {
                if (left.element().hasNext()) {
                    enter(left.element().next(), seen, path, left);
                } else {
                    order.add(path.pop());
                    left.pop();
                }
            }
        }
        return order;
    }

    private void enter(TaskId task, Set<TaskId> seen, Deque<TaskId> path, Deque<Iterator<TaskId>> left) {
        if (seen.add(task)) {
            path.push(task);
            left.push(of(task).iterator());
        }
    }

    /** Everything that some tasks lead to, directly or not, without themselves. */
    private static Set<TaskId> reach(Collection<TaskId> starts, Map<TaskId, TreeSet<TaskId>> steps) {
        TreeSet<TaskId> found = new TreeSet<>();
        Deque<TaskId> next = new ArrayDeque<>(starts);
        while (!next.isEmpty()) {
            for (TaskId task : steps.getOrDefault(next.remove(), new TreeSet<>())) {
                if (found.add(task)) {
                    next.add(task);
                }
            }
        }
        starts.forEach(found::remove);
        return found;
    }
}
