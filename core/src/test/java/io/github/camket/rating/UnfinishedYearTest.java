// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.camket.Agency;
import io.github.camket.LocalRules;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
                        "The facts end before the period does: depending on the rest, the level can end between \"Not completed\" and \"Excellent\".");
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

    @ParameterizedTest
    @MethodSource("whatAConclusionCanMakeOfALevel")
    void aLevelThatConductHasLoweredCannotEndAboveThat(Effect effect, RatingLevel best, RatingLevel worst) {
        agency.months("c-01", "2026-H1", "95").months("c-01", "2026-Q3", "95").month("c-01", "2026-10", "95");
        agency.record("2026-05-01", conclusion());
        Rating rating = agency.rate(Decree335.staff().withExclusions(exclusion(effect)), "c-01", "2026", "2026-11-05");

        assertThat(rating.getBestLevel()).contains(best);
        assertThat(rating.getWorstLevel()).contains(worst);
        assertThat(rating.getLevel()).contains(best);
    }

    /** Ten months at 95 points end the year between 79.2 and 95.8. */
    private static List<Arguments> whatAConclusionCanMakeOfALevel() {
        return List.of(
                arguments(new Effect.AtBest(RatingLevel.EXCELLENT), RatingLevel.EXCELLENT, RatingLevel.GOOD),
                arguments(new Effect.AtBest(RatingLevel.GOOD), RatingLevel.GOOD, RatingLevel.GOOD),
                arguments(new Effect.AtBest(RatingLevel.COMPLETED), RatingLevel.COMPLETED, RatingLevel.COMPLETED),
                arguments(new Effect.Lowered(1), RatingLevel.GOOD, RatingLevel.COMPLETED));
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

    private static Conclusion conclusion() {
        return Conclusion.builder()
                .id(FactId.of("k-1"))
                .cadre(CadreId.of("c-01"))
                .kind(ConclusionKind.DISHONEST_DATA)
                .authorityPost("Cấp có thẩm quyền")
                .concludedOn(LocalDate.parse("2026-05-01"))
                .build();
    }

    private static Exclusion exclusion(Effect effect) {
        return new Exclusion(
                new Condition.Concluded(
                        Set.of(ConclusionKind.DISHONEST_DATA), Condition.About.SELF, 1, LocalRules.SOURCE),
                effect,
                LocalRules.SOURCE);
    }
}
