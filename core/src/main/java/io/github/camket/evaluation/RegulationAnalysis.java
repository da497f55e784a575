// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks for everything in a regulation that does not fit together. */
final class RegulationAnalysis {

    private final Regulation regulation;
    private final Problems problems = new Problems();
    private final Map<MeasureId, Measure> measures = new TreeMap<>();
    private final Map<MeasureId, Measure> top = new TreeMap<>();
    private final ConditionAnalysis conditions;
    private final LevelAnalysis levels;

    private RegulationAnalysis(Regulation regulation) {
        this.regulation = regulation;
        this.conditions = new ConditionAnalysis(regulation, top, problems);
        this.levels = new LevelAnalysis(regulation, conditions, problems);
    }

    /**
     * What came out.
     *
     * @param problems all problems, in a fixed order; empty if the regulation can be evaluated
     * @param plan the plan; there if the formulas are sound in themselves
     */
    record Result(List<Finding> problems, Optional<EvaluationPlan> plan) {}

    /** Looks at a whole regulation. */
    static Result of(Regulation regulation) {
        RegulationAnalysis analysis = new RegulationAnalysis(regulation);
        analysis.checkMeasures();
        analysis.checkCriteria();
        // What cannot be reached takes formulas that are sound in themselves.
        Optional<EvaluationPlan> plan =
                analysis.problems.all().isEmpty() ? Optional.of(EvaluationPlan.of(regulation)) : Optional.empty();
        plan.ifPresent(analysis.conditions::setPlan);
        analysis.levels.check();
        if (regulation.isOfficial()) {
            new SourceAnalysis(analysis.problems).check(regulation);
        }
        new LayerAnalysis(regulation, analysis.problems).check(regulation);
        if (!regulation.getScale().isByConditions()) {
            plan.map(EvaluationPlan::getTotals).ifPresent(analysis.levels::checkTotals);
        }
        return new Result(List.copyOf(analysis.problems.all()), plan);
    }

    private void checkMeasures() {
        List<Measure> all = regulation.getMeasures().getMeasures();
        all.forEach(measure -> top.putIfAbsent(measure.id(), measure));
        checkDuplicates(all, "$.measures.measures[");
        boolean people = regulation.getApplicability() instanceof Applicability.People;
        for (int i = 0; i < all.size(); i++) {
            checkSubject(all.get(i), people, "$.measures.measures[" + i + "]");
        }
        if (people && regulation.getPeriodRules().isEmpty()) {
            problems.add(RegulationProblem.NO_RULES, "$", "periodRules");
        }
    }

    private void checkDuplicates(List<? extends Measure> level, String path) {
        for (int i = 0; i < level.size(); i++) {
            Measure measure = level.get(i);
            if (measures.putIfAbsent(measure.id(), measure) != null) {
                problems.add(RegulationProblem.DUPLICATE_MEASURE, path + i + "].id", measure.id());
            }
            if (measure instanceof Measure.Judged judged) {
                checkDuplicates(judged.parts(), path + i + "].parts[");
            }
        }
    }

    /** Whether a measure is of the kind of subjects that the regulation rates, and has the rules that it needs. */
    private void checkSubject(Measure measure, boolean people, String path) {
        boolean ofWork = measure instanceof Measure.OfWork || measure instanceof Measure.OfItems;
        boolean ofPeople = ofWork || measure instanceof Measure.OfStaff;
        boolean ofUnits = measure instanceof Measure.OfUnitTasks
                || measure instanceof Measure.OfShortcomings
                || measure instanceof Measure.OfUnitRatings
                || measure instanceof Measure.OfTargets
                || measure instanceof Measure.OfCommitments
                || measure instanceof Measure.OfIndicator;
        if (people ? ofUnits : ofPeople) {
            problems.add(RegulationProblem.WRONG_SUBJECT, path);
        }
        if (ofWork && regulation.getMeasures().getGatheringRules().isEmpty()) {
            problems.add(RegulationProblem.NO_RULES, "$.measures", "gatheringRules");
        }
        if (measure instanceof Measure.OfWork
                && regulation.getMeasures().getWorkRules().isEmpty()) {
            problems.add(RegulationProblem.NO_RULES, "$.measures", "workRules");
        }
        if (measure instanceof Measure.OfUnitTasks
                && regulation.getMeasures().getUnitRules().isEmpty()) {
            problems.add(RegulationProblem.NO_RULES, "$.measures", "unitRules");
        }
        if (measure instanceof Measure.OfUnitRatings ofRatings) {
            levels.checkLevel(ofRatings.level(), path + ".level");
        }
    }

    private void checkCriteria() {
        List<Criterion> criteria = regulation.getCriteria();
        if (criteria.isEmpty() && !regulation.getScale().isByConditions()) {
            problems.add(RegulationProblem.NO_CRITERIA, "$.criteria");
        }
        ScoringAnalysis scorings = new ScoringAnalysis(regulation, top, problems);
        Set<CriterionId> seen = new TreeSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            String path = "$.criteria[" + i + "]";
            if (!seen.add(criteria.get(i).id())) {
                problems.add(
                        RegulationProblem.DUPLICATE_CRITERION,
                        path + ".id",
                        criteria.get(i).id());
            }
            scorings.check(criteria.get(i), path);
        }
    }
}
