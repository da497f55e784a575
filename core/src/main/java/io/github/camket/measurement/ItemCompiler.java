// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Fold;
import io.github.camket.column.Level;
import io.github.camket.column.Program;
import io.github.camket.column.Table;
import io.github.camket.document.Source;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/** Compiles the numbers and tests of one measure into a program that all measures of a set share. */
final class ItemCompiler {

    private final Program.Builder program;
    private final ItemInputs inputs;
    private final TraceNames names;
    private final TestCompiler tests;

    ItemCompiler(Program.Builder program, ItemInputs inputs, TraceNames names) {
        this.program = program;
        this.inputs = inputs;
        this.names = names;
        this.tests = new TestCompiler(program, inputs, this);
    }

    TestTerm compile(ItemTest test) {
        return tests.compile(test);
    }

    Term compile(ItemValue value) {
        if (value instanceof ItemValue.Constant constant) {
            return constant(constant.value(), Ref.of("number", constant.value().toString()), constant.source());
        }
        if (value instanceof ItemValue.Attribute attribute) {
            return attribute(attribute.attribute());
        }
        if (value instanceof ItemValue.Factor factor) {
            return factor(factor);
        }
        if (value instanceof ItemValue.Sum sum) {
            return fold(compileAll(sum.terms()), Operation.SUM, program::add, Source.NONE);
        }
        if (value instanceof ItemValue.Product product) {
            return fold(compileAll(product.factors()), Operation.PRODUCT, program::multiply, Source.NONE);
        }
        if (value instanceof ItemValue.AtMost capped) {
            List<Term> both = List.of(compile(capped.of()), compile(capped.most()));
            return fold(both, Operation.AT_MOST, program::atMost, capped.source());
        }
        if (value instanceof ItemValue.AtLeast raised) {
            List<Term> both = List.of(compile(raised.of()), compile(raised.least()));
            return fold(both, Operation.AT_LEAST, program::atLeast, raised.source());
        }
        if (value instanceof ItemValue.OverDeliveries over) {
            return overDeliveries(over);
        }
        return compileSpecial(value);
    }

    private Term compileSpecial(ItemValue value) {
        if (value instanceof ItemValue.Quotient quotient) {
            return quotient(quotient);
        }
        if (value instanceof ItemValue.Steps steps) {
            return steps(steps);
        }
        if (value instanceof ItemValue.Deduction deduction) {
            return deduction(deduction);
        }
        if (value instanceof ItemValue.Rounded rounded) {
            return rounded(rounded);
        }
        if (value instanceof ItemValue.When when) {
            return when(when);
        }
        throw new IllegalArgumentException("value must be known: " + value);
    }

    private List<Term> compileAll(List<ItemValue> values) {
        return values.stream().map(this::compile).toList();
    }

    private Term constant(Fraction value, Ref about, Source source) {
        return new Term.Set(program.fill(Level.TASK, value), new Trace.Setting(about, value, source));
    }

    private Term attribute(ItemAttribute attribute) {
        attribute.doubtful().ifPresent(inputs::lookAt);
        Level level = attribute.isOfTask() ? Level.TASK : Level.DELIVERY;
        int register = attribute == ItemAttribute.COMPLETED
                ? program.gather(Fold.SUM, attribute(ItemAttribute.DELIVERED).register())
                : inputs.take(level, attribute.name(), sheet -> sheet.column(attribute));
        return new Term.Given(level, register, names.kindOf(attribute), names.hasTitle(attribute));
    }

    private Term factor(ItemValue.Factor factor) {
        String name = factor.name().value();
        if (factor.whenAbsent().isEmpty()) {
            int open = inputs.take(Level.TASK, "open " + name, sheet -> sheet.factorOrOpen(factor.name()));
            return new Term.OfFactor(open, Ref.of("factor", name));
        }
        int has = inputs.take(Level.TASK, "has " + name, sheet -> sheet.hasFactor(factor.name()));
        int given = inputs.take(Level.TASK, "factor " + name, sheet -> sheet.factorOrZero(factor.name()));
        Fraction whenAbsent = factor.whenAbsent().get();
        Term absent = constant(whenAbsent, Ref.of("factor", name), factor.source());
        return new Term.Chosen(
                Level.TASK,
                program.choose(has, given, absent.register()),
                new TestTerm(Level.TASK, has, List.of(), false),
                new Term.OfFactor(given, Ref.of("factor", name)),
                absent,
                false,
                factor.source());
    }

    /** Joins terms from left to right, at the level of the finest. */
    private Term fold(List<Term> terms, Operation operation, IntBinaryOperator join, Source source) {
        Level level = level(terms);
        int register = at(level, terms.get(0));
        for (Term term : terms.subList(1, terms.size())) {
            register = join.applyAsInt(register, at(level, term));
        }
        return computed(level, register, operation, terms, source);
    }

