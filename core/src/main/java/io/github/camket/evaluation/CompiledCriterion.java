// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.quantity.Points;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Operation;

/** One section of the score, ready to be computed: its formula, held within its own bounds. */
final class CompiledCriterion extends Term {

    private final Criterion criterion;
    private final Term scoring;
    private final boolean bare;
    private final Limit most;
    private final Limit least;

    CompiledCriterion(Criterion criterion, Term scoring, int slot) {
        super(new Place(slot, criterion.id().toRef(), criterion.source()));
        this.criterion = criterion;
        this.scoring = scoring;
        this.bare = criterion.scoring() instanceof Scoring.Value || criterion.scoring() instanceof Scoring.Constant;
        this.most = Limit.atMost(criterion.max().toFraction());
        this.least = Limit.atLeast(criterion.min().toFraction());
    }

    @Override
    void compute(Run run, Register into) {
        int mark = run.sink.mark();
        into.set(scoring.compute(run));
        if (into.isNothing()) {
            return;
        }
        if (bare) {
            combine(run, mark, Operation.SUM, into);
        }
        limit(run, mark, into, least);
        limit(run, mark, into, most);
    }

    /** What a run left in the register of the section. */
    CriterionResult result(Run run) {
        Register value = value(run);
        if (value.isNothing()) {
            return new CriterionResult(
                    criterion.id(),
                    EvaluationStatus.NOT_EVALUABLE,
                    Points.of(least.bound().toFraction()),
                    criterion.max());
        }
        return new CriterionResult(
                criterion.id(),
                value.isKnown() ? EvaluationStatus.SCORED : EvaluationStatus.MISSING,
                Points.of(value.least.toFraction()),
                Points.of(value.most().toFraction()));
    }
}
