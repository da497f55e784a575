// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.Snapshot;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.TaskId;
import io.github.camket.monitoring.Duty;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What is on record about tasks: deliveries, how they were accepted, causes that excuse. Gathered from a snapshot once. */
final class TaskRecord {

    private final Doubts doubts;
    private final Map<Duty.Id, List<TaskReport>> reports = new TreeMap<>();
    private final Map<Ref, List<Acceptance>> acceptances;
    private final Map<TaskId, List<ObjectiveCause>> causes;

    TaskRecord(Snapshot snapshot, Doubts doubts, List<Finding> findings) {
        this.doubts = doubts;
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
    }

    /** Keeps a delivery that counts, and says where its acceptance contradicts the dates. */
    void enter(TaskReport report, DueTask due, List<Finding> findings) {
        reports.computeIfAbsent(due.id(), key -> new ArrayList<>()).add(report);
        int days = due.daysLate(report);
        for (Acceptance acceptance : acceptancesOf(report)) {
            boolean disagrees = acceptance.getLateOccurrences().isPresent()
                    && (acceptance.getLateOccurrences().get() > 0) != (days > 0);
            if (disagrees) {
                findings.add(Measurer.LATENESS_DISAGREES.about(
                        acceptance.getRef(),
                        acceptance.getLateOccurrences().get(),
                        due.lastDay(),
                        report.getDeliveredOn()));
            }
        }
    }

    /** The deliveries that count, by identifier. */
    List<TaskReport> reportsOf(DueTask due) {
        return reports.getOrDefault(due.id(), List.of());
    }

    List<Acceptance> acceptancesOf(TaskReport report) {
        return acceptances.getOrDefault(report.getRef(), List.of());
    }

    /** Whether a confirmed cause excuses this of the task; what was found about causes goes to {@code notes}. */
    boolean isExcused(DueTask due, Concern concern, List<Finding> notes) {
        boolean excused = false;
        TaskId task = due.task().getId();
        for (ObjectiveCause cause : causesOf(due)) {
            if (cause.getConcern() != concern) {
                continue;
            }
            if (cause.hasConfirmation()) {
                excused = true;
                notes.add(Measurer.EXCUSED.about(
                        cause.getRef(),
                        task,
                        concern,
                        cause.getConfirmedBy().orElseThrow(),
                        cause.getConfirmedOn().orElseThrow()));
            } else {
                notes.add(Measurer.UNCONFIRMED_CAUSE.about(cause.getRef(), task));
            }
        }
        return excused;
    }

    /** The causes of the task that the authority confirmed, in order. */
    List<ObjectiveCause> confirmedCauses(DueTask due) {
        return causesOf(due).stream().filter(ObjectiveCause::hasConfirmation).toList();
    }

    private List<ObjectiveCause> causesOf(DueTask due) {
        return causes.getOrDefault(due.task().getId(), List.of()).stream()
                .filter(cause -> cause.getTurn().isEmpty()
                        || cause.getTurn().equals(due.id().turn()))
                .toList();
    }

    /** A report as a delivery of work, without what is excused; {@code asked} receives what counts of it and is in doubt. */
    Delivery delivery(
            TaskReport report,
            DueTask due,
            boolean latenessExcused,
            boolean qualityExcused,
            Consumer<Doubts.Bounds> asked) {
        int days = due.daysLate(report);
        DeliveryRecord known = known(report, asked);
        Delivery.Builder delivery = Delivery.builder()
                .source(report.getRef())
                .amount(known.amount())
                .quality(known.qualityShare());
        if (!qualityExcused) {
            delivery.qualityFailures(known.qualityFailures());
        }
        if (!latenessExcused) {
            delivery.daysLate(days).lateEvents(known.lateEvents(days)).workingDaysLate(known.workingDaysLate());
        }
        return delivery.build();
    }

    /** What is known of a delivery; {@code asked} receives the bounds of each value in doubt that is asked for. */
    DeliveryRecord known(TaskReport report, Consumer<Doubts.Bounds> asked) {
        return new DeliveryRecord(report, acceptancesOf(report), doubts, asked);
    }

    boolean isBeyondRequirement(TaskReport report) {
        return acceptancesOf(report).stream().anyMatch(Acceptance::isBeyondRequirement);
    }
}
