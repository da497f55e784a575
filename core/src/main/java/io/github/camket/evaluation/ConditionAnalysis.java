// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the conditions of a regulation: references, and whether they can hold at all. */
final class ConditionAnalysis {

    private final Regulation regulation;
    private final Map<MeasureId, Measure> measures;
    private final Problems problems;
    private Optional<EvaluationPlan> plan = Optional.empty();

    ConditionAnalysis(Regulation regulation, Map<MeasureId, Measure> measures, Problems problems) {
        this.regulation = regulation;
        this.measures = measures;
        this.problems = problems;
    }

    /** Makes the bounds of the total known; without it, any total is taken to be possible. */
    void setPlan(EvaluationPlan ofRegulation) {
        plan = Optional.of(ofRegulation);
    }

    /** What is known of the condition before there is any fact. */
    Outcome check(Condition condition, String path) {
        Outcome outcome = outcome(condition, path);
        if (outcome == Outcome.FAILS) {
            problems.add(RegulationProblem.NEVER_HOLDS, path);
        }
        return outcome;
    }

    private Outcome outcome(Condition condition, String path) {
        if (condition instanceof Condition.Compare compare) {
            return of(compare, path);
        }
        if (condition instanceof Condition.Applicable applicable) {
            checkMeasure(applicable.measure(), path);
        } else if (condition instanceof Condition.OfScore ofScore) {
            return of(ofScore, path);
        } else if (condition instanceof Condition.OfPosition ofPosition) {
            return of(ofPosition, path);
        } else if (!condition.parts().isEmpty()) {
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < condition.parts().size(); i++) {
                outcomes.add(outcome(condition.parts().get(i), path + ".parts[" + i + "]"));
            }
            return condition.combine(outcomes);
        }
        return Outcome.OPEN;
    }

    private Outcome of(Condition.Compare compare, String path) {
        checkMeasure(compare.measure(), path);
        Measure measure = measures.get(compare.measure());
        if (measure == null) {
            return Outcome.OPEN;
        }
        MeasureRange range = MeasureRange.of(measure, regulation.getMeasures());
        Outcome outcome = Condition.compare(range.least(), range.most(), compare.comparison(), compare.bound());
        return compare.ofNothing() == outcome ? outcome : Outcome.OPEN;
    }

    private Outcome of(Condition.OfScore ofScore, String path) {
        if (ofScore.criterion().isEmpty()) {
            return plan.map(known -> of(ofScore, known.getMinimum(), known.getMaximum()))
                    .orElse(Outcome.OPEN);
        }
        for (Criterion criterion : regulation.getCriteria()) {
            if (criterion.id().equals(ofScore.criterion().get())) {
                return of(ofScore, criterion.min(), criterion.max());
            }
        }
        problems.add(
                RegulationProblem.NO_SUCH_CRITERION,
                path + ".criterion",
                ofScore.criterion().get());
        return Outcome.OPEN;
    }

    private static Outcome of(Condition.OfScore ofScore, Points least, Points most) {
        return Condition.compare(
                Optional.of(least.toFraction()),
                Optional.of(most.toFraction()),
                ofScore.comparison(),
                ofScore.bound().toFraction());
    }

    private Outcome of(Condition.OfPosition ofPosition, String path) {
        if (!(regulation.getApplicability() instanceof Applicability.People people)) {
            problems.add(RegulationProblem.WRONG_SUBJECT, path);
            return Outcome.OPEN;
        }
        List<Boolean> held = people.positions().stream()
                .map(ofPosition.positions()::contains)
                .distinct()
                .toList();
        return held.size() == 1 ? Outcome.of(held.get(0)) : Outcome.OPEN;
    }

    private void checkMeasure(MeasureId id, String path) {
        if (!measures.containsKey(id)) {
            problems.add(RegulationProblem.UNKNOWN_MEASURE, path + ".measure", id);
        }
    }
}
