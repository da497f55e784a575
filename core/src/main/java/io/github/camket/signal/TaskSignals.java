// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.measurement.WorkAccount;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Ref;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** How work is cut into tasks: sets of alike tasks of one person, and parts that are larger together than the whole. */
final class TaskSignals {

    private final SignalSheet sheet;

    /** What makes two tasks alike: the same words, the same wholes of which they are parts, and the same coefficient. */
    private record Likeness(String words, String parts, Fraction coefficient) implements Comparable<Likeness> {
        private static Likeness of(Task task) {
            return new Likeness(
                    plain(task.getTitle() + "\n" + task.getDescription().orElse("")),
                    task.getPartOf().stream().sorted().toList().toString(),
                    task.coefficient());
        }

        private static String plain(String words) {
            return Normalizer.normalize(words, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        }

        @Override
        public int compareTo(Likeness other) {
            return Comparator.comparing(Likeness::words)
                    .thenComparing(Likeness::parts)
                    .thenComparing(Likeness::coefficient)
                    .compare(this, other);
        }
    }

    TaskSignals(SignalSheet sheet) {
        this.sheet = sheet;
    }

    void find(Snapshot known) {
        Map<TaskId, Task> tasks = new TreeMap<>();
        known.getFacts(Task.class).forEach(task -> tasks.put(task.getId(), task));
        Map<CadreId, Map<Likeness, List<Task>>> people = alike(known, tasks);
        Ref about = sheet.group().about();
        if (sheet.isEnough(people.size(), SignalSheet.of(SignalKind.ALIKE_TASKS, about))) {
            people.keySet().forEach(person -> show(person, people));
        }
        findParts(tasks);
    }

    /** The tasks of each person that were due in the period, a repeated one once. */
    private Map<CadreId, Map<Likeness, List<Task>>> alike(Snapshot known, Map<TaskId, Task> tasks) {
        TreeSet<OrgUnitId> units = new TreeSet<>();
        for (Task task : tasks.values()) {
            task.getAssignee().filter(sheet.group().members()::contains).ifPresent(person -> units.add(task.getUnit()));
        }
        Snapshot covered = known.coveringUntil(sheet.group().lastDay());
        TreeSet<TaskId> due = new TreeSet<>();
        for (OrgUnitId unit : units) {
            WorkAccount.of(covered, unit, sheet.group().period()).entries().forEach(entry -> due.add(entry.task()));
        }
        Map<CadreId, Map<Likeness, List<Task>>> people = new TreeMap<>();
        for (TaskId id : due) {
            Task task = Objects.requireNonNull(tasks.get(id), "task");
            task.getAssignee()
                    .filter(sheet.group().members()::contains)
                    .ifPresent(person -> people.computeIfAbsent(person, key -> new TreeMap<>())
                            .computeIfAbsent(Likeness.of(task), key -> new ArrayList<>())
                            .add(task));
        }
        return people;
    }

    private void show(CadreId person, Map<CadreId, Map<Likeness, List<Task>>> people) {
        Map<Likeness, List<Task>> own = Objects.requireNonNull(people.get(person), "person");
        List<Map<Likeness, List<Task>>> others = people.entrySet().stream()
                .filter(one -> !one.getKey().equals(person))
                .map(Map.Entry::getValue)
                .toList();
        Signal.Builder signal = sheet.shown(SignalKind.ALIKE_TASKS, person.toRef(), people.size())
                .counted(Ratio.of(inSets(own).size(), count(own)))
                .addAllFacts(inSets(own));
        if (!others.isEmpty()) {
            int parts = others.stream().mapToInt(one -> inSets(one).size()).sum();
            int wholes = others.stream().mapToInt(TaskSignals::count).sum();
            signal.comparedWith(ComparedWith.OTHERS, Fraction.of(parts, wholes));
        }
        largest(own)
                .map(likeness -> others.stream()
                        .mapToInt(one -> one.getOrDefault(likeness, List.of()).size())
                        .max()
                        .orElse(0))
                .ifPresent(most -> signal.comparedWith(ComparedWith.MOST_OF_ANOTHER, Fraction.of(most)));
        sheet.add(signal);
    }

    /** The kind of task of which the person has most, if there are enough for a set; of several, the first by its words. */
    private Optional<Likeness> largest(Map<Likeness, List<Task>> own) {
        return own.entrySet().stream()
                .filter(one -> isSet(one.getValue()))
                .min(Comparator.comparing(one -> -one.getValue().size()))
                .map(Map.Entry::getKey);
    }

    private boolean isSet(List<Task> alike) {
        return alike.size() >= sheet.rules().getAlikeTasks().value();
    }

    private List<Ref> inSets(Map<Likeness, List<Task>> own) {
        return own.values().stream()
                .filter(this::isSet)
                .flatMap(List::stream)
                .map(Task::getRef)
                .sorted()
                .toList();
    }

    private static int count(Map<Likeness, List<Task>> own) {
        return own.values().stream().mapToInt(List::size).sum();
    }

    /** Parts count whenever they are due: it is the whole that they share. */
    private void findParts(Map<TaskId, Task> tasks) {
        Map<TaskId, List<Task>> parts = new TreeMap<>();
        TreeSet<CadreId> people = new TreeSet<>();
        for (Task task : tasks.values()) {
            task.getPartOf()
                    .forEach(whole -> parts.computeIfAbsent(whole, key -> new ArrayList<>())
                            .add(task));
        }
        parts.values().removeIf(several -> several.stream().noneMatch(this::isOfGroup));
        parts.values().stream()
                .flatMap(List::stream)
                .filter(this::isOfGroup)
                .forEach(task -> task.getAssignee().ifPresent(people::add));
        if (!sheet.isEnough(
                people.size(),
                SignalSheet.of(SignalKind.PARTS_OVER_WHOLE, sheet.group().about()))) {
            return;
        }
        parts.forEach((id, several) -> {
            Task whole = Objects.requireNonNull(tasks.get(id), "task");
            // Nobody said how large it is; one standard product would be a guess.
            if (whole.getConversionCoefficient().isEmpty()) {
                sheet.add(SignalSheet.of(SignalKind.PARTS_OVER_WHOLE, whole.getRef())
                        .status(SignalStatus.NO_FACTS));
                return;
            }
            Fraction sum = several.stream().map(Task::size).reduce(Fraction.ZERO, Fraction::plus);
            sheet.add(sheet.shown(SignalKind.PARTS_OVER_WHOLE, whole.getRef(), people.size())
                    .counted(Ratio.of(sum, whole.size()))
                    .comparedWith(ComparedWith.WHOLE, Fraction.ONE)
                    .addAllFacts(several.stream().map(Task::getRef).sorted().toList()));
        });
    }

    private boolean isOfGroup(Task task) {
        return task.getAssignee().filter(sheet.group().members()::contains).isPresent();
    }
}
