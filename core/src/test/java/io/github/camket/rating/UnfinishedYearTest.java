// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.classification.RatingLevel;
import org.junit.jupiter.api.Test;

/** A level proposed before the period is over says what the rest can still change. */
class UnfinishedYearTest {

    private final Agency agency = Agency.of("c-01");

    @Test
    void oneGoodMonthSettlesNothing() {
        agency.month("c-01", "2026-01", "100");
        Rating rating = agency.rate("c-01", "2026", "2026-02-10");

        assertThat(rating).hasToString("c-01 EXCELLENT 100");
        assertThat(rating.isSettled()).isFalse();
        assertThat(rating.getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(rating.getWorstLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(rating.getEvaluation().orElseThrow().getFinalLeast()).hasToString("Optional[25/3]");
        assertThat(Explainer.english().explain(rating).toString())
                .contains(
                        "The period is not over: depending on the rest, the level can end between \"Not completed\" and \"Excellent\".");
    }

    @Test
    void elevenMonthsCanSettleTheMatter() {
        agency.months("c-01", "2026-H1", "80").months("c-01", "2026-Q3", "80");
        agency.month("c-01", "2026-10", "80").month("c-01", "2026-11", "80");
        Rating rating = agency.rate("c-01", "2026", "2026-12-10");

        assertThat(rating.getEvaluation().orElseThrow().getFinalLeast()).hasToString("Optional[220/3]");
        assertThat(rating.getEvaluation().orElseThrow().getFinalMost()).hasToString("Optional[245/3]");
        assertThat(rating.isSettled()).isTrue();
    }

    @Test
    void onceThePeriodIsOverNothingIsOpen() {
        agency.months("c-01", "2026", "80");
        Rating rating = agency.rate("c-01", "2026");

        assertThat(rating.getEvaluation().orElseThrow().getFinalMost()).isEmpty();
        assertThat(rating.isSettled()).isTrue();
    }

    @Test
    void monthsAfterAPostHasEndedAreNotOpen() {
        Agency leaving = Agency.of().person("c-02", "2020-01-01", "2026-09-01");
        leaving.months("c-02", "2026-H1", "80").month("c-02", "2026-07", "80").month("c-02", "2026-08", "80");

        assertThat(leaving.rate("c-02", "2026", "2026-10-10").isSettled()).isTrue();
    }

    @Test
    void aMonthStillRunningHasNoScoreYetRatherThanNothingToEvaluate() {
        Rating rating = agency.rate("c-01", "2026-12", "2026-12-10");

        assertThat(rating.getReason().orElseThrow().code()).isEqualTo(Rater.NO_SCORE_YET);
    }
}
