// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Column;
import io.github.camket.column.Level;
import io.github.camket.column.Program;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;

/** Compiles the tests of one measure. */
final class TestCompiler {

    private final Program.Builder program;
    private final ItemInputs inputs;
    private final ItemCompiler values;

    TestCompiler(Program.Builder program, ItemInputs inputs, ItemCompiler values) {
        this.program = program;
        this.inputs = inputs;
        this.values = values;
    }

    TestTerm compile(ItemTest test) {
        if (test instanceof ItemTest.OfTask ofTask) {
            return compile(ofTask);
        }
        if (test instanceof ItemTest.Compare compare) {
            return compare(values.compile(compare.left()), compare.comparison(), values.compile(compare.right()));
        }
        if (test instanceof ItemTest.All all) {
            return join(all.tests(), program::atMost);
        }
        if (test instanceof ItemTest.Any any) {
            return join(any.tests(), program::atLeast);
        }
        if (test instanceof ItemTest.Not not) {
            TestTerm other = compile(not.test());
            int one = program.fill(other.level(), Fraction.ONE);
            return new TestTerm(other.level(), program.less(one, other.register(), false), other.lookedAt(), false);
        }
        throw new IllegalArgumentException("test must be known: " + test);
    }

    private TestTerm compile(ItemTest.OfTask test) {
        if (test instanceof ItemTest.Always) {
            return new TestTerm(Level.TASK, program.fill(Level.TASK, Fraction.ONE), List.of(), true);
        }
        if (test instanceof ItemTest.Finished) {
            return compare(
                    values.compile(new ItemValue.Attribute(ItemAttribute.COMPLETED)),
                    Comparison.AT_LEAST,
                    values.compile(new ItemValue.Attribute(ItemAttribute.ASSIGNED)));
        }
        if (test instanceof ItemTest.BeyondRequirement) {
            return flag("beyondRequirement", WorkSheet::beyondRequirement);
        }
        if (test instanceof ItemTest.LatenessExcused) {
            return flag("excused", WorkSheet::excused);
        }
        if (test instanceof ItemTest.OfKind ofKind) {
            return oneOf("kind ", ofKind.kinds(), WorkSheet::ofKind);
        }
        if (test instanceof ItemTest.OfOrigin ofOrigin) {
            return oneOf("origin ", ofOrigin.origins(), WorkSheet::ofOrigin);
        }
        inputs.lookAt(DoubtfulValue.AMOUNT);
        return oneOf("phase ", ((ItemTest.InPhase) test).phases(), WorkSheet::inPhase);
    }

    private TestTerm flag(String name, Function<WorkSheet, Column> column) {
        return new TestTerm(Level.TASK, inputs.take(Level.TASK, name, column), List.of(), false);
    }

    private <T> TestTerm oneOf(String kind, Collection<T> values, BiFunction<WorkSheet, T, Column> column) {
        int any = -1;
        for (T value : values) {
            int one = inputs.take(Level.TASK, kind + value, sheet -> column.apply(sheet, value));
            any = any < 0 ? one : program.atLeast(any, one);
        }
        return new TestTerm(Level.TASK, any, List.of(), false);
    }

    private TestTerm compare(Term left, Comparison comparison, Term right) {
        List<Term> both = List.of(left, right);
        Level level = ItemCompiler.level(both);
        int register = program.compare(comparison, values.at(level, left), values.at(level, right));
        return new TestTerm(level, register, both, false);
    }

    private TestTerm join(List<ItemTest> tests, IntBinaryOperator join) {
        List<TestTerm> terms = tests.stream().map(this::compile).toList();
        boolean ofTask = terms.stream().allMatch(term -> term.level() == Level.TASK);
        Level level = ofTask ? Level.TASK : Level.DELIVERY;
        List<Term> seen = new ArrayList<>();
        int register = values.at(level, terms.get(0).register());
        for (TestTerm term : terms) {
            seen.addAll(term.lookedAt());
            register = join.applyAsInt(register, values.at(level, term.register()));
        }
        return new TestTerm(level, register, List.copyOf(seen), false);
    }
}
