// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.document.Source;
import io.github.camket.measurement.Measure;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import java.util.List;

/** Looks for lines of an official regulation that cite nothing. */
final class SourceAnalysis {

    private final Problems problems;

    SourceAnalysis(Problems problems) {
        this.problems = problems;
    }

    void check(Regulation regulation) {
        if (regulation.getApplicability() instanceof Applicability.People people) {
            check(people.legalClassSource(), "$.applicability.legalClassCitation");
            check(people.positionSource(), "$.applicability.positionCitation");
        } else if (regulation.getApplicability() instanceof Applicability.Organizations organizations) {
            check(organizations.source(), "$.applicability.citation");
        }
        checkMeasures(regulation.getMeasures().getMeasures(), "$.measures.measures[");
        for (int i = 0; i < regulation.getCriteria().size(); i++) {
            Criterion criterion = regulation.getCriteria().get(i);
            check(criterion.source(), "$.criteria[" + i + "].citation");
            check(criterion.scoring(), "$.criteria[" + i + "].scoring");
        }
        check(regulation.getTotal().source(), "$.total.citation");
        List<LevelBand> bands = regulation.getScale().bands();
        for (int i = 0; i < bands.size(); i++) {
            check(bands.get(i).source(), "$.scale.bands[" + i + "].citation");
            checkAll(bands.get(i).conditions(), "$.scale.bands[" + i + "].conditions[");
        }
        for (int i = 0; i < regulation.getExclusions().size(); i++) {
            check(regulation.getExclusions().get(i).source(), "$.exclusions[" + i + "].citation");
            check(regulation.getExclusions().get(i).when(), "$.exclusions[" + i + "].when");
        }
        regulation.getQuota().ifPresent(quota -> check(quota.getSource(), "$.quota.citation"));
        regulation.getLevelCap().ifPresent(cap -> check(cap.source(), "$.levelCap.citation"));
        Paths.forEachParameter(regulation, (parameter, path) -> check(parameter.source(), path + ".source"));
    }

    private void checkMeasures(List<? extends Measure> measures, String path) {
        for (int i = 0; i < measures.size(); i++) {
            check(measures.get(i).source(), path + i + "].citation");
            if (measures.get(i) instanceof Measure.Judged judged) {
                checkMeasures(judged.parts(), path + i + "].parts[");
            }
        }
    }

    /** Nodes within nodes follow from the line that they stand in; the line itself must say where it is from. */
    private void check(Scoring scoring, String path) {
        check(scoring.source(), path + ".citation");
    }

    private void check(Condition condition, String path) {
        check(condition.source(), path + ".citation");
    }

    private void checkAll(List<Condition> conditions, String path) {
        for (int i = 0; i < conditions.size(); i++) {
            check(conditions.get(i), path + i + "]");
        }
    }

    private void check(Source source, String path) {
        if (source.citation().isEmpty()) {
            problems.add(RegulationProblem.CITATION_MISSING, path);
        }
    }
}
