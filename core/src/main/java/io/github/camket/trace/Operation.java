// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;

/** How a traced value follows from its terms. Each can be computed again from the tree alone. */
public enum Operation {
    /** All terms added; 0 for none. */
    SUM {
        @Override
        public Fraction apply(List<Fraction> terms) {
            return terms.stream().reduce(Fraction.ZERO, Fraction::plus);
        }
    },
    /** All terms multiplied; 1 for none. */
    PRODUCT {
        @Override
        public Fraction apply(List<Fraction> terms) {
            return terms.stream().reduce(Fraction.ONE, Fraction::times);
        }
    },
    /** All terms added, divided by their number. */
    MEAN {
        @Override
        public Fraction apply(List<Fraction> terms) {
            return SUM.apply(terms).dividedBy(terms.size());
        }
    },
    /** The first term divided by the second. */
    QUOTIENT {
        @Override
        public Fraction apply(List<Fraction> terms) {
            return terms.get(0).dividedBy(terms.get(1));
        }
    },
    /** The smallest term: a value and its cap. */
    AT_MOST {
        @Override
        public Fraction apply(List<Fraction> terms) {
            return terms.stream().reduce(Fraction::atMost).orElseThrow();
        }
    },
    /** 1 less the product of the terms: what is left after equal deductions. */
    LESS {
        @Override
        public Fraction apply(List<Fraction> terms) {
            return Fraction.ONE.minus(PRODUCT.apply(terms));
        }
    },
    /** As {@link #LESS}, but not below 0. */
    LESS_NOT_BELOW_ZERO {
        @Override
        public Fraction apply(List<Fraction> terms) {
            return LESS.apply(terms).atLeast(Fraction.ZERO);
        }
    },
    /** The second term if all from the fourth on are at least the first; the third term otherwise. */
    ALL_AT_LEAST {
        @Override
        public Fraction apply(List<Fraction> terms) {
            boolean all = terms.stream().skip(THREE).allMatch(term -> term.compareTo(terms.get(0)) >= 0);
            return terms.get(all ? 1 : 2);
        }
    },
    /** The largest term: a value and its floor. */
    AT_LEAST {
        @Override
        public Fraction apply(List<Fraction> terms) {
            return terms.stream().reduce(Fraction::atLeast).orElseThrow();
        }
    },
    /** Terms in pairs, a weight and its value: the products added, divided by the sum of the weights. */
    WEIGHTED_MEAN {
        @Override
        public Fraction apply(List<Fraction> terms) {
            Fraction sum = Fraction.ZERO;
            Fraction weights = Fraction.ZERO;
            for (int i = 0; i < terms.size(); i += 2) {
                sum = sum.plus(terms.get(i).times(terms.get(i + 1)));
                weights = weights.plus(terms.get(i));
            }
            return sum.dividedBy(weights);
        }
    },
    /**
     * A value looked up in a table. The first term is the value; then come the rows, three terms each: the place of the
     * {@link Comparison} in its enum, the bound, the result; the last term is the result where no row holds.
     */
    LOOKED_UP {
        @Override
        public Fraction apply(List<Fraction> terms) {
            OptionalInt row = rowOf(terms);
            return terms.get(row.isPresent() ? row.getAsInt() + 2 : terms.size() - 1);
        }
    },
    /** The first term rounded to a multiple of the second; the third is the place of the {@link RoundingMode} in its enum. */
    ROUNDED {
        @Override
        public Fraction apply(List<Fraction> terms) {
            return terms.get(0).roundedTo(terms.get(1), modeOf(terms.get(2)));
        }
    },
    /** The first term; the others were seen and did not count. */
    FIRST {
        @Override
        public Fraction apply(List<Fraction> terms) {
            return terms.get(0);
        }
    };

    private static final int THREE = 3;

    /**
     * The row of a {@link #LOOKED_UP} table that gives the result: the place of its comparison among the terms; its bound and
     * its result follow. Empty if no row holds.
     */
    public static OptionalInt rowOf(List<Fraction> terms) {
        for (int i = 1; i < terms.size() - 1; i += THREE) {
            if (comparisonOf(terms.get(i)).holds(terms.get(0), terms.get(i + 1))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The comparison that a term of a {@link #LOOKED_UP} table stands for. */
    public static Comparison comparisonOf(Fraction term) {
        return Comparison.values()[term.getNumerator().intValueExact()];
    }

    /** The direction that the last term of a {@link #ROUNDED} stands for. */
    public static RoundingMode modeOf(Fraction term) {
        return RoundingMode.values()[term.getNumerator().intValueExact()];
    }

    /** The value that the terms give. */
    public abstract Fraction apply(List<Fraction> terms);
}
