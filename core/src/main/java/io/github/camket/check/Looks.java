// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.PossibleValues;
import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Regulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the conditions of a regulation look at: thresholds of measures and sections, and which way is better. */
final class Looks {

    private final EvaluationPlan plan;
    private final Map<MeasureId, Set<Fraction>> measures = new TreeMap<>();
    private final Map<CriterionId, Set<Fraction>> criteria = new LinkedHashMap<>();
    private final Set<MeasureId> withNothing = new TreeSet<>();
    private final Map<MeasureId, Integer> directions = new TreeMap<>();
    private final List<Condition.OfPosition> positions = new ArrayList<>();

    Looks(EvaluationPlan plan) {
        this.plan = plan;
        Regulation regulation = plan.getRegulation();
        for (LevelBand band : regulation.getScale().bands()) {
            // What the lowest level asks for is what nobody wants to have.
            int good = band.level().equals(regulation.getScale().lowest()) ? -1 : 1;
            band.conditions().forEach(condition -> look(condition, good));
        }
        for (Exclusion exclusion : regulation.getExclusions()) {
            look(exclusion.when(), -1);
        }
    }

    private void look(Condition condition, int good) {
        if (condition instanceof Condition.Compare compare) {
            thresholds(compare.measure()).add(compare.bound());
            if (compare.ofNothing() != Condition.Outcome.OPEN) {
                withNothing.add(compare.measure());
            }
            turn(compare.measure(), good * direction(compare));
        } else if (condition instanceof Condition.Applicable applicable) {
            thresholds(applicable.measure());
            withNothing.add(applicable.measure());
        } else if (condition instanceof Condition.OfScore ofScore) {
            ofScore.criterion()
                    .ifPresent(id -> criteria.computeIfAbsent(id, key -> new TreeSet<>())
                            .add(ofScore.bound().toFraction()));
        } else if (condition instanceof Condition.OfPosition ofPosition) {
            positions.add(ofPosition);
        }
        int inside = good * sense(condition);
        condition.parts().forEach(part -> look(part, inside));
    }

    private Set<Fraction> thresholds(MeasureId measure) {
        return measures.computeIfAbsent(measure, key -> new TreeSet<>());
    }

    /** Two conditions that want the contrary leave open which way is better. */
    private void turn(MeasureId measure, int direction) {
        directions.merge(measure, direction, (one, other) -> one.equals(other) ? one : Integer.valueOf(0));
    }

    private int direction(Condition.Compare compare) {
        PossibleValues possible = plan.getPossible(compare.measure());
        return compare.comparison() == Comparison.EXACTLY
                ? end(possible, compare.bound())
                : sense(compare.comparison());
    }

    private static int end(PossibleValues possible, Fraction bound) {
        if (possible.most().equals(Optional.of(bound))) {
            return 1;
        }
        return possible.least().equals(Optional.of(bound)) ? -1 : 0;
    }

    private static int sense(Condition condition) {
        if (condition instanceof Condition.NoneOf) {
            return -1;
        }
        return condition instanceof Condition.CountOf count ? sense(count.comparison()) : 1;
    }

    private static int sense(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST, ABOVE -> 1;
            case AT_MOST, BELOW -> -1;
            case EXACTLY -> 0;
        };
    }

    Map<MeasureId, Set<Fraction>> measures() {
        return measures;
    }

    Map<CriterionId, Set<Fraction>> criteria() {
        return criteria;
    }

    /** Whether a condition says what follows where there is nothing to measure. */
    boolean knowsNothing(MeasureId measure) {
        return withNothing.contains(measure);
    }

    int direction(MeasureId measure) {
        return directions.getOrDefault(measure, 0);
    }

    Set<Condition.OfPosition> positions() {
        return new LinkedHashSet<>(positions);
    }
}
