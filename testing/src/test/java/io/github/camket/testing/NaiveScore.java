// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.MeanOver;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.TableRow;
import io.github.camket.regulation.Total;
import io.github.camket.regulation.WeightPolicy;
import io.github.camket.regulation.WeightedTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a formula gives, word for word after its description, apart from the library: with fractions and spans only, in one
 * pass, each node by itself.
 *
 * @param measures what is measured
 * @param known the measurements
 * @param position position whose formula is wanted, for people
 * @param kind kind of organization whose formula is wanted, for organizations
 */
record NaiveScore(MeasureSet measures, Measurements known, Optional<Position> position, Optional<OrgKind> kind) {

    /**
     * A value, or the two bounds between which it lies.
     *
     * @param span the bounds
     * @param settled whether the facts tell the value
     */
    record Score(Span span, boolean settled) {
        private Score map(Function<Span, Span> change) {
            return new Score(change.apply(span), settled);
        }
    }

    /** The total; empty where there is nothing to measure. */
    static Optional<Score> total(Regulation regulation, NaiveScore sums) {
        Total total = regulation.getTotal();
        List<Optional<Score>> sections =
                regulation.getCriteria().stream().map(sums::criterion).toList();
        return all(sections)
                .map(NaiveScore::sum)
                .map(sum -> sum.map(span -> span.within(
                        total.atLeast().map(Points::toFraction), total.atMost().map(Points::toFraction))));
    }

    /** The points of a section. */
    Optional<Score> criterion(Criterion criterion) {
        return of(criterion.scoring())
                .map(score -> score.map(span -> span.within(
                        Optional.of(criterion.min().toFraction()),
                        Optional.of(criterion.max().toFraction()))));
    }

    /** The value of a node; empty where there is nothing to measure. */
    Optional<Score> of(Scoring scoring) {
        if (scoring instanceof Scoring.Value value) {
            return value(value.measure());
        }
        if (scoring instanceof Scoring.Constant constant) {
            return Optional.of(new Score(Span.of(constant.points().toFraction()), true));
        }
        if (scoring instanceof Scoring.Sum sum) {
            return all(each(sum.terms())).map(NaiveScore::sum);
        }
        if (scoring instanceof Scoring.Mean mean) {
            List<Optional<Score>> values = each(mean.terms());
            List<Score> present = values.stream().flatMap(Optional::stream).toList();
            boolean none = present.isEmpty() || (mean.over() == MeanOver.ALL && present.size() < values.size());
            return none ? Optional.empty() : Optional.of(times(sum(present), Fraction.of(1, present.size())));
        }
        if (scoring instanceof Scoring.WeightedSum sum) {
            return weighted(sum);
        }
        if (scoring instanceof Scoring.Proportional proportional) {
            return of(proportional.ratio())
                    .map(ratio -> times(ratio, proportional.full().toFraction()));
        }
        if (scoring instanceof Scoring.Steps steps) {
            return of(steps.of()).map(value -> lookedUp(steps, value));
        }
        if (scoring instanceof Scoring.Within within) {
            return of(within.term()).map(value -> value.map(span -> span.within(within.atLeast(), within.atMost())));
        }
        if (scoring instanceof Scoring.Rounded rounded) {
            return of(rounded.term())
                    .map(value -> value.map(
                            span -> span.map(number -> number.roundedTo(rounded.toMultipleOf(), rounded.mode()))));
        }
        if (scoring instanceof Scoring.ByPosition choice) {
            return of(choice.of(position.orElseThrow()).orElseThrow());
        }
        if (scoring instanceof Scoring.ByOrgKind choice) {
            return of(choice.of(kind.orElseThrow()).orElseThrow());
        }
        throw new AssertionError("no other node is known here: " + scoring);
    }

    private List<Optional<Score>> each(List<Scoring> terms) {
        return terms.stream().map(this::of).toList();
    }

    private Optional<Score> value(MeasureId id) {
        boolean settled = known.find(id)
                .map(Measurement::getStatus)
                .filter(status -> status == MeasurementStatus.MEASURED)
                .isPresent();
        return MeasureValues.of(measures.find(id).orElseThrow(), measures)
                .leftBy(known)
                .map(left -> new Score(new Span(left.least(), left.most()), settled));
    }

    private Optional<Score> weighted(Scoring.WeightedSum weighted) {
        List<Score> products = new ArrayList<>();
        Fraction weights = Fraction.ZERO;
        for (WeightedTerm part : weighted.parts()) {
            Optional<Score> value = of(part.term());
            if (value.isPresent()) {
                products.add(times(value.get(), part.weight()));
                weights = weights.plus(part.weight());
            } else if (weighted.policy() == WeightPolicy.REJECT) {
                return Optional.empty();
            }
        }
        return products.isEmpty()
                ? Optional.empty()
                : Optional.of(times(sum(products), Fraction.ONE.dividedBy(weights)));
    }

    private static Score lookedUp(Scoring.Steps steps, Score value) {
        return new Score(
                samples(steps.steps(), value.span()).stream()
                        .map(sample -> Span.of(pointsOf(steps, sample).toFraction()))
                        .reduce(Span::hull)
                        .orElseThrow(),
                value.settled());
    }

    private static Points pointsOf(Scoring.Steps steps, Fraction value) {
        return steps.steps().stream()
                .filter(row -> row.comparison().holds(value, row.bound()))
                .map(TableRow::points)
                .findFirst()
                .orElse(steps.otherwise());
    }

    /** Every bound of a table that lies in the span, the ends of the span, and one number between any two of them. */
    static List<Fraction> samples(List<TableRow> rows, Span span) {
        TreeSet<Fraction> corners = new TreeSet<>();
        rows.forEach(row -> corners.add(row.bound()));
        corners.add(corners.first().minus(Fraction.ONE));
        corners.add(corners.last().plus(Fraction.ONE));
        span.least().ifPresent(corners::add);
        span.most().ifPresent(corners::add);
        List<Fraction> samples = new ArrayList<>();
        Fraction before = corners.first();
        for (Fraction corner : corners) {
            samples.add(before.plus(corner).dividedBy(2));
            samples.add(corner);
            before = corner;
        }
        return samples.stream()
                .filter(sample -> span.least()
                        .filter(bound -> sample.compareTo(bound) < 0)
                        .isEmpty())
                .filter(sample ->
                        span.most().filter(bound -> sample.compareTo(bound) > 0).isEmpty())
                .toList();
    }

    private static Optional<List<Score>> all(List<Optional<Score>> values) {
        return values.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(values.stream().flatMap(Optional::stream).toList());
    }

    private static Score sum(List<Score> values) {
        return values.stream()
                .reduce((one, other) -> new Score(one.span().plus(other.span()), one.settled() && other.settled()))
                .orElseThrow();
    }

    private static Score times(Score value, Fraction factor) {
        Span product = value.span().map(factor::times);
        return new Score(factor.signum() < 0 ? new Span(product.most(), product.least()) : product, value.settled());
    }
}
