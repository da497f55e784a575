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
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The work of one person in one period, prepared for counting: the numbers of all tasks and deliveries side by side. Made
 * once, it can be measured by any number of plans and threads; a column is filled when a plan first asks for it.
 */
public final class WorkSheet {

    private static final WorkSheet NOTHING = new WorkSheet(List.of(), new int[] {0});

    private final List<WorkItem> items;
    private final List<Delivery> deliveries;
    private final Rows rows;

    // Columns are immutable, so it does no harm if two threads fill the same one.
    private final @Nullable Column[] attributes = new Column[ItemAttribute.values().length];
    private final @Nullable Column[] flags = new Column[ItemFlag.COUNT];

    /** The columns in the order in which a plan takes them; of the last plan that asked. */
    private @Nullable Prepared prepared;

    private record Prepared(MeasurePlan plan, Column[] columns) {}

    private WorkSheet(List<WorkItem> items, int[] tasksPerPerson) {
        this.items = List.copyOf(items);
        this.deliveries = new ArrayList<>(items.size());
        int[] perTask = new int[items.size()];
        for (int task = 0; task < perTask.length; task++) {
            List<Delivery> ofTask = this.items.get(task).getDeliveries();
            perTask[task] = ofTask.size();
            deliveries.addAll(ofTask);
        }
        this.rows = Rows.of(perTask, tasksPerPerson);
    }

    /** The work of several people, side by side. */
    static WorkSheet ofSeveral(List<List<WorkItem>> people) {
        List<WorkItem> all = new ArrayList<>();
        people.forEach(all::addAll);
        return new WorkSheet(all, people.stream().mapToInt(List::size).toArray());
    }

    /** The work in these items, in this order. */
    public static WorkSheet of(List<WorkItem> items) {
        return items.isEmpty() ? NOTHING : new WorkSheet(items, new int[] {items.size()});
    }

    /** The columns that a plan takes, in its order. */
    Column[] columns(MeasurePlan plan, List<Function<WorkSheet, Column>> inputs) {
        Prepared known = prepared;
        if (known == null || known.plan() != plan) {
            known = new Prepared(
                    plan, inputs.stream().map(input -> input.apply(this)).toArray(Column[]::new));
            prepared = known;
        }
        return known.columns();
    }

    /** The items, in the order given. */
    public List<WorkItem> getItems() {
        return items;
    }

    Rows rows() {
        return rows;
    }

    /** Whether anything is in the assigned total of a person. */
    boolean hasAssigned(int person) {
        return items.subList(rows.firstTask(person), rows.firstTask(person + 1)).stream()
                .anyMatch(item -> item.getAssigned().signum() > 0);
    }

    /** What a row of tasks is about. */
    Ref taskAt(int row) {
        return items.get(row).getTask();
    }

    /** What a row of deliveries is about. */
    Ref deliveryAt(int row) {
        return deliveries.get(row).getSource();
    }

    /** Any attribute but {@link ItemAttribute#COMPLETED}, which is a sum. */
    Column column(ItemAttribute attribute) {
        Column known = attributes[attribute.ordinal()];
        if (known == null) {
            known = filled(attribute);
            attributes[attribute.ordinal()] = known;
        }
        return known;
    }

    private Column filled(ItemAttribute attribute) {
        return switch (attribute) {
            case ASSIGNED -> numbers(WorkItem::getAssigned);
            case COEFFICIENT -> numbers(WorkItem::getCoefficient);
            case DELIVERED -> extents(Delivery::getAmount);
            case QUALITY -> extents(Delivery::quality);
            case QUALITY_FAILURES -> extents(Delivery::getQualityFailures);
            case LATE_EVENTS -> extents(Delivery::getLateEvents);
            case DAYS_LATE -> extents(delivery -> Extent.exactly(delivery.getDaysLate()));
            case WORKING_DAYS_LATE -> extents(Delivery::workingDays);
            case COMPLETED -> throw new IllegalArgumentException("attribute must not be a sum: " + attribute);
        };
    }

    Column excused() {
        return flag(ItemFlag.EXCUSED, WorkItem::isLatenessExcused);
    }

    Column beyondRequirement() {
        return flag(ItemFlag.BEYOND_REQUIREMENT, WorkItem::isBeyondRequirement);
    }

    Column ofOrigin(TaskOrigin origin) {
        return flag(ItemFlag.of(origin), item -> item.getOrigin() == origin);
    }

    Column inPhase(TaskPhase phase) {
        return flag(ItemFlag.of(phase), item -> item.getPhase() == phase);
    }

    Column ofKind(TaskKind kind) {
        return flags(item -> item.getKind().filter(kind::equals).isPresent());
    }

    Column hasFactor(FactorId name) {
        return flags(item -> item.getFactors().containsKey(name));
    }

    Column factorOrZero(FactorId name) {
        return numbers(item -> item.getFactors().getOrDefault(name, Fraction.ZERO));
    }

    Column factorOrOpen(FactorId name) {
        boolean known = items.stream().allMatch(item -> item.getFactors().containsKey(name));
        return known
                ? factorOrZero(name)
                : Column.of(items.stream()
                        .map(item -> item.getFactors().get(name))
                        .map(value -> value == null ? Interval.ALL : Interval.at(value))
                        .toArray(Interval[]::new));
    }

    private Column flag(int place, Predicate<WorkItem> test) {
        Column known = flags[place];
        if (known == null) {
            known = flags(test);
            flags[place] = known;
        }
        return known;
    }

    private Column flags(Predicate<WorkItem> test) {
        long[] values = new long[items.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = test.test(items.get(row)) ? 1 : 0;
        }
        return Column.of(values);
    }

    private Column numbers(Function<WorkItem, Fraction> get) {
        Fraction[] values = new Fraction[items.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = get.apply(items.get(row));
        }
        return Column.of(values);
    }

    private Column extents(Function<Delivery, Extent> get) {
        Fraction[] values = new Fraction[deliveries.size()];
        for (int row = 0; row < values.length; row++) {
            Extent value = get.apply(deliveries.get(row));
            if (!value.isExact()) {
                return Column.of(deliveries.stream().map(get).map(Interval::of).toArray(Interval[]::new));
            }
            values[row] = value.least();
        }
        return Column.of(values);
    }
}
