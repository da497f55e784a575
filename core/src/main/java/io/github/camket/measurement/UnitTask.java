// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How one task of a unit stands. A test is open where a number that it looks at is in doubt, and not all values between the
 * bounds give the same answer.
 *
 * @param due the task
 * @param taskRecord what is on record about it
 * @param rules how the regulation counts
 * @param findings receives, once each, what people should know of what was looked at
 */
record UnitTask(DueTask due, TaskRecord taskRecord, UnitRules rules, List<Finding> findings) {

    Verdict passes(TaskTest test) {
        return switch (test) {
            case COMPLETED -> completed();
            case COMPLETED_WELL -> completed().and(late().not()).and(failed().not());
            case BEYOND_REQUIREMENT -> completed().and(beyond());
            case LATE -> late();
        };
    }

    private Verdict completed() {
        return total(DeliveryRecord::amount, Comparison.AT_LEAST, due.task().getAmount());
    }

    private Verdict failed() {
        return total(DeliveryRecord::qualityFailures, Comparison.ABOVE, Fraction.ZERO);
    }

    private Verdict late() {
        List<Finding> notes = new ArrayList<>();
        boolean excused = taskRecord.isExcused(due, Concern.TIMELINESS, notes);
        boolean counts = rules.getUnitCause().value() == UnitCause.EXCUSES;
        notes.stream()
                .map(note -> note.code().equals(Measurer.EXCUSED) && !counts ? toWeigh(note) : note)
                .forEach(this::find);
        if (excused && counts) {
            return Verdict.NO;
        }
        Verdict deliveredLate = total(
                delivery -> delivery.lateEvents(due.daysLate(delivery.report())), Comparison.ABOVE, Fraction.ZERO);
        return completed().not().or(deliveredLate);
    }

    /** Tells the confirmed causes, whatever they concern, of a task that is not completed for certain. */
    void tellCauses(Source weighed) {
        if (!completed().certain()) {
            taskRecord
                    .confirmedCauses(due)
                    .forEach(cause -> find(Measurer.NON_COMPLETION_TO_WEIGH.about(
                            cause.getRef(),
                            due.task().getId(),
                            cause.getConfirmedBy().orElseThrow(),
                            cause.getConfirmedOn().orElseThrow(),
                            weighed)));
        }
    }

    private static Finding toWeigh(Finding excused) {
        return new Finding(Measurer.CAUSE_TO_WEIGH, excused.subject(), excused.arguments());
    }

    private Verdict beyond() {
        List<TaskReport> reports = taskRecord.reportsOf(due);
        return switch (rules.getExceededMeaning().value()) {
            case ACCEPTED_AS_BEYOND ->
                Verdict.of(reports.stream()
                        .flatMap(report -> taskRecord.acceptancesOf(report).stream())
                        .anyMatch(Acceptance::isBeyondRequirement));
            case MORE_THAN_ASSIGNED ->
                total(DeliveryRecord::amount, Comparison.ABOVE, due.task().getAmount());
            case BEFORE_DEADLINE ->
                Verdict.of(reports.stream()
                        .allMatch(report -> report.getDeliveredOn().isBefore(due.lastDay())));
            case AS_GIVEN -> throw new IllegalStateException("exceededMeaning must say how tasks are counted");
        };
    }

    /** Holds the sum of a number over all deliveries against a bound. */
    private Verdict total(Function<DeliveryRecord, Extent> number, Comparison comparison, Fraction bound) {
        Set<Ref> doubts = new LinkedHashSet<>();
        Extent sum = Extent.ZERO;
        for (TaskReport report : taskRecord.reportsOf(due)) {
            DeliveryRecord known = taskRecord.known(report, asked -> {
                asked.findings().forEach(this::find);
                doubts.addAll(asked.refs());
            });
            sum = sum.plus(number.apply(known));
        }
        return Verdict.of(sum, comparison, bound, doubts);
    }

    private void find(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
