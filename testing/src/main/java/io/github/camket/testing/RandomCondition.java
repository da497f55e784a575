// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conditions that hold for some facts and fail for others. */
final class RandomCondition {

    private static final List<Condition.Outcome> OUTCOMES = List.of(Condition.Outcome.values());
    private static final List<Comparison> COMPARISONS = List.of(Comparison.values());

    private final Choices choices;
    private final List<MeasureValues> measures;
    private final List<Criterion> criteria;
    private final Span total;
    private final List<Position> positions;
    private final Source source;

    RandomCondition(
            Choices choices,
            MeasureSet set,
            List<Criterion> criteria,
            Span total,
            List<Position> positions,
            Source source) {
        this.choices = choices;
        this.measures = set.getMeasures().stream()
                .map(measure -> MeasureValues.of(measure, set))
                .toList();
        this.criteria = criteria;
        this.total = total;
        this.positions = positions;
        this.source = source;
    }

    Condition condition(int depth) {
        if (depth == 0 || choices.below(3) < 2) {
            return leaf();
        }
        List<Condition> parts = new ArrayList<>();
        int number = 1 + choices.below(3);
        for (int i = 0; i < number; i++) {
            parts.add(condition(depth - 1));
        }
        return switch (choices.below(4)) {
            case 0 -> new Condition.All(parts, source);
            case 1 -> new Condition.AnyOf(parts, source);
            case 2 -> new Condition.NoneOf(parts, source);
            default -> count(parts);
        };
    }

    /** A number that some of the parts can have and that not all numbers of them have. */
    private Condition count(List<Condition> parts) {
        Comparison comparison = choices.of(COMPARISONS);
        boolean from1 = comparison == Comparison.AT_LEAST || comparison == Comparison.BELOW;
        int number = choices.below(parts.size()) + (from1 ? 1 : 0);
        return new Condition.CountOf(parts, comparison, number, source);
    }

    private Condition leaf() {
        return switch (choices.below(8)) {
            case 3 -> ofScore();
            case 4 -> new Condition.Applicable(choices.of(measures).id(), source);
            case 5 ->
                positions.size() < 2 ? compare() : new Condition.OfPosition(Set.of(choices.of(positions)), source);
            case 6 ->
                new Condition.Disciplined(
                        Set.of(choices.of(List.of(DisciplineGround.values()))),
                        source,
                        choices.of(List.of(Optional.of(source), Optional.<Source>empty())),
                        choices.of(List.of(Optional.of(source), Optional.<Source>empty())));
            case 7 ->
                new Condition.Concluded(
                        Set.copyOf(choices.someOf(List.of(ConclusionKind.DEGRADATION, ConclusionKind.FACTIONALISM))),
                        choices.of(List.of(Condition.About.values())),
                        1 + choices.below(2),
                        source);
            default -> compare();
        };
    }

    private Condition compare() {
        MeasureValues measure = choices.of(measures);
        Span span = new Span(
                measure.least().or(() -> Optional.of(Fraction.ZERO)),
                measure.most().or(() -> Optional.of(Fraction.ONE)));
        Comparison comparison = choices.of(COMPARISONS);
        return new Condition.Compare(measure.id(), comparison, bound(span, comparison), choices.of(OUTCOMES), source);
    }

    private Condition ofScore() {
        Comparison comparison = choices.of(COMPARISONS);
        if (choices.onceIn(2) && !total.isSingle()) {
            return new Condition.OfScore(Optional.empty(), comparison, Points.of(bound(total, comparison)), source);
        }
        Criterion criterion = choices.of(criteria);
        CriterionId id = criterion.id();
        Span span = Span.of(criterion.min().toFraction(), criterion.max().toFraction());
        return new Condition.OfScore(Optional.of(id), comparison, Points.of(bound(span, comparison)), source);
    }

    /** A bound that not all numbers of the span have on one side; sometimes the end of it. */
    private Fraction bound(Span span, Comparison comparison) {
        if (choices.onceIn(3)) {
            boolean low = comparison == Comparison.ABOVE || comparison == Comparison.AT_MOST;
            return (low ? span.least() : span.most()).orElseThrow();
        }
        return choices.of(span.inside(3));
    }
}
