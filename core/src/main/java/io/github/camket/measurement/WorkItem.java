// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Objects;

/**
 * One task as it stands for one person in one month: how much was assigned, and what was delivered how.
 *
 * @param task the task, or any other name for the line
 * @param title what it is, in words, for explanations; may be empty
 * @param coefficient size of one product in standard products; positive
 * @param assigned number of products in the assigned total; 0 for work outside it
 * @param deliveries what was delivered, by day; empty if nothing was
 * @param latenessExcused whether an objective cause excuses that the task is not finished; late occurrences of deliveries
 *     are given without those that are excused
 */
public record WorkItem(
        Ref task,
        String title,
        Fraction coefficient,
        Fraction assigned,
        List<Delivery> deliveries,
        boolean latenessExcused) {

    /**
     * Products delivered together.
     *
     * @param source the report, or any other name for the delivery
     * @param amount number of products; positive
     * @param qualityFailures failed assessments of content that are not excused; not negative
     * @param lateEvents late occurrences that are not excused; not negative
     * @param daysLate calendar days after the deadline that are not excused; not negative
     */
    public record Delivery(Ref source, Fraction amount, int qualityFailures, int lateEvents, int daysLate) {
        /** Checks the ranges. */
        public Delivery {
            Objects.requireNonNull(source, "source");
            if (amount.signum() <= 0) {
                throw new IllegalArgumentException("amount must be positive: " + amount);
            }
            if (qualityFailures < 0 || lateEvents < 0 || daysLate < 0) {
                throw new IllegalArgumentException("failures, late events and days late must not be negative: "
                        + qualityFailures + ", " + lateEvents + ", " + daysLate);
            }
        }
    }

    /** A line of which no lateness is excused. */
    public WorkItem(Ref task, String title, Fraction coefficient, Fraction assigned, List<Delivery> deliveries) {
        this(task, title, coefficient, assigned, deliveries, false);
    }

    /** Checks the ranges and copies the deliveries. */
    public WorkItem {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(title, "title");
        if (coefficient.signum() <= 0) {
            throw new IllegalArgumentException("coefficient must be positive: " + coefficient);
        }
        if (assigned.signum() < 0) {
            throw new IllegalArgumentException("assigned must not be negative: " + assigned);
        }
        deliveries = List.copyOf(deliveries);
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
        List<Delivery> deliveries = completed.signum() == 0
                ? List.of()
                : List.of(new Delivery(task, completed, qualityFailures, lateEvents, daysLate));
        return new WorkItem(task, "", coefficient, assigned, deliveries);
    }

    /** Number of products delivered. */
    public Fraction completed() {
        Fraction sum = Fraction.ZERO;
        for (Delivery delivery : deliveries) {
            sum = sum.plus(delivery.amount());
        }
        return sum;
    }

    /** Whether less was delivered than assigned. */
    public boolean isUnfinished() {
        return completed().compareTo(assigned) < 0;
    }
}
