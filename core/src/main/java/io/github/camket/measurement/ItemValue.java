// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.model.task.FactorId;
import io.github.camket.quantity.Fraction;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of one task or one delivery, as a formula over what is known of it. Data: a regulation may combine these as it
 * likes. Exact: nothing is rounded but where a formula says so.
 */
public sealed interface ItemValue {

    /** Whether a task alone has the number; otherwise each delivery has its own. */
    boolean isOfTask();

    /**
     * A number that the regulation prints.
     *
     * @param value the number
     * @param source where it is printed
     */
    record Constant(Fraction value, Source source) implements ItemValue {
        /** Checks that both are given. */
        public Constant {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public boolean isOfTask() {
            return true;
        }
    }

    /**
     * A number that the facts give.
     *
     * @param attribute which
     */
    record Attribute(ItemAttribute attribute) implements ItemValue {
        /** Checks that it is given. */
        public Attribute {
            Objects.requireNonNull(attribute, "attribute");
        }

        @Override
        public boolean isOfTask() {
            return attribute.isOfTask();
        }
    }

    /**
     * A named factor of the task, such as its difficulty.
     *
     * @param name the factor
     * @param whenAbsent its value for a task that has none; if empty, the factor of such a task is missing
     * @param source where the regulation speaks of it
     */
    record Factor(FactorId name, Optional<Fraction> whenAbsent, Source source) implements ItemValue {
        /** Checks that all are given. */
        public Factor {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(whenAbsent, "whenAbsent");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public boolean isOfTask() {
            return true;
        }
    }

    /**
     * All terms added.
     *
     * @param terms at least one
     */
    record Sum(List<ItemValue> terms) implements ItemValue {
        /** Copies the terms. */
        public Sum {
            terms = copy(terms, "terms");
        }

        @Override
        public boolean isOfTask() {
            return terms.stream().allMatch(ItemValue::isOfTask);
        }
    }

    /**
     * All factors multiplied.
     *
     * @param factors at least one
     */
    record Product(List<ItemValue> factors) implements ItemValue {
        /** Copies the factors. */
        public Product {
            factors = copy(factors, "factors");
        }

        @Override
        public boolean isOfTask() {
            return factors.stream().allMatch(ItemValue::isOfTask);
        }
    }

    /**
     * One number divided by another.
     *
     * @param dividend what is divided
     * @param divisor what it is divided by
     * @param whenZero the value where the divisor is 0
     * @param source where the regulation orders it, or leaves the divisor of 0 open
     */
    record Quotient(ItemValue dividend, ItemValue divisor, Fraction whenZero, Source source) implements ItemValue {
        /** Checks that all are given. */
        public Quotient {
            Objects.requireNonNull(dividend, "dividend");
            Objects.requireNonNull(divisor, "divisor");
            Objects.requireNonNull(whenZero, "whenZero");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public boolean isOfTask() {
            return dividend.isOfTask() && divisor.isOfTask();
        }
    }

    /**
     * A number by steps: the result of the first row that holds.
     *
     * @param of the number that is looked up
     * @param rows in the order in which they are tried; at least one
     * @param otherwise the result where no row holds
     * @param source where the table stands
     */
    record Steps(ItemValue of, List<Step> rows, Fraction otherwise, Source source) implements ItemValue {
        /** Copies the rows. */
        public Steps {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(otherwise, "otherwise");
            Objects.requireNonNull(source, "source");
            rows = copy(rows, "rows");
        }

        @Override
        public boolean isOfTask() {
            return of.isOfTask();
        }
    }

    /**
     * What equal deductions leave of 1: 1 − each × occurrences.
     *
     * @param each what one occurrence takes off, as a share of 1
     * @param occurrences how many there are
     * @param floorAtZero whether the rest stops at 0
     * @param source where the regulation orders it
     */
    record Deduction(Fraction each, ItemValue occurrences, boolean floorAtZero, Source source) implements ItemValue {
        /** Checks that all are given. */
        public Deduction {
            Objects.requireNonNull(each, "each");
            Objects.requireNonNull(occurrences, "occurrences");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public boolean isOfTask() {
            return occurrences.isOfTask();
        }
    }

    /**
     * A number with a cap: the smaller of the two.
     *
     * @param of the number
     * @param most the cap
     * @param source where the regulation sets it
     */
    record AtMost(ItemValue of, ItemValue most, Source source) implements ItemValue {
        /** Checks that all are given. */
        public AtMost {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(most, "most");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public boolean isOfTask() {
            return of.isOfTask() && most.isOfTask();
        }
    }

    /**
     * A number with a floor: the larger of the two.
     *
     * @param of the number
     * @param least the floor
     * @param source where the regulation sets it
     */
    record AtLeast(ItemValue of, ItemValue least, Source source) implements ItemValue {
        /** Checks that all are given. */
        public AtLeast {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public boolean isOfTask() {
            return of.isOfTask() && least.isOfTask();
        }
    }

    /**
     * A number rounded because the regulation orders it.
     *
     * @param of the number
     * @param toMultipleOf the step: 0.01 for two decimals; positive
     * @param mode direction; not {@link RoundingMode#UNNECESSARY}
     * @param source where the regulation orders it
     */
    record Rounded(ItemValue of, Fraction toMultipleOf, RoundingMode mode, Source source) implements ItemValue {
        /** Checks step and mode. */
        public Rounded {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(mode, "mode");
            Objects.requireNonNull(source, "source");
            if (toMultipleOf.signum() <= 0) {
                throw new IllegalArgumentException("toMultipleOf must be positive: " + toMultipleOf);
            }
            if (mode == RoundingMode.UNNECESSARY) {
                throw new IllegalArgumentException("mode must round: " + mode);
            }
        }

        @Override
        public boolean isOfTask() {
            return of.isOfTask();
        }
    }

    /**
     * One number where a test holds, another where it does not.
     *
     * @param test the test
     * @param then the number where it holds
     * @param otherwise the number where it does not
     * @param source where the regulation distinguishes
     */
    record When(ItemTest test, ItemValue then, ItemValue otherwise, Source source) implements ItemValue {
        /** Checks that all are given. */
        public When {
            Objects.requireNonNull(test, "test");
            Objects.requireNonNull(then, "then");
            Objects.requireNonNull(otherwise, "otherwise");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public boolean isOfTask() {
            return test.isOfTask() && then.isOfTask() && otherwise.isOfTask();
        }
    }

    /**
     * One number of a task out of those of its deliveries.
     *
     * @param gathering how they are brought together
     * @param of the number of each delivery
     */
    record OverDeliveries(Gathering gathering, ItemValue of) implements ItemValue {
        /** Checks that both are given. */
        public OverDeliveries {
            Objects.requireNonNull(gathering, "gathering");
            Objects.requireNonNull(of, "of");
        }

        @Override
        public boolean isOfTask() {
            return true;
        }
    }

    private static <T> List<T> copy(List<T> values, String name) {
        List<T> copy = List.copyOf(values);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty: []");
        }
        return copy;
    }
}
