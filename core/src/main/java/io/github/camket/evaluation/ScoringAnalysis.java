// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.WeightPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the formulas of a regulation: references, units, weights, choices. */
final class ScoringAnalysis {

    private final Regulation regulation;
    private final Map<MeasureId, Measure> measures;
    private final Problems problems;

    ScoringAnalysis(Regulation regulation, Map<MeasureId, Measure> measures, Problems problems) {
        this.regulation = regulation;
        this.measures = measures;
        this.problems = problems;
    }

    void check(Criterion criterion, String path) {
        Optional<MeasureUnit> unit = unit(criterion.scoring(), path + ".scoring");
        require(MeasureUnit.POINTS, unit, path + ".scoring");
        if (criterion.scoring() instanceof Scoring.Value value
                && measures.get(value.measure()) instanceof Measure.Judged judged
                && !judged.max().equals(criterion.max())) {
            problems.add(RegulationProblem.MAXIMUM_DIFFERS, path + ".max", criterion.max(), judged.id(), judged.max());
        }
    }

    /** The unit of a node; empty where it cannot be told, which is a problem that has been named already. */
    private Optional<MeasureUnit> unit(Scoring scoring, String path) {
        if (scoring instanceof Scoring.Value value) {
            return unit(value.measure(), path + ".measure");
        }
        if (scoring instanceof Scoring.Constant) {
            return Optional.of(MeasureUnit.POINTS);
        }
        if (scoring instanceof Scoring.Sum) {
            return same(scoring, path + ".terms[", "]");
        }
        if (scoring instanceof Scoring.Mean) {
            return same(scoring, path + ".terms[", "]");
        }
        if (scoring instanceof Scoring.WeightedSum sum) {
            checkWeights(sum, path);
            return same(scoring, path + ".parts[", "].term");
        }
        if (scoring instanceof Scoring.Proportional proportional) {
            require(MeasureUnit.RATIO, unit(proportional.ratio(), path + ".ratio"), path + ".ratio");
            return Optional.of(MeasureUnit.POINTS);
        }
        if (scoring instanceof Scoring.PerOccurrence per) {
            require(MeasureUnit.COUNT, unit(per.count(), path + ".count"), path + ".count");
            return Optional.of(MeasureUnit.POINTS);
        }
        if (scoring instanceof Scoring.Steps steps) {
            unit(steps.of(), path + ".of").ifPresent(unit -> checkRows(steps, path));
            return Optional.of(MeasureUnit.POINTS);
        }
        if (scoring instanceof Scoring.Within within) {
            return unit(within.term(), path + ".term");
        }
        if (scoring instanceof Scoring.Rounded rounded) {
            return unit(rounded.term(), path + ".term");
        }
        checkCases(scoring, path);
        return same(scoring, path + ".cases[", "].scoring");
    }

    private Optional<MeasureUnit> unit(MeasureId id, String path) {
        Measure measure = measures.get(id);
        if (measure == null) {
            problems.add(RegulationProblem.UNKNOWN_MEASURE, path, id);
        }
        return Optional.ofNullable(measure).map(Measure::unit);
    }

    /** The one unit that all terms have. */
    private Optional<MeasureUnit> same(Scoring scoring, String before, String after) {
        Optional<MeasureUnit> first = Optional.empty();
        List<Scoring> terms = scoring.terms();
        for (int i = 0; i < terms.size(); i++) {
            String path = before + i + after;
            Optional<MeasureUnit> unit = unit(terms.get(i), path);
            if (first.isPresent()) {
                require(first.get(), unit, path);
            } else {
                first = unit;
            }
        }
        return first;
    }

    private void require(MeasureUnit expected, Optional<MeasureUnit> found, String path) {
        found.filter(unit -> unit != expected)
                .ifPresent(unit -> problems.add(RegulationProblem.WRONG_UNIT, path, expected, unit));
    }

    private void checkWeights(Scoring.WeightedSum sum, String path) {
        if (sum.policy() == WeightPolicy.REJECT && !sum.weight().equals(Fraction.ONE)) {
            problems.add(RegulationProblem.WEIGHTS_DO_NOT_SUM, path + ".parts", sum.weight());
        }
    }

    /** Rows that no value of what is looked up reaches; where that is one formula for all. */
    private void checkRows(Scoring.Steps steps, String path) {
        boolean known = steps.measuresUsed().stream().allMatch(measures::containsKey);
        if (known && !steps.variesByPosition() && !steps.variesByKind()) {
            Formula.unreachedRows(steps, regulation.getMeasures())
                    .forEach(row -> problems.add(RegulationProblem.ROW_UNREACHABLE, path + ".steps[" + row + "]"));
        }
    }

    private void checkCases(Scoring scoring, String path) {
        Applicability applicability = regulation.getApplicability();
        if (scoring instanceof Scoring.ByPosition choice && applicability instanceof Applicability.People people) {
            people.positions().stream()
                    .filter(position -> choice.of(position).isEmpty())
                    .forEach(position -> problems.add(RegulationProblem.NO_FORMULA, path + ".cases", position));
        } else if (scoring instanceof Scoring.ByOrgKind choice
                && applicability instanceof Applicability.Organizations organizations) {
            organizations.scopes().stream()
                    .map(Applicability.Scope::kind)
                    .filter(kind -> choice.of(kind).isEmpty())
                    .forEach(kind -> problems.add(RegulationProblem.NO_FORMULA, path + ".cases", kind));
        } else {
            problems.add(RegulationProblem.WRONG_SUBJECT, path);
        }
    }
}
