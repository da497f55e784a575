// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.monitoring.Duty;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What changes of tasks and deliveries have in common. */
final class Deliveries {

    private Deliveries() {}

    static Ref ref(Duty.Id duty) {
        return Ref.of(duty.task().toRef().kind(), duty.toString());
    }

    static Optional<Task> task(Duty.Id duty, Snapshot known) {
        return Facts.find(Task.class, duty.task().toRef(), known);
    }

    /** What is not delivered yet; 0 or less if everything is. */
    static Fraction rest(Duty.Id duty, Task task, Snapshot known) {
        return known.getFacts(TaskReport.class).stream()
                .filter(report ->
                        report.getTask().equals(duty.task()) && report.getTurn().equals(duty.turn()))
                .map(TaskReport::getAmount)
                .reduce(task.getAmount(), Fraction::minus);
    }

    static Acceptance accepted(TaskReport report, LocalDate on) {
        return Acceptance.builder()
                .id(FactId.of(FactChange.WHAT_IF + " " + report.getId()))
                .report(report.getId())
                .decidedOn(on)
                .build();
    }

    static boolean movesDelivery(FactChange change) {
        return change instanceof FactChange.DeliveredInTime || change instanceof FactChange.DeliveredLater;
    }

    /** One more, as far as an acceptance can count. */
    static int oneMore(int count) {
        return Math.min(count + 1, Acceptance.MOST);
    }

    /** The delivery on another day, with its acceptances changed; a time of day falls away. */
    static Snapshot delivered(
            Ref report, Snapshot known, Function<TaskReport, LocalDate> on, UnaryOperator<Acceptance> change) {
        Optional<TaskReport> found = Facts.find(TaskReport.class, report, known);
        if (found.isEmpty()) {
            return known;
        }
        List<Acceptance> acceptances = known.getFacts(Acceptance.class).stream()
                .filter(one -> one.getReport().equals(found.get().getId()))
                .map(change)
                .toList();
        TaskReport moved = found.get().withDeliveredOn(on.apply(found.get())).withDeliveredAt(Optional.empty());
        return known.replacing(List.of(moved), List.of()).replacing(acceptances, List.of());
    }
}
