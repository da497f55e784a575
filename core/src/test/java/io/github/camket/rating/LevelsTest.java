// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Agency;
import io.github.camket.LocalRules;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 20: levels by unrounded points, and the distance to the neighbouring ones. */
class LevelsTest {

    @ParameterizedTest
    @CsvSource({
        "100, EXCELLENT, -, -, GOOD, 10",
        "90, EXCELLENT, -, -, GOOD, 0",
        "89.99, GOOD, EXCELLENT, 0.01, COMPLETED, 19.99",
        "70, GOOD, EXCELLENT, 20, COMPLETED, 0",
        "69.99, COMPLETED, GOOD, 0.01, NOT_COMPLETED, 19.99",
        "50, COMPLETED, GOOD, 20, NOT_COMPLETED, 0",
        "49.99, NOT_COMPLETED, COMPLETED, 0.01, -, -",
        "0, NOT_COMPLETED, COMPLETED, 50, -, -"
    })
    void levelAndMarginFollowFromThePoints(
            String score, String level, String next, String toNext, String lower, String toLower) {
        Rating ownSums = Rater.rate(Decree335.staff(), sums(score));
        Rating year = Agency.of("c-01").months("c-01", "2026", score).rate("c-01", "2026");
        for (Rating rating : List.of(ownSums, year)) {
            assertThat(rating.getScore()).contains(Points.of(score));
            assertThat(rating.getLevel()).contains(RatingLevel.of(level));
            assertThat(rating.getLevelByPoints()).contains(RatingLevel.of(level));
            Margin margin = rating.getMargin().orElseThrow();
            assertThat(text(margin.nextLevel())).isEqualTo(next);
            assertThat(text(margin.toNext())).isEqualTo(toNext);
            assertThat(text(margin.lowerLevel())).isEqualTo(lower);
            assertThat(text(margin.toLower())).isEqualTo(toLower);
        }
    }

    @Test
    void theLevelNamesItsArticle() {
        Rating rating = Rater.rate(Decree335.staff(), sums("89.99"));
        assertThat(rating.getAppliedRules())
                .extracting(rule -> rule.kind() + " " + rule.level() + " " + rule.source())
                .containsExactly("BAND GOOD 335/2025/NĐ-CP Đ20.2");
        assertThat(rating.isSettled()).isTrue();
        assertThat(rating.getReason()).isEmpty();
    }

    @Test
    void aScoreInAHoleOfTheScaleHasNoLevelAndSaysSo() {
        List<LevelBand> bands = Decree335.staff().getScale().bands();
        RatingScale holed = new RatingScale(List.of(bands.get(0), bands.get(2), bands.get(3)));
        Regulation regulation = Decree335.staff().withScale(holed);
        Rating rating = Rater.rate(regulation, sums("80"));
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.NO_LEVEL);
        assertThat(rating.getLevel()).isEmpty();
        assertThat(rating.getScore()).contains(Points.of("80"));
        assertThat(rating.getReason().orElseThrow().code()).isEqualTo(Rater.NO_LEVEL_MATCHES);
        assertThat(rating.getReason().orElseThrow().arguments()).containsExactly("80");
    }

    /** A rule of an application can force a level by the total itself; then fewer points give another one. */
    @Test
    void aLevelThatTheTotalForcesHasAMarginToo() {
        Condition tooGood =
                new Condition.OfScore(Optional.empty(), Comparison.AT_LEAST, Points.of("95"), LocalRules.SOURCE);
        Regulation regulation = Decree335.staff()
                .withExclusions(
                        new Exclusion(tooGood, new Effect.Forced(RatingLevel.NOT_COMPLETED), LocalRules.SOURCE));
        Rating forced = Rater.rate(regulation, sums("96"));
        assertThat(forced.getLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(forced.getMargin().orElseThrow().lower())
                .contains(new Margin.Step(Optional.of(RatingLevel.EXCELLENT), Points.of("1"), true));
        assertThat(Rater.rate(regulation, sums("94")).getMargin().orElseThrow().gap())
                .contains(new Margin.Step(Optional.of(RatingLevel.NOT_COMPLETED), Points.of("1"), false));
    }

    @Test
    void theLevelOfAShorterPeriodIsOnlyIndicative() {
        Agency agency = Agency.of("c-01").months("c-01", "2026", "80");
        assertThat(codes(agency.rate("c-01", "2026-Q1"))).containsExactly("INDICATIVE_LEVEL");
        assertThat(codes(agency.rate("c-01", "2026-01"))).containsExactly("INDICATIVE_LEVEL");
        assertThat(codes(agency.rate("c-01", "2026"))).isEmpty();
    }

    @Test
    void aMissingScoreThatCannotChangeTheLevelLeavesTheMatterSettled() {
        Agency agency = Agency.of("c-01").months("c-01", "2026-H1", "80").work("c-01", "2026-07", Fraction.ONE);
        Rating rating = agency.rate("c-01", "2026");
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getEvaluation().orElseThrow().getLeast()).contains(Points.of("550/7"));
        assertThat(rating.getEvaluation().orElseThrow().getMost()).contains(Points.of("580/7"));
        assertThat(rating.isSettled()).isTrue();
        assertThat(rating.getBestLevel()).contains(RatingLevel.GOOD);
        assertThat(rating.getLevel()).isEmpty();
    }

    @Test
    void measurementsThatDoNotFitTheRegulationAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rater.rate(
                        Decree335.staff(),
                        Measurements.builder()
                                .put(Decree335.GENERAL, Points.of("30.5"))
                                .build()))
                .withMessage("measure general must be 0 to 30: 30.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rater.rate(
                        Decree335.staff(),
                        Measurements.builder()
                                .put(Decree335.GENERAL, Ratio.of(1, 2))
                                .build()))
                .withMessage("measure general must be points: 1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rater.rate(
                        Decree335.staff(),
                        Measurements.builder()
                                .put(Decree335.QUALITY, Points.of("3"))
                                .build()))
                .withMessage("measure quality must be a ratio: 3");
    }

    /** Own sums that give exactly this score; points above 70 are general ones. */
    private static Measurements sums(String score) {
        Fraction total = Fraction.parse(score);
        Points general = Points.of(total.minus(Fraction.of(70)).atLeast(Fraction.ZERO));
        Ratio ratio = Ratio.of(total.minus(general.toFraction()), Fraction.of(70));
        return Measurements.builder()
                .put(Decree335.GENERAL, general)
                .put(Decree335.QUANTITY, ratio)
                .put(Decree335.QUALITY, ratio)
                .put(Decree335.TIMELINESS, ratio)
                .build();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    private static List<String> codes(Rating rating) {
        return rating.getFindings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }
}
