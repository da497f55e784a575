// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camket.Assessor;
import io.github.camket.LocalRules;
import io.github.camket.document.Label;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.WorkCredit;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A regulation whose parts do not fit together is refused, with everything that is wrong in one answer. */
class EvaluationPlanTest {

    private static final Label NAME = new Label("tiêu chí", "criterion");
    private static final MeasureId UNKNOWN = MeasureId.of("satisfaction");

    @Test
    void namesAllProblemsAtOnce() {
        Regulation decree = Decree335.staff();
        List<Measure> measures = new ArrayList<>(decree.getMeasures().getMeasures());
        measures.add(new Measure.OfWork(Decree335.QUANTITY, NAME, WorkCredit.COMPLETED, LocalRules.SOURCE));
        Regulation broken = decree.withMeasures(decree.getMeasures().withMeasures(measures))
                .withCriteria(
                        criterion("general", "25", new Scoring.AsJudged(Decree335.GENERAL)),
                        criterion("general", "10", new Scoring.AsJudged(Decree335.QUALITY)),
                        criterion("result", "70", ratios(Decree335.QUANTITY, Decree335.GENERAL, UNKNOWN)),
                        criterion("extra", "5", new Scoring.AsJudged(UNKNOWN)))
                .withExclusions(new Exclusion.ByConclusion(
                        EnumSet.allOf(ConclusionKind.class), RatingLevel.of("FAILED"), LocalRules.SOURCE));

        RegulationException refused =
                catchThrowableOfType(RegulationException.class, () -> EvaluationPlan.compile(broken));

        Ref general = Ref.parse("criterion:general");
        Ref result = Ref.parse("criterion:result");
        assertThat(refused.getFindings())
                .containsExactly(
                        EvaluationPlan.UNKNOWN_MEASURE.about(Ref.parse("criterion:extra"), UNKNOWN),
                        EvaluationPlan.DUPLICATE_CRITERION.about(general),
                        EvaluationPlan.MAXIMUM_DIFFERS.about(general, "25", "general", "30"),
                        EvaluationPlan.WRONG_KIND_OF_MEASURE.about(general, "quality"),
                        EvaluationPlan.UNKNOWN_MEASURE.about(result, UNKNOWN),
                        EvaluationPlan.WRONG_KIND_OF_MEASURE.about(result, "general"),
                        EvaluationPlan.DUPLICATE_MEASURE.about(Ref.parse("measure:quantity")),
                        EvaluationPlan.UNKNOWN_LEVEL.about(
                                decree.getId().toRef(), "FAILED", LocalRules.SOURCE.toString()));
        for (Finding finding : refused.getFindings()) {
            assertThat(refused).hasMessageContaining(finding.toString());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.of(broken))
                .withMessage(refused.getMessage());
    }

    @Test
    void aRegulationWithoutCriteriaIsRefusedTogetherWithItsOtherProblems() {
        Regulation broken = Decree335.staff()
                .withCriteria()
                .withExclusions(new Exclusion.ByConclusion(
                        EnumSet.allOf(ConclusionKind.class), RatingLevel.of("FAILED"), LocalRules.SOURCE));
        RegulationException refused =
                catchThrowableOfType(RegulationException.class, () -> EvaluationPlan.compile(broken));
        assertThat(refused.getFindings())
                .extracting(finding -> finding.code().code())
                .containsExactly("NO_CRITERIA", "UNKNOWN_LEVEL");
    }

    @Test
    void aPartOfAJudgedMeasureMayNotShareItsIdentifierWithAnotherMeasure() {
        Regulation decree = Decree335.staff();
        List<Measure> measures = new ArrayList<>(decree.getMeasures().getMeasures());
        measures.add(
                new Measure.OfWork(MeasureId.of("general.conduct"), NAME, WorkCredit.COMPLETED, LocalRules.SOURCE));
        Regulation broken = decree.withMeasures(decree.getMeasures().withMeasures(measures));
        RegulationException refused =
                catchThrowableOfType(RegulationException.class, () -> EvaluationPlan.compile(broken));
        assertThat(refused.getFindings())
                .containsExactly(EvaluationPlan.DUPLICATE_MEASURE.about(Ref.parse("measure:general.conduct")));
    }

    @Test
    void meansAreOfOneRatioOrMoreEachOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> ratios());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ratios(Decree335.QUALITY, Decree335.QUALITY))
                .withMessageEndingWith(": [quality, quality]");
    }

    private static Criterion criterion(String id, String max, Scoring scoring) {
        return new Criterion(CriterionId.of(id), NAME, Points.of(max), scoring, LocalRules.SOURCE);
    }

    private static Scoring ratios(MeasureId... measures) {
        return new Scoring.MeanOfRatios(List.of(measures), LocalRules.SOURCE);
    }
}
