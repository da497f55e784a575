// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Column;
import io.github.camket.column.Interval;
import io.github.camket.column.Rows;
import io.github.camket.model.task.FactorId;
import io.github.camket.model.task.TaskKind;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The work of one person in one period, prepared for counting: the numbers of all tasks and deliveries side by side. Made
 * once, it can be measured by any number of plans and threads.
 */
public final class WorkSheet {

    private static final WorkSheet NOTHING = new WorkSheet(List.of());

    private final List<WorkItem> items;
    private final List<Delivery> deliveries = new ArrayList<>();
    private final Rows rows;
    private final Map<ItemAttribute, Column> attributes = new EnumMap<>(ItemAttribute.class);
    private final Map<TaskOrigin, Column> origins = new EnumMap<>(TaskOrigin.class);
    private final Map<TaskPhase, Column> phases = new EnumMap<>(TaskPhase.class);
    private final Map<TaskKind, Column> kinds = new LinkedHashMap<>();
    private final Map<FactorId, Factors> factors = new LinkedHashMap<>();
    private final Column excused;
    private final Column beyondRequirement;
    private final Column no;

    /** One factor of all tasks: which have it, and its value, which is 0 or without bounds where they do not. */
    private record Factors(Column has, Column orZero, Column orOpen) {}

    private WorkSheet(List<WorkItem> items) {
        this.items = List.copyOf(items);
        items.forEach(item -> deliveries.addAll(item.getDeliveries()));
        rows = Rows.of(
                items.stream().mapToInt(item -> item.getDeliveries().size()).toArray());
        attributes.put(ItemAttribute.ASSIGNED, numbers(WorkItem::getAssigned));
        attributes.put(ItemAttribute.COEFFICIENT, numbers(WorkItem::getCoefficient));
        attributes.put(ItemAttribute.DELIVERED, extents(Delivery::getAmount));
        attributes.put(
                ItemAttribute.QUALITY,
                extents(each -> each.getQuality().orElse(Extent.between(Fraction.ZERO, Fraction.ONE))));
        attributes.put(ItemAttribute.QUALITY_FAILURES, extents(Delivery::getQualityFailures));
        attributes.put(ItemAttribute.LATE_EVENTS, extents(Delivery::getLateEvents));
        attributes.put(
                ItemAttribute.DAYS_LATE,
                Column.of(deliveries.stream().mapToLong(Delivery::getDaysLate).toArray()));
        attributes.put(ItemAttribute.WORKING_DAYS_LATE, extents(Delivery::workingDays));
        no = flags(item -> false);
        excused = flags(WorkItem::isLatenessExcused);
        beyondRequirement = flags(WorkItem::isBeyondRequirement);
        for (WorkItem item : items) {
            origins.computeIfAbsent(item.getOrigin(), key -> flags(each -> each.getOrigin() == key));
            phases.computeIfAbsent(item.getPhase(), key -> flags(each -> each.getPhase() == key));
            item.getKind()
                    .ifPresent(kind -> kinds.computeIfAbsent(
                            kind,
                            key -> flags(
                                    each -> each.getKind().filter(key::equals).isPresent())));
            item.getFactors().keySet().forEach(name -> factors.computeIfAbsent(name, this::factorsNamed));
        }
    }

    /** The work in these items, in this order. */
    public static WorkSheet of(List<WorkItem> items) {
        return items.isEmpty() ? NOTHING : new WorkSheet(items);
    }

    /** The items, in the order given. */
    public List<WorkItem> getItems() {
        return items;
    }

    Rows rows() {
        return rows;
    }

    /** What a row of a task or delivery is about. */
    Ref taskAt(int row) {
        return items.get(row).getTask();
    }

    Ref deliveryAt(int row) {
        return deliveries.get(row).getSource();
    }

    /** Any attribute but {@link ItemAttribute#COMPLETED}, which is a sum. */
    Column column(ItemAttribute attribute) {
        return attributes.getOrDefault(attribute, no);
    }

    Column excused() {
        return excused;
    }

    Column beyondRequirement() {
        return beyondRequirement;
    }

    Column ofOrigin(TaskOrigin origin) {
        return origins.getOrDefault(origin, no);
    }

    Column inPhase(TaskPhase phase) {
        return phases.getOrDefault(phase, no);
    }

    Column ofKind(TaskKind kind) {
        return kinds.getOrDefault(kind, no);
    }

    Column hasFactor(FactorId name) {
        return factorsOf(name).has();
    }

    Column factorOrZero(FactorId name) {
        return factorsOf(name).orZero();
    }

    Column factorOrOpen(FactorId name) {
        return factorsOf(name).orOpen();
    }

    private Factors factorsOf(FactorId name) {
        Factors known = factors.get(name);
        return known == null ? factorsNamed(name) : known;
    }

    private Factors factorsNamed(FactorId name) {
        return new Factors(
                flags(item -> item.getFactors().containsKey(name)),
                numbers(item -> item.getFactors().getOrDefault(name, Fraction.ZERO)),
                Column.of(items.stream()
                        .map(item -> item.getFactors().containsKey(name)
                                ? Interval.at(item.getFactors().get(name))
                                : Interval.ALL)
                        .toList()));
    }

    private Column numbers(Function<WorkItem, Fraction> get) {
        return Column.of(items.stream().map(get).toArray(Fraction[]::new));
    }

    private Column extents(Function<Delivery, Extent> get) {
        return Column.of(deliveries.stream().map(get).map(Interval::of).toList());
    }

    private Column flags(Predicate<WorkItem> test) {
        return Column.of(
                items.stream().mapToLong(item -> test.test(item) ? 1 : 0).toArray());
    }
}
