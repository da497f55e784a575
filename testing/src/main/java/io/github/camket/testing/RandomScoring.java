// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.document.Source;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.MeanOver;
import io.github.camket.regulation.OrgKindCase;
import io.github.camket.regulation.PositionCase;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.TableRow;
import io.github.camket.regulation.WeightPolicy;
import io.github.camket.regulation.WeightedTerm;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Formulas whose nodes fit together, over the measures of a set. */
final class RandomScoring {

    private static final List<RoundingMode> DIRECTIONS = Arrays.stream(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .toList();

    private final Choices choices;
    private final List<MeasureValues> points;
    private final List<MeasureValues> ratios;
    private final List<Position> positions;
    private final List<OrgKind> kinds;
    private final Source source;

    /**
     * A formula and the values that it can have.
     *
     * @param scoring the formula
     * @param span the values
     */
    record Piece(Scoring scoring, Span span) {}

    /** Formulas for these positions, or for these kinds of organizations; one of both lists is empty. */
    RandomScoring(Choices choices, MeasureSet measures, List<Position> positions, List<OrgKind> kinds, Source source) {
        this.choices = choices;
        List<MeasureValues> all = measures.getMeasures().stream()
                .map(measure -> MeasureValues.of(measure, measures))
                .toList();
        this.points = all.stream()
                .filter(one -> one.measure() instanceof Measure.Judged)
                .toList();
        this.ratios = all.stream()
                .filter(one -> !(one.measure() instanceof Measure.Judged))
                .toList();
        this.positions = positions;
        this.kinds = kinds;
        this.source = source;
    }

    /** A formula that gives points. */
    Piece points(int depth) {
        return switch (choices.below(depth == 0 ? 3 : 9)) {
            case 0 -> value(points);
            case 1 -> {
                Fraction number = Fraction.of(choices.below(10) - 4L, 1 + choices.below(2));
                yield new Piece(new Scoring.Constant(Points.of(number), source), Span.of(number));
            }
            case 2 -> {
                Points full = choices.of(List.of(Points.of(70), Points.of("7/3"), Points.of(10)));
                Piece ratio = ratio(Math.max(0, depth - 1));
                yield new Piece(
                        new Scoring.Proportional(full, ratio.scoring(), source),
                        ratio.span().map(full.toFraction()::times));
            }
            case 3, 4 -> table(choices.onceIn(2) ? points(depth - 1) : ratio(depth - 1));
            default -> combined(depth, () -> points(depth - 1));
        };
    }

    /** A formula that gives points, with a choice between positions or kinds at its top. */
    Piece choice(int depth) {
        return choice(() -> points(depth));
    }

    private Piece ratio(int depth) {
        return depth == 0 || choices.onceIn(2) ? value(ratios) : combined(depth, () -> ratio(depth - 1));
    }

    private Piece value(List<MeasureValues> measures) {
        MeasureValues measure = choices.of(measures);
        return new Piece(new Scoring.Value(measure.id(), source), new Span(measure.least(), measure.most()));
    }

    private Piece combined(int depth, Supplier<Piece> next) {
        return switch (choices.below(7)) {
            case 0 -> sum(several(next));
            case 1 -> weighted(several(next));
            case 2, 3 -> mean(several(next));
            case 4 -> within(next.get());
            case 5 -> rounded(next.get());
            default -> positions.size() + kinds.size() == 0 ? next.get() : choice(next);
        };
    }

    private List<Piece> several(Supplier<Piece> next) {
        List<Piece> pieces = new ArrayList<>();
        int number = 1 + choices.below(3);
        for (int i = 0; i < number; i++) {
            pieces.add(next.get());
        }
        return pieces;
    }

    private static List<Scoring> scorings(List<Piece> pieces) {
        return pieces.stream().map(Piece::scoring).toList();
    }

    private static Span sumOf(List<Piece> pieces) {
        return pieces.stream().map(Piece::span).reduce(Span::plus).orElseThrow();
    }

    private Piece sum(List<Piece> pieces) {
        return new Piece(new Scoring.Sum(scorings(pieces), source), sumOf(pieces));
    }

    private Piece mean(List<Piece> pieces) {
        MeanOver over = choices.of(List.of(MeanOver.ALL, MeanOver.PRESENT));
        Fraction share = Fraction.of(1, pieces.size());
        return new Piece(
                new Scoring.Mean(scorings(pieces), over, source), sumOf(pieces).map(share::times));
    }

    private Piece weighted(List<Piece> pieces) {
        WeightPolicy policy = choices.of(List.of(WeightPolicy.REJECT, WeightPolicy.NORMALIZE));
        List<Long> parts = pieces.stream().map(piece -> 1L + choices.below(5)).toList();
        long whole = parts.stream().mapToLong(Long::longValue).sum();
        Fraction stretch = policy == WeightPolicy.NORMALIZE ? Fraction.of(whole, 1L + choices.below(5)) : Fraction.ONE;
        List<WeightedTerm> terms = new ArrayList<>();
        List<Piece> shares = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Fraction share = Fraction.of(parts.get(i), whole);
            terms.add(new WeightedTerm(share.times(stretch), pieces.get(i).scoring()));
            shares.add(new Piece(pieces.get(i).scoring(), pieces.get(i).span().map(share::times)));
        }
        return new Piece(new Scoring.WeightedSum(terms, policy, source), sumOf(shares));
    }

