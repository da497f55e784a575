// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

import io.github.camket.quantity.Fraction;
import java.util.List;

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
    /** The first term; the others were seen and did not count. */
    FIRST {
        @Override
        public Fraction apply(List<Fraction> terms) {
            return terms.get(0);
        }
    };

    private static final int THREE = 3;

    /** The value that the terms give. */
    public abstract Fraction apply(List<Fraction> terms);
}
