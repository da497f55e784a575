// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Interval;
import io.github.camket.column.Program;
import io.github.camket.column.Sizes;
import io.github.camket.column.Workspace;
import io.github.camket.document.Source;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A compiled measure over items: where its sums are, and what its value follows from. */
final class CompiledItems {

    private final Measure.OfItems measure;
    private final TraceNames names;
    private final CompiledCount counted;
    private final @Nullable CompiledCount whole;

    CompiledItems(Measure.OfItems measure, TraceNames names, Program.Builder program, ItemInputs inputs) {
        this.measure = measure;
        this.names = names;
        ItemCompiler compiler = new ItemCompiler(program, inputs, names);
        counted = new CompiledCount(measure.counted(), compiler, program, inputs);
        whole = measure.outOf()
                .map(of -> new CompiledCount(of.count(), compiler, program, inputs))
                .orElse(null);
    }

    MeasureId id() {
        return measure.id();
    }

    boolean isRatio() {
        return whole != null;
    }

    /** Enters the value into the tally: as whole numbers where they are small enough, otherwise as it is. */
    void enter(Program program, Workspace space, WorkSheet sheet, WorkTally tally, int index) {
        if (!space.isInLongs() || !enterInLongs(space, sheet, 0, tally, index)) {
            enterExactly(program, space, sheet, tally, index);
        }
    }

    /** Enters the value of one person of a run in {@code long}, if it is small enough. */
    boolean enterInLongs(Workspace space, WorkSheet sheet, int person, WorkTally tally, int index) {
        long part = space.numerator(counted.total(), person);
        long partOver = space.denominator(counted.total());
        if (whole == null) {
            return measure.atMost().isEmpty() && tally.enter(index, part, partOver, partOver);
        }
        long all = space.numerator(whole.total(), person);
        if (all <= 0) {
            enterPolicy(policy(sheet, person), tally, index);
            return true;
        }
        long allOver = space.denominator(whole.total());
        if (partOver != allOver) {
            // The deductions of one set make one denominator a multiple of the other.
            long shared = partOver % allOver == 0 ? allOver : Sizes.gcd(partOver, allOver);
            long partScale = allOver / shared;
            long allScale = partOver / shared;
            if (Sizes.product(Math.abs(part), partScale) < 0
                    || Sizes.product(all, allScale) < 0
                    || Sizes.product(partOver, partScale) < 0) {
                return false;
            }
            part = part * partScale;
            all = all * allScale;
            partOver = partOver * partScale;
        }
        if (measure.atMost().isPresent() && !measure.atMost().get().most().equals(Fraction.ONE)) {
            return false;
        }
        boolean capped = measure.atMost().isPresent() && part > all;
        return tally.enter(index, capped ? all : part, all, partOver);
    }

    private void enterExactly(Program program, Workspace space, WorkSheet sheet, WorkTally tally, int index) {
        Interval part = space.interval(counted.total(), 0);
        if (whole == null) {
            Interval value = capped(part);
            if (part.isPoint()) {
                tally.enter(index, Amount.of(value.value()));
            } else {
                tally.enterOpen(index, value, open(program, space, sheet));
            }
            return;
        }
        Interval all = space.interval(whole.total(), 0);
        if (!canBePositive(all)) {
            enterPolicy(policy(sheet, 0), tally, index);
        } else if (part.isPoint() && all.isPoint()) {
            tally.enter(index, ratio(part.value(), all.value()));
        } else {
            // What is decided about a ratio out of nothing is not capped.
            Interval value = capped(part.dividedByPositive(all));
            boolean nothing = all.least() == null || all.least().signum() <= 0;
            ZeroDenominatorPolicy policy = policy(sheet, 0).value();
            if (nothing && policy != ZeroDenominatorPolicy.NOT_EVALUABLE) {
                value = value.or(policy == ZeroDenominatorPolicy.ONE ? Interval.ONE : Interval.ZERO);
            }
            tally.enterOpen(index, value, open(program, space, sheet));
        }
    }

    private static boolean canBePositive(Interval value) {
        return value.most() == null || value.most().signum() > 0;
    }

    private Interval capped(Interval value) {
        return measure.atMost()
                .map(ceiling -> value.atMost(Interval.at(ceiling.most())))
                .orElse(value);
    }

    private Ratio ratio(Fraction part, Fraction all) {
        return Ratio.of(
                measure.atMost()
                        .map(ceiling -> part.atMost(all.times(ceiling.most())))
                        .orElse(part),
                all);
    }

    private Set<Ref> open(Program program, Workspace space, WorkSheet sheet) {
        Telling reading = new Telling(sheet, space, TraceSink.none());
        Set<Ref> open = new TreeSet<>();
        counted.addOpen(reading, program, open);
        if (whole != null) {
            whole.addOpen(reading, program, open);
        }
        return open;
    }

    /** What is decided about a ratio out of nothing, for the reason why there is nothing. */
    private Parameter<ZeroDenominatorPolicy> policy(WorkSheet sheet, int person) {
        ItemWhole outOf = measure.outOf().orElseThrow();
        return sheet.hasAssigned(person) ? outOf.nothingCompletedPolicy() : outOf.zeroDenominatorPolicy();
    }

    private static void enterPolicy(Parameter<ZeroDenominatorPolicy> policy, WorkTally tally, int index) {
        switch (policy.value()) {
            case NOT_EVALUABLE -> tally.enterNothing(index);
            case ZERO -> tally.enter(index, 0, 1, 1);
            case ONE -> tally.enter(index, 1, 1, 1);
        }
    }

    /** Adds the tree of the value to the sink, if there is a value. */
    void tell(Telling telling, Quantity value) {
        Ref about = measure.id().toRef();
        int start = telling.sink().mark();
        if (whole == null) {
            Fraction part = telling.value(counted.total(), 0);
            counted.tell(telling, Ref.of("counted", measure.id().value()));
            telling.sink().combine(start, about, Operation.SUM, part, measure.source());
            tellCap(telling, start, part);
            return;
        }
        Interval all = telling.space().interval(whole.total(), 0);
        if (!canBePositive(all)) {
            Source source = policy(telling.sheet(), 0).source();
            telling.sink().add(new Trace.Setting(about, value.toFraction(), source));
            return;
        }
        counted.tell(telling, Ref.of("counted", measure.id().value()));
        whole.tell(telling, Ref.of(names.whole(), measure.id().value()));
        Fraction quotient = telling.value(counted.total(), 0).dividedBy(all.value());
        telling.sink().combine(start, about, Operation.QUOTIENT, quotient, measure.source());
        tellCap(telling, start, quotient);
    }

    private void tellCap(Telling telling, int start, Fraction value) {
        if (measure.atMost().isPresent() && measure.atMost().get().most().compareTo(value) < 0) {
            Ceiling ceiling = measure.atMost().get();
            telling.sink().add(new Trace.Setting(names.cap(), ceiling.most(), ceiling.source()));
            telling.sink().combine(start, measure.id().toRef(), Operation.AT_MOST, ceiling.most(), measure.source());
        }
    }
}
