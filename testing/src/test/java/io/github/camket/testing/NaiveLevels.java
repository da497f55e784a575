// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.evaluation.CriterionResult;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.TableRow;
import io.github.camket.regulation.UnclassifiedPolicy;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The levels that the facts leave possible, found by trying everything that is open both ways, apart from the library. Nobody
 * has been disciplined, and nothing has been concluded. Every condition, and the score, is open by itself.
 */
final class NaiveLevels {

    private final Situation situation;
    private final Evaluation evaluation;
    private final RatingScale scale;
    private final int none;

    private NaiveLevels(Situation situation) {
        this.situation = situation;
        this.evaluation = situation.evaluate(TraceSink.none());
        this.scale = situation.regulation().getScale();
        this.none = scale.bands().size();
    }

    /** Ranks of the possible levels, the number of levels for none; empty where there is no score. */
    static Set<Integer> of(Situation situation) {
        NaiveLevels levels = new NaiveLevels(situation);
        return levels.evaluation.getLeast().isEmpty() ? Set.of() : levels.possible();
    }

    private Set<Integer> possible() {
        List<Set<Boolean>> open = new ArrayList<>();
        for (LevelBand band : scale.bands()) {
            open.add(all(band.conditions()));
        }
        for (Exclusion exclusion : situation.regulation().getExclusions()) {
            open.add(truth(exclusion.when()));
        }
        Set<Integer> possible = new TreeSet<>();
        for (List<Boolean> way : ways(open)) {
            List<Boolean> bands = way.subList(0, none);
            List<Boolean> exclusions = way.subList(none, way.size());
            for (Fraction score : scores()) {
                possible.add(excluded(level(Points.of(score), bands), exclusions));
            }
        }
        return possible;
    }

    private int level(Points score, List<Boolean> holds) {
        OptionalInt start = IntStream.range(0, none)
                .filter(i -> scale.bands().get(i).contains(score))
                .findFirst();
        if (start.isEmpty()) {
            return none;
        }
        boolean falls = scale.unclassifiedPolicy()
                .filter(policy -> policy.value() == UnclassifiedPolicy.FALL_DOWN)
                .isPresent();
        return IntStream.range(start.getAsInt(), falls ? none : start.getAsInt() + 1)
                .filter(holds::get)
                .findFirst()
                .orElse(none);
    }

    private int excluded(int byScore, List<Boolean> holds) {
        int forced = -1;
        int lowered = 0;
        int cap = 0;
        for (int i = 0; i < holds.size(); i++) {
            Effect effect = situation.regulation().getExclusions().get(i).effect();
            if (!holds.get(i)) {
                continue;
            }
            if (effect instanceof Effect.Forced one) {
                forced = Math.max(forced, scale.rank(one.level()));
            } else if (effect instanceof Effect.AtBest one) {
                cap = Math.max(cap, scale.rank(one.level()));
            } else if (effect instanceof Effect.Lowered one) {
                lowered += one.steps();
            }
        }
        if (forced >= 0) {
            return forced;
        }
        return byScore == none ? none : Math.max(cap, Math.min(none - 1, byScore + lowered));
    }

    private List<Fraction> scores() {
        Span span = Span.of(
                evaluation.getLeast().orElseThrow().toFraction(),
                evaluation.getMost().orElseThrow().toFraction());
        List<TableRow> bounds = new ArrayList<>();
        scale.thresholds()
                .forEach(bound -> bounds.add(new TableRow(Comparison.AT_LEAST, bound.toFraction(), Points.ZERO)));
        return bounds.isEmpty() ? List.of(span.least().orElseThrow()) : NaiveScore.samples(bounds, span);
    }

    private Set<Boolean> all(List<Condition> conditions) {
        Set<Boolean> possible = new TreeSet<>();
        ways(conditions.stream().map(this::truth).toList())
                .forEach(way -> possible.add(way.stream().allMatch(holds -> holds)));
        return possible;
    }

    /** Whether the condition can hold, and whether it can fail. */
    private Set<Boolean> truth(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compared(compare);
        }
        if (condition instanceof Condition.Applicable applicable) {
            return situation
                    .known()
                    .find(applicable.measure())
                    .map(found -> Set.of(found.getStatus() != MeasurementStatus.NOT_EVALUABLE))
                    .orElse(Set.of(true, false));
        }
        if (condition instanceof Condition.OfScore ofScore) {
            return scored(ofScore);
        }
        if (condition instanceof Condition.OfPosition ofPosition) {
            return situation
                    .position()
                    .map(held -> Set.of(ofPosition.positions().contains(held)))
                    .orElse(Set.of(true, false));
        }
        if (condition instanceof Condition.Disciplined || condition instanceof Condition.Concluded) {
            return Set.of(false);
        }
        Set<Boolean> possible = new TreeSet<>();
        for (List<Boolean> way :
                ways(condition.parts().stream().map(this::truth).toList())) {
            int number = (int) way.stream().filter(holds -> holds).count();
            possible.add(
                    condition instanceof Condition.All
                            ? number == way.size()
                            : condition instanceof Condition.AnyOf
                                    ? number > 0
                                    : condition instanceof Condition.NoneOf
                                            ? number == 0
                                            : ((Condition.CountOf) condition)
                                                    .comparison()
                                                    .holds(Integer.compare(
                                                            number, ((Condition.CountOf) condition).number())));
        }
        return possible;
    }

    private Set<Boolean> compared(Condition.Compare compare) {
        Optional<Measurement> found = situation.known().find(compare.measure());
        if (found.isEmpty()) {
            return Set.of(true, false);
        }
        Measurement given = found.get();
        Span span = switch (given.getStatus()) {
            case NOT_EVALUABLE -> null;
            case MEASURED -> Span.of(given.getValue().orElseThrow().toFraction());
            case MISSING ->
                given.getOpen()
                        .map(open -> Span.of(
                                given.getCertain().toFraction(),
                                given.getCertain().plus(open).toFraction()))
                        .orElse(new Span(given.getLowest(), given.getHighest()));
        };
        if (span == null) {
            return switch (compare.ofNothing()) {
                case HOLDS -> Set.of(true);
                case FAILS -> Set.of(false);
                case OPEN -> Set.of(true, false);
            };
        }
        return compared(span, compare.comparison(), compare.bound());
    }

    private Set<Boolean> scored(Condition.OfScore ofScore) {
        Points least = evaluation.getLeast().orElseThrow();
        Points most = evaluation.getMost().orElseThrow();
        for (CriterionResult result : evaluation.getCriteria()) {
            if (ofScore.criterion().equals(Optional.of(result.criterion()))) {
                least = result.least();
                most = result.most();
            }
        }
        Span span = Span.of(least.toFraction(), most.toFraction());
        return compared(span, ofScore.comparison(), ofScore.bound().toFraction());
    }

    private static Set<Boolean> compared(Span span, Comparison comparison, Fraction bound) {
        Set<Boolean> possible = new TreeSet<>();
        NaiveScore.samples(List.of(new TableRow(comparison, bound, Points.ZERO)), span)
                .forEach(sample -> possible.add(comparison.holds(sample, bound)));
        return possible;
    }

    private static List<List<Boolean>> ways(List<Set<Boolean>> open) {
        List<List<Boolean>> ways = List.of(List.of());
        for (Set<Boolean> one : open) {
            List<List<Boolean>> longer = new ArrayList<>();
            for (List<Boolean> way : ways) {
                for (Boolean holds : one) {
                    List<Boolean> next = new ArrayList<>(way);
                    next.add(holds);
                    longer.add(next);
                }
            }
            ways = longer;
        }
        return ways;
    }
}