    private static Term computed(Level level, int register, Operation operation, List<Term> terms, Source source) {
        return new Term.Computed(level, register, operation, List.of(), terms, List.of(), Optional.empty(), source);
    }

    private Term overDeliveries(ItemValue.OverDeliveries over) {
        Term each = compile(over.of());
        Fold fold = switch (over.gathering()) {
            case SUM -> Fold.SUM;
            case LEAST -> Fold.LEAST;
            case GREATEST -> Fold.GREATEST;
        };
        return new Term.Gathered(program.gather(fold, at(Level.DELIVERY, each)), over.gathering(), each);
    }

    private Term quotient(ItemValue.Quotient quotient) {
        Term dividend = compile(quotient.dividend());
        Term divisor = compile(quotient.divisor());
        Level level = level(List.of(dividend, divisor));
        int register = program.divide(at(level, dividend), at(level, divisor), quotient.whenZero());
        Term whole = computed(level, register, Operation.QUOTIENT, List.of(dividend, divisor), quotient.source());
        Term whenZero = constant(quotient.whenZero(), Ref.of("number", "0"), quotient.source());
        int zero = program.fill(level, Fraction.ZERO);
        int isZero = program.compare(Comparison.EXACTLY, at(level, divisor), zero);
        return new Term.Chosen(
                level,
                register,
                new TestTerm(level, isZero, List.of(divisor), false),
                whenZero,
                whole,
                false,
                quotient.source());
    }

    private Term steps(ItemValue.Steps steps) {
        Term of = compile(steps.of());
        List<Table.Row> rows = steps.rows().stream()
                .map(row -> new Table.Row(row.comparison(), row.bound(), row.result()))
                .toList();
        List<Trace> told = new ArrayList<>();
        for (Step row : steps.rows()) {
            Fraction comparison = Fraction.of(row.comparison().ordinal());
            told.add(setting("comparison", row.comparison().name(), comparison, steps.source()));
            told.add(setting("bound", row.bound().toString(), row.bound(), steps.source()));
            told.add(setting("result", row.result().toString(), row.result(), steps.source()));
        }
        told.add(setting("result", "otherwise", steps.otherwise(), steps.source()));
        int register = program.lookUp(of.register(), new Table(rows, steps.otherwise()));
        return new Term.Computed(
                of.level(),
                register,
                Operation.LOOKED_UP,
                List.of(),
                List.of(of),
                told,
                Optional.empty(),
                steps.source());
    }

    private Term deduction(ItemValue.Deduction deduction) {
        Term occurrences = compile(deduction.occurrences());
        Level level = occurrences.level();
        int each = program.fill(level, deduction.each());
        int register = program.less(each, occurrences.register(), deduction.floorAtZero());
        Term told = names.occurrences().isEmpty()
                ? occurrences
                : new Term.Given(
                        level, occurrences.register(), names.occurrences().get(), false);
        return new Term.Computed(
                level,
                register,
                deduction.floorAtZero() ? Operation.LESS_NOT_BELOW_ZERO : Operation.LESS,
                List.of(new Trace.Setting(names.penalty(), deduction.each(), deduction.source())),
                List.of(told),
                List.of(),
                Optional.of("credit"),
                deduction.source());
    }

    private Term rounded(ItemValue.Rounded rounded) {
        Term of = compile(rounded.of());
        Fraction mode = Fraction.of(rounded.mode().ordinal());
        return new Term.Computed(
                of.level(),
                program.round(of.register(), rounded.toMultipleOf(), rounded.mode()),
                Operation.ROUNDED,
                List.of(),
                List.of(of),
                List.of(
                        setting("step", rounded.toMultipleOf().toString(), rounded.toMultipleOf(), rounded.source()),
                        setting("rounding", rounded.mode().name(), mode, rounded.source())),
                Optional.empty(),
                rounded.source());
    }

    private Term when(ItemValue.When when) {
        TestTerm test = compile(when.test());
        Term then = compile(when.then());
        Term otherwise = compile(when.otherwise());
        Level level = test.level() == Level.DELIVERY ? Level.DELIVERY : level(List.of(then, otherwise));
        int register = program.choose(at(level, test.register()), at(level, then), at(level, otherwise));
        return new Term.Chosen(level, register, test, then, otherwise, true, when.source());
    }

    private static Trace.Setting setting(String kind, String id, Fraction value, Source source) {
        return new Trace.Setting(Ref.of(kind, id), value, source);
    }

    static Level level(List<Term> terms) {
        return terms.stream().allMatch(term -> term.level() == Level.TASK) ? Level.TASK : Level.DELIVERY;
    }

    /** The register of a term at its own level or a finer one. */
    int at(Level level, Term term) {
        return at(level, term.register());
    }

    int at(Level level, int register) {
        return program.level(register) == level ? register : program.spread(register);
    }
}