    private Piece within(Piece piece) {
        List<Fraction> bounds = piece.span().inside(3);
        int which = choices.below(3);
        Optional<Fraction> atLeast = which == 1 ? Optional.empty() : Optional.of(bounds.get(choices.below(2)));
        Optional<Fraction> atMost = which == 0 ? Optional.empty() : Optional.of(bounds.get(1 + choices.below(2)));
        return new Piece(
                new Scoring.Within(piece.scoring(), atLeast, atMost, source),
                piece.span().within(atLeast, atMost));
    }

    private Piece rounded(Piece piece) {
        Fraction step = choices.of(List.of(Fraction.ONE, Fraction.of(1, 4), Fraction.of(1, 100), Fraction.of(2, 3)));
        RoundingMode mode = choices.of(DIRECTIONS);
        return new Piece(
                new Scoring.Rounded(piece.scoring(), step, mode, source),
                piece.span().map(value -> value.roundedTo(step, mode)));
    }

    /** A table of which each row is reached: the rows take the values from above and from below, towards the middle. */
    private Piece table(Piece of) {
        List<TableRow> rows = new ArrayList<>();
        List<Fraction> given = new ArrayList<>();
        if (of.span().isSingle()) {
            rows.add(new TableRow(Comparison.EXACTLY, of.span().least().orElseThrow(), points(given)));
        } else {
            List<Fraction> bounds = new ArrayList<>(of.span().inside(1 + choices.below(4)));
            while (!bounds.isEmpty()) {
                switch (choices.below(5)) {
                    case 0 -> rows.add(new TableRow(Comparison.AT_LEAST, last(bounds), points(given)));
                    case 1 -> rows.add(new TableRow(Comparison.ABOVE, last(bounds), points(given)));
                    case 2 -> rows.add(new TableRow(Comparison.AT_MOST, bounds.remove(0), points(given)));
                    case 3 -> rows.add(new TableRow(Comparison.BELOW, bounds.remove(0), points(given)));
                    default ->
                        rows.add(new TableRow(
                                Comparison.EXACTLY, bounds.remove(choices.below(bounds.size())), points(given)));
                }
            }
        }
        Points otherwise = of.span().isSingle() ? rows.get(0).points() : points(given);
        return new Piece(new Scoring.Steps(of.scoring(), rows, otherwise, source), hull(given));
    }

    private static Fraction last(List<Fraction> bounds) {
        return bounds.remove(bounds.size() - 1);
    }

    private Points points(List<Fraction> given) {
        Fraction number = Fraction.of(choices.below(10) - 2L, choices.of(List.of(1, 1, 1, 7)));
        given.add(number);
        return Points.of(number);
    }

    private static Span hull(List<Fraction> numbers) {
        return numbers.stream().map(Span::of).reduce(Span::hull).orElseThrow();
    }

    /** A formula of its own for the first position or kind, and one for all others. */
    private Piece choice(Supplier<Piece> next) {
        Piece first = next.get();
        Piece others = next.get();
        boolean single = positions.size() + kinds.size() == 1;
        Span both = single ? first.span() : first.span().hull(others.span());
        if (kinds.isEmpty()) {
            List<PositionCase> cases = new ArrayList<>();
            cases.add(new PositionCase(Set.of(positions.get(0)), first.scoring()));
            if (!single) {
                cases.add(new PositionCase(Set.copyOf(positions.subList(1, positions.size())), others.scoring()));
            }
            return new Piece(new Scoring.ByPosition(cases, source), both);
        }
        List<OrgKindCase> cases = new ArrayList<>();
        cases.add(new OrgKindCase(List.of(kinds.get(0)), first.scoring()));
        if (!single) {
            cases.add(new OrgKindCase(kinds.subList(1, kinds.size()), others.scoring()));
        }
        return new Piece(new Scoring.ByOrgKind(cases, source), both);
    }
}
