// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.document.Source;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
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
        analysis.checkSubjects();
        analysis.checkConditions();
        analysis.checkLevels();
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
            check(criterion, criterion.scoring());
        }
    }

    private void check(Criterion criterion, Scoring scoring) {
        if (scoring instanceof Scoring.AsJudged judged) {
            checkJudged(criterion, judged.measure());
        } else if (scoring instanceof Scoring.MeanOfRatios mean) {
            mean.measures().forEach(id -> checkRatio(criterion, id));
        } else if (scoring instanceof Scoring.ByPosition byPosition) {
            byPosition.cases().forEach(one -> check(criterion, one.scoring()));
            if (regulation.getApplicability() instanceof Applicability.People people) {
                people.positions().stream()
                        .filter(position -> byPosition.of(position).isEmpty())
                        .forEach(position -> findings.add(
                                EvaluationPlan.NO_FORMULA.about(criterion.id().toRef(), position)));
            }
        }
    }

    /** Whether each measure is of the kind of subjects that the regulation rates, and has the rules that it needs. */
    private void checkSubjects() {
        boolean people = regulation.getApplicability() instanceof Applicability.People;
        Ref about = regulation.getId().toRef();
        for (Measure measure : regulation.getMeasures().getMeasures()) {
            boolean ofWork = measure instanceof Measure.OfWork || measure instanceof Measure.OfItems;
            boolean ofPeople = ofWork || measure instanceof Measure.OfStaff;
            boolean ofUnits = measure instanceof Measure.OfUnitTasks
                    || measure instanceof Measure.OfShortcomings
                    || measure instanceof Measure.OfUnitRatings;
            if (people ? ofUnits : ofPeople) {
                findings.add(EvaluationPlan.WRONG_SUBJECT.about(measure.id().toRef()));
            }
            if (ofWork && regulation.getMeasures().getWorkRules().isEmpty()) {
                findings.add(EvaluationPlan.NO_RULES.about(measure.id().toRef(), "workRules"));
            }
            if (measure instanceof Measure.OfUnitTasks
                    && regulation.getMeasures().getUnitRules().isEmpty()) {
                findings.add(EvaluationPlan.NO_RULES.about(measure.id().toRef(), "unitRules"));
            }
            if (measure instanceof Measure.OfUnitRatings ofRatings) {
                checkLevel(ofRatings.level(), ofRatings.source());
            }
        }
        if (people && regulation.getPeriodRules().isEmpty()) {
            findings.add(EvaluationPlan.NO_RULES.about(about, "periodRules"));
        }
    }

    private void checkConditions() {
        for (Condition condition : regulation.conditions()) {
            Measure measure = measures.get(condition.measure());
            if (measure == null || measure instanceof Measure.Judged) {
                findings.add((measure == null ? EvaluationPlan.UNKNOWN_MEASURE : EvaluationPlan.WRONG_KIND_OF_MEASURE)
                        .about(regulation.getId().toRef(), condition.measure()));
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
        if (measure == null || measure instanceof Measure.Judged) {
            unfit(criterion, id, measure != null);
        }
    }

    private void unfit(Criterion criterion, MeasureId id, boolean known) {
        findings.add((known ? EvaluationPlan.WRONG_KIND_OF_MEASURE : EvaluationPlan.UNKNOWN_MEASURE)
                .about(criterion.id().toRef(), id));
    }

    private void checkLevels() {
        for (Exclusion exclusion : regulation.getExclusions()) {
            checkLevel(exclusion.level(), exclusion.source());
        }
        regulation.getQuota().ifPresent(quota -> {
            checkLevel(quota.getLevel(), quota.getSource());
            checkLevel(quota.getBaseLevel(), quota.getSource());
        });
    }

    private void checkLevel(RatingLevel level, Source source) {
        if (regulation.getScale().find(level).isEmpty()) {
            findings.add(EvaluationPlan.UNKNOWN_LEVEL.about(regulation.getId().toRef(), level, source));
        }
    }
}
