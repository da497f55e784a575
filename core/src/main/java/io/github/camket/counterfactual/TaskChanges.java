// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.DueTask;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.monitoring.Duty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** How facts about tasks due, and what was delivered on them, could be otherwise. */
final class TaskChanges {

    private final Snapshot known;
    private final Subject subject;
    private final Map<Duty.Id, List<TaskReport>> reports;
    private final Map<FactId, List<Acceptance>> acceptances;
    private final Map<TaskId, List<ObjectiveCause>> causes;

    TaskChanges(Snapshot known, Subject subject) {
        this.known = known;
        this.subject = subject;
        this.reports = known.getFacts(TaskReport.class, report -> new Duty.Id(report.getTask(), report.getTurn()));
        this.acceptances = known.getFacts(Acceptance.class, Acceptance::getReport);
        this.causes = known.getFacts(ObjectiveCause.class, ObjectiveCause::getTask);
    }

    List<FoundChange> of(List<DueTask> dueTasks) {
        List<FoundChange> found = new ArrayList<>();
        Map<ObjectiveCause, TreeSet<ReportingPeriod>> confirmed =
                new TreeMap<>(Comparator.comparing(ObjectiveCause::getId));
        for (DueTask due : dueTasks) {
            ReportingPeriod month = ReportingPeriod.monthOf(due.lastDay());
            ofDuty(due, month, found);
            for (TaskReport report : reports.getOrDefault(due.id(), List.of())) {
                if (subject.cadre().equals(report.getBy()) || subject.unit().isPresent()) {
                    ofReport(report, due, month, found);
                }
            }
            for (ObjectiveCause cause : causesOf(due)) {
                if (cause.hasConfirmation()) {
                    confirmed.computeIfAbsent(cause, key -> new TreeSet<>()).add(month);
                }
            }
        }
        confirmed.forEach((cause, months) -> found.add(
                new FoundChange(new FactChange.FactWithdrawn(cause.getRef()), months, Optional.of(cause.getTask()))));
        return found;
    }

    private List<ObjectiveCause> causesOf(DueTask due) {
        return causes.getOrDefault(due.id().task(), List.of()).stream()
                .filter(cause -> cause.getTurn().isEmpty()
                        || cause.getTurn().equals(due.id().turn()))
                .toList();
    }

    private void ofDuty(DueTask due, ReportingPeriod month, List<FoundChange> found) {
        for (Concern concern : Concern.values()) {
            boolean excused =
                    causesOf(due).stream().anyMatch(cause -> cause.getConcern() == concern && cause.hasConfirmation());
            if (!excused) {
                found.add(Found.of(due.id().task(), month, new FactChange.CauseConfirmed(due.id(), concern)));
            }
        }
        if (Deliveries.rest(due.id(), due.task(), known).signum() > 0) {
            found.add(Found.of(
                    due.id().task(), month, new FactChange.RestDelivered(due.id(), subject.cadre(), due.lastDay())));
        }
        found.add(Found.of(due.id().task(), month, new FactChange.FactAdded(withdrawal(due))));
    }

    /** The task was withdrawn while there was still time. */
    private static PhaseChange withdrawal(DueTask due) {
        return PhaseChange.builder()
                .id(FactId.of(FactChange.WHAT_IF + " " + due.id()))
                .task(due.id().task())
                .turn(due.id().turn())
                .phase(TaskPhase.CANCELLED)
                .on(due.lastDay())
                .by(FactChange.WHAT_IF)
                .build();
    }

    private void ofReport(TaskReport report, DueTask due, ReportingPeriod month, List<FoundChange> found) {
        List<Acceptance> judged = acceptances.getOrDefault(report.getId(), List.of());
        boolean late = due.daysLate(report) > 0
                || judged.stream()
                        .anyMatch(one -> one.getLateOccurrences().orElse(0) > 0
                                || one.getWorkingDaysLate().orElse(0) > 0);
        if (late) {
            found.add(Found.of(due.id().task(), month, new FactChange.DeliveredInTime(report.getId(), due.lastDay())));
        }
        found.add(Found.of(due.id().task(), month, new FactChange.DeliveredLater(report.getId(), due.lastDay())));
        found.add(Found.of(due.id().task(), month, new FactChange.FactWithdrawn(report.getRef())));
        if (judged.isEmpty()) {
            found.add(Found.of(due.id().task(), month, new FactChange.DeliveryAccepted(report.getId())));
        }
        for (Acceptance acceptance : judged) {
            FactId id = acceptance.getId();
            found.add(Found.of(due.id().task(), month, new FactChange.FailureCounted(id, true)));
            if (acceptance.getQualityFailures() > 0) {
                found.add(Found.of(due.id().task(), month, new FactChange.FailureCounted(id, false)));
            }
            found.add(Found.of(
                    due.id().task(), month, new FactChange.BeyondRequirement(id, !acceptance.isBeyondRequirement())));
            found.add(Found.of(due.id().task(), month, new FactChange.FactWithdrawn(acceptance.getRef())));
        }
    }
}
