// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.document.Label;
import io.github.camket.explanation.Explainer;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.quantity.Rounding;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps about exactness. Each test names the guard without which it fails. */
class ExactnessTrapsTest {

    private static Measurements sums(String general, Ratio quantity, Ratio quality, Ratio timeliness) {
        return Measurements.builder()
                .put(Decree335.GENERAL, Points.of(general))
                .put(Decree335.QUANTITY, quantity)
                .put(Decree335.QUALITY, quality)
                .put(Decree335.TIMELINESS, timeliness)
                .build();
    }

    private static Rating rate(String general, Ratio quantity, Ratio quality, Ratio timeliness) {
        return Rater.rate(Decree335.staff(), sums(general, quantity, quality, timeliness));
    }

    /** Guard: exact fractions from the input to the comparison. */
    @Nested
    class T05BinaryFloatingPoint {

        @Test
        void exactlyNinetyIsExcellent() {
            Fraction score = Fraction.parse("0.7")
                    .times(Fraction.parse("96.0"))
                    .plus(Fraction.parse("0.3").times(Fraction.parse("76.0")));
            assertThat(score).isEqualTo(Fraction.of(90));
            assertThat(Decree335.staff().getScale().bandOf(Points.of(score)).map(LevelBand::level))
                    .contains(RatingLevel.EXCELLENT);
        }

        // In binary floating point each of these adds up to 89.99999999999999.
        @ParameterizedTest
        @CsvSource({"21.8, 323/350", "22.3, 631/700", "24.5, 113/140", "29.95, 803/1400"})
        void exactlyNinetyFromRatiosIsExcellent(String general, String timeliness) {
            Ratio all = Ratio.of(1, 1);
            Rating rating = rate(general, all, all, Ratio.of(Fraction.parse(timeliness), Fraction.ONE));
            assertThat(rating.getScore()).contains(Points.of("90"));
            assertThat(rating.getLevel()).contains(RatingLevel.EXCELLENT);
        }
    }

    /** Guard: nothing is rounded before the comparison. */
    @Nested
    class T06RoundingAtSeveralStages {

        @Test
        void justBelowNinetyIsGoodAlthoughRoundedStepsShowNinety() {
            Rating rating = rate("21.5", Ratio.of(31, 31), Ratio.of(29, 31), Ratio.of(31, 31));
            assertThat(rating.getScore()).contains(Points.of("16739/186"));
            assertThat(rating.getScore().orElseThrow().toFraction().rounded(Rounding.down(4)))
                    .isEqualTo(new BigDecimal("89.9946"));
            assertThat(rating.getLevel()).contains(RatingLevel.GOOD);
            assertThat(roundedSteps()).isEqualTo(new BigDecimal("90.00"));
        }

        private BigDecimal roundedSteps() {
            Fraction quality = Fraction.of(Fraction.of(29, 31).rounded(Rounding.halfUp(4)));
            Fraction mean =
                    Fraction.of(quality.plus(Fraction.of(2)).dividedBy(3).rounded(Rounding.halfUp(4)));
            return Fraction.of(mean.times(70).rounded(Rounding.halfUp(2)))
                    .plus(Fraction.parse("21.5"))
                    .rounded(Rounding.halfUp(2));
        }
    }

    /** Guard: a displayed number never stands on the other side of a bound, nor on it unless it is there. */
    @Nested
    class T07DisplayOnTheOtherSide {

        @ParameterizedTest
        @CsvSource({"89.995, '89,995|89,99'", "89.96, '89,96|89,9'", "69.9999, '69,9999|69,999|69,99|69,9'"})
        void aScoreBelowABoundIsNeverShownAsTheBound(String score, String allowed) {
            Rating rating = Agency.of("c-01").months("c-01", "2026", score).rate("c-01", "2026");
            String bound = score.startsWith("8") ? "90" : "70";
            String vietnamese = Explainer.vietnamese().explain(rating).toString();
            assertThat(vietnamese).containsPattern("(?<![\\d,])(" + allowed + ")(?![\\d,])");
            assertThat(vietnamese).doesNotContainPattern("(?<![\\d,])" + bound + ",0");
            assertThat(Explainer.english().explain(rating).toString())
                    .doesNotContainPattern("(?<![\\d.])" + bound + "\\.0");
            assertThat(rating.getLevel()).contains(bound.equals("90") ? RatingLevel.GOOD : RatingLevel.COMPLETED);
        }
    }

    /** Guard: maxima of parts are added as fractions and compared exactly. */
    @Nested
    class T08WeightsThatDoNotSum {

        private List<Measure.Judged> tenths(int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> judged("x.i" + i, "0.1", List.of()))
                    .toList();
        }

        @Test
        void tenTenthsAreExactlyOne() {
            assertThat(Collections.nCopies(10, Fraction.parse("0.1")).stream().reduce(Fraction.ZERO, Fraction::plus))
                    .isEqualTo(Fraction.ONE);
            assertThat(judged("x", "1", tenths(10)).parts()).hasSize(10);
        }

        @Test
        void nineTenthsOrElevenAreRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> judged("x", "1", tenths(9)));
            assertThatIllegalArgumentException().isThrownBy(() -> judged("x", "1", tenths(11)));
        }

        private Measure.Judged judged(String id, String max, List<Measure.Judged> parts) {
            return new Measure.Judged(
                    MeasureId.of(id), new Label("phần", "part"), Points.of(max), parts, LocalRules.SOURCE);
        }
    }

    /** Guard: one normal form for each value. */
    @Nested
    class T15DecimalEquality {

        @Test
        void scaleDoesNotMakeADifference() {
            assertThat(Points.of("90.0")).isEqualTo(Points.of("90")).hasSameHashCodeAs(Points.of("90"));
            assertThat(Fraction.of(new BigDecimal("90.00"))).isEqualTo(Fraction.parse("90"));
            Set<Points> keys =
                    new HashSet<>(List.of(Points.of("90"), Points.of("45").plus(Points.of("45.000"))));
            assertThat(keys).hasSize(1);
        }

        @Test
        void aScaleWithTypedZerosIsTheSameScale() {
            RatingScale scale = Decree335.staff().getScale();
            LevelBand excellent = scale.bands().get(0);
            LevelBand typed = new LevelBand(
                    excellent.level(),
                    excellent.label(),
                    Optional.of(Points.of("90.00")),
                    excellent.below(),
                    excellent.source());
            assertThat(typed).isEqualTo(excellent);
        }
    }
}
