// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Which task is a part of which, whatever people entered. */
class TaskPartsProperties {

    private static final int MANY = 20_000;

    @Property(tries = 2000)
    void belowAndCirclesAreThoseOfTheClosure(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 9) int size,
            @ForAll @IntRange(max = 14) int links) {
        Map<TaskId, TreeSet<TaskId>> wholes = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            wholes.put(id(i), new TreeSet<>());
        }
        for (int link = 0; link < links; link++) {
            int part = random.nextInt(size);
            int whole = random.nextInt(size);
            if (part != whole) {
                wholes.get(id(part)).add(id(whole));
            }
        }
        List<Task> tasks = new ArrayList<>();
        wholes.forEach((part, of) -> tasks.add(task(part, of)));
        Collections.shuffle(tasks, random);
        TaskParts parts = TaskParts.of(tasks);
        Map<TaskId, TreeSet<TaskId>> closure = closure(wholes);
        for (TaskId one : wholes.keySet()) {
            assertThat(parts.below(one)).containsExactlyElementsOf(without(closure.get(one), List.of(one)));
            assertThat(parts.above(one))
                    .containsExactlyElementsOf(wholes.keySet().stream()
                            .filter(task ->
                                    !task.equals(one) && closure.get(task).contains(one))
                            .toList());
            TaskId other = id(random.nextInt(size));
            TreeSet<TaskId> both = new TreeSet<>(closure.get(one));
            both.addAll(closure.get(other));
            assertThat(parts.below(List.of(one, other))).containsExactlyElementsOf(without(both, List.of(one, other)));
        }
        assertThat(parts.circles()).isEqualTo(circles(closure));
    }

    /** Everything below each task: what is below its parts is added until nothing is new. */
    private static Map<TaskId, TreeSet<TaskId>> closure(Map<TaskId, TreeSet<TaskId>> wholes) {
        Map<TaskId, TreeSet<TaskId>> below = new TreeMap<>();
        wholes.keySet().forEach(task -> below.put(task, new TreeSet<>()));
        wholes.forEach((part, of) -> of.forEach(whole -> below.get(whole).add(part)));
        for (int round = 0; round < wholes.size(); round++) {
            for (TreeSet<TaskId> known : below.values()) {
                List.copyOf(known).forEach(part -> known.addAll(below.get(part)));
            }
        }
        return below;
    }

    private static List<List<TaskId>> circles(Map<TaskId, TreeSet<TaskId>> below) {
        List<List<TaskId>> circles = new ArrayList<>();
        TreeSet<TaskId> told = new TreeSet<>();
        below.forEach((task, parts) -> {
            if (parts.contains(task) && !told.contains(task)) {
                List<TaskId> circle = parts.stream()
                        .filter(part -> below.get(part).contains(task))
                        .toList();
                circles.add(circle);
                told.addAll(circle);
            }
        });
        return circles;
    }

    private static TreeSet<TaskId> without(Collection<TaskId> all, Collection<TaskId> some) {
        TreeSet<TaskId> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    @Example
    void aLongChainIsGoneThrough() {
        TaskParts parts = TaskParts.of(chain());
        assertThat(parts.below(id(0))).hasSize(MANY - 1);
        assertThat(parts.circles()).isEmpty();
    }

    @Example
    void aLongCircleIsOneCircle() {
        List<Task> tasks = chain();
        tasks.set(0, tasks.get(0).withPartOf(id(MANY - 1)));
        TaskParts parts = TaskParts.of(tasks);
        assertThat(parts.circles()).hasSize(1);
        assertThat(parts.circles().get(0)).hasSize(MANY);
        assertThat(parts.below(id(0))).hasSize(MANY - 1);
    }

    /** The tasks above a circle are in none, and each of them is looked at once. */
    @Example
    void aLongChainAboveACircleIsNotInIt() {
        List<Task> tasks = chain();
        TaskId last = id(MANY - 1);
        tasks.set(MANY - 2, tasks.get(MANY - 2).withPartOf(id(MANY - 3), last));
        TaskParts parts = TaskParts.of(tasks);
        assertThat(parts.circles()).containsExactly(List.of(id(MANY - 2), last));
    }

    /** Each task a part of the one before it. */
    private static List<Task> chain() {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            tasks.add(task(id(i), i == 0 ? List.of() : List.of(id(i - 1))));
        }
        return tasks;
    }

    private static TaskId id(int number) {
        return TaskId.of("t-" + (100_000 + number));
    }

    private static Task task(TaskId id, Collection<TaskId> partOf) {
        return Task.builder()
                .id(id)
                .title("Việc")
                .unit(Monitored.UNIT)
                .partOf(partOf)
                .build();
    }
}
