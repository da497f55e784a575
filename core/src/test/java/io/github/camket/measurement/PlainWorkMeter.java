// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.List;

/**
 * Counts converted work of the decree as a person would, number by number: what the compiled program must give, values and
 * reasons.
 */
final class PlainWorkMeter {

    private final Measure.OfWork measure;
    private final WorkRules rules;
    private final TraceSink sink;

    PlainWorkMeter(Measure.OfWork measure, WorkRules rules, TraceSink sink) {
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
            whole = whole.plus(converted(item, outOfCompleted ? item.completed().least() : item.getAssigned()));
        }
        combine(beforeWhole, outOfCompleted ? "completed" : "assigned", whole);

        Measurement.Builder result = Measurement.builder().measure(measure.id());
        if (whole.signum() == 0) {
            boolean assigned =
                    items.stream().anyMatch(item -> item.getAssigned().signum() > 0);
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
        boolean unfinished = rules.getUnfinishedCountsAsLate().value()
                && item.completed().least().compareTo(item.getAssigned()) < 0
                && !item.isLatenessExcused();
        for (Delivery delivery : item.getDeliveries()) {
            sum = sum.plus(counted(item, delivery, unfinished ? 1 : 0));
        }
        sink.combine(start, item.getTask(), Operation.SUM, sum, Source.NONE);
        boolean capped = rules.getComponentCap().value() == ComponentCap.PER_ITEM
                && item.getAssigned().signum() > 0;
        if (capped) {
            sum = sum.atMost(converted(item, item.getAssigned()));
            sink.combine(
                    start,
                    item.getTask(),
                    Operation.AT_MOST,
                    sum,
                    rules.getComponentCap().source());
        }
        return sum;
    }

    private Fraction counted(WorkItem item, Delivery delivery, int extraOccurrences) {
        int start = sink.mark();
        given("coefficient", item.getCoefficient(), item.getTask(), item.getTitle());
        given("amount", delivery.getAmount().least(), delivery.getSource());
        Fraction value = item.getCoefficient().times(delivery.getAmount().least());
        int occurrences = occurrences(delivery, extraOccurrences);
        if (occurrences > 0) {
            value = value.times(credit(delivery, occurrences));
        }
        sink.combine(start, delivery.getSource(), Operation.PRODUCT, value, Source.NONE);
        return value;
    }

    /** What is left of a product after its deductions, as a fraction of 1. */
    private Fraction credit(Delivery delivery, int occurrences) {
        int start = sink.mark();
        set(
                "parameter",
                rules.getFailurePenalty().name(),
                rules.getFailurePenalty().value(),
                measure.source());
        String what = measure.credit() == WorkCredit.QUALITY
                ? "qualityFailures"
                : rules.getLatenessModel().value() == LatenessModel.PER_DAY ? "daysLate" : "lateEvents";
        given(what, Fraction.of(occurrences), delivery.getSource());
        Fraction credit = Fraction.ONE.minus(rules.getFailurePenalty().value().times(occurrences));
        boolean floor = rules.getFloorAtZero().value();
        if (floor) {
            credit = credit.atLeast(Fraction.ZERO);
        }
        if (sink.isActive()) {
            sink.combine(
                    start,
                    Ref.of("credit", delivery.getSource().id()),
                    floor ? Operation.LESS_NOT_BELOW_ZERO : Operation.LESS,
                    credit,
                    measure.source());
        }
        return credit;
    }

    private int occurrences(Delivery delivery, int extra) {
        return switch (measure.credit()) {
            case COMPLETED -> 0;
            case QUALITY -> whole(delivery.getQualityFailures());
            case TIMELINESS ->
                switch (rules.getLatenessModel().value()) {
                    case PER_PRODUCT -> Math.min(1, whole(delivery.getLateEvents()) + extra);
                    case PER_EVENT -> whole(delivery.getLateEvents()) + extra;
                    case PER_DAY -> delivery.getDaysLate() + extra;
                };
        };
    }

    private Fraction converted(WorkItem item, Fraction amount) {
        int start = sink.mark();
        given("coefficient", item.getCoefficient(), item.getTask(), item.getTitle());
        given("amount", amount, item.getTask());
        Fraction value = item.getCoefficient().times(amount);
        sink.combine(start, item.getTask(), Operation.PRODUCT, value, Source.NONE);
        return value;
    }

    private static int whole(Extent number) {
        return number.least().getNumerator().intValueExact();
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
