// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.LocalRules;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.model.task.FactorId;
import io.github.camket.model.task.TaskKind;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Random work and random measures over it: formulas of every shape, numbers small, huge and open. */
final class ItemArbitraries {

    static final FactorId DIFFICULTY = FactorId.of("difficulty");
    static final TaskKind REGULAR = TaskKind.of("REGULAR");
    static final TaskKind INSPECTION = TaskKind.of("INSPECTION");

    private static final TaskPhase[] PHASES = Arrays.stream(TaskPhase.values())
            .filter(TaskPhase::followsFromDeliveries)
            .toArray(TaskPhase[]::new);
    private static final Source SOURCE = LocalRules.SOURCE;

    private final Random random;
    private final boolean open;
    private final boolean huge;

    /**
     * A generator of everything from one source of chance.
     *
     * @param open whether some numbers are given by their bounds
     * @param huge whether some numbers are too large for a {@code long}
     */
    ItemArbitraries(Random random, boolean open, boolean huge) {
        this.random = random;
        this.open = open;
        this.huge = huge;
    }

    List<WorkItem> work() {
        List<WorkItem> items = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            items.add(item("t-" + i));
        }
        return List.copyOf(items);
    }

    private WorkItem item(String id) {
        WorkItem.Builder item = WorkItem.builder()
                .task(Ref.of("task", id))
                .title(random.nextBoolean() ? "Việc " + id : "")
                .origin(pick(TaskOrigin.values()))
                .beyondRequirement(random.nextBoolean())
                .latenessExcused(random.nextInt(4) == 0)
                .coefficient(positive())
                .assigned(random.nextInt(5) == 0 ? Fraction.ZERO : positive());
        if (random.nextBoolean()) {
            item.kind(random.nextBoolean() ? REGULAR : INSPECTION);
        }
        if (random.nextInt(3) > 0) {
            item.putFactor(DIFFICULTY, positive());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            item.addDeliveries(delivery("r-" + id + "-" + i));
        }
        return item.phase(pick(PHASES)).build();
    }

    private Delivery delivery(String id) {
        Delivery.Builder delivery = Delivery.builder()
                .source(Ref.of("taskReport", id))
                .amount(extent(this::positive))
                .qualityFailures(extent(() -> Fraction.of(random.nextInt(6))))
                .lateEvents(extent(() -> Fraction.of(random.nextInt(6))))
                .daysLate(random.nextInt(8));
        if (!open || random.nextInt(3) > 0) {
            delivery.workingDaysLate(extent(() -> Fraction.of(random.nextInt(7))));
            delivery.quality(extent(() -> Fraction.of(random.nextInt(21), 20)));
        }
        return delivery.build();
    }

    private Extent extent(Supplier<Fraction> number) {
        Fraction one = number.get();
        Fraction other = open && random.nextInt(3) == 0 ? number.get() : one;
        return Extent.between(one.atMost(other), one.atLeast(other));
    }

    /**
     * The same work with every open number decided by chance, within its bounds. Factors that the measures give no value to
     * get one; the others stay absent.
     */
    List<WorkItem> narrowed(List<WorkItem> work) {
        return work.stream()
                .map(item -> item.withDeliveries(
                        item.getDeliveries().stream().map(this::narrowed).toList()))
                .map(item -> !open || item.getFactors().containsKey(DIFFICULTY)
                        ? item
                        : item.withFactors(Map.of(DIFFICULTY, positive())))
                .toList();
    }

    private Delivery narrowed(Delivery delivery) {
        return delivery.withAmount(narrowed(delivery.getAmount()))
                .withQualityFailures(narrowed(delivery.getQualityFailures()))
                .withLateEvents(narrowed(delivery.getLateEvents()))
                .withWorkingDaysLate(narrowed(delivery.workingDays()))
                .withQuality(narrowed(delivery.getQuality().orElse(Extent.between(Fraction.ZERO, Fraction.ONE))));
    }

    private Extent narrowed(Extent extent) {
        Fraction part = Fraction.of(random.nextInt(5), 4);
        return Extent.exactly(
                extent.least().plus(extent.most().minus(extent.least()).times(part)));
    }

    Measure.OfItems measure(String id) {
        Parameter<ZeroDenominatorPolicy> nothing =
                Parameter.reading("zeroDenominatorPolicy", pick(ZeroDenominatorPolicy.values()), SOURCE);
        Parameter<ZeroDenominatorPolicy> zero =
                Parameter.reading("nothingCompletedPolicy", pick(ZeroDenominatorPolicy.values()), SOURCE);
        return new Measure.OfItems(
                MeasureId.of(id),
                new Label(id, id),
                count(),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(new ItemWhole(count(), nothing, zero)),
                random.nextInt(3) == 0
                        ? Optional.of(new Ceiling(pick(Fraction.ONE, Fraction.of(3, 2), Fraction.ZERO), SOURCE))
                        : Optional.empty(),
                SOURCE);
    }

    private ItemCount count() {
        boolean perTask = random.nextBoolean();
        ItemCount all = ItemCount.of(
                perTask ? ItemPer.TASK : ItemPer.DELIVERY,
                value(3, perTask, true),
                random.nextBoolean() ? SOURCE : Source.NONE);
        ItemCount some = random.nextBoolean() ? all : all.withFilter(test(2, perTask));
        return random.nextInt(3) > 0
                ? some
                : some.withCapPerTask(new ItemCap(
                        random.nextBoolean() ? new ItemTest.Always() : test(1, true), value(2, true, true), SOURCE));
    }

    /** A formula; of tasks alone if asked for. */
    ItemValue value(int depth, boolean ofTask, boolean factors) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return leaf(ofTask, factors);
        }
        Supplier<ItemValue> part = () -> value(depth - 1, ofTask, factors);
        return switch (random.nextInt(11)) {
            case 0 -> new ItemValue.Sum(List.of(part.get(), part.get()));
            case 1, 2 -> new ItemValue.Product(List.of(part.get(), part.get()));
            case 3 -> new ItemValue.Quotient(part.get(), part.get(), number(), SOURCE);
            case 4 -> new ItemValue.Steps(part.get(), steps(), number(), SOURCE);
            case 5, 6 -> new ItemValue.Deduction(Fraction.of(1, 4), part.get(), random.nextBoolean(), SOURCE);
            case 7 -> new ItemValue.AtMost(part.get(), part.get(), SOURCE);
            case 8 -> new ItemValue.AtLeast(part.get(), part.get(), SOURCE);
            case 9 -> new ItemValue.Rounded(part.get(), positive(), rounding(), SOURCE);
            default ->
                random.nextBoolean()
                        ? new ItemValue.When(test(1, ofTask), part.get(), part.get(), SOURCE)
                        : new ItemValue.OverDeliveries(pick(Gathering.values()), value(depth - 1, false, factors));
        };
    }

    private ItemValue leaf(boolean ofTask, boolean factors) {
        if (random.nextInt(4) == 0) {
            return new ItemValue.Constant(number(), SOURCE);
        }
        if (factors && random.nextInt(5) == 0) {
            return new ItemValue.Factor(DIFFICULTY, open ? Optional.empty() : Optional.of(Fraction.ONE), SOURCE);
        }
        ItemAttribute attribute = pick(ItemAttribute.values());
        while (ofTask && !attribute.isOfTask()) {
            attribute = pick(ItemAttribute.values());
        }
        return new ItemValue.Attribute(attribute);
    }

    private ItemTest test(int depth, boolean ofTask) {
        Supplier<ItemTest> part = () -> test(depth - 1, ofTask);
        return switch (random.nextInt(depth == 0 ? 8 : 11)) {
            case 0 -> new ItemTest.Finished();
            case 1 -> new ItemTest.BeyondRequirement();
            case 2 -> new ItemTest.OfKind(random.nextBoolean() ? Set.of(REGULAR) : Set.of(INSPECTION));
            case 3 -> new ItemTest.OfOrigin(EnumSet.of(pick(TaskOrigin.values())));
            case 4 -> new ItemTest.InPhase(EnumSet.of(pick(PHASES), pick(PHASES)));
            case 5 -> new ItemTest.LatenessExcused();
            case 6, 7 ->
                new ItemTest.Compare(value(1, ofTask, true), pick(Comparison.values()), value(1, ofTask, true));
            case 8 -> new ItemTest.All(List.of(part.get(), part.get()));
            case 9 -> new ItemTest.Any(List.of(part.get(), part.get()));
            default -> new ItemTest.Not(part.get());
        };
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            steps.add(new Step(pick(Comparison.values()), number(), number()));
        }
        return steps;
    }

    private RoundingMode rounding() {
        RoundingMode mode = pick(RoundingMode.values());
        return mode == RoundingMode.UNNECESSARY ? RoundingMode.HALF_UP : mode;
    }

    private Fraction number() {
        Fraction number = positive();
        return random.nextInt(4) == 0 ? number.negated() : random.nextInt(8) == 0 ? Fraction.ZERO : number;
    }

    private Fraction positive() {
        if (huge && random.nextInt(12) == 0) {
            return Fraction.of(new BigInteger(30 + random.nextInt(60), random).add(BigInteger.ONE), BigInteger.TEN);
        }
        return Fraction.of(1 + random.nextInt(30), pick(1, 2, 3, 5, 10));
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
