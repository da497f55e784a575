// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one that stands for all of its {@link Subjects}: its formula, evaluated by the plan of the regulation. */
final class Standin {

    /** Most evaluations in a search for scores; beyond it the remaining cases stay undecided. */
    private static final int MOST_EVALUATIONS = 200_000;

    private final EvaluationPlan plan;
    private final Subjects subjects;
    private final List<Criterion> criteria;
    private int searched;

    Standin(EvaluationPlan plan, Subjects subjects) {
        this.plan = plan;
        this.subjects = subjects;
        Regulation regulation = plan.getRegulation();
        this.criteria = position()
                .map(regulation::forPosition)
                .orElseGet(() -> regulation.forKind(kind().orElseThrow()))
                .getCriteria();
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
        return criteria;
    }

    /** The formula of a score before its bounds, if it multiplies and adds only. */
    Optional<LinearForm> linear(Compared score) {
        return LinearForm.of(criteria.stream()
                .filter(one -> score instanceof Compared.Total || score.equals(new Compared.OfCriterion(one.id())))
                .toList());
    }

    /** Whether every section stays within its bounds by itself, so that none is brought to them. */
    boolean isWithinSections(Map<MeasureId, Part> box) {
        return criteria.stream()
                .allMatch(criterion -> LinearForm.of(List.of(criterion))
                        .flatMap(form -> form.range(box))
                        .filter(range -> range.least()
                                        .orElseThrow()
                                        .compareTo(criterion.min().toFraction())
                                >= 0)
                        .filter(range -> range.most()
                                        .orElseThrow()
                                        .compareTo(criterion.max().toFraction())
                                <= 0)
                        .isPresent());
    }

    /** Whether the search has evaluated as often as it may. */
    boolean isExhausted() {
        return searched > MOST_EVALUATIONS;
    }

    /** An evaluation in a search for scores, which counts. */
    Evaluation search(Measurements measurements) {
        searched++;
        return evaluate(measurements);
    }

    Evaluation evaluate(Measurements measurements) {
        return position()
                .map(held -> plan.evaluate(held, measurements, TraceSink.none()))
                .orElseGet(() -> plan.evaluate(kind().orElseThrow(), measurements, TraceSink.none()));
    }
}
