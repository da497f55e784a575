// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;

/** The one that stands for all of its {@link Subjects}: its formula, evaluated by the plan of the regulation. */
final class Standin {

    private final EvaluationPlan plan;
    private final Subjects subjects;

    Standin(EvaluationPlan plan, Subjects subjects) {
        this.plan = plan;
        this.subjects = subjects;
    }

    Subjects subjects() {
        return subjects;
    }

    Optional<Position> position() {
        return subjects.positions().stream().findFirst();
    }

    Optional<OrgKind> kind() {
        return subjects.kinds().stream().findFirst();
    }

    /** The sections with the formulas of this one. */
    List<Criterion> criteria() {
        Regulation regulation = plan.getRegulation();
        return position()
                .map(regulation::forPosition)
                .orElseGet(() -> regulation.forKind(kind().orElseThrow()))
                .getCriteria();
    }

    Evaluation evaluate(Measurements measurements) {
        return position()
                .map(held -> plan.evaluate(held, measurements, TraceSink.none()))
                .orElseGet(() -> plan.evaluate(kind().orElseThrow(), measurements, TraceSink.none()));
    }
}
