// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * How a number follows from measures: a small closed algebra. A node gives points, a ratio (a fraction of 1) or a count; whether
 * the nodes fit together is checked when the regulation is compiled.
 */
public sealed interface Scoring {

    /** Where the regulation sets it. */
    Source source();

    /** The nodes directly below, in order; for a choice, those of all cases. */
    default List<Scoring> terms() {
        return List.of();
    }

    /** The measures that the node and all below it use, each once. */
    default List<MeasureId> measuresUsed() {
        return terms().stream()
                .flatMap(term -> term.measuresUsed().stream())
                .distinct()
                .toList();
    }

    /** The same node with these nodes below it, as many as there are, and set in this place. */
    Scoring with(List<Scoring> terms, Source source);

    /** The same formula with the sources of this node and of all below it changed. */
    default Scoring mapSources(UnaryOperator<Source> change) {
        return with(terms().stream().map(term -> term.mapSources(change)).toList(), change.apply(source()));
    }

    /**
     * The formula of one position, with every choice between positions made.
     *
     * @throws IllegalArgumentException if there is none
     */
    default Scoring forPosition(Position position) {
        if (this instanceof ByPosition choice) {
            return choice.of(position)
                    .orElseThrow(() -> new IllegalArgumentException("position must have a formula: " + position))
                    .forPosition(position);
        }
        return with(terms().stream().map(term -> term.forPosition(position)).toList(), source());
    }

    /**
     * The formula of one kind of organizations, with every choice between kinds made.
     *
     * @throws IllegalArgumentException if there is none
     */
    default Scoring forKind(OrgKind kind) {
        if (this instanceof ByOrgKind choice) {
            return choice.of(kind)
                    .orElseThrow(() -> new IllegalArgumentException("kind must have a formula: " + kind))
                    .forKind(kind);
        }
        return with(terms().stream().map(term -> term.forKind(kind)).toList(), source());
    }

    /** Whether the formula, at any depth, differs between positions. */
    default boolean variesByPosition() {
        return this instanceof ByPosition || terms().stream().anyMatch(Scoring::variesByPosition);
    }

    /** Whether the formula, at any depth, differs between kinds of organizations. */
    default boolean variesByKind() {
        return this instanceof ByOrgKind || terms().stream().anyMatch(Scoring::variesByKind);
    }

    /**
     * The value of a measure.
     *
     * @param measure the measure
     * @param source where the regulation sets it
     */
    record Value(MeasureId measure, Source source) implements Scoring {
        /** Checks that all are given. */
        public Value {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public List<MeasureId> measuresUsed() {
            return List.of(measure);
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            return new Value(measure, newSource);
        }
    }

    /**
     * A number of points that everyone gets.
     *
     * @param points the number; of any sign
     * @param source where the regulation sets it
     */
    record Constant(Points points, Source source) implements Scoring {
        /** Checks that all are given. */
        public Constant {
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            return new Constant(points, newSource);
        }
    }

    /**
     * All terms added. Each must be there.
     *
     * @param terms of one kind, at least one
     * @param source where the regulation orders it
     */
    record Sum(List<Scoring> terms, Source source) implements Scoring {
        /** Copies the terms. */
        public Sum {
            Objects.requireNonNull(source, "source");
            terms = someOf(terms, "terms");
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            return new Sum(newTerms, newSource);
        }
    }

    /**
     * The terms, each times its weight, added.
     *
     * @param parts terms of one kind with their weights, at least one
     * @param policy what is done about weights that do not add up to 1, and about a term with nothing to measure
     * @param source where the regulation orders it
     */
    record WeightedSum(List<WeightedTerm> parts, WeightPolicy policy, Source source) implements Scoring {
        /** Copies the parts. */
        public WeightedSum {
            Objects.requireNonNull(policy, "policy");
            Objects.requireNonNull(source, "source");
            parts = someOf(parts, "parts");
        }

        /** The sum of the weights. */
        public Fraction weight() {
            return parts.stream().map(WeightedTerm::weight).reduce(Fraction.ZERO, Fraction::plus);
        }

