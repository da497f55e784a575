// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.util.Objects;

/**
 * What must hold, besides the points, for a level: a measure stands in a relation to a bound.
 *
 * @param measure a measure that is a share
 * @param comparison the relation
 * @param bound the bound, as a fraction of 1; not negative
 * @param ofNothing what becomes of it where there is nothing to measure; {@link Outcome#HOLDS} for an "if any"
 * @param source where the regulation sets it
 */
public record Condition(MeasureId measure, Comparison comparison, Fraction bound, Outcome ofNothing, Source source) {

    /** What is known of a condition. */
    public enum Outcome {
        /** It holds. */
        HOLDS,
        /** It does not hold. */
        FAILS,
        /** The facts do not tell. */
        OPEN
    }

    /** Checks that all are given. */
    public Condition {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(ofNothing, "ofNothing");
        Objects.requireNonNull(source, "source");
        if (bound.signum() < 0) {
            throw new IllegalArgumentException("bound must not be negative: " + bound);
        }
    }

    /** Whether a value, exact, meets the bound. */
    public Outcome of(Fraction value) {
        return comparison.holds(value, bound) ? Outcome.HOLDS : Outcome.FAILS;
    }

    /** Whether every value from {@code lowest} to {@code highest} meets the bound, or none does. */
    public Outcome of(Fraction lowest, Fraction highest) {
        boolean within = bound.compareTo(lowest) >= 0 && bound.compareTo(highest) <= 0;
        if (comparison == Comparison.EXACTLY && within && !lowest.equals(highest)) {
            return Outcome.OPEN;
        }
        return of(lowest) == of(highest) ? of(lowest) : Outcome.OPEN;
    }

    /** The condition in signs, such as {@code done = 1}. */
    @Override
    public String toString() {
        String sign = switch (comparison) {
            case AT_LEAST -> ">=";
            case ABOVE -> ">";
            case AT_MOST -> "<=";
            case BELOW -> "<";
            case EXACTLY -> "=";
        };
        return measure + " " + sign + " " + bound;
    }
}
