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
import io.github.camket.model.task.LateGrant;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.monitoring.Duty;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The work of each person by the month in which it was due, and the tasks of each unit, gathered from a snapshot once. */
final class WorkLog {

    /** The work by one reading of late grants. */
    private static final class Index {
        private final Map<CadreId, Map<ReportingPeriod, List<DueTask>>> people = new TreeMap<>();
        private final Map<OrgUnitId, List<DueTask>> units = new TreeMap<>();

        private void enter(DueTask due, CadreId person) {
            List<DueTask> ofMonth = people.computeIfAbsent(person, key -> new TreeMap<>())
                    .computeIfAbsent(ReportingPeriod.monthOf(due.lastDay()), key -> new ArrayList<>());
            if (!ofMonth.contains(due)) {
                ofMonth.add(due);
            }
        }
    }

    private final Map<TaskId, Custody> custodies = new TreeMap<>();
    private final Map<LateGrant, Index> byReading = new EnumMap<>(LateGrant.class);
    private final TaskRecord taskRecord;
    private final List<Finding> findings = new ArrayList<>();

    WorkLog(Snapshot snapshot, Doubts doubts) {
        Map<TaskId, List<HandOver>> handOvers =
                snapshot.getCoveredFacts(HandOver.class, HandOver::getTask, HandOver::getHandedOverOn, findings);
        for (Task task : snapshot.getFacts(Task.class)) {
            custodies.put(task.getId(), new Custody(task, handOvers.getOrDefault(task.getId(), List.of()), findings));
        }
        DueTasks dueTasks = new DueTasks(snapshot, findings);
        for (LateGrant reading : LateGrant.values()) {
            List<DueTask> due = dueTasks.by(reading);
            // Without late grants, all readings share one list.
            Optional<Index> shared = byReading.entrySet().stream()
                    .filter(other -> dueTasks.by(other.getKey()) == due)
                    .map(Map.Entry::getValue)
                    .findFirst();
            byReading.put(reading, shared.orElseGet(() -> index(due)));
        }
        taskRecord = new TaskRecord(snapshot, doubts, findings);
        Map<Duty.Id, DueTask> byId = new TreeMap<>();
        for (LateGrant reading : LateGrant.values()) {
            dueTasks.by(reading).forEach(each -> byId.putIfAbsent(each.id(), each));
        }
        for (TaskReport report : snapshot.getFacts(TaskReport.class)) {
            if (snapshot.isCovered(report, report.getDeliveredOn(), findings)) {
                Optional.ofNullable(byId.get(new Duty.Id(report.getTask(), report.getTurn())))
                        .ifPresent(each -> enter(report, each));
            }
        }
        checkAmounts(byId.values());
    }

    private Index index(List<DueTask> dueTasks) {
        Index index = new Index();
        for (DueTask due : dueTasks) {
            Task task = due.task();
            custody(task).holders().forEach(holder -> index.enter(due, holder));
            if (task.getAssignee().isEmpty()) {
                index.units
                        .computeIfAbsent(task.getUnit(), key -> new ArrayList<>())
                        .add(due);
            }
        }
        return index;
    }

    private Custody custody(Task task) {
        return Objects.requireNonNull(custodies.get(task.getId()), "custody");
    }

    private void enter(TaskReport report, DueTask due) {
        Task task = due.task();
        boolean held = report.getBy()
                .filter(person -> custody(task).isHeldBy(person, report.getDeliveredOn()))
                .isPresent();
        if (task.getAssignee().isEmpty() || held) {
            taskRecord.enter(report, due, findings);
        } else {
            findings.add(Measurer.DELIVERED_BY_OTHER.about(
                    report.getRef(),
                    report.getTask(),
                    report.getBy().map(CadreId::toString).orElse("-"),
                    report.getDeliveredOn()));
        }
    }

    /** Finds what was delivered beyond the assigned amount for certain. */
    private void checkAmounts(Collection<DueTask> dueTasks) {
        for (DueTask due : dueTasks) {
            Task task = due.task();
            Fraction delivered = taskRecord.reportsOf(due).stream()
                    .map(report ->
                            taskRecord.known(report, unasked -> {}).amount().least())
                    .reduce(Fraction.ZERO, Fraction::plus);
            if (delivered.compareTo(task.getAmount()) > 0) {
                findings.add(Measurer.DELIVERED_BEYOND_ASSIGNED.about(due.duty().ref(), delivered, task.getAmount()));
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

    /** The tasks of a unit as a whole that have a deadline, by identifier. */
    List<DueTask> tasksOf(OrgUnitId unit, LateGrant reading) {
        return index(reading).units.getOrDefault(unit, List.of());
    }

    /** The tasks and turns that a person ever held, by the month in which they are due. */
    List<DueTask> tasksOf(CadreId person, LateGrant reading) {
        return index(reading).people.getOrDefault(person, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    List<CadreId> holdersOf(TaskId task) {
        return Optional.ofNullable(custodies.get(task)).map(Custody::holders).orElse(List.of());
    }

    private Index index(LateGrant reading) {
        return Objects.requireNonNull(byReading.get(reading), "reading");
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
        Map<ReportingPeriod, List<DueTask>> byMonth =
                index(asked.rules().getLateGrant().value()).people.getOrDefault(person, Map.of());
        for (DueTask due : byMonth.getOrDefault(month, List.of())) {
            Task task = due.task();
            boolean outside = task.getOrigin() == TaskOrigin.AD_HOC
                    || !task.getAssignee().filter(person::equals).isPresent();
            boolean counts = !outside || asked.rules().getExtraWork().value() == ExtraWork.ADDS_TO_COMPLETED;
            if (counts && !due.lastDay().isAfter(coveredUntil)) {
                items.add(item(due, outside, asked));
            }
        }
        items.sort(Comparator.comparing(WorkItem::getTask));
        return items;
    }

    private WorkItem item(DueTask due, boolean outside, Asked asked) {
        Task task = due.task();
        boolean latenessExcused = taskRecord.isExcused(due, Concern.TIMELINESS, asked.notes());
        boolean qualityExcused = taskRecord.isExcused(due, Concern.QUALITY, asked.notes());
        List<TaskReport> counted = taskRecord.reportsOf(due).stream()
                .filter(report -> report.getBy().equals(Optional.of(asked.person())) && counts(report, asked))
                .toList();
        List<Delivery> deliveries = counted.stream()
                .map(report -> taskRecord.delivery(report, due, latenessExcused, qualityExcused, asked::note))
                .toList();
        Fraction completed = counted.stream().map(TaskReport::getAmount).reduce(Fraction.ZERO, Fraction::plus);
        boolean accepted = counted.stream()
                .noneMatch(report -> taskRecord.acceptancesOf(report).isEmpty());
        return WorkItem.builder()
                .task(due.duty().ref())
                .title(task.getTitle())
                .kind(task.getKind())
                .origin(task.getOrigin())
                .phase(TaskPhase.of(!counted.isEmpty(), completed.compareTo(task.getAmount()) >= 0, accepted))
                .factors(task.getFactors())
                .beyondRequirement(counted.stream().anyMatch(taskRecord::isBeyondRequirement))
                .coefficient(task.coefficient())
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
