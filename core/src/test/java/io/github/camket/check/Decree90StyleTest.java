// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two holes of rules in the style of Decree 90: shares between those of a level and those of failure. */
class Decree90StyleTest {

    private static final Regulation REGULATION = Decree90Style.regulation();
    private static final CheckReport REPORT = RegulationCheck.of(REGULATION);

    @Test
    void theHolesAreThoseBetweenTheThresholds() {
        assertThat(REPORT.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(REPORT.getHoles())
                .extracting(hole -> hole.region().toString())
                .containsExactlyInAnyOrder(
                        "0.2 < failing <= 0.5 and unit >= 0.5",
                        "0 < failing <= 0.2 and 0.5 <= unit <= 0.7",
                        "failing = 0 and 0.5 <= unit <= 0.7");
    }

    @ParameterizedTest
    @CsvSource({
        "1/5, 1, COMPLETED",
        "20000001/100000000, 1, -",
        "1/2, 1, -",
        "50000001/100000000, 1, NOT_COMPLETED",
        "0, 49999999/100000000, NOT_COMPLETED",
        "0, 1/2, -",
        "0, 7/10, -",
        "0, 70000001/100000000, COMPLETED",
        "0, 1, GOOD"
    })
    void bothEndsOfAHoleAreExact(String failing, String unit, String level) {
        Measurements measured = Measurements.builder()
                .put(Decree90Style.FAILING, Ratio.of(Fraction.parse(failing), Fraction.ONE))
                .put(Decree90Style.UNIT, Ratio.of(Fraction.parse(unit), Fraction.ONE))
                .build();
        Rating rating = Rater.rate(REGULATION, measured);

        assertThat(rating.getLevel().map(Object::toString).orElse("-")).isEqualTo(level);
        assertThat(REPORT.getHoles().stream()
                        .anyMatch(hole -> hole.region()
                                .contains(EvaluationPlan.compile(REGULATION).evaluate(measured, TraceSink.none()))))
                .isEqualTo(level.equals("-"));
    }

    @Test
    void moreOfTheTargetsOfTheUnitCostsTheLevel() {
        assertThat(REPORT.getLostByBetter()).isNotEmpty().allSatisfy(move -> {
            assertThat(move.moved()).hasToString("unit");
            assertThat(move.from().of("unit")).isEqualTo("0 <= unit < 0.5");
            assertThat(move.to().of("unit")).isEqualTo("unit = 0.5");
            assertThat(move.levelBefore()).contains(RatingLevel.NOT_COMPLETED);
            assertThat(move.levelAfter()).isEmpty();
        });
    }
}
