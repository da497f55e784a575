// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Operation;
import java.math.RoundingMode;
import java.util.List;

/** Steps that make one value of another. */
final class Conversions {

    private Conversions() {}

    /** The value of a measure. */
    static final class Value extends Term {

        private final int measure;

        Value(Place place, int measure) {
            super(place);
            this.measure = measure;
        }

        @Override
        void compute(Run run, Register into) {
            run.load(measure, into);
        }
    }

    /** A number that the regulation sets. */
    static final class Constant extends Term {

        private final Fraction number;
        private final Exact value;

        Constant(Place place, Fraction number) {
            super(place);
            this.number = number;
            this.value = Exact.of(number);
        }

        @Override
        void compute(Run run, Register into) {
            into.setKnown(value);
            set(run, "constant", number);
        }
    }

    /** A value times a number that the regulation sets, and not beyond a limit. */
    static final class Times extends Term {

        private final Term term;
        private final Fraction number;
        private final String kind;
        private final Exact factor;
        private final List<Limit> limits;

        Times(Place place, Term term, Fraction number, String kind, List<Limit> limits) {
            super(place);
            this.term = term;
            this.number = number;
            this.kind = kind;
            this.factor = Exact.of(number);
            this.limits = limits;
        }

        @Override
        void compute(Run run, Register into) {
            int mark = run.sink.mark();
            into.set(term.compute(run));
            if (into.isNothing()) {
                return;
            }
            into.times(factor);
            set(run, kind, number);
            combine(run, mark, Operation.PRODUCT, into);
            for (Limit limit : limits) {
                limit(run, mark, into, limit);
            }
        }
    }

    /** A value within limits. */
    static final class Within extends Term {

        private final Term term;
        private final List<Limit> limits;

        Within(Place place, Term term, List<Limit> limits) {
            super(place);
            this.term = term;
            this.limits = limits;
        }

        @Override
        void compute(Run run, Register into) {
            int mark = run.sink.mark();
            into.set(term.compute(run));
            if (into.isNothing()) {
                return;
            }
            for (Limit limit : limits) {
                limit(run, mark, into, limit);
            }
        }
    }

    /** A value rounded as the regulation orders. */
    static final class Rounded extends Term {

        private final Term term;
        private final Fraction step;
        private final RoundingMode mode;

        Rounded(Place place, Term term, Fraction step, RoundingMode mode) {
            super(place);
            this.term = term;
            this.step = step;
            this.mode = mode;
        }

        @Override
        void compute(Run run, Register into) {
            int mark = run.sink.mark();
            into.set(term.compute(run));
            if (into.isNothing()) {
                return;
            }
            round(into.least);
            if (!into.isKnown()) {
                round(into.most());
            }
            set(run, "multiple", step);
            set(run, "mode", Fraction.of(mode.ordinal()));
            combine(run, mark, Operation.ROUNDED, into);
        }

        private void round(Exact value) {
            if (!value.isInfinite()) {
                value.set(value.toFraction().roundedTo(step, mode));
            }
        }
    }
}
