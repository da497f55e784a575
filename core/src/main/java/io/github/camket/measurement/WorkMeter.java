// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.List;

/** Counts converted work: one ratio over the tasks of one person in one month. */
final class WorkMeter {

    private final Measure.OfWork measure;
    private final WorkRules rules;
    private final TraceSink sink;

    WorkMeter(Measure.OfWork measure, WorkRules rules, TraceSink sink) {
        this.measure = measure;
        this.rules = rules;
        this.sink = sink;
    }

    Measurement measure(List<WorkItem> items) {
        int start = sink.mark();
        Fraction part = Fraction.ZERO;
        for (WorkItem item : items) {
            part = part.plus(counted(item));
        }
        combine(start, "counted", part);

        boolean outOfCompleted = measure.credit() != WorkCredit.COMPLETED
                && rules.getRatioDenominator().value() == RatioDenominator.COMPLETED;
        int beforeWhole = sink.mark();
        Fraction whole = Fraction.ZERO;
        for (WorkItem item : items) {
            whole = whole.plus(converted(item, outOfCompleted ? item.completed() : item.assigned()));
        }
        combine(beforeWhole, outOfCompleted ? "completed" : "assigned", whole);

        Measurement.Builder result = Measurement.builder().measure(measure.id());
        if (whole.signum() == 0) {
            boolean assigned = items.stream().anyMatch(item -> item.assigned().signum() > 0);
            return outOfNothing(
                    start, result, assigned ? rules.getNothingCompletedPolicy() : rules.getZeroDenominatorPolicy());
        }
        sink.combine(start, measure.id().toRef(), Operation.QUOTIENT, part.dividedBy(whole), measure.source());
        if (rules.getComponentCap().value() == ComponentCap.PER_COMPONENT && part.compareTo(whole) > 0) {
            part = whole;
            set(
                    "parameter",
                    rules.getComponentCap().name(),
                    Fraction.ONE,
                    rules.getComponentCap().source());
            sink.combine(start, measure.id().toRef(), Operation.AT_MOST, Fraction.ONE, measure.source());
        }
        return result.status(MeasurementStatus.MEASURED)
                .value(Ratio.of(part, whole))
                .trace(sink.take())
                .build();
    }

    private Measurement outOfNothing(
            int start, Measurement.Builder result, Parameter<ZeroDenominatorPolicy> parameter) {
        sink.drop(start);
        ZeroDenominatorPolicy policy = parameter.value();
        if (policy == ZeroDenominatorPolicy.NOT_EVALUABLE) {
            return result.status(MeasurementStatus.NOT_EVALUABLE).build();
        }
        Ratio value = policy == ZeroDenominatorPolicy.ONE ? Ratio.of(1, 1) : Ratio.of(0, 1);
        set(measure.id().toRef().kind(), measure.id().value(), value.toFraction(), parameter.source());
        return result.status(MeasurementStatus.MEASURED)
                .value(value)
                .trace(sink.take())
                .build();
    }

    /** What the item adds to the part. */
    private Fraction counted(WorkItem item) {
        int start = sink.mark();
        Fraction sum = Fraction.ZERO;
        boolean unfinished =
                rules.getUnfinishedCountsAsLate().value() && item.isUnfinished() && !item.latenessExcused();
        for (WorkItem.Delivery delivery : item.deliveries()) {
            sum = sum.plus(counted(item, delivery, unfinished ? 1 : 0));
        }
        sink.combine(start, item.task(), Operation.SUM, sum, Source.NONE);
        boolean capped = rules.getComponentCap().value() == ComponentCap.PER_ITEM
                && item.assigned().signum() > 0;
        if (capped) {
            sum = sum.atMost(converted(item, item.assigned()));
            sink.combine(
                    start,
                    item.task(),
                    Operation.AT_MOST,
                    sum,
                    rules.getComponentCap().source());
        }
        return sum;
    }

    private Fraction counted(WorkItem item, WorkItem.Delivery delivery, int extraOccurrences) {
        int start = sink.mark();
        given("coefficient", item.coefficient(), item.task(), item.title());
        given("amount", delivery.amount(), delivery.source());
        Fraction value = item.coefficient().times(delivery.amount());
        int occurrences = occurrences(delivery, extraOccurrences);
        if (occurrences > 0) {
            value = value.times(credit(delivery, occurrences));
        }
        sink.combine(start, delivery.source(), Operation.PRODUCT, value, Source.NONE);
        return value;
    }

    /** What is left of a product after its deductions, as a fraction of 1. */
    private Fraction credit(WorkItem.Delivery delivery, int occurrences) {
        int start = sink.mark();
        set(
                "parameter",
                rules.getFailurePenalty().name(),
                rules.getFailurePenalty().value(),
                measure.source());
        String what = measure.credit() == WorkCredit.QUALITY
                ? "qualityFailures"
                : rules.getLatenessModel().value() == LatenessModel.PER_DAY ? "daysLate" : "lateEvents";
        given(what, Fraction.of(occurrences), delivery.source());
        Fraction credit = Fraction.ONE.minus(rules.getFailurePenalty().value().times(occurrences));
        boolean floor = rules.getFloorAtZero().value();
        if (floor) {
            credit = credit.atLeast(Fraction.ZERO);
        }
        if (sink.isActive()) {
            sink.combine(
                    start,
                    Ref.of("credit", delivery.source().id()),
                    floor ? Operation.LESS_NOT_BELOW_ZERO : Operation.LESS,
                    credit,
                    measure.source());
        }
        return credit;
    }

    private int occurrences(WorkItem.Delivery delivery, int extra) {
        return switch (measure.credit()) {
            case COMPLETED -> 0;
            case QUALITY -> delivery.qualityFailures();
            case TIMELINESS ->
                switch (rules.getLatenessModel().value()) {
                    case PER_PRODUCT -> Math.min(1, delivery.lateEvents() + extra);
                    case PER_EVENT -> delivery.lateEvents() + extra;
                    case PER_DAY -> delivery.daysLate() + extra;
                };
        };
    }

    private Fraction converted(WorkItem item, Fraction amount) {
        int start = sink.mark();
        given("coefficient", item.coefficient(), item.task(), item.title());
        given("amount", amount, item.task());
        Fraction value = item.coefficient().times(amount);
        sink.combine(start, item.task(), Operation.PRODUCT, value, Source.NONE);
        return value;
    }

    private void combine(int mark, String kind, Fraction sum) {
        if (sink.isActive()) {
            sink.combine(mark, Ref.of(kind, measure.id().value()), Operation.SUM, sum, Source.NONE);
        }
    }

    private void given(String kind, Fraction value, Ref source) {
        given(kind, value, source, "");
    }

    private void given(String kind, Fraction value, Ref source, String remark) {
        if (sink.isActive()) {
            sink.add(new Trace.Given(Ref.of(kind, source.id()), value, source, remark));
        }
    }

    private void set(String kind, String id, Fraction value, Source source) {
        if (sink.isActive()) {
            sink.add(new Trace.Setting(Ref.of(kind, id), value, source));
        }
    }
}
