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
import io.github.camket.official.PartyRegulation124;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.TraceSink;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** A condition looks at values that no formula does: they too have a range. */
    @ParameterizedTest
    @CsvSource({
        "targetsCompleted, 9/3, must be 0 to 1: 9/3",
        "unitsDisciplined, -5/3, must be 0 to 1: -5/3",
        "taskCriteria, 1/2, 'must be one of [0, 1/3, 2/3, 1]: 0.5'"
    })
    void aValueThatNobodyCanHaveIsRefused(String measure, String value, String words) {
        String[] parts = value.split("/");
        Measurements wrong = Measurements.builder()
                .put(MeasureId.of(measure), Ratio.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rater.rate(PartyRegulation124.collectives(), wrong))
                .withMessage("measure " + measure + " " + words);
    }

    @Test
    void aNumberOfThingsIsWhole() {
        Measurements half = Measurements.builder()
                .put(PartyRegulation124.KEY_TARGETS_MISSED, Amount.of(Fraction.of(1, 2)))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rater.rate(PartyRegulation124.collectives(), half))
                .withMessage("measure keyTargetsMissed must be whole: 0.5");
    }

    /** Whatever keeps an excellent collective open, the lowest level is nothing that anybody must reach. */
    @Test
    void theLowestLevelIsNotToldAsADemand() {
        Rating open = Rater.rate(
                PartyRegulation124.collectives(),
                Measurements.builder()
                        .put(PartyRegulation124.ALL_CRITERIA, Ratio.of(3, 3))
                        .put(PartyRegulation124.TASK_CRITERIA, Ratio.of(3, 3))
                        .put(PartyRegulation124.DISCIPLINED_BELOW, Amount.of(0))
                        .put(PartyRegulation124.CORRUPTION_DISCIPLINED, Amount.of(0))
                        .put(PartyRegulation124.LEADERSHIP_DISCIPLINED, Amount.of(0))
                        .put(PartyRegulation124.UNITS_DISCIPLINED, Ratio.of(0, 100))
                        .put(PartyRegulation124.TARGETS_COMPLETED, Ratio.of(100, 100))
                        .put(PartyRegulation124.KEY_TARGETS_MISSED, Amount.of(0))
                        .build());

        assertThat(Explainer.english().explain(open).toString())
                .doesNotContain("A condition of the level \"Not completed\" fails")
                .contains("does not apply: ")
                .doesNotContain("short by 1");
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
