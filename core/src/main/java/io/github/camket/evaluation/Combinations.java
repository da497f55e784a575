// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.MeanOver;
import io.github.camket.regulation.WeightPolicy;
import io.github.camket.trace.Operation;
import java.util.List;

/** Steps that make one value of several. */
final class Combinations {

    private Combinations() {}

    /** All terms added. */
    static final class Sum extends Term {

        private final List<Term> terms;

        Sum(Place place, List<Term> terms) {
            super(place);
            this.terms = terms;
        }

        @Override
        void compute(Run run, Register into) {
            int mark = run.sink.mark();
            into.set(terms.get(0).compute(run));
            for (int i = 1; i < terms.size(); i++) {
                into.plus(terms.get(i).compute(run));
            }
            combine(run, mark, Operation.SUM, into);
        }
    }

    /** The mean of the terms, or of those that have something to measure. */
    static final class Mean extends Term {

        private final List<Term> terms;
        private final boolean ofPresent;
        private final Exact[] shares;

        Mean(Place place, List<Term> terms, MeanOver over) {
            super(place);
            this.terms = terms;
            this.ofPresent = over == MeanOver.PRESENT;
            this.shares = new Exact[terms.size() + 1];
            for (int i = 1; i < shares.length; i++) {
                shares[i] = Exact.of(Fraction.of(1, i));
            }
        }

        @Override
        void compute(Run run, Register into) {
            int mark = run.sink.mark();
            int present = 0;
            into.setNothing();
            for (Term term : terms) {
                int before = run.sink.mark();
                Register value = term.compute(run);
                if (ofPresent && value.isNothing()) {
                    run.sink.drop(before);
                    continue;
                }
                if (present == 0) {
                    into.set(value);
                } else {
                    into.plus(value);
                }
                present++;
            }
            // Divided by all of them, also where some are open: a dropped one must not raise the others.
            if (present > 0 && !into.isNothing()) {
                into.times(shares[present]);
            }
            combine(run, mark, Operation.MEAN, into);
        }
    }

    /** The terms, each times its weight, divided by the sum of the weights that count. */
    static final class WeightedMean extends Term {

        private final List<Term> terms;
        private final List<Fraction> weights;
        private final Exact[] factors;
        private final boolean normalizes;

        WeightedMean(Place place, List<Term> terms, List<Fraction> weights, WeightPolicy policy) {
            super(place);
            this.terms = terms;
            this.weights = weights;
            this.factors = weights.stream().map(Exact::of).toArray(Exact[]::new);
            this.normalizes = policy == WeightPolicy.NORMALIZE;
        }

        @Override
        void compute(Run run, Register into) {
            int mark = run.sink.mark();
            Fraction counted = Fraction.ZERO;
            boolean first = true;
            into.setNothing();
            for (int i = 0; i < factors.length; i++) {
                int before = run.sink.mark();
                set(run, "weight", weights.get(i));
                Register value = terms.get(i).compute(run);
                if (normalizes && value.isNothing()) {
                    run.sink.drop(before);
                    continue;
                }
                value.times(factors[i]);
                if (first) {
                    into.set(value);
                    first = false;
                } else {
                    into.plus(value);
                }
                counted = counted.plus(weights.get(i));
            }
            if (!into.isNothing() && !counted.equals(Fraction.ONE)) {
                into.times(Exact.of(Fraction.ONE.dividedBy(counted)));
            }
            combine(run, mark, Operation.WEIGHTED_MEAN, into);
        }
    }
}
