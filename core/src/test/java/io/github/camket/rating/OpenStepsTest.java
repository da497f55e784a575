// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ratio that people give in steps, of which an application knows only bounds that are no steps themselves. */
class OpenStepsTest {

    /** Everything else is 30 points and 5/6 of 70; the steps are 50 % and 100 %. */
    @ParameterizedTest
    @CsvSource({
        "0,    0.8,  565/6, 565/6",
        "0.3,  1,    565/6, 100",
        "0.7,  1,    100,   100",
        "0.7,  2,    100,   100",
        "0.6,  0.7,  565/6, 100"
    })
    void onlyTheStepsBetweenTheBoundsArePossible(String lowest, String highest, String least, String most) {
        Rating rating = Rater.rate(
                Decree335.leaders(),
                Measurements.builder()
                        .put(Decree335.GENERAL, Points.of(30))
                        .put(Decree335.QUANTITY, Ratio.of(1, 1))
                        .put(Decree335.QUALITY, Ratio.of(1, 1))
                        .put(Decree335.TIMELINESS, Ratio.of(1, 1))
                        .put(Decree335.UNIT_RESULT, Ratio.of(1, 1))
                        .put(Decree335.COHESION, Ratio.of(1, 1))
                        .put(Measurement.builder()
                                .measure(Decree335.ORGANIZING)
                                .status(MeasurementStatus.MISSING)
                                .lowest(Fraction.parse(lowest))
                                .highest(Fraction.parse(highest))
                                .build())
                        .build());
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getEvaluation().orElseThrow().getLeast()).contains(Points.of(least));
        assertThat(rating.getEvaluation().orElseThrow().getMost()).contains(Points.of(most));
    }
}
