// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.Objects;

/** What one unit has of an indicator, in the shape that tells what may be done with it. */
public sealed interface FigureValue {

    /**
     * An amount that adds up over units: people, cases, money. 0 is a value like any other.
     *
     * @param amount in the unit of the indicator
     */
    record Total(Fraction amount) implements FigureValue {
        /** Checks that there is an amount. */
        public Total {
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A part of a whole: 9 of 13 houses. Parts are added to parts and wholes to wholes.
     *
     * @param ratio the parts; a bare percentage can be held, and is refused where units are joined or divided
     */
    record Share(Ratio ratio) implements FigureValue {
        /** Checks that there is a ratio. */
        public Share {
            Objects.requireNonNull(ratio, "ratio");
        }
    }

    /**
     * A place among the units of one map. It says nothing about the units of another.
     *
     * @param place from 1
     */
    record Rank(int place) implements FigureValue {
        /** Checks the place. */
        public Rank {
            if (place < 1) {
                throw new IllegalArgumentException("place must be 1 or more: " + place);
            }
        }
    }

    /**
     * Points that were given to one unit by a regulation or by people. They belong to that unit alone.
     *
     * @param points as given
     */
    record Score(Fraction points) implements FigureValue {
        /** Checks that there are points. */
        public Score {
            Objects.requireNonNull(points, "points");
        }
    }

    /**
     * No value, with the reason; never 0.
     *
     * @param reason why there is none
     */
    record None(NoValue reason) implements FigureValue {
        /** Checks that there is a reason. */
        public None {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
