// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes where the numbers and tests of an item measure are said to come from, and nothing else of them. */
final class ItemSources {

    private final UnaryOperator<Source> change;

    ItemSources(UnaryOperator<Source> change) {
        this.change = change;
    }

    ItemCount of(ItemCount count) {
        return new ItemCount(
                count.per(),
                of(count.filter()),
                of(count.value()),
                count.capPerTask()
                        .map(cap -> new ItemCap(of(cap.applies()), of(cap.most()), change.apply(cap.source()))),
                change.apply(count.source()));
    }

    ItemWhole of(ItemWhole whole) {
        return new ItemWhole(
                of(whole.count()),
                whole.zeroDenominatorPolicy()
                        .withSource(change.apply(whole.zeroDenominatorPolicy().source())),
                whole.nothingCompletedPolicy()
                        .withSource(change.apply(whole.nothingCompletedPolicy().source())));
    }

    Ceiling of(Ceiling ceiling) {
        return new Ceiling(ceiling.most(), change.apply(ceiling.source()));
    }

    private ItemValue of(ItemValue value) {
        if (value instanceof ItemValue.Sum sum) {
            return new ItemValue.Sum(values(sum.terms()));
        }
        if (value instanceof ItemValue.Product product) {
            return new ItemValue.Product(values(product.factors()));
        }
        if (value instanceof ItemValue.OverDeliveries over) {
            return new ItemValue.OverDeliveries(over.gathering(), of(over.of()));
        }
        return value instanceof ItemValue.Attribute ? value : ofSourced(value);
    }

    private ItemValue ofSourced(ItemValue value) {
        if (value instanceof ItemValue.Constant constant) {
            return new ItemValue.Constant(constant.value(), change.apply(constant.source()));
        }
        if (value instanceof ItemValue.Factor factor) {
            return new ItemValue.Factor(factor.name(), factor.whenAbsent(), change.apply(factor.source()));
        }
        if (value instanceof ItemValue.Quotient quotient) {
            return new ItemValue.Quotient(
                    of(quotient.dividend()),
                    of(quotient.divisor()),
                    quotient.whenZero(),
                    change.apply(quotient.source()));
        }
        if (value instanceof ItemValue.Steps steps) {
            return new ItemValue.Steps(of(steps.of()), steps.rows(), steps.otherwise(), change.apply(steps.source()));
        }
        if (value instanceof ItemValue.Deduction deduction) {
            return new ItemValue.Deduction(
                    deduction.each(),
                    of(deduction.occurrences()),
                    deduction.floorAtZero(),
                    change.apply(deduction.source()));
        }
        if (value instanceof ItemValue.AtMost capped) {
            return new ItemValue.AtMost(of(capped.of()), of(capped.most()), change.apply(capped.source()));
        }
        if (value instanceof ItemValue.AtLeast raised) {
            return new ItemValue.AtLeast(of(raised.of()), of(raised.least()), change.apply(raised.source()));
        }
        if (value instanceof ItemValue.Rounded rounded) {
            return new ItemValue.Rounded(
                    of(rounded.of()), rounded.toMultipleOf(), rounded.mode(), change.apply(rounded.source()));
        }
        if (value instanceof ItemValue.When when) {
            return new ItemValue.When(
                    of(when.test()), of(when.then()), of(when.otherwise()), change.apply(when.source()));
        }
        throw new IllegalStateException("value must be known: " + value);
    }

    private List<ItemValue> values(List<ItemValue> values) {
        return values.stream().map(this::of).toList();
    }

    private ItemTest of(ItemTest test) {
        if (test instanceof ItemTest.Compare compare) {
            return new ItemTest.Compare(of(compare.left()), compare.comparison(), of(compare.right()));
        }
        if (test instanceof ItemTest.All all) {
            return new ItemTest.All(all.tests().stream().map(this::of).toList());
        }
        if (test instanceof ItemTest.Any any) {
            return new ItemTest.Any(any.tests().stream().map(this::of).toList());
        }
        return test instanceof ItemTest.Not not ? new ItemTest.Not(of(not.test())) : test;
    }
}
