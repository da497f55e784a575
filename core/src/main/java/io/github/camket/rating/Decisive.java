// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what of the open facts matters: what, settled alone, leaves fewer levels possible. */
final class Decisive {

    private final EvaluationPlan plan;
    private final LevelRules rules;

    Decisive(EvaluationPlan plan, LevelRules rules) {
        this.plan = plan;
        this.rules = rules;
    }

    /**
     * What matters of an evaluation.
     *
     * @param standing how the rules stand for the evaluation
     */
    List<Ref> of(Evaluation evaluation, Conduct conduct, LevelRules.Standing standing) {
        Set<Integer> possible = possible(evaluation, standing);
        if (possible.size() < 2) {
            return List.of();
        }
        List<Ref> decisive = new ArrayList<>();
        plan.settledAlone(evaluation).forEach((open, settled) -> {
            if (settled.stream()
                    .anyMatch(one -> !possible(one, rules.of(one, conduct)).equals(possible))) {
                decisive.add(open);
            }
        });
        return decisive;
    }

    private static Set<Integer> possible(Evaluation evaluation, LevelRules.Standing standing) {
        if (evaluation.getStatus() == EvaluationStatus.UNSCORED) {
            return standing.possible(standing.byConditions());
        }
        if (evaluation.getLeast().isEmpty()) {
            return Set.of();
        }
        return standing.possible(standing.byScore(
                evaluation.getLeast().get(), evaluation.getMost().orElseThrow()));
    }
}