        @Override
        public List<Scoring> terms() {
            return parts.stream().map(WeightedTerm::term).toList();
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            List<WeightedTerm> replaced = IntStream.range(0, parts.size())
                    .mapToObj(i -> new WeightedTerm(parts.get(i).weight(), newTerms.get(i)))
                    .toList();
            return new WeightedSum(replaced, policy, newSource);
        }
    }

    /**
     * The arithmetic mean of the terms.
     *
     * @param terms of one kind, at least one
     * @param over whether a term with nothing to measure leaves the mean; a missing one never does
     * @param source where the regulation orders it
     */
    record Mean(List<Scoring> terms, MeanOver over, Source source) implements Scoring {
        /** Copies the terms. */
        public Mean {
            Objects.requireNonNull(over, "over");
            Objects.requireNonNull(source, "source");
            terms = someOf(terms, "terms");
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            return new Mean(newTerms, over, newSource);
        }
    }

    /**
     * Points in proportion to a ratio: the ratio times the points for all of it. More than all of it gives more, up to the
     * maximum of the criterion.
     *
     * @param full the points for a ratio of 1; positive
     * @param ratio the ratio
     * @param source where the regulation orders it
     */
    record Proportional(Points full, Scoring ratio, Source source) implements Scoring {
        /** Checks that the points are positive. */
        public Proportional {
            Objects.requireNonNull(ratio, "ratio");
            Objects.requireNonNull(source, "source");
            if (full.compareTo(Points.ZERO) <= 0) {
                throw new IllegalArgumentException("full must be positive: " + full);
            }
        }

        @Override
        public List<Scoring> terms() {
            return List.of(ratio);
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            return new Proportional(full, newTerms.get(0), newSource);
        }
    }

    /**
     * Points by bands of a value, as a table prints them.
     *
     * @param of the value that is looked up
     * @param steps the rows; the first one that holds gives the points; at least one
     * @param otherwise the points where none holds
     * @param source where the regulation sets it
     */
    record Steps(Scoring of, List<TableRow> steps, Points otherwise, Source source) implements Scoring {
        /** Copies the rows. */
        public Steps {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(otherwise, "otherwise");
            Objects.requireNonNull(source, "source");
            steps = someOf(steps, "steps");
        }

        @Override
        public List<Scoring> terms() {
            return List.of(of);
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            return new Steps(newTerms.get(0), steps, otherwise, newSource);
        }
    }

    /**
     * Points for each occurrence: a deduction if they are negative.
     *
     * @param count the number of occurrences
     * @param each the points of one; not 0
     * @param limit most that is given or taken in all, without sign; empty for no limit
     * @param source where the regulation sets it
     */
    record PerOccurrence(Scoring count, Points each, Optional<Points> limit, Source source) implements Scoring {
        /** Checks the points. */
        public PerOccurrence {
            Objects.requireNonNull(count, "count");
            Objects.requireNonNull(source, "source");
            if (each.equals(Points.ZERO)) {
                throw new IllegalArgumentException("each must not be 0: " + each);
            }
            if (limit.filter(most -> most.compareTo(Points.ZERO) <= 0).isPresent()) {
                throw new IllegalArgumentException("limit must be positive: " + limit.get());
            }
        }

        @Override
        public List<Scoring> terms() {
            return List.of(count);
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            return new PerOccurrence(newTerms.get(0), each, limit, newSource);
        }
    }

    /**
     * A value within bounds, such as a bonus with its cap.
     *
     * @param term the value
     * @param atLeast lowest result; empty for none. Points, or a ratio as a fraction of 1, as the term is
     * @param atMost highest result; empty for none
     * @param source where the regulation sets it
     */
    record Within(Scoring term, Optional<Fraction> atLeast, Optional<Fraction> atMost, Source source)
            implements Scoring {
        /** Checks that there is a bound, and that two of them are in order. */
        public Within {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(source, "source");
            if (atLeast.isEmpty() && atMost.isEmpty()) {
                throw new IllegalArgumentException("atLeast or atMost must be given: " + term);
            }
            if (atLeast.isPresent() && atMost.isPresent() && atLeast.get().compareTo(atMost.get()) > 0) {
                throw new IllegalArgumentException(
                        "atLeast must be at most " + atMost.get() + ", the highest result: " + atLeast.get());
            }
        }

        @Override
        public List<Scoring> terms() {
            return List.of(term);
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            return new Within(newTerms.get(0), atLeast, atMost, newSource);
        }
    }

