// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.task.FactorId;
import io.github.camket.model.task.TaskKind;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** One task as it stands for one person in one period: how much was assigned, and what was delivered how. */
@Value.Immutable
@DomainStyle
public abstract class WorkItem implements WithWorkItem {

    WorkItem() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A line with at most one delivery; none if {@code completed} is 0. */
    public static WorkItem of(
            String name,
            Fraction coefficient,
            Fraction assigned,
            Fraction completed,
            int qualityFailures,
            int lateEvents,
            int daysLate) {
        Ref task = Ref.of("task", name);
        Builder item = builder().task(task).coefficient(coefficient).assigned(assigned);
        if (completed.signum() != 0) {
            item.addDeliveries(Delivery.of(task, completed, qualityFailures, lateEvents, daysLate));
        }
        return item.build();
    }

    /** The task, or any other name for the line. */
    public abstract Ref getTask();

    /** What it is, in words, for explanations; empty unless given. */
    @Value.Default
    public String getTitle() {
        return "";
    }

    /** What sort of task it is in a scheme that tells sorts apart; empty if nobody said. */
    public abstract Optional<TaskKind> getKind();

    /** How it came to the person; {@link TaskOrigin#PLANNED} unless given. */
    @Value.Default
    public TaskOrigin getOrigin() {
        return TaskOrigin.PLANNED;
    }

    /** How far it has come; unless given, as the deliveries show if all of them are accepted. */
    @Value.Default
    public TaskPhase getPhase() {
        return TaskPhase.of(!getDeliveries().isEmpty(), completed().most().compareTo(getAssigned()) >= 0, true);
    }

    /** Factors by which a local scheme weighs it, such as its difficulty; none unless given. */
    @Value.NaturalOrder
    public abstract SortedMap<FactorId, Fraction> getFactors();

    /** Whether an acceptor found a result beyond what was required; false unless given. */
    @Value.Default
    public boolean isBeyondRequirement() {
        return false;
    }

    /** Size of one product in standard products; positive. */
    public abstract Fraction getCoefficient();

    /** Number of products in the assigned total; 0 for work outside it. */
    public abstract Fraction getAssigned();

    /** What was delivered, by day; empty if nothing was. */
    public abstract List<Delivery> getDeliveries();

    /**
     * Whether an objective cause excuses that the task is late or not finished; false unless given. Late occurrences of
     * deliveries are given without those that are excused.
     */
    @Value.Default
    public boolean isLatenessExcused() {
        return false;
    }

    /** Number of products delivered. */
    public Extent completed() {
        return getDeliveries().stream().map(Delivery::getAmount).reduce(Extent.ZERO, Extent::plus);
    }

    @Value.Check
    void check() {
        if (getCoefficient().signum() <= 0) {
            throw new IllegalArgumentException("coefficient must be positive: " + getCoefficient());
        }
        if (getAssigned().signum() < 0) {
            throw new IllegalArgumentException("assigned must not be negative: " + getAssigned());
        }
    }

    /** Builds a {@link WorkItem}. */
    public static final class Builder extends ImmutableWorkItem.Builder {
        Builder() {}
    }
}
