// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts shares of one unit: of its tasks, its shortcomings, the units below it. */
final class UnitMeter {

    /** One thing that is in the whole of a share, and whether it is in the part. */
    private record Counted(Ref source, String title, Fraction weight, boolean in) {}

    private final UnitFacts facts;
    private final TaskRecord taskRecord;
    private final TraceSink sink;
    private final List<Finding> findings;

    UnitMeter(UnitFacts facts, TaskRecord taskRecord, TraceSink sink, List<Finding> findings) {
        this.facts = facts;
        this.taskRecord = taskRecord;
        this.sink = sink;
        this.findings = findings;
    }

    Measurement measure(Measure.OfUnitTasks measure, UnitRules rules) {
        TaskShareBase base = (measure.test() == TaskTest.BEYOND_REQUIREMENT
                        ? rules.getExceededBase()
                        : rules.getLateShareBase())
                .value();
        List<Counted> counted = new ArrayList<>();
        for (Task task : facts.tasks()) {
            if (measure.origins().contains(task.getOrigin())) {
                Fraction weight = base == TaskShareBase.TASKS
                        ? Fraction.ONE
                        : task.getAmount().times(task.getConversionCoefficient());
                counted.add(new Counted(task.getRef(), task.getTitle(), weight, passes(measure.test(), task, rules)));
            }
        }
        return share(measure, counted, List.of());
    }

    private boolean passes(TaskTest test, Task task, UnitRules rules) {
        boolean completed = delivered(task).compareTo(task.getAmount()) >= 0;
        return switch (test) {
            case COMPLETED -> completed;
            case COMPLETED_WELL ->
                completed
                        && !isLate(task, completed, rules)
                        && taskRecord.reportsOf(task).stream()
                                .allMatch(report -> taskRecord.qualityFailures(report) == 0);
            case BEYOND_REQUIREMENT -> completed && isBeyond(task, rules);
            case LATE -> isLate(task, completed, rules);
        };
    }

    private boolean isLate(Task task, boolean completed, UnitRules rules) {
        List<Finding> notes = new ArrayList<>();
        boolean excused = taskRecord.isExcused(task, Concern.TIMELINESS, notes);
        boolean counts = rules.getUnitCause().value() == UnitCause.EXCUSES;
        notes.stream()
                .map(note -> note.code().equals(Measurer.EXCUSED) && !counts ? toWeigh(note) : note)
                .filter(note -> !findings.contains(note))
                .forEach(findings::add);
        boolean late = !completed
                || taskRecord.reportsOf(task).stream()
                        .anyMatch(report -> taskRecord.lateEvents(report, TaskRecord.daysLate(report, task)) > 0);
        return late && !(excused && counts);
    }

    private static Finding toWeigh(Finding excused) {
        return new Finding(Measurer.CAUSE_TO_WEIGH, excused.subject(), excused.arguments());
    }

    private boolean isBeyond(Task task, UnitRules rules) {
        List<TaskReport> reports = taskRecord.reportsOf(task);
        return switch (rules.getExceededMeaning().value()) {
            case ACCEPTED_AS_BEYOND ->
                reports.stream()
                        .flatMap(report -> taskRecord.acceptancesOf(report).stream())
                        .anyMatch(Acceptance::isBeyondRequirement);
            case MORE_THAN_ASSIGNED -> delivered(task).compareTo(task.getAmount()) > 0;
            case BEFORE_DEADLINE ->
                reports.stream().allMatch(report -> report.getDeliveredOn().isBefore(task.getDeadline()));
        };
    }

    private Fraction delivered(Task task) {
        return taskRecord.reportsOf(task).stream().map(TaskReport::getAmount).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Those still open when the period began, and due by the last day that the facts reach. */
    Measurement measure(Measure.OfShortcomings measure) {
        List<Counted> counted = new ArrayList<>();
        for (Shortcoming shortcoming : facts.shortcomings()) {
            LocalDate due = shortcoming.getDueOn().orElse(shortcoming.getPointedOutOn());
            boolean closedBefore = isRemediedBefore(shortcoming, facts.firstDay());
            if (!due.isAfter(facts.coveredUntil()) && !closedBefore) {
                boolean remedied =
                        isRemediedBefore(shortcoming, facts.coveredUntil().plusDays(1));
                counted.add(new Counted(shortcoming.getRef(), shortcoming.getDescription(), Fraction.ONE, remedied));
            }
        }
        return share(measure, counted, List.of());
    }

    private static boolean isRemediedBefore(Shortcoming shortcoming, LocalDate day) {
        return shortcoming.getRemediedOn().filter(on -> on.isBefore(day)).isPresent();
    }

    /** A unit whose level is open counts as not known only where the level is one that it can still have. */
    Measurement measure(Measure.OfUnitRatings measure) {
        List<Counted> counted = new ArrayList<>();
        List<Ref> unknown = new ArrayList<>();
        for (UnitLevel unit : facts.units()) {
            boolean possible = unit.possible().contains(measure.level());
            if (possible && !unit.isKnown()) {
                unknown.add(unit.unit().toRef());
            }
            counted.add(new Counted(unit.unit().toRef(), "", Fraction.ONE, possible && unit.isKnown()));
        }
        return share(measure, counted, unknown);
    }

    private Measurement share(Measure measure, List<Counted> counted, List<Ref> unknown) {
        Measurement.Builder result = Measurement.builder().measure(measure.id());
        if (counted.isEmpty()) {
            return result.status(MeasurementStatus.NOT_EVALUABLE).build();
        }
        Fraction part = Fraction.ZERO;
        Fraction whole = Fraction.ZERO;
        for (Counted one : counted) {
            whole = whole.plus(one.weight());
            part = one.in() ? part.plus(one.weight()) : part;
        }
        if (!unknown.isEmpty()) {
            Fraction most = part.plus(Fraction.of(unknown.size()));
            return result.status(MeasurementStatus.MISSING)
                    .lowest(part.dividedBy(whole))
                    .highest(most.dividedBy(whole))
                    .addAllMissing(unknown)
                    .build();
        }
        trace(measure, counted, part, whole);
        return result.status(MeasurementStatus.MEASURED)
                .value(Ratio.of(part, whole))
                .trace(sink.take())
                .build();
    }

    private void trace(Measure measure, List<Counted> counted, Fraction part, Fraction whole) {
        if (!sink.isActive()) {
            return;
        }
        int start = sink.mark();
        for (Counted one : counted) {
            Fraction value = one.in() ? one.weight() : Fraction.ZERO;
            sink.add(new Trace.Given(Ref.of("counted", one.source().id()), value, one.source(), one.title()));
        }
        sink.combine(start, Ref.of("counted", measure.id().value()), Operation.SUM, part, Source.NONE);
        int beforeWhole = sink.mark();
        for (Counted one : counted) {
            sink.add(new Trace.Given(Ref.of("weight", one.source().id()), one.weight(), one.source(), one.title()));
        }
        sink.combine(beforeWhole, Ref.of("all", measure.id().value()), Operation.SUM, whole, Source.NONE);
        sink.combine(start, measure.id().toRef(), Operation.QUOTIENT, part.dividedBy(whole), measure.source());
    }
}