    /**
     * A rounding that the regulation orders; it is part of the value, and appears among the reasons.
     *
     * @param term the value
     * @param toMultipleOf the result is a multiple of this; positive, such as 0.25
     * @param mode direction of rounding
     * @param source where the regulation orders it
     */
    record Rounded(Scoring term, Fraction toMultipleOf, RoundingMode mode, Source source) implements Scoring {
        /** Checks the step. */
        public Rounded {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(mode, "mode");
            Objects.requireNonNull(source, "source");
            if (toMultipleOf.signum() <= 0) {
                throw new IllegalArgumentException("toMultipleOf must be positive: " + toMultipleOf);
            }
            if (mode == RoundingMode.UNNECESSARY) {
                throw new IllegalArgumentException("mode must be a direction: " + mode);
            }
        }

        @Override
        public List<Scoring> terms() {
            return List.of(term);
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            return new Rounded(newTerms.get(0), toMultipleOf, mode, newSource);
        }
    }

    /**
     * A formula of its own for each position.
     *
     * @param cases each position in one of them at most; at least one
     * @param source where the regulation tells the positions apart
     */
    record ByPosition(List<PositionCase> cases, Source source) implements Scoring {
        /** Checks that no position occurs twice. */
        public ByPosition {
            Objects.requireNonNull(source, "source");
            cases = someOf(cases, "cases");
            requireOnce(cases.stream().flatMap(one -> one.positions().stream()).toList());
        }

        /** The formula of a position, if it has one. */
        public Optional<Scoring> of(Position position) {
            return cases.stream()
                    .filter(one -> one.positions().contains(position))
                    .map(PositionCase::scoring)
                    .findFirst();
        }

        @Override
        public List<Scoring> terms() {
            return cases.stream().map(PositionCase::scoring).toList();
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            List<PositionCase> replaced = IntStream.range(0, cases.size())
                    .mapToObj(i -> new PositionCase(cases.get(i).positions(), newTerms.get(i)))
                    .toList();
            return new ByPosition(replaced, newSource);
        }
    }

    /**
     * A formula of its own for each category of organizations.
     *
     * @param cases each kind in one of them at most; at least one
     * @param source where the regulation tells the kinds apart
     */
    record ByOrgKind(List<OrgKindCase> cases, Source source) implements Scoring {
        /** Checks that no kind occurs twice. */
        public ByOrgKind {
            Objects.requireNonNull(source, "source");
            cases = someOf(cases, "cases");
            requireOnce(cases.stream().flatMap(one -> one.kinds().stream()).toList());
        }

        /** The formula of a kind, if it has one. */
        public Optional<Scoring> of(OrgKind kind) {
            return cases.stream()
                    .filter(one -> one.kinds().contains(kind))
                    .map(OrgKindCase::scoring)
                    .findFirst();
        }

        @Override
        public List<Scoring> terms() {
            return cases.stream().map(OrgKindCase::scoring).toList();
        }

        @Override
        public Scoring with(List<Scoring> newTerms, Source newSource) {
            List<OrgKindCase> replaced = IntStream.range(0, cases.size())
                    .mapToObj(i -> new OrgKindCase(cases.get(i).kinds(), newTerms.get(i)))
                    .toList();
            return new ByOrgKind(replaced, newSource);
        }
    }

    private static <E> List<E> someOf(List<E> elements, String name) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty: []");
        }
        return List.copyOf(elements);
    }

    private static void requireOnce(List<?> all) {
        if (all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("cases must name each once: " + all);
        }
    }
}
