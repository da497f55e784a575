// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskSource;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One look at all directives and tasks of a snapshot. */
final class ClaritySurvey {

    private final ClarityCheck check;
    private final Snapshot snapshot;
    private final List<Finding> later = new ArrayList<>();
    private final TreeMap<TaskId, Task> tasks = new TreeMap<>();
    private final Map<TaskId, ClarityResult> taskResults = new TreeMap<>();
    private final Map<DirectiveId, List<ClarityResult>> itemResults = new TreeMap<>();
    private final List<Directive> directives;

    ClaritySurvey(ClarityCheck check, Snapshot snapshot) {
        this.check = check;
        this.snapshot = snapshot;
        this.directives = snapshot.getFacts(Directive.class).stream()
                .filter(directive -> hasBegun(directive, directive.getIssuedOn()))
                .toList();
        directives.forEach(directive -> itemResults.put(directive.getId(), items(directive)));
        Map<TaskId, List<TaskStatus>> statuses = TaskMonitor.of(snapshot).statuses().stream()
                .collect(Collectors.groupingBy(status -> status.getTask().getId(), TreeMap::new, Collectors.toList()));
        for (Task task : snapshot.getFacts(Task.class)) {
            List<TaskStatus> ofTask = statuses.getOrDefault(task.getId(), List.of());
            if (hasBegun(task, task.getAssignedOn()) && !isWithdrawn(ofTask)) {
                boolean hasDeadline =
                        ofTask.stream().anyMatch(status -> status.getDeadline().isPresent());
                tasks.put(task.getId(), task);
                taskResults.put(task.getId(), check.check(task.getRef(), task, hasDeadline));
            }
        }
    }

    /** Also what nobody dated. */
    private boolean hasBegun(Fact fact, Optional<LocalDate> on) {
        return on.map(day -> snapshot.isCovered(fact, day, later)).orElse(true);
    }

    /** With all of its turns, if it is repeated; a rule without any turn yet is not withdrawn. */
    private static boolean isWithdrawn(List<TaskStatus> statuses) {
        return !statuses.isEmpty() && statuses.stream().allMatch(TaskStatus::isWithdrawn);
    }

    private List<ClarityResult> items(Directive directive) {
        return directive.getItems().stream()
                .map(item -> check.check(new ItemRef(directive.getId(), item.getId()).toRef(), item))
                .toList();
    }

    ClarityReport report() {
        return ClarityReport.builder()
                .profile(check.getProfile())
                .rules(check.getRules())
                .asOf(snapshot.getCoversUntil())
                .all(shares(itemResults.keySet(), taskResults.keySet()))
                .directives(byDirective())
                .units(byUnit())
                .findings(later.stream().sorted().distinct().toList())
                .build();
    }

    private ClarityShares shares(Set<DirectiveId> ofDirectives, Set<TaskId> ofTasks) {
        return new ClarityShares(
                ofDirectives.stream()
                        .flatMap(id -> itemResults.getOrDefault(id, List.of()).stream())
                        .toList(),
                ofTasks.stream()
                        .map(id -> Objects.requireNonNull(taskResults.get(id), "task"))
                        .toList());
    }

    private List<DirectiveClarity> byDirective() {
        // Also by way of parts that are left out: what is below a withdrawn task can still be open.
        TaskParts parts = TaskParts.of(snapshot.getFacts(Task.class));
        Map<DirectiveId, TreeSet<TaskId>> from = new TreeMap<>();
        for (Task task : snapshot.getFacts(Task.class)) {
            directivesOf(task)
                    .forEach(directive -> from.computeIfAbsent(directive, key -> new TreeSet<>())
                            .add(task.getId()));
        }
        List<DirectiveClarity> found = new ArrayList<>();
        for (Directive directive : directives) {
            TreeSet<TaskId> ofDirective = from.getOrDefault(directive.getId(), new TreeSet<>());
            ofDirective.addAll(parts.below(List.copyOf(ofDirective)));
            ofDirective.retainAll(tasks.keySet());
            found.add(new DirectiveClarity(directive, shares(Set.of(directive.getId()), ofDirective)));
        }
        return found;
    }

    private static Stream<DirectiveId> directivesOf(Task task) {
        return task.getSources().stream()
                .filter(TaskSource.OfItem.class::isInstance)
                .map(source -> ((TaskSource.OfItem) source).item().directive());
    }

    private List<UnitClarity> byUnit() {
        Map<OrgUnitId, TreeSet<DirectiveId>> issued = new TreeMap<>();
        Map<OrgUnitId, TreeSet<TaskId>> had = new TreeMap<>();
        for (Directive directive : directives) {
            if (!directive.getItems().isEmpty()) {
                issued.computeIfAbsent(directive.getIssuer(), key -> new TreeSet<>())
                        .add(directive.getId());
            }
        }
        tasks.forEach((id, task) ->
                had.computeIfAbsent(task.getUnit(), key -> new TreeSet<>()).add(id));
        TreeSet<OrgUnitId> units = new TreeSet<>(issued.keySet());
        units.addAll(had.keySet());
        return units.stream()
                .map(unit -> new UnitClarity(
                        snapshot.find(unit.toRef()).map(OrgUnit.class::cast).orElseThrow(),
                        shares(issued.getOrDefault(unit, new TreeSet<>()), had.getOrDefault(unit, new TreeSet<>()))))
                .toList();
    }
}
