// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The work of each person by the month in which it was due, and the tasks of each unit, gathered from a snapshot once. */
final class WorkLog {

    private final Map<CadreId, Map<ReportingPeriod, List<Task>>> tasks = new TreeMap<>();
    private final Map<OrgUnitId, List<Task>> unitTasks = new TreeMap<>();
    private final TaskRecord taskRecord;
    private final List<Finding> findings = new ArrayList<>();

    WorkLog(Snapshot snapshot, Doubts doubts) {
        Map<TaskId, List<HandOver>> handOvers =
                snapshot.getCoveredFacts(HandOver.class, HandOver::getTask, HandOver::getHandedOverOn, findings);
        Map<TaskId, Custody> custodies = new TreeMap<>();
        for (Task task : snapshot.getFacts(Task.class)) {
            Custody custody = new Custody(task, handOvers.getOrDefault(task.getId(), List.of()), findings);
            custodies.put(task.getId(), custody);
            custody.holders().forEach(holder -> enter(task, holder));
            if (task.getAssignee().isEmpty()) {
                unitTasks
                        .computeIfAbsent(task.getUnit(), key -> new ArrayList<>())
                        .add(task);
            }
        }
        taskRecord = new TaskRecord(snapshot, doubts, findings);
        for (TaskReport report : snapshot.getFacts(TaskReport.class)) {
            if (snapshot.isCovered(report, report.getDeliveredOn(), findings)) {
                Task task = (Task) snapshot.find(report.getTask().toRef()).orElseThrow();
                enter(report, task, Objects.requireNonNull(custodies.get(task.getId()), "custody"));
            }
        }
        checkAmounts(snapshot);
    }

    private void enter(Task task, CadreId person) {
        List<Task> due = tasks.computeIfAbsent(person, key -> new TreeMap<>())
                .computeIfAbsent(ReportingPeriod.monthOf(task.getDeadline()), key -> new ArrayList<>());
        if (!due.contains(task)) {
            due.add(task);
        }
    }

    private void enter(TaskReport report, Task task, Custody custody) {
        if (task.getAssignee().isEmpty() || custody.isHeldBy(report.getBy(), report.getDeliveredOn())) {
            taskRecord.enter(report, task, findings);
        } else {
            findings.add(Measurer.DELIVERED_BY_OTHER.about(
                    report.getRef(), report.getTask(), report.getBy(), report.getDeliveredOn()));
        }
    }

    /** Finds what was delivered beyond the assigned amount for certain. */
    private void checkAmounts(Snapshot snapshot) {
        for (Task task : snapshot.getFacts(Task.class)) {
            Fraction delivered = taskRecord.reportsOf(task).stream()
                    .map(report ->
                            taskRecord.known(report, unasked -> {}).amount().least())
                    .reduce(Fraction.ZERO, Fraction::plus);
            if (delivered.compareTo(task.getAmount()) > 0) {
                findings.add(Measurer.DELIVERED_BEYOND_ASSIGNED.about(task.getRef(), delivered, task.getAmount()));
            }
        }
    }

    /** Contradictions that concern no single person's month. */
    List<Finding> getFindings() {
        return findings;
    }

    TaskRecord taskRecord() {
        return taskRecord;
    }

    /** The tasks of a unit as a whole, by identifier. */
    List<Task> tasksOf(OrgUnitId unit) {
        return unitTasks.getOrDefault(unit, List.of());
    }

    /**
     * The person's tasks due in the month, not later than {@code coveredUntil}, by identifier; none if no work is measured.
     *
     * @param notes receives what people should know about them, of values in doubt only where a measure looks at the value
     */
    List<WorkItem> items(
            CadreId person, ReportingPeriod month, LocalDate coveredUntil, MeasureSet measures, List<Finding> notes) {
        if (measures.getGatheringRules().isEmpty()) {
            return List.of();
        }
        Asked asked = new Asked(
                person,
                month.getLastDay(),
                measures.getGatheringRules().get(),
                measures.plan().lookedAt(),
                notes);
        List<WorkItem> items = new ArrayList<>();
        for (Task task : tasks.getOrDefault(person, Map.of()).getOrDefault(month, List.of())) {
            boolean outside = task.getOrigin() == TaskOrigin.AD_HOC
                    || !task.getAssignee().filter(person::equals).isPresent();
            boolean counts = !outside || asked.rules().getExtraWork().value() == ExtraWork.ADDS_TO_COMPLETED;
            if (counts && !task.getDeadline().isAfter(coveredUntil)) {
                items.add(item(task, outside, asked));
            }
        }
        items.sort(Comparator.comparing(WorkItem::getTask));
        return items;
    }

    private WorkItem item(Task task, boolean outside, Asked asked) {
        boolean latenessExcused = taskRecord.isExcused(task, Concern.TIMELINESS, asked.notes());
        boolean qualityExcused = taskRecord.isExcused(task, Concern.QUALITY, asked.notes());
        List<TaskReport> counted = taskRecord.reportsOf(task).stream()
                .filter(report -> report.getBy().equals(asked.person()) && counts(report, asked))
                .toList();
        List<Delivery> deliveries = counted.stream()
                .map(report -> taskRecord.delivery(report, task, latenessExcused, qualityExcused, asked::note))
                .toList();
        Fraction completed = counted.stream().map(TaskReport::getAmount).reduce(Fraction.ZERO, Fraction::plus);
        boolean accepted = counted.stream()
                .noneMatch(report -> taskRecord.acceptancesOf(report).isEmpty());
        return WorkItem.builder()
                .task(task.getRef())
                .title(task.getTitle())
                .kind(task.getKind())
                .origin(task.getOrigin())
                .phase(TaskPhase.of(!counted.isEmpty(), completed.compareTo(task.getAmount()) >= 0, accepted))
                .factors(task.getFactors())
                .beyondRequirement(counted.stream().anyMatch(taskRecord::isBeyondRequirement))
                .coefficient(task.getConversionCoefficient())
                .assigned(outside ? Fraction.ZERO : task.getAmount())
                .addAllDeliveries(deliveries)
                .latenessExcused(latenessExcused)
                .build();
    }

    private boolean counts(TaskReport report, Asked asked) {
        boolean inTimeToCount = asked.rules().getLateCompletion().value() == LateCompletion.COUNTS_IN_DUE_PERIOD
                || !report.getDeliveredOn().isAfter(asked.lastDay());
        boolean completed = asked.rules().getCompletedMeans().value() == CompletedMeans.DELIVERED
                || !taskRecord.acceptancesOf(report).isEmpty();
        return inTimeToCount && completed;
    }

    /**
     * What is asked about the work of one person in one month.
     *
     * @param lookedAt the values in doubt that matter
     * @param notes receives what people should know
     */
    private record Asked(
            CadreId person, LocalDate lastDay, GatheringRules rules, Set<DoubtfulValue> lookedAt, List<Finding> notes) {

        private void note(Doubts.Bounds doubtful) {
            if (lookedAt.contains(doubtful.value())) {
                notes.addAll(doubtful.findings());
            }
        }
    }
}
