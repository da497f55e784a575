// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.official.Decree335;
import io.github.camket.official.Decree90;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Points and levels that conditions alone decide do not go together. */
class LevelsByConditionsTest {

    private static final Regulation WITHOUT_POINTS = Decree90.publicEmployees();

    @Test
    void thereAreNoCriteriaAndNoQuota() {
        assertThat(problems(WITHOUT_POINTS
                        .withCriteria(Decree335.staff().getCriteria().get(0))
                        .withMeasures(Decree335.staff().getMeasures())))
                .contains("SCALE_MIXED path:$.criteria");
        assertThat(problems(WITHOUT_POINTS.withQuota(Decree335.civilServants().getQuota())))
                .contains("SCALE_MIXED path:$.quota");
    }

    @Test
    void aLevelHasConditionsAndNoBounds() {
        LevelBand top = WITHOUT_POINTS.getScale().bands().get(0);
        assertThat(problems(with(new LevelBand(
                        top.level(),
                        top.label(),
                        Optional.of(Points.of(90)),
                        Optional.empty(),
                        top.source(),
                        top.conditions()))))
                .containsExactly("SCALE_MIXED path:$.scale.bands[0]");
        assertThat(problems(with(new LevelBand(
                        top.level(), top.label(), Optional.empty(), Optional.empty(), top.source(), List.of()))))
                .containsExactly("SCALE_MIXED path:$.scale.bands[0]");
    }

    @Test
    void aPeriodIsLookedAtAsAWholeExactlyWhereThereAreNoPoints() {
        assertThat(problems(WITHOUT_POINTS.withPeriodRules(Decree335.staff().getPeriodRules())))
                .containsExactly("SCALE_MIXED path:$.periodRules.yearFormula");
        assertThat(problems(Decree335.staff().withPeriodRules(WITHOUT_POINTS.getPeriodRules())))
                .containsExactly("SCALE_MIXED path:$.periodRules.yearFormula");
    }

    @Test
    void conditionsBesideAScoreStillNeedTheirPolicy() {
        Parameter<?> order = WITHOUT_POINTS.getScale().levelOrder().orElseThrow();
        assertThat(order.name()).isEqualTo("levelOrder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingScale(WITHOUT_POINTS.getScale().bands()))
                .withMessageContaining("unclassifiedPolicy must be given");
    }

    @Test
    void aLineWithTextIsNotAbsent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Absent(new Label("dòng", "line"), Confidence.TEXT, Source.NONE))
                .withMessage("known must not be TEXT where a line is absent: TEXT");
    }

    private static Regulation with(LevelBand first) {
        List<LevelBand> bands = new ArrayList<>(WITHOUT_POINTS.getScale().bands());
        bands.set(0, first);
        return WITHOUT_POINTS.withScale(RatingScale.byConditions(
                bands, WITHOUT_POINTS.getScale().levelOrder().orElseThrow()));
    }

    private static List<String> problems(Regulation regulation) {
        return EvaluationPlan.analyse(regulation).stream()
                .map(problem -> problem.code().code() + " " + problem.subject())
                .toList();
    }
}
