// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.Snapshot;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is on record about tasks: deliveries, how they were accepted, causes that excuse. Gathered from a snapshot once. */
final class TaskRecord {

    private final Map<TaskId, List<TaskReport>> reports = new TreeMap<>();
    private final Map<Ref, List<Acceptance>> acceptances;
    private final Map<TaskId, List<ObjectiveCause>> causes;

    TaskRecord(Snapshot snapshot, List<Finding> findings) {
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
    void enter(TaskReport report, Task task, List<Finding> findings) {
        reports.computeIfAbsent(report.getTask(), key -> new ArrayList<>()).add(report);
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

    /** The deliveries that count, by identifier. */
    List<TaskReport> reportsOf(Task task) {
        return reports.getOrDefault(task.getId(), List.of());
    }

    List<Acceptance> acceptancesOf(TaskReport report) {
        return acceptances.getOrDefault(report.getRef(), List.of());
    }

    /** Whether a confirmed cause excuses this of the task; what was found about causes goes to {@code notes}. */
    boolean isExcused(Task task, Concern concern, List<Finding> notes) {
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

    /** A report as a delivery of work, without what is excused. */
    Delivery delivery(TaskReport report, Task task, boolean latenessExcused, boolean qualityExcused) {
        int days = daysLate(report, task);
        Delivery.Builder delivery = Delivery.builder()
                .source(report.getRef())
                .amount(report.getAmount())
                .qualityFailures(Extent.exactly(qualityExcused ? 0 : qualityFailures(report)))
                .quality(qualityShare(report));
        if (!latenessExcused) {
            delivery.daysLate(days)
                    .lateEvents(Extent.exactly(lateEvents(report, days)))
                    .workingDaysLate(workingDaysLate(report));
        }
        return delivery.build();
    }

    boolean isBeyondRequirement(TaskReport report) {
        return acceptancesOf(report).stream().anyMatch(Acceptance::isBeyondRequirement);
    }

    /** The share of quality as graded; between the lowest and the highest if several people graded it. */
    private Optional<Extent> qualityShare(TaskReport report) {
        return span(acceptancesOf(report).stream()
                .flatMap(acceptance -> acceptance.getQualityShare().stream())
                .toList());
    }

    private Optional<Extent> workingDaysLate(TaskReport report) {
        return span(acceptancesOf(report).stream()
                .flatMap(acceptance -> acceptance.getWorkingDaysLate().stream())
                .map(Fraction::of)
                .toList());
    }

    private static Optional<Extent> span(List<Fraction> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(Extent.between(Collections.min(values), Collections.max(values)));
    }

    int qualityFailures(TaskReport report) {
        return acceptancesOf(report).stream()
                .mapToInt(Acceptance::getQualityFailures)
                .sum();
    }

    /** Late occurrences as the acceptor counted them; one for a late delivery if nobody counted. */
    int lateEvents(TaskReport report, int daysLate) {
        List<Integer> counted = acceptancesOf(report).stream()
                .flatMap(acceptance -> acceptance.getLateOccurrences().stream())
                .toList();
        return counted.isEmpty()
                ? (daysLate > 0 ? 1 : 0)
                : counted.stream().mapToInt(Integer::intValue).sum();
    }

    static int daysLate(TaskReport report, Task task) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(task.getDeadline(), report.getDeliveredOn())));
    }
}
