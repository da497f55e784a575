// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.PeriodType;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What must hold so that a consequence is to be considered: a closed algebra over the facts of one subject in several periods. Each
 * holds, fails, or stays open where the facts do not tell.
 *
 * <p>Periods are counted back from the one under review: of its own type it is that period itself, of another type the last one that
 * ends on or before its last day. Terms are not counted. Only confirmed ratings count.
 */
public sealed interface Premise {

    /** The premises directly below, in order. */
    default List<Premise> parts() {
        return List.of();
    }

    /** This one and all below it. */
    default Stream<Premise> withAllBelow() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Premise::withAllBelow));
    }

    /**
     * One of the levels was decided for the period.
     *
     * @param period length of the period; not a term
     * @param levels the levels; at least one, each once
     */
    record LevelInPeriod(PeriodType period, List<RatingLevel> levels) implements Premise {
        /** Copies the levels. */
        public LevelInPeriod {
            requireWithinYear(period);
            levels = onceEach(levels, "levels");
        }
    }

    /**
     * One of the levels was decided for each of several periods that follow each other and end with the one under review. More of
     * them before do no harm.
     *
     * @param period length of the periods; not a term
     * @param number how many; 2 or more
     * @param levels the levels; at least one, each once
     */
    record LevelInConsecutive(PeriodType period, int number, List<RatingLevel> levels) implements Premise {
        /** Copies the levels. */
        public LevelInConsecutive {
            requireWithinYear(period);
            if (number < 2) {
                throw new IllegalArgumentException("number must be 2 or more: " + number);
            }
            levels = onceEach(levels, "levels");
        }
    }

    /**
     * One of the levels was decided for some of the last periods, the one under review among them. A period that was not rated is one
     * of them and has no level.
     *
     * @param period length of the periods; not a term
     * @param atLeast for how many at least; 1 or more
     * @param outOf out of how many; not less than {@code atLeast}
     * @param levels the levels; at least one, each once
     */
    record LevelInSome(PeriodType period, int atLeast, int outOf, List<RatingLevel> levels) implements Premise {
        /** Copies the levels. */
        public LevelInSome {
            requireWithinYear(period);
            if (atLeast < 1) {
                throw new IllegalArgumentException("atLeast must be 1 or more: " + atLeast);
            }
            if (outOf < atLeast) {
                throw new IllegalArgumentException("outOf must not be less than atLeast " + atLeast + ": " + outOf);
            }
            levels = onceEach(levels, "levels");
        }
    }

    /**
     * The share of promised items that are fulfilled, in time or late, out of those that something judges, stands in a relation to a
     * bound. The items of all commitments for the period count together, those refused left aside; a commitment that names no period
     * belongs to the one in which it was signed. An organization has those that it promised, a person those signed for the side that
     * promised.
     *
     * @param period length of the period; not a term
     * @param comparison the relation
     * @param bound fraction of 1, from 0 to 1
     */
    record ShareFulfilled(PeriodType period, Comparison comparison, Fraction bound) implements Premise {
        /** Checks the bound. */
        public ShareFulfilled {
            requireWithinYear(period);
            Objects.requireNonNull(comparison, "comparison");
            if (bound.signum() < 0 || bound.compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("bound must be from 0 to 1: " + bound);
            }
        }
    }

    /**
     * The number of promised items of which it is settled that they are not fulfilled stands in a relation to a number. Which items
     * count is as for {@link ShareFulfilled}; one that is late or overdue may still be fulfilled.
     *
     * @param period length of the period; not a term
     * @param comparison the relation
     * @param number the number; 0 or more
     */
    record ItemsNotFulfilled(PeriodType period, Comparison comparison, int number) implements Premise {
        /** Checks the number. */
        public ItemsNotFulfilled {
            requireWithinYear(period);
            Objects.requireNonNull(comparison, "comparison");
            if (number < 0) {
                throw new IllegalArgumentException("number must be 0 or more: " + number);
            }
        }
    }

    /**
     * The last vote of confidence on the person in the period lies in one of the tiers. A vote in a meeting that could not vote does
     * not count.
     *
     * @param period length of the period; not a term
     * @param kind the kind of vote
     * @param rules the rules under which it was held and by which it is counted
     * @param tiers codes of tiers of these rules; at least one, each once
     */
    record VoteInTier(PeriodType period, PollKind kind, ConfidenceRulesId rules, List<String> tiers)
            implements Premise {
        /** Copies the tiers. */
        public VoteInTier {
            requireWithinYear(period);
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(rules, "rules");
            tiers = onceEach(tiers, "tiers");
        }
    }

    /**
     * All of them hold.
     *
     * @param parts at least one
     */
    record All(List<Premise> parts) implements Premise {
        /** Copies the parts. */
        public All {
            parts = someOf(parts, "parts");
        }
    }

    /**
     * At least one of them holds.
     *
     * @param parts at least one
     */
    record AnyOf(List<Premise> parts) implements Premise {
        /** Copies the parts. */
        public AnyOf {
            parts = someOf(parts, "parts");
        }
    }

    /**
     * The part does not hold. It stays open where the part does.
     *
     * @param part what must not hold
     */
    record Not(Premise part) implements Premise {
        /** Checks that it is given. */
        public Not {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public List<Premise> parts() {
            return List.of(part);
        }
    }

    private static void requireWithinYear(PeriodType period) {
        if (Objects.requireNonNull(period, "period") == PeriodType.TERM) {
            throw new IllegalArgumentException("period must be one that lies within a year: " + period);
        }
    }

    private static <E> List<E> onceEach(List<E> elements, String name) {
        if (elements.stream().distinct().count() < elements.size()) {
            throw new IllegalArgumentException(name + " must be listed once each: " + elements);
        }
        return someOf(elements, name);
    }

    private static <E> List<E> someOf(List<E> elements, String name) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty: []");
        }
        return List.copyOf(elements);
    }
}
