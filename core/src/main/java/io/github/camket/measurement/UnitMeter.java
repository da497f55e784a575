// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.model.progress.Shortcoming;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts shares of one unit: of its tasks, its shortcomings, the units below it. */
final class UnitMeter {

    /** One thing that is in the whole of a share, and whether it is in the part. */
    private record Counted(Ref source, String title, Fraction weight, Verdict in) {}

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
        for (DueTask due : facts.tasks()) {
            Task task = due.task();
            if (measure.origins().contains(task.getOrigin())) {
                Fraction weight = base == TaskShareBase.TASKS ? Fraction.ONE : task.size();
                Verdict in = new UnitTask(due, taskRecord, rules, findings).passes(measure.test());
                counted.add(new Counted(due.duty().ref(), task.getTitle(), weight, in));
            }
        }
        return share(measure, counted);
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
                counted.add(new Counted(
                        shortcoming.getRef(), shortcoming.getDescription(), Fraction.ONE, Verdict.of(remedied)));
            }
        }
        return share(measure, counted);
    }

    private static boolean isRemediedBefore(Shortcoming shortcoming, LocalDate day) {
        return shortcoming.getRemediedOn().filter(on -> on.isBefore(day)).isPresent();
    }

    /** A unit whose level is open counts as not known only where the level is one that it can still have. */
    Measurement measure(Measure.OfUnitRatings measure) {
        List<Counted> counted = new ArrayList<>();
        for (UnitLevel unit : facts.units()) {
            Ref source = unit.unit().toRef();
            boolean possible = unit.possible().contains(measure.level());
            Verdict in = new Verdict(possible, possible && unit.isKnown(), Set.of(source));
            counted.add(new Counted(source, "", Fraction.ONE, in));
        }
        return share(measure, counted);
    }

    private Measurement share(Measure measure, List<Counted> counted) {
        Measurement.Builder result = Measurement.builder().measure(measure.id());
        if (counted.isEmpty()) {
            return result.status(MeasurementStatus.NOT_EVALUABLE).build();
        }
        Fraction part = Fraction.ZERO;
        Fraction most = Fraction.ZERO;
        Fraction whole = Fraction.ZERO;
        Set<Ref> open = new LinkedHashSet<>();
        for (Counted one : counted) {
            whole = whole.plus(one.weight());
            part = one.in().certain() ? part.plus(one.weight()) : part;
            most = one.in().possible() ? most.plus(one.weight()) : most;
            open.addAll(one.in().open());
        }
        if (!part.equals(most)) {
            return result.status(MeasurementStatus.MISSING)
                    .lowest(part.dividedBy(whole))
                    .highest(most.dividedBy(whole))
                    .addAllMissing(open)
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
            Fraction value = one.in().certain() ? one.weight() : Fraction.ZERO;
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
