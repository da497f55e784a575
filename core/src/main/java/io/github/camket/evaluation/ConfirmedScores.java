// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.function.Predicate;

/** The scores of people, or of units, that come as facts and that a regulation can give. */
final class ConfirmedScores {

    private final EvaluationPlan plan;
    private final List<Finding> findings;

    private ConfirmedScores(EvaluationPlan plan, List<Finding> findings) {
        this.plan = plan;
        this.findings = findings;
    }

    /**
     * Those that hold.
     *
     * @param subjects whose scores are wanted
     * @param findings receives what was found about the others
     */
    static Decisions<PeriodScore> of(
            Snapshot snapshot, EvaluationPlan plan, Predicate<Subject> subjects, List<Finding> findings) {
        ConfirmedScores range = new ConfirmedScores(plan, findings);
        Decisions<PeriodScore> scores = Decisions.of(
                snapshot.getFacts(PeriodScore.class).stream()
                        .filter(score -> subjects.test(score.getSubject()))
                        .filter(score -> snapshot.hasHappened(score, score.getDecidedOn(), findings))
                        .filter(range::includes)
                        .toList(),
                PeriodScore::getPoints);
        findings.addAll(scores.getFindings());
        return scores;
    }

    private boolean includes(PeriodScore score) {
        boolean inRange = score.getPoints().compareTo(plan.getMinimum()) >= 0
                && score.getPoints().compareTo(plan.getMaximum()) <= 0;
        if (!inRange) {
            findings.add(Evaluator.CONFIRMED_SCORE_OUT_OF_RANGE.about(
                    score.getRef(), score.getSubject(), score.getPoints(), plan.getMaximum()));
        }
        return inRange;
    }
}
