// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what the measures of the decree and its readings mean in the general shape of item measures. */
final class WorkLowering {

    private static final ItemValue COEFFICIENT = new ItemValue.Attribute(ItemAttribute.COEFFICIENT);
    private static final ItemValue ASSIGNED = new ItemValue.Attribute(ItemAttribute.ASSIGNED);
    private static final ItemValue ONE = new ItemValue.Constant(Fraction.ONE, Source.NONE);
    private static final ItemValue ZERO = new ItemValue.Constant(Fraction.ZERO, Source.NONE);

    private final Measure.OfWork measure;
    private final WorkRules rules;

    WorkLowering(Measure.OfWork measure, WorkRules rules) {
        this.measure = measure;
        this.rules = rules;
    }

    Measure.OfItems lowered() {
        ItemWhole whole = new ItemWhole(
                ItemCount.of(
                        ItemPer.TASK,
                        converted(new ItemValue.Attribute(
                                isOutOfCompleted() ? ItemAttribute.COMPLETED : ItemAttribute.ASSIGNED)),
                        Source.NONE),
                rules.getZeroDenominatorPolicy(),
                rules.getNothingCompletedPolicy());
        Optional<Ceiling> atMost = rules.getComponentCap().value() == ComponentCap.PER_COMPONENT
                ? Optional.of(new Ceiling(Fraction.ONE, rules.getComponentCap().source()))
                : Optional.empty();
        return new Measure.OfItems(
                measure.id(), measure.label(), counted(), Optional.of(whole), atMost, measure.source());
    }

    TraceNames names() {
        return new TraceNames(
                Ref.of("parameter", rules.getFailurePenalty().name()),
                Optional.of(
                        measure.credit() == WorkCredit.QUALITY
                                ? "qualityFailures"
                                : occurrence().kind()),
                isOutOfCompleted() ? "completed" : "assigned",
                Ref.of("parameter", rules.getComponentCap().name()));
    }

    private boolean isOutOfCompleted() {
        return measure.credit() != WorkCredit.COMPLETED
                && rules.getRatioDenominator().value() == RatioDenominator.COMPLETED;
    }

    private ItemCount counted() {
        List<ItemValue> factors = new ArrayList<>();
        factors.add(COEFFICIENT);
        factors.add(new ItemValue.Attribute(ItemAttribute.DELIVERED));
        if (measure.credit() != WorkCredit.COMPLETED) {
            factors.add(new ItemValue.Deduction(
                    rules.getFailurePenalty().value(),
                    measure.credit() == WorkCredit.QUALITY
                            ? new ItemValue.Attribute(ItemAttribute.QUALITY_FAILURES)
                            : lateness(),
                    rules.getFloorAtZero().value(),
                    measure.source()));
        }
        ItemCount all = ItemCount.of(ItemPer.DELIVERY, new ItemValue.Product(factors), Source.NONE);
        return rules.getComponentCap().value() == ComponentCap.PER_ITEM
                ? all.withCapPerTask(new ItemCap(
                        new ItemTest.Compare(ASSIGNED, Comparison.ABOVE, ZERO),
                        converted(ASSIGNED),
                        rules.getComponentCap().source()))
                : all;
    }

    private ItemAttribute occurrence() {
        return rules.getLatenessModel().value() == LatenessModel.PER_DAY
                ? ItemAttribute.DAYS_LATE
                : ItemAttribute.LATE_EVENTS;
    }

    /** Late occurrences, with the one for a task that is not finished where the rules add it. */
    private ItemValue lateness() {
        ItemValue late = new ItemValue.Attribute(occurrence());
        if (rules.getUnfinishedCountsAsLate().value()) {
            ItemTest unfinished = new ItemTest.Not(
                    new ItemTest.Any(List.of(new ItemTest.Finished(), new ItemTest.LatenessExcused())));
            late = new ItemValue.Sum(List.of(
                    late,
                    new ItemValue.When(
                            unfinished,
                            ONE,
                            ZERO,
                            rules.getUnfinishedCountsAsLate().source())));
        }
        return rules.getLatenessModel().value() == LatenessModel.PER_PRODUCT
                ? new ItemValue.AtMost(late, ONE, rules.getLatenessModel().source())
                : late;
    }

    private static ItemValue converted(ItemValue amount) {
        return new ItemValue.Product(List.of(COEFFICIENT, amount));
    }
}
