// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks for everything in a regulation that does not fit together. */
final class RegulationAnalysis {

    private final Regulation regulation;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<MeasureId, Measure> measures = new TreeMap<>();

    private RegulationAnalysis(Regulation regulation) {
        this.regulation = regulation;
    }

    /** All problems, in a fixed order; empty if the regulation can be evaluated. */
    static List<Finding> of(Regulation regulation) {
        RegulationAnalysis analysis = new RegulationAnalysis(regulation);
        analysis.checkMeasures(regulation.getMeasures().getMeasures());
        analysis.checkCriteria();
        analysis.checkExclusions();
        Collections.sort(analysis.findings);
        return analysis.findings;
    }

    private void checkMeasures(List<? extends Measure> level) {
        for (Measure measure : level) {
            if (measures.putIfAbsent(measure.id(), measure) != null) {
                findings.add(EvaluationPlan.DUPLICATE_MEASURE.about(measure.id().toRef()));
            }
            if (measure instanceof Measure.Judged judged) {
                checkMeasures(judged.parts());
            }
        }
    }

    private void checkCriteria() {
        if (regulation.getCriteria().isEmpty()) {
            findings.add(EvaluationPlan.NO_CRITERIA.about(regulation.getId().toRef()));
        }
        TreeSet<CriterionId> seen = new TreeSet<>();
        for (Criterion criterion : regulation.getCriteria()) {
            if (!seen.add(criterion.id())) {
                findings.add(
                        EvaluationPlan.DUPLICATE_CRITERION.about(criterion.id().toRef()));
            }
            if (criterion.scoring() instanceof Scoring.AsJudged judged) {
                checkJudged(criterion, judged.measure());
            } else if (criterion.scoring() instanceof Scoring.MeanOfRatios mean) {
                mean.measures().forEach(id -> checkRatio(criterion, id));
            }
        }
    }

    private void checkJudged(Criterion criterion, MeasureId id) {
        Measure measure = regulation.getMeasures().find(id).orElse(null);
        if (measure instanceof Measure.Judged judged) {
            Points max = judged.max();
            if (!max.equals(criterion.max())) {
                findings.add(EvaluationPlan.MAXIMUM_DIFFERS.about(criterion.id().toRef(), criterion.max(), id, max));
            }
        } else {
            unfit(criterion, id, measure != null);
        }
    }

    private void checkRatio(Criterion criterion, MeasureId id) {
        Measure measure = regulation.getMeasures().find(id).orElse(null);
        if (!(measure instanceof Measure.OfWork)) {
            unfit(criterion, id, measure != null);
        }
    }

    private void unfit(Criterion criterion, MeasureId id, boolean known) {
        findings.add((known ? EvaluationPlan.WRONG_KIND_OF_MEASURE : EvaluationPlan.UNKNOWN_MEASURE)
                .about(criterion.id().toRef(), id));
    }

    private void checkExclusions() {
        for (Exclusion exclusion : regulation.getExclusions()) {
            if (regulation.getScale().find(exclusion.level()).isEmpty()) {
                findings.add(EvaluationPlan.UNKNOWN_LEVEL.about(
                        regulation.getId().toRef(), exclusion.level(), exclusion.citation()));
            }
        }
    }
}
