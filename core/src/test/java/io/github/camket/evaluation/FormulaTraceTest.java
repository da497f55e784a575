// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.LocalRules;
import io.github.camket.explanation.Explainer;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.MeanOver;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The trace of formulas that the decree does not have. */
class FormulaTraceTest {

    @Test
    void aTermThatLeavesTheMeanLeavesNothingOfItselfBehind() {
        Scoring half = new Scoring.Sum(List.of(value(Decree335.QUANTITY), value(Decree335.QUALITY)), LocalRules.SOURCE);
        Scoring present =
                new Scoring.Mean(List.of(half, value(Decree335.TIMELINESS)), MeanOver.PRESENT, LocalRules.SOURCE);
        Trace trace = trace(
                new Scoring.Proportional(Points.of(70), present, LocalRules.SOURCE),
                Measurements.builder()
                        .put(Decree335.QUANTITY, Ratio.of(1, 4))
                        .put(Measurement.builder()
                                .measure(Decree335.QUALITY)
                                .status(MeasurementStatus.NOT_EVALUABLE)
                                .build())
                        .put(Decree335.TIMELINESS, Ratio.of(1, 2))
                        .build());
        assertThat(trace.value()).isEqualTo(Fraction.of(35));
        assertThat(trace.recompute()).isEqualTo(trace.value());
    }

    @Test
    void aSectionWithinBoundsIsNamedWhetherOrNotTheyChangeItsPoints() {
        Scoring bare = value(Decree335.GENERAL);
        Scoring constant = new Scoring.Constant(Points.of(4), LocalRules.SOURCE);
        Scoring sum = new Scoring.Sum(List.of(bare, constant), LocalRules.SOURCE);
        for (Scoring inner : List.of(bare, constant, sum, within(bare, 4), within(sum, 4))) {
            for (int most : List.of(3, 30)) {
                Measurements ten = Measurements.builder()
                        .put(Decree335.GENERAL, Points.of(10))
                        .build();
                Trace total = trace(within(inner, most), ten);
                assertThat(total.recompute()).isEqualTo(total.value());
                assertThat(((Trace.Computed) total).terms())
                        .extracting(Trace::about)
                        .containsExactly(CriterionId.of("only").toRef());
                assertThat(Explainer.english()
                                .explain(Rater.rate(regulation(within(inner, most)), ten))
                                .toString())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aSumOfOneStepIsExplainedAsAStep() {
        Scoring part = new Scoring.Proportional(Points.of(40), value(Decree335.QUANTITY), LocalRules.SOURCE);
        Scoring sum = new Scoring.Sum(List.of(part), LocalRules.SOURCE);
        Measurements half =
                Measurements.builder().put(Decree335.QUANTITY, Ratio.of(1, 2)).build();
        assertThat(Explainer.english()
                        .explain(Rater.rate(regulation(sum), half))
                        .toString())
                .contains("0.5 × 40 = 20");
    }

    private static Scoring within(Scoring inner, int most) {
        return new Scoring.Within(inner, Optional.empty(), Optional.of(Fraction.of(most)), LocalRules.SOURCE);
    }

    private static Scoring value(MeasureId measure) {
        return new Scoring.Value(measure, LocalRules.SOURCE);
    }

    private static Trace trace(Scoring scoring, Measurements measured) {
        return EvaluationPlan.compile(regulation(scoring))
                .evaluate(measured, TraceSink.keeping())
                .getTrace()
                .orElseThrow();
    }

    /** The decree with one section, and with levels for all of its totals. */
    private static Regulation regulation(Scoring scoring) {
        Regulation staff = Decree335.staff();
        return staff.withCriteria(new Criterion(
                        CriterionId.of("only"), staff.getTitle(), Points.of(70), scoring, LocalRules.SOURCE))
                .withScale(new RatingScale(List.of(new LevelBand(
                        staff.getScale().lowest(),
                        staff.getTitle(),
                        Optional.empty(),
                        Optional.empty(),
                        LocalRules.SOURCE))));
    }
}
