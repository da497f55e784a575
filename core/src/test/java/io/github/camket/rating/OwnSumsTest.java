// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.explanation.Explainer;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.TraceSink;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** An application that has sums of its own and no ledger. */
class OwnSumsTest {

    private static final Subject PERSON = Subject.of(CadreId.of("c-07"));

    @Test
    void whoIsRatedCanBeNamed() {
        Rating rating =
                Rater.rate(Decree335.staff(), PERSON, sums(Ratio.of(9, 10)).build());

        assertThat(rating.getSubject()).isEqualTo(PERSON);
        assertThat(rating).hasToString("c-07 GOOD 265/3");
        assertThat(Explainer.english().explain(rating).toString())
                .contains("c-07")
                .doesNotContain("no identifier");
        assertThat(Rater.rate(
                                Decree335.civilServants(),
                                PERSON,
                                Position.STAFF,
                                sums(Ratio.of(9, 10)).build())
                        .getScore())
                .isEqualTo(rating.getScore());
    }

    @Test
    void aRegulationForSeveralPositionsAsksForThePosition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rater.rate(
                        Decree335.civilServants(), sums(Ratio.of(9, 10)).build()))
                .withMessage("position must be given to nd-335-2025, one of [HEAD, DEPUTY, MEMBER, STAFF]: -");
    }

    /** A measure under a wrong name would be one that nobody took, and the right one missing. */
    @Test
    void aMeasureThatTheRulesDoNotHaveIsRefused() {
        Measurements wrong = sums(Ratio.of(9, 10))
                .put(MeasureId.of("qualiti"), Ratio.of(1, 1))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rater.rate(Decree335.staff(), wrong))
                .withMessageContaining("measure must be one of [")
                .withMessageEndingWith("]: qualiti");
    }

    /** Whichever way the formula is chosen: by position, by position in a period, by kind of organization. */
    @Test
    void aMeasureThatTheRulesDoNotHaveIsRefusedWithEveryFormula() {
        EvaluationPlan plan = EvaluationPlan.compile(Decree335.civilServants());
        EvaluationPlan units = EvaluationPlan.compile(Decree335.organizations());
        Measurements wrong = Measurements.builder()
                .put(MeasureId.of("qualiti"), Ratio.of(1, 1))
                .build();
        TraceSink sink = TraceSink.none();

        for (ThrowingCallable each : List.<ThrowingCallable>of(
                () -> plan.evaluate(Position.STAFF, wrong, sink),
                () -> plan.evaluate(Position.STAFF, ReportingPeriod.parse("2026-01"), wrong, sink),
                () -> units.evaluate(OrgKind.DIVISION, wrong, sink))) {
            assertThatIllegalArgumentException().isThrownBy(each).withMessageEndingWith("]: qualiti");
        }
    }

    @Test
    void aShareBelowNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Rater.rate(Decree335.staff(), sums(Ratio.of(-95, 100)).build()))
                .withMessage("measure quantity must be 0 or more: -95/100");
    }

    @Test
    void measurementsTellWhatTheyHold() {
        assertThat(sums(Ratio.of(9, 10)).build())
                .hasToString("{general=30, quality=1/1, quantity=9/10, timeliness=6/10}");
    }

    private static Measurements.Builder sums(Ratio quantity) {
        return Measurements.builder()
                .put(Decree335.GENERAL, Points.of(30))
                .put(Decree335.QUANTITY, quantity)
                .put(Decree335.QUALITY, Ratio.of(1, 1))
                .put(Decree335.TIMELINESS, Ratio.of(6, 10));
    }
}
