// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The work of each person by the month in which it was due, gathered from a snapshot once. */
final class WorkLog {

    private final WorkRules rules;
    private final Map<CadreId, Map<ReportingPeriod, List<Task>>> tasks = new TreeMap<>();
    private final Map<TaskId, Custody> custodies = new TreeMap<>();
    private final Map<TaskId, List<TaskReport>> reports = new TreeMap<>();
    private final Map<Ref, List<Acceptance>> acceptances;
    private final Map<TaskId, List<ObjectiveCause>> causes;
    private final List<Finding> findings = new ArrayList<>();

    WorkLog(Snapshot snapshot, WorkRules rules) {
        this.rules = rules;
        Map<TaskId, List<HandOver>> handOvers =
                snapshot.getFacts(HandOver.class, HandOver::getTask, HandOver::getHandedOverOn, findings);
        for (Task task : snapshot.getFacts(Task.class)) {
            Custody custody = new Custody(task, handOvers.getOrDefault(task.getId(), List.of()), findings);
            custodies.put(task.getId(), custody);
            custody.holders().forEach(holder -> enter(task, holder));
        }
        acceptances = snapshot.getFacts(
                Acceptance.class,
                acceptance -> acceptance.getReport().toRef(TaskReport.KIND),
                Acceptance::getDecidedOn,
                findings);
        causes = snapshot.getFacts(
                ObjectiveCause.class,
                ObjectiveCause::getTask,
                cause -> cause.getConfirmedOn().orElse(snapshot.getKnownOn()),
                findings);
        for (TaskReport report : snapshot.getFacts(TaskReport.class)) {
            if (snapshot.hasHappened(report, report.getDeliveredOn(), findings)) {
                enter(report, (Task) snapshot.find(report.getTask().toRef()).orElseThrow());
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

    private void enter(TaskReport report, Task task) {
        Custody custody = Objects.requireNonNull(custodies.get(task.getId()), "custody");
        if (custody.isHeldBy(report.getBy(), report.getDeliveredOn())) {
            reports.computeIfAbsent(report.getTask(), key -> new ArrayList<>()).add(report);
            checkLateness(report, task);
        } else {
            findings.add(Measurer.DELIVERED_BY_OTHER.about(
                    report.getRef(), report.getTask(), report.getBy(), report.getDeliveredOn()));
        }
    }

    private void checkAmounts(Snapshot snapshot) {
        for (Task task : snapshot.getFacts(Task.class)) {
            Fraction delivered = reports.getOrDefault(task.getId(), List.of()).stream()
                    .map(TaskReport::getAmount)
                    .reduce(Fraction.ZERO, Fraction::plus);
            if (delivered.compareTo(task.getAmount()) > 0) {
                findings.add(Measurer.DELIVERED_BEYOND_ASSIGNED.about(task.getRef(), delivered, task.getAmount()));
            }
        }
    }

    private void checkLateness(TaskReport report, Task task) {
        int days = daysLate(report, task);
        for (Acceptance acceptance : acceptancesOf(report)) {
            boolean disagrees = acceptance.getLateOccurrences().isPresent()
                    && (acceptance.getLateOccurrences().get() > 0) != (days > 0);
            if (disagrees) {
                findings.add(Measurer.LATENESS_DISAGREES.about(
                        acceptance.getRef(),
                        acceptance.getLateOccurrences().get(),
                        task.getDeadline(),
                        report.getDeliveredOn()));
            }
        }
    }

    /** Contradictions that concern no single person's month. */
    List<Finding> getFindings() {
        return findings;
    }

    /** The person's tasks due in the month, not later than {@code coveredUntil}, by identifier. */
    List<WorkItem> items(CadreId person, ReportingPeriod month, LocalDate coveredUntil, List<Finding> notes) {
        List<WorkItem> items = new ArrayList<>();
        for (Task task : tasks.getOrDefault(person, Map.of()).getOrDefault(month, List.of())) {
            boolean outside =
                    task.getOrigin() == TaskOrigin.AD_HOC || !task.getAssignee().equals(person);
            boolean counts = !outside || rules.getExtraWork().value() == ExtraWork.ADDS_TO_COMPLETED;
            if (counts && !task.getDeadline().isAfter(coveredUntil)) {
                boolean latenessExcused = isExcused(task, Concern.TIMELINESS, notes);
                items.add(new WorkItem(
                        task.getRef(),
                        task.getTitle(),
                        task.getConversionCoefficient(),
                        outside ? Fraction.ZERO : task.getAmount(),
                        deliveries(task, person, month.getLastDay(), latenessExcused, notes),
                        latenessExcused));
            }
        }
        items.sort(Comparator.comparing(WorkItem::task));
        return items;
    }

    private List<WorkItem.Delivery> deliveries(
            Task task, CadreId person, LocalDate monthEnd, boolean latenessExcused, List<Finding> notes) {
        boolean qualityExcused = isExcused(task, Concern.QUALITY, notes);
        List<WorkItem.Delivery> deliveries = new ArrayList<>();
        for (TaskReport report : reports.getOrDefault(task.getId(), List.of())) {
            if (report.getBy().equals(person) && counts(report, monthEnd)) {
                int days = daysLate(report, task);
                deliveries.add(new WorkItem.Delivery(
                        report.getRef(),
                        report.getAmount(),
                        qualityExcused ? 0 : qualityFailures(report),
                        latenessExcused ? 0 : lateEvents(report, days),
                        latenessExcused ? 0 : days));
            }
        }
        return deliveries;
    }

    private boolean counts(TaskReport report, LocalDate monthEnd) {
        boolean inTimeToCount = rules.getLateCompletion().value() == LateCompletion.COUNTS_IN_DUE_PERIOD
                || !report.getDeliveredOn().isAfter(monthEnd);
        boolean completed = rules.getCompletedMeans().value() == CompletedMeans.DELIVERED
                || !acceptancesOf(report).isEmpty();
        return inTimeToCount && completed;
    }

    private boolean isExcused(Task task, Concern concern, List<Finding> notes) {
        boolean excused = false;
        for (ObjectiveCause cause : causes.getOrDefault(task.getId(), List.of())) {
            if (cause.getConcern() != concern) {
                continue;
            }
            if (cause.hasConfirmation()) {
                excused = true;
                notes.add(Measurer.EXCUSED.about(
                        cause.getRef(),
                        task.getId(),
                        concern,
                        cause.getConfirmedBy().orElseThrow(),
                        cause.getConfirmedOn().orElseThrow()));
            } else {
                notes.add(Measurer.UNCONFIRMED_CAUSE.about(cause.getRef(), task.getId()));
            }
        }
        return excused;
    }

    private int qualityFailures(TaskReport report) {
        return acceptancesOf(report).stream()
                .mapToInt(Acceptance::getQualityFailures)
                .sum();
    }

    private int lateEvents(TaskReport report, int days) {
        List<Integer> counted = acceptancesOf(report).stream()
                .flatMap(acceptance -> acceptance.getLateOccurrences().stream())
                .toList();
        return counted.isEmpty()
                ? (days > 0 ? 1 : 0)
                : counted.stream().mapToInt(Integer::intValue).sum();
    }

    private List<Acceptance> acceptancesOf(TaskReport report) {
        return acceptances.getOrDefault(report.getRef(), List.of());
    }

    private static int daysLate(TaskReport report, Task task) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(task.getDeadline(), report.getDeliveredOn())));
    }
}
