// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.LocalRules;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions on measures that are missing, of which something is known. */
class OpenConditionsTest {

    @ParameterizedTest
    @CsvSource({
        "12, 8, AT_LEAST, 12, HOLDS",
        "12, 8, AT_LEAST, 13, OPEN",
        "12, 8, AT_LEAST, 20, OPEN",
        "12, 8, AT_LEAST, 21, FAILS",
        "12, 8, BELOW,    12, FAILS",
        "12, 0, EXACTLY,  12, HOLDS",
        "12,  , AT_LEAST, 12, OPEN"
    })
    void pointsThatAreCertainAndThoseThatCanComeOnTopTell(
            String certain, @Nullable String open, Comparison comparison, String bound, Outcome outcome) {
        Measurement missing = missing(Decree335.GENERAL)
                .certain(Points.of(certain))
                .open(Optional.ofNullable(open).map(Points::of))
                .build();
        assertThat(outcome(missing, comparison, bound)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "0.8,    , AT_LEAST, 0.8, HOLDS",
        "0.8,    , AT_LEAST, 0.9, OPEN",
        "0.8,    , BELOW,    0.8, FAILS",
        "   , 0.5, BELOW,    0.6, HOLDS",
        "   , 0.5, AT_LEAST, 0.6, FAILS",
        "   , 0.5, AT_LEAST, 0.5, OPEN",
        "   ,    , AT_LEAST, 0.5, OPEN"
    })
    void oneBoundCanBeEnough(
            @Nullable String lowest, @Nullable String highest, Comparison comparison, String bound, Outcome outcome) {
        Measurement missing = missing(Decree335.QUANTITY)
                .lowest(Optional.ofNullable(lowest).map(Fraction::parse))
                .highest(Optional.ofNullable(highest).map(Fraction::parse))
                .build();
        assertThat(outcome(missing, comparison, bound)).isEqualTo(outcome);
    }

    private static Measurement.Builder missing(MeasureId measure) {
        Measurement.Builder missing = Measurement.builder();
        return missing.measure(measure).status(MeasurementStatus.MISSING);
    }

    private static Outcome outcome(Measurement missing, Comparison comparison, String bound) {
        Condition condition = new Condition.Compare(
                missing.getMeasure(), comparison, Fraction.parse(bound), Outcome.FAILS, LocalRules.SOURCE);
        Regulation regulation =
                Decree335.staff().withExclusions(new Exclusion(condition, new Effect.Lowered(1), LocalRules.SOURCE));
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        return Rater.of(plan)
                .rate(
                        Subject.unnamed(),
                        plan.evaluate(Measurements.builder().put(missing).build(), TraceSink.none()),
                        Conduct.NONE)
                .getConditions()
                .get(0)
                .outcome();
    }
}
