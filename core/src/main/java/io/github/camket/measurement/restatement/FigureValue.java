// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.style.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What one unit has of an indicator, in the shape that tells what may be done with it. */
public sealed interface FigureValue {

    /**
     * The number that it amounts to, in the unit of the indicator, and never rounded: a share as a share of 1, a growth rate
     * computed from its levels, a step by its place in the scale from 1, a condition that holds as 1. Empty for no value, for a
     * composition, for levels that have no rate because their base is nothing or less, and for a value that is not one of
     * the kind of the indicator. A mean growth that is no fraction is cut off after eight places.
     */
    default Optional<Fraction> toNumber(Indicator indicator) {
        return FigureNumber.of(this, indicator);
    }

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
     * A part of a whole: 9 of 13 houses; or an amount and the base for which it stands: income and people. Parts are added to
     * parts and wholes to wholes.
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
     * A level and the one with which it is compared. Levels now are added to levels now and levels then to levels then; the
     * rate, the difference or the multiple is computed from the sums.
     *
     * @param current the level now
     * @param base the level then, in the same unit
     */
    record Change(Fraction current, Fraction base) implements FigureValue {
        /** Checks that both are there. */
        public Change {
            Objects.requireNonNull(current, "current");
            Objects.requireNonNull(base, "base");
        }
    }

    /**
     * A share and the one with which it is compared. Parts and wholes are added at each end apart.
     *
     * @param current the share now
     * @param base the share then; if either is a bare percentage, the value is refused where units are joined or divided
     */
    record ShareChange(Ratio current, Ratio base) implements FigureValue {
        /** Checks that both are there. */
        public ShareChange {
            Objects.requireNonNull(current, "current");
            Objects.requireNonNull(base, "base");
        }
    }

    /**
     * Levels at the ends of consecutive years, added year by year.
     *
     * @param levels the first is that before the first year; at least two
     */
    record Levels(List<Fraction> levels) implements FigureValue {
        /** Copies the list. */
        public Levels {
            levels = List.copyOf(levels);
            if (levels.size() < 2) {
                throw new IllegalArgumentException("levels must be two or more: " + levels);
            }
        }
    }

    /**
     * A rate, a level per head or a difference of which nobody gave the parts or the levels. It belongs to its unit alone.
     *
     * @param number in the unit of the indicator, a share as a share of 1
     */
    record Bare(Fraction number) implements FigureValue {
        /** Checks that there is a number. */
        public Bare {
            Objects.requireNonNull(number, "number");
        }
    }

    /**
     * Shares of named parts. Without the amounts behind them they belong to their unit alone.
     *
     * @param parts two or more of different names
     */
    record Composition(List<Requirement.Part> parts) implements FigureValue {
        /** Copies the list and checks the names. */
        public Composition {
            parts = Requirement.Part.checked(parts);
        }
    }

    /**
     * A step of a scale. Units are counted by it.
     *
     * @param step as in the scale of the indicator; not blank
     */
    record Step(String step) implements FigureValue {
        /** Checks that there is a step. */
        public Step {
            Words.require(step, "step");
        }
    }

    /**
     * Whether a condition holds, or a product is delivered. Units are counted by it.
     *
     * @param holds whether it does, or is
     */
    record Condition(boolean holds) implements FigureValue {}

    /**
     * A place among the units of one map, or a group of places. It says nothing about the units of another.
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
