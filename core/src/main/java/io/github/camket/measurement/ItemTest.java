// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.task.TaskKind;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Comparison;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question about one task or one delivery that is answered yes or no; where facts are open, the answer may be open too.
 * Data: a regulation may combine these as it likes.
 */
public sealed interface ItemTest {

    /** Whether it is about the task alone; otherwise each delivery may have another answer. */
    boolean isOfTask();

    /** A question about a task that needs no numbers. */
    sealed interface OfTask extends ItemTest {
        @Override
        default boolean isOfTask() {
            return true;
        }
    }

    /** Holds for everything. */
    record Always() implements OfTask {}

    /** Whether an acceptor found a result of the task beyond what was required. */
    record BeyondRequirement() implements OfTask {}

    /** Whether at least as much was delivered of the task as was assigned. */
    record Finished() implements OfTask {}

    /** Whether an objective cause excuses that the task is late. */
    record LatenessExcused() implements OfTask {}

    /**
     * Whether the task is of one of these kinds; one without a kind is of none.
     *
     * @param kinds not empty
     */
    record OfKind(Set<TaskKind> kinds) implements OfTask {
        /** Copies the kinds, by code. */
        public OfKind {
            Set<TaskKind> sorted = new TreeSet<>(Comparator.comparing(TaskKind::code));
            sorted.addAll(kinds);
            kinds = fixed(sorted, "kinds");
        }
    }

    /**
     * Whether the task came in one of these ways.
     *
     * @param origins not empty
     */
    record OfOrigin(Set<TaskOrigin> origins) implements OfTask {
        /** Copies the origins, in a fixed order. */
        public OfOrigin {
            origins = fixed(new TreeSet<>(origins), "origins");
        }
    }

    /**
     * Whether the task has come as far as one of these phases, and not further, as the deliveries of the person and their
     * acceptance show.
     *
     * @param phases not empty; phases that follow from deliveries
     */
    record InPhase(Set<TaskPhase> phases) implements OfTask {
        /** Copies the phases, in a fixed order. */
        public InPhase {
            phases = fixed(new TreeSet<>(phases), "phases");
            for (TaskPhase phase : phases) {
                if (!phase.followsFromDeliveries()) {
                    throw new IllegalArgumentException("phases must follow from deliveries: " + phase);
                }
            }
        }
    }

    /**
     * Whether one number stands so to another.
     *
     * @param left the number
     * @param comparison how it must stand
     * @param right what it is held against
     */
    record Compare(ItemValue left, Comparison comparison, ItemValue right) implements ItemTest {
        /** Checks that all are given. */
        public Compare {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(right, "right");
        }

        @Override
        public boolean isOfTask() {
            return left.isOfTask() && right.isOfTask();
        }
    }

    /**
     * Whether all of them hold.
     *
     * @param tests at least one
     */
    record All(List<ItemTest> tests) implements ItemTest {
        /** Copies the tests. */
        public All {
            tests = copy(tests);
        }

        @Override
        public boolean isOfTask() {
            return tests.stream().allMatch(ItemTest::isOfTask);
        }
    }

    /**
     * Whether at least one of them holds.
     *
     * @param tests at least one
     */
    record Any(List<ItemTest> tests) implements ItemTest {
        /** Copies the tests. */
        public Any {
            tests = copy(tests);
        }

        @Override
        public boolean isOfTask() {
            return tests.stream().allMatch(ItemTest::isOfTask);
        }
    }

    /**
     * Whether another one does not hold.
     *
     * @param test the other one
     */
    record Not(ItemTest test) implements ItemTest {
        /** Checks that it is given. */
        public Not {
            Objects.requireNonNull(test, "test");
        }

        @Override
        public boolean isOfTask() {
            return test.isOfTask();
        }
    }

    private static <T> Set<T> fixed(Set<T> values, String name) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty: []");
        }
        return Collections.unmodifiableSet(values);
    }

    private static List<ItemTest> copy(List<ItemTest> tests) {
        List<ItemTest> copy = List.copyOf(tests);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("tests must not be empty: []");
        }
        return copy;
    }
}
