// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.calendar.Deadline;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A district with tasks, and what became of them; everything is recorded on the first day. */
final class Monitored {

    static final OrgUnitId UNIT = OrgUnitId.of("u-hu");

    static final OrgUnit DISTRICT = OrgUnit.builder()
            .id(UNIT)
            .name("Huyện Mẫu")
            .kind(OrgKind.of("DISTRICT_PARTY_COMMITTEE"))
            .build();

    private final List<Fact> facts = new ArrayList<>(List.of(DISTRICT));
    private int number;

    Monitored task(String id, String deadline) {
        return task(id, task -> task.deadline(LocalDate.parse(deadline)));
    }

    Monitored task(String id, UnaryOperator<Task.Builder> more) {
        return with(
                more.apply(Task.builder().id(TaskId.of(id)).title("Việc " + id).unit(UNIT))
                        .build());
    }

    Monitored phase(String task, TaskPhase phase, String on) {
        return phase(task, phase, on, change -> change);
    }

    Monitored phase(String task, TaskPhase phase, String on, UnaryOperator<PhaseChange.Builder> more) {
        return with(more.apply(PhaseChange.builder()
                        .id(next("pc"))
                        .task(TaskId.of(task))
                        .phase(phase)
                        .on(LocalDate.parse(on)))
                .build());
    }

    Monitored delivered(String task, String on, String amount) {
        return delivered(task, on, report -> report.amount(Fraction.parse(amount)));
    }

    Monitored delivered(String task, String on, UnaryOperator<TaskReport.Builder> more) {
        return with(more.apply(TaskReport.builder()
                        .id(next("r"))
                        .task(TaskId.of(task))
                        .deliveredOn(LocalDate.parse(on))
                        .amount(Fraction.ONE))
                .build());
    }

    Monitored accepted(String report, String on) {
        return with(Acceptance.builder()
                .id(next("a"))
                .report(FactId.of(report))
                .decidedOn(LocalDate.parse(on))
                .build());
    }

    /** A new deadline, asked for on one day and granted on another. */
    Monitored granted(String task, String requestedOn, String decidedOn, String newDeadline) {
        return granted(task, requestedOn, decidedOn, newDeadline, change -> change);
    }

    Monitored granted(
            String task,
            String requestedOn,
            String decidedOn,
            String newDeadline,
            UnaryOperator<DeadlineChange.Builder> more) {
        return with(more.apply(DeadlineChange.builder()
                        .id(next("dc"))
                        .task(TaskId.of(task))
                        .requestedOn(LocalDate.parse(requestedOn))
                        .newDeadline(Deadline.until(LocalDate.parse(newDeadline)))
                        .outcome(DeadlineChange.Outcome.GRANTED)
                        .decidedOn(LocalDate.parse(decidedOn))
                        .decidedBy("Chủ tịch"))
                .build());
    }

    Monitored with(Fact fact) {
        facts.add(fact);
        return this;
    }

    private FactId next(String prefix) {
        number++;
        return FactId.of(prefix + "-" + number);
    }

    Snapshot on(String day) {
        return Ledger.of(facts.stream()
                        .map(fact -> new LedgerEntry.Recorded(LocalDate.of(2026, 1, 1), fact))
                        .toList())
                .knownOn(LocalDate.parse(day));
    }

    TaskMonitor monitor(String day) {
        return TaskMonitor.of(on(day));
    }

    /** The only status of a task on a day. */
    TaskStatus status(String task, String day) {
        return monitor(day).statusesOf(TaskId.of(task)).get(0);
    }
}
