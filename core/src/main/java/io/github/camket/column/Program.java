// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps in order, each filling one register from earlier ones. Immutable; used by any number of threads. */
public final class Program {

    private final Op[] ops;
    private final Shortcut shortcut;

    private Program(Op[] ops) {
        this.ops = ops;
        this.shortcut = Shortcut.of(ops);
    }

    /** Starts a program without steps. */
    public static Builder builder() {
        return new Builder();
    }

    /** A place to run it, for one thread at a time. */
    public Workspace newWorkspace() {
        return new Workspace(ops, shortcut);
    }

    /** What a register has one number for. */
    public Level level(int register) {
        return ops[register].level();
    }

    /** Number of registers; a step that occurs twice has one. */
    public int size() {
        return ops.length;
    }

    /**
     * Collects steps. Each method gives the register that holds its result; a step that is already there gives that of
     * before. Operands of one step have the same level.
     */
    public static final class Builder {

        private final List<Op> ops = new ArrayList<>();
        private final Map<Op, Integer> registers = new LinkedHashMap<>();

        private Builder() {}

        /** What a register has one number for. */
        public Level level(int register) {
            return ops.get(register).level();
        }

        /** The numbers of an input column. */
        public int take(Level level, int input) {
            return add(new Take(level, input));
        }

        /** A number that is the same in each row. */
        public int fill(Level level, Fraction value) {
            return add(new Fill(level, value));
        }

        /** A register of tasks, with its number in each of their deliveries. */
        public int spread(int of) {
            return ops.get(of) instanceof Fill fill ? fill(Level.DELIVERY, fill.value()) : add(new Spread(of));
        }

        /** One number for each task out of a register of deliveries. */
        public int gather(Fold how, int of) {
            return add(new Gather(how, of));
        }

        /** The sum over all tasks. */
        public int total(int of) {
            return add(new Total(Level.TASK, of));
        }

        /** The sum. */
        public int add(int left, int right) {
            return add(new Add(level(left), left, right));
        }

        /** The product. */
        public int multiply(int left, int right) {
            return add(new Multiply(level(left), left, right));
        }

        /** The quotient; {@code whenZero} where the divisor is 0. */
        public int divide(int dividend, int divisor, Fraction whenZero) {
            if (ops.get(divisor) instanceof Fill fill && fill.value().signum() != 0) {
                return multiply(dividend, fill(fill.level(), Fraction.ONE.dividedBy(fill.value())));
            }
            return add(new Divide(level(dividend), dividend, divisor, whenZero));
        }

        /** 1 less the product; at least 0 if so wanted. */
        public int less(int each, int occurrences, boolean floorAtZero) {
            return add(new Less(level(each), each, occurrences, floorAtZero));
        }

        /** The smaller. */
        public int atMost(int left, int right) {
            return add(new Limit(level(left), true, left, right));
        }

        /** The larger. */
        public int atLeast(int left, int right) {
            return add(new Limit(level(left), false, left, right));
        }

        /** Whether one stands so to the other. */
        public int compare(Comparison comparison, int left, int right) {
            return add(new Compare(level(left), comparison, left, right));
        }

        /** One where the test holds, the other where it does not. */
        public int choose(int test, int whenHolds, int otherwise) {
            return add(new Choose(level(test), test, whenHolds, otherwise));
        }

        /** What a table says of each number. */
        public int lookUp(int of, Table table) {
            return add(new LookUp(level(of), of, table));
        }

        /** Rounded to multiples of a positive step. */
        public int round(int of, Fraction step, RoundingMode mode) {
            return add(new Round(level(of), of, step, mode));
        }

        private int add(Op op) {
            Integer known = registers.putIfAbsent(op, ops.size());
            if (known != null) {
                return known;
            }
            ops.add(op);
            return ops.size() - 1;
        }

        /** The program. */
        public Program build() {
            return new Program(ops.toArray(Op[]::new));
        }
    }
}
