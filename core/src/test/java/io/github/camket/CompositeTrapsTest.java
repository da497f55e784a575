// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.WorkItem;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.quantity.Rounding;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The traps about ratios, means and deductions. Each test names the guard without which it fails. */
class CompositeTrapsTest {

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

    /** Guard: ratios are added part to part and whole to whole. */
    @Nested
    class T01AveragingPercentages {

        @Test
        void ratiosOfUnitsOfDifferentSizeArePooled() {
            Ratio pooled = Ratio.pooled(List.of(Ratio.of(90, 100), Ratio.of(5, 10)));
            assertThat(pooled).isEqualTo(Ratio.of(95, 110));
            assertThat(pooled.toFraction().times(100).rounded(Rounding.halfUp(1)))
                    .isEqualTo(new BigDecimal("86.4"));
        }

        @Test
        void aBarePercentageRefusesToBePooledAndSaysWhy() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratio.pooled(List.of(Ratio.of(90, 100), Ratio.ofBarePercent("50"))))
                    .withMessage("ratio must have its parts to be pooled: 50%");
        }
    }

    /** Guard: the mean is declared in the regulation and leaves its own node in the trace. */
    @Nested
    class T02TwoHonestComposites {

        @Test
        void meanAndPoolOfTheSameRatiosDiffer() {
            List<Ratio> ratios = List.of(Ratio.of(9, 10), Ratio.of(10, 30));
            Fraction mean =
                    ratios.get(0).toFraction().plus(ratios.get(1).toFraction()).dividedBy(2);
            assertThat(mean).isEqualTo(Fraction.of(37, 60));
            assertThat(Ratio.pooled(ratios).toFraction()).isEqualTo(Fraction.of(19, 40));
        }

        @Test
        void theResultNamesItsMethodAndTheArticleThatOrdersIt() {
            Rating rating = rate("0", Ratio.of(9, 10), Ratio.of(10, 30), Ratio.of(0, 5));
            Trace.Computed mean = (Trace.Computed) nodes(rating.getTrace().orElseThrow())
                    .filter(node -> node.about().toString().equals("mean:result"))
                    .findFirst()
                    .orElseThrow();
            assertThat(mean.operation()).isEqualTo(Operation.MEAN);
            assertThat(mean.value()).isEqualTo(Fraction.of(37, 90));
            assertThat(mean.source()).hasToString("335/2025/NĐ-CP Đ16.1");
        }

        private Stream<Trace> nodes(Trace trace) {
            return trace instanceof Trace.Computed computed
                    ? Stream.concat(Stream.of(trace), computed.terms().stream().flatMap(this::nodes))
                    : Stream.of(trace);
        }
    }

    /** Guard: the zero-denominator policy is asked before the division. */
    @Nested
    class T03ZeroDenominator {

        @Test
        void aMonthWithNothingAssignedHasNoRatiosNoScoreAndNoLevel() {
            Rating rating = Agency.of("c-01").general("c-01", "2026-03", "30").rate("c-01", "2026-03");
            assertThat(Agency.components(rating)).containsExactly("-", "-", "-");
            assertThat(rating.getStatus()).isEqualTo(RatingStatus.NOT_EVALUABLE);
            assertThat(rating.getEvaluation().orElseThrow().getStatus()).isEqualTo(EvaluationStatus.NOT_EVALUABLE);
            assertThat(rating.getScore()).isEmpty();
            assertThat(rating.getReason()).isPresent();
        }
    }

    /** Guard: a score of 0 is kept, and a score that nobody gave is not turned into one. */
    @Nested
    class T04ZeroAndMissing {

        @Test
        void nothingDoneIsZeroAndNothingJudgedIsMissing() {
            Agency agency = Agency.of("c-01").work("c-01", "2026-03", Fraction.ZERO);
            Rating missing = agency.rate("c-01", "2026-03");
            assertThat(Agency.components(missing)).containsExactly("0", "0", "0");
            assertThat(missing.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
            Rating zero = agency.general("c-01", "2026-03", "0").rate("c-01", "2026-03");
            assertThat(zero).hasToString("c-01 NOT_COMPLETED 0");
        }
    }

    /** Guard: the mean divides by all its ratios, and a missing one makes the score incomplete. */
    @Nested
    class T09DroppedComponent {

        @Test
        void anAbsentRatioNeitherRaisesTheMeanNorIsFilledIn() {
            Rating rating = Rater.rate(
                    Decree335.staff(),
                    Measurements.builder()
                            .put(Decree335.GENERAL, Points.of("20"))
                            .put(Decree335.QUANTITY, Ratio.of(9, 10))
                            .put(Decree335.QUALITY, Ratio.of(9, 10))
                            .build());
            assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
            assertThat(rating.getScore()).isEmpty();
            assertThat(rating.getEvaluation().orElseThrow().getLeast())
                    .as("20 + 70 x 1.8 / 3")
                    .contains(Points.of("62"));
            assertThat(rating.getEvaluation().orElseThrow().getMost()).contains(Points.of("90"));
            assertThat(rating.getWorstLevel()).contains(RatingLevel.COMPLETED);
            assertThat(rating.getBestLevel()).contains(RatingLevel.EXCELLENT);
        }
    }

    /** Guard: the floor under the credit of one delivery. */
    @Nested
    class T10PenaltyBelowZero {

        @Test
        void theFifthLateEventTakesNothingFromOtherWork() {
            List<WorkItem> work = List.of(late("t-1", 5), late("t-2", 0));
            Measurements measured =
                    Measurer.measure(Decree335.staff().getMeasures(), work, List.of(), TraceSink.none());
            assertThat(measured.find(Decree335.TIMELINESS).orElseThrow().getValue())
                    .contains(Ratio.of(1, 2));
            assertThat(Decree335.staff()
                            .getMeasures()
                            .getWorkRules()
                            .orElseThrow()
                            .getLatenessModel()
                            .value())
                    .isEqualTo(LatenessModel.PER_EVENT);
        }

        private WorkItem late(String name, int events) {
            return WorkItem.of(name, Fraction.ONE, Fraction.ONE, Fraction.ONE, 0, events, events);
        }
    }
}
