// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.LocalRules;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 8: levels of organizations by points and conditions, and the holes between them. For the letters see Commune. */
class OrganizationLevelsTest {

    private static final String HUNDRED = ".".repeat(79);

    private final Commune commune = Commune.of();

    @ParameterizedTest
    @CsvSource({
        "90, +++......., EXCELLENT",
        "100, +++, EXCELLENT",
        "89.99, +++......., GOOD",
        "70, .........., GOOD",
        "69.99, .........., COMPLETED",
        "69.99, ....l, COMPLETED",
        "50, ....l, COMPLETED",
        "49.99, +++......., NOT_COMPLETED",
        "49.99, ooo......., NOT_COMPLETED",
        "0, +++......., NOT_COMPLETED"
    })
    void eachLevelAtItsBounds(String total, String tasks, String level) {
        commune.total("u-01", total).tasks("u-01", tasks);
        assertThat(unit()).hasToString("u-01 " + level + " " + total);
    }

    @Test
    void theLevelNamesItsArticle() {
        commune.total("u-01", "60").tasks("u-01", "....l");
        assertThat(unit().getAppliedRules())
                .extracting(rule -> rule.kind() + " " + rule.level() + " " + rule.source())
                .containsExactly("BAND COMPLETED 335/2025/NĐ-CP Đ8.3");
    }

    @ParameterizedTest
    @CsvSource({
        "95, ++........, EXCELLENT, beyondRequirement",
        "95, +++......l, EXCELLENT, completedWell",
        "95, .........l, EXCELLENT, completedWell beyondRequirement",
        "85, .........l, GOOD, completedWell",
        "85, .........o, GOOD, completedWell",
        "70, +++++++++l, GOOD, completedWell",
        "60, ...l, COMPLETED, late",
        "60, .........o, COMPLETED, completed",
        "60, .......ooo, COMPLETED, completed late"
    })
    void pointsOfALevelWhoseConditionFailsGiveNoLevel(String total, String tasks, String level, String failing) {
        commune.total("u-01", total).tasks("u-01", tasks);
        assertThat(unit()).hasToString("u-01 NO_LEVEL " + total);
        assertThat(unit().getReason())
                .contains(Rater.CONDITIONS_FAIL.about(Ref.parse("orgUnit:u-01"), total, level, failing));
        assertThat(unit().getLevelByPoints()).contains(RatingLevel.of(level));
        assertThat(unit().isSettled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"20, COMPLETED", "21, NO_LEVEL"})
    void atMostTwentyPercentMayBeLate(int late, String result) {
        commune.total("u-01", "60").tasks("u-01", HUNDRED + (late == 20 ? "." : "l") + "l".repeat(20));
        assertThat(unit()).hasToString("u-01 " + result + " 60");
    }

    @Test
    void aFailedContentIsNotCompletedWell() {
        commune.total("u-01", "80").tasks("u-01", "...");
        assertThat(unit()).hasToString("u-01 GOOD 80");
        commune.record(
                "2026-07-02",
                Agency.anAcceptance("r-t-u-01-0", "2026-07-02")
                        .qualityFailures(1)
                        .build());
        assertThat(unit()).hasToString("u-01 NO_LEVEL 80");
    }

    @ParameterizedTest
    @CsvSource({
        "95, +++......., EXCELLENT",
        "95, .........., GOOD",
        "95, ....l, COMPLETED",
        "95, ...l, NOT_COMPLETED",
        "85, ....l, COMPLETED",
        "85, ...l, NOT_COMPLETED",
        "85, ....o, NOT_COMPLETED",
        "60, ...l, NOT_COMPLETED"
    })
    void theAuthorityCanDecideThatAFailingConditionLeadsToTheNextLevelThatFits(
            String total, String tasks, String level) {
        commune.total("u-01", total).tasks("u-01", tasks);
        assertThat(commune.rateUnit(LocalRules.fallDown(), "u-01")).hasToString("u-01 " + level + " " + total);
    }

    @Test
    void aLevelReachedByFallingIsNotExplainedByABandInWhichTheScoreIsNot() {
        commune.total("u-01", "85").tasks("u-01", "....l");
        Rating rating = commune.rateUnit(LocalRules.fallDown(), "u-01");
        assertThat(Explainer.english().explain(rating).toString())
                .doesNotContain("Total 85 points, 50 or more and below 70")
                .doesNotContain("without falling to the level \"Completed\"");
    }

    @Test
    void aConfirmedTotalStandsInThePlaceOfThePoints() {
        commune.total("u-01", "60").tasks("u-01", "+..");
        commune.record(
                "2026-12-31", Commune.aScore("u-01", "2026", "92", "2026-12-31").build());
        assertThat(unit()).hasToString("u-01 EXCELLENT 92");
        assertThat(commune.found("CONFIRMED_SCORE_DIFFERS")).containsExactly("periodScore:q-u-01-2026");
    }

    @Test
    void ofTwoDifferentTotalsConfirmedOnOneDayNeitherCounts() {
        commune.total("u-01", "60").tasks("u-01", "+..");
        commune.record("2026-12-31", total("q-1", "92")).record("2026-12-31", total("q-2", "93"));
        assertThat(unit()).hasToString("u-01 COMPLETED 60");
        assertThat(commune.found("AMBIGUOUS_DECISION")).containsExactly("periodScore:q-1", "periodScore:q-2");
    }

    @Test
    void ofTwoEqualTotalsConfirmedOnOneDayBothSayTheSame() {
        commune.total("u-01", "60").tasks("u-01", "+..");
        commune.record("2026-12-31", total("q-1", "92")).record("2026-12-31", total("q-2", "92"));
        assertThat(unit()).hasToString("u-01 EXCELLENT 92");
        assertThat(commune.found("AMBIGUOUS_DECISION")).isEmpty();
    }

    private static PeriodScore total(String id, String points) {
        return Commune.aScore("u-01", "2026", points, "2026-12-31")
                .id(FactId.of(id))
                .build();
    }

    @Test
    void thePointsOfGeneralAndResultCriteriaAddUp() {
        commune.points("u-01", "general", "27.5")
                .points("u-01", "result", "45.25")
                .tasks("u-01", "...");
        assertThat(unit().getScore()).contains(Points.of("72.75"));
    }

    private Rating unit() {
        return commune.rateUnit("u-01");
    }
}
