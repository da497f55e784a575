// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.measurement.MemberShare.Member;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.task.Task;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts shares of one unit: of its tasks, its shortcomings, what it promised, the units below it. */
final class UnitMeter {

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
        List<Member> counted = new ArrayList<>();
        for (DueTask due : facts.tasks()) {
            Task task = due.task();
            if (measure.origins().contains(task.getOrigin())) {
                Fraction weight = base == TaskShareBase.TASKS ? Fraction.ONE : task.size();
                UnitTask one = new UnitTask(due, taskRecord, rules, findings);
                Verdict in = one.passes(measure.test());
                measure.causesWeighed().ifPresent(one::tellCauses);
                counted.add(Member.of(due.duty().ref(), task.getTitle(), weight, in));
            }
        }
        return share(measure, counted);
    }

    /** Those still open when the period began, and due by the last day that the facts reach. */
    Measurement measure(Measure.OfShortcomings measure) {
        List<Member> counted = new ArrayList<>();
        for (Shortcoming shortcoming : facts.shortcomings()) {
            LocalDate due = shortcoming.getDueOn().orElse(shortcoming.getPointedOutOn());
            boolean closedBefore = isRemediedBefore(shortcoming, facts.firstDay());
            if (!due.isAfter(facts.coveredUntil()) && !closedBefore) {
                boolean remedied =
                        isRemediedBefore(shortcoming, facts.coveredUntil().plusDays(1));
                counted.add(Member.of(
                        shortcoming.getRef(), shortcoming.getDescription(), Fraction.ONE, Verdict.of(remedied)));
            }
        }
        return share(measure, counted);
    }

    private static boolean isRemediedBefore(Shortcoming shortcoming, LocalDate day) {
        return shortcoming.getRemediedOn().filter(on -> on.isBefore(day)).isPresent();
    }

    /** By weight only where every item has one: a weight that nobody gave is neither 0 nor 1. */
    Measurement measure(Measure.OfCommitments measure) {
        boolean byWeight = measure.weighting() == PromiseWeighting.BY_WEIGHT;
        List<PromisedItem> without = facts.promised().stream()
                .filter(item -> byWeight && item.weight().isEmpty())
                .toList();
        if (!without.isEmpty()) {
            without.forEach(item -> findings.add(Measurer.PROMISE_WITHOUT_WEIGHT.about(item.ref(), measure.id())));
            return Measurement.builder()
                    .measure(measure.id())
                    .status(MeasurementStatus.MISSING)
                    .lowest(Fraction.ZERO)
                    .highest(Fraction.ONE)
                    .addAllMissing(without.stream().map(PromisedItem::ref).toList())
                    .build();
        }
        List<Member> counted = new ArrayList<>();
        for (PromisedItem item : facts.promised()) {
            Fraction weight = byWeight ? item.weight().orElseThrow() : Fraction.ONE;
            boolean possible = item.standing() != PromisedItem.Standing.NOT_FULFILLED;
            boolean certain = item.standing() == PromisedItem.Standing.FULFILLED;
            counted.add(
                    Member.of(item.ref(), item.title(), weight, new Verdict(possible, certain, Set.of(item.ref()))));
        }
        return share(measure, counted);
    }

    /** A unit whose level is open counts as not known only where the level is one that it can still have. */
    Measurement measure(Measure.OfUnitRatings measure) {
        List<Member> counted = new ArrayList<>();
        for (UnitLevel unit : facts.units()) {
            Ref source = unit.unit().toRef();
            boolean possible = unit.possible().contains(measure.level());
            Verdict in = new Verdict(possible, possible && unit.isKnown(), Set.of(source));
            counted.add(Member.of(source, "", Fraction.ONE, in));
        }
        return share(measure, counted);
    }

    private Measurement share(Measure measure, List<Member> members) {
        return new MemberShare(measure, members, Optional.empty()).measured(sink);
    }
}
