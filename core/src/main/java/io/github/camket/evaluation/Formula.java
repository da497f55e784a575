// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurements;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of one total score, ready to be computed, with the measures that they need. */
final class Formula {

    private final MeasureSet measures;
    private final List<CompiledCriterion> criteria;
    private final Source total;

    Formula(Regulation regulation) {
        this.measures = regulation.getMeasures();
        this.criteria = regulation.getCriteria().stream()
                .map(criterion -> CompiledCriterion.of(criterion, regulation.getMeasures()))
                .toList();
        this.total = regulation.getTotalSource();
    }

    MeasureSet measures() {
        return measures;
    }

    Evaluation.Builder evaluate(Optional<ReportingPeriod> period, Measurements measurements, TraceSink sink) {
        int start = sink.mark();
        List<CriterionResult> results = new ArrayList<>(criteria.size());
        Points least = Points.ZERO;
        Points most = Points.ZERO;
        EvaluationStatus status = EvaluationStatus.SCORED;
        for (CompiledCriterion criterion : criteria) {
            CriterionResult result = criterion.score(measurements, sink);
            results.add(result);
            least = least.plus(result.least());
            most = most.plus(result.most());
            status = worse(status, result.status());
        }
        Evaluation.Builder evaluation = Evaluation.builder()
                .period(period)
                .status(status)
                .addAllCriteria(results)
                .measurements(measurements);
        if (status == EvaluationStatus.NOT_EVALUABLE) {
            sink.drop(start);
            return evaluation;
        }
        evaluation.least(least).most(most);
        if (status == EvaluationStatus.MISSING) {
            sink.drop(start);
            return evaluation;
        }
        Ref about = period.map(p -> Ref.of("period", p.toString())).orElse(Ref.of("period", "given"));
        sink.combine(start, about, Operation.SUM, least.toFraction(), total);
        return evaluation.trace(sink.take());
    }

    private static EvaluationStatus worse(EvaluationStatus a, EvaluationStatus b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
