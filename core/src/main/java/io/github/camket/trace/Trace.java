// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import java.util.List;

/**
 * How one value came about: a tree whose leaves are facts and parameters and whose nodes are computations.
 *
 * <p>The tree is made by the computation itself, so it cannot tell another story: {@link #recompute} applied to any node
 * gives the value that the node holds.
 */
public sealed interface Trace {

    /** What the value is of, such as {@code measure:quantity} or {@code month:2026-03}. */
    Ref about();

    /** The exact value; ratios as fractions of 1. */
    Fraction value();

    /** Computes the value again from the terms below it. */
    Fraction recompute();

    /**
     * A value taken as a fact gives it.
     *
     * @param about what the value is of
     * @param value as given
     * @param source the fact
     * @param remark words that belong to the fact, such as stage and post of the scorer; may be empty
     */
    record Given(Ref about, Fraction value, Ref source, String remark) implements Trace {
        @Override
        public Fraction recompute() {
            return value;
        }
    }

    /**
     * A number that a parameter of the regulation sets.
     *
     * @param about the parameter, or what it limits
     * @param value the number
     * @param source the place that sets it or leaves it open
     */
    record Setting(Ref about, Fraction value, Source source) implements Trace {
        @Override
        public Fraction recompute() {
            return value;
        }
    }

    /**
     * A value computed from others.
     *
     * @param about what the value is of
     * @param operation how it follows from the terms
     * @param value the result
     * @param terms in the order of the computation
     * @param source the place that orders the computation
     */
    record Computed(Ref about, Operation operation, Fraction value, List<Trace> terms, Source source) implements Trace {
        /** Copies the terms. */
        public Computed {
            terms = List.copyOf(terms);
        }

        @Override
        public Fraction recompute() {
            return operation.apply(terms.stream().map(Trace::recompute).toList());
        }
    }
}
