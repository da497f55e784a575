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
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.MeanOver;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Arrays;
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
                        criterion("general", "25", value(Decree335.GENERAL)),
                        criterion("general", "10", value(Decree335.QUALITY)),
                        criterion("result", "70", ratios(Decree335.QUANTITY, Decree335.GENERAL, UNKNOWN)),
                        criterion("extra", "5", value(UNKNOWN)))
                .withExclusions(failed());

        RegulationException refused =
                catchThrowableOfType(RegulationException.class, () -> EvaluationPlan.compile(broken));

        assertThat(refused.getFindings())
                .containsExactly(
                        RegulationProblem.MAXIMUM_DIFFERS.about(path("$.criteria[0].max"), "25", "general", "30"),
                        RegulationProblem.DUPLICATE_CRITERION.about(path("$.criteria[1].id"), "general"),
                        RegulationProblem.WRONG_UNIT.about(path("$.criteria[1].scoring"), "POINTS", "RATIO"),
                        RegulationProblem.WRONG_UNIT.about(
                                path("$.criteria[2].scoring.ratio.terms[1]"), "RATIO", "POINTS"),
                        RegulationProblem.UNKNOWN_MEASURE.about(
                                path("$.criteria[2].scoring.ratio.terms[2].measure"), UNKNOWN),
                        RegulationProblem.UNKNOWN_MEASURE.about(path("$.criteria[3].scoring.measure"), UNKNOWN),
                        RegulationProblem.UNKNOWN_LEVEL.about(path("$.exclusions[0].effect.level"), "FAILED"),
                        RegulationProblem.DUPLICATE_MEASURE.about(path("$.measures.measures[4].id"), "quantity"));
        for (Finding finding : refused.getFindings()) {
            assertThat(refused).hasMessageContaining(finding.toString());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.of(broken))
                .withMessage(refused.getMessage());
    }

    @Test
    void aRegulationWithoutCriteriaIsRefusedTogetherWithItsOtherProblems() {
        Regulation broken = Decree335.staff().withCriteria().withExclusions(failed());
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
                .containsExactly(RegulationProblem.DUPLICATE_MEASURE.about(
                        path("$.measures.measures[4].id"), "general.conduct"));
    }

    private static Criterion criterion(String id, String max, Scoring scoring) {
        return new Criterion(CriterionId.of(id), NAME, Points.of(max), scoring, LocalRules.SOURCE);
    }

    private static Scoring ratios(MeasureId... measures) {
        List<Scoring> values =
                Arrays.stream(measures).map(EvaluationPlanTest::value).toList();
        return new Scoring.Proportional(
                Points.of(70), new Scoring.Mean(values, MeanOver.ALL, LocalRules.SOURCE), LocalRules.SOURCE);
    }

    private static Scoring value(MeasureId measure) {
        return new Scoring.Value(measure, LocalRules.SOURCE);
    }

    private static Exclusion failed() {
        return new Exclusion(
                new Condition.Concluded(
                        EnumSet.allOf(ConclusionKind.class), Condition.About.SELF, 1, LocalRules.SOURCE),
                new Effect.Forced(RatingLevel.of("FAILED")),
                LocalRules.SOURCE);
    }

    private static Ref path(String path) {
        return Ref.of("path", path);
    }
}
