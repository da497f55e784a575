// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * All numbers between two bounds, both included.
 *
 * @param least lowest one; empty if there is none
 * @param most highest one; empty if there is none
 */
record Span(Optional<Fraction> least, Optional<Fraction> most) {

    static Span of(Fraction least, Fraction most) {
        return new Span(Optional.of(least), Optional.of(most));
    }

    static Span of(Fraction only) {
        return of(only, only);
    }

    boolean isSingle() {
        return least.isPresent() && least.equals(most);
    }

    /** Both bounds, where there are any. */
    Span map(UnaryOperator<Fraction> rising) {
        return new Span(least.map(rising), most.map(rising));
    }

    Span plus(Span other) {
        return with(other, Fraction::plus);
    }

    private Span with(Span other, BinaryOperator<Fraction> operator) {
        return new Span(
                least.flatMap(one -> other.least.map(two -> operator.apply(one, two))),
                most.flatMap(one -> other.most.map(two -> operator.apply(one, two))));
    }

    /** The smallest span that holds both. */
    Span hull(Span other) {
        return new Span(
                least.flatMap(one -> other.least.map(one::atMost)), most.flatMap(one -> other.most.map(one::atLeast)));
    }

    /** The span brought within bounds. */
    Span within(Optional<Fraction> atLeast, Optional<Fraction> atMost) {
        Span raised = atLeast.map(
                        floor -> new Span(Optional.of(least.orElse(floor).atLeast(floor)), most.map(floor::atLeast)))
                .orElse(this);
        return atMost.map(ceiling -> new Span(
                        raised.least.map(ceiling::atMost),
                        Optional.of(raised.most.orElse(ceiling).atMost(ceiling))))
                .orElse(raised);
    }

    /** So many numbers between the bounds, ascending and at equal distances; where there is no bound, not far away. */
    List<Fraction> inside(int number) {
        Fraction low = least.orElse(most.orElse(Fraction.of(2)).minus(Fraction.of(4)));
        Fraction high = most.orElse(low.plus(Fraction.of(4)));
        List<Fraction> inside = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            inside.add(low.plus(high.minus(low).times(Fraction.of(i, number + 1L))));
        }
        return inside;
    }
}
