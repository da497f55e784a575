// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.anIndicator;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.bound;
import static io.github.camket.Province.none;
import static io.github.camket.Province.parts;
import static io.github.camket.Province.percent;
import static io.github.camket.Province.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Language;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.measurement.WorkItem;
import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Requirement.Precision;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The traps about indicators and targets. Each test names the guard without which it fails. */
class IndicatorTrapsTest {

    private static final Requirement NO_CASE = new Requirement.NoCase();

    private final Province province = Province.of();

    /** Guard: a reading says what it found, or why it found nothing; these are never mixed. */
    @Nested
    class T04ZeroAndMissing {

        @Test
        void zeroCasesAndNoReportAreTwoThings() {
            province.target("reported", IndicatorKind.ZERO_TOLERANCE, NO_CASE)
                    .target("silent", IndicatorKind.ZERO_TOLERANCE, NO_CASE)
                    .reading("r", "reported", DUE, amount("0"));
            assertThat(province.judge("reported", AFTERWARDS).getOutcome()).contains(TargetOutcome.MET);
            TargetResult silent = province.judge("silent", AFTERWARDS);
            assertThat(silent.getStatus()).isEqualTo(TargetStatus.MISSING);
            assertThat(silent.getOutcome()).isEmpty();
            assertThat(silent.getMeasured()).isEmpty();
        }

        @Test
        void theFourHaveFourAnswersAndFourNames() {
            province.target("a", IndicatorKind.COUNT, atLeast("1")).reading("r-a", "a", DUE, amount("0"));
            for (NoValue reason : NoValue.values()) {
                String id = reason.name();
                province.target(id, IndicatorKind.COUNT, atLeast("1")).reading("r-" + id, id, DUE, none(reason));
            }
            CommitmentWording wording = CommitmentWording.in(Language.VIETNAMESE);
            assertThat(TargetJudge.of(province.knownOn(AFTERWARDS)).judgeAll())
                    .extracting(result ->
                            result.getTarget().getId() + " " + result.getStatus() + " " + wording.status(result))
                    .containsExactly(
                            "MISSING MISSING thiếu số liệu (không coi là 0)",
                            "NOT_APPLICABLE NOT_APPLICABLE không áp dụng",
                            "SUPPRESSED SUPPRESSED có số liệu nhưng không được công bố",
                            "a JUDGED không đạt");
        }
    }

    /** Guard: shares are compared as fractions of their parts, never as binary or rounded numbers. */
    @Nested
    class T05BinaryFloatingPointAndT07Display {

        @Test
        void exactlyNinetyFivePercentIsMetAndAHairLessIsNot() {
            // In binary floating point 0.95 * 760000000000000003 is not what it is.
            province.target("t", IndicatorKind.SHARE, atLeast("0.95"))
                    .target("u", IndicatorKind.SHARE, atLeast("0.95"))
                    .reading("r", "t", DUE, share("722000000000000002.85/760000000000000003"))
                    .reading("s", "u", DUE, share("722000000000000002.84/760000000000000003"));
            assertThat(province.judge("t", AFTERWARDS).getOutcome()).contains(TargetOutcome.MET);
            TargetResult missed = province.judge("u", AFTERWARDS);
            assertThat(missed.getOutcome()).contains(TargetOutcome.MISSED);
            assertThat(CommitmentWording.in(Language.VIETNAMESE).result(missed)).doesNotStartWith("Không đạt – 95 %");
        }

        @Test
        void aScoreJustBelowItsBoundIsNotShownAsTheBound() {
            province.target("t", IndicatorKind.SCORE, atLeast("90")).reading("r", "t", DUE, amount("89.995"));
            assertThat(CommitmentWording.in(Language.VIETNAMESE).result(province.judge("t", AFTERWARDS)))
                    .startsWith("Không đạt – 89,995 ");
        }
    }

    /**
     * Guard: whether work beyond the assigned counts is said three times, for an item, a ratio and a section, and each time by
     * the regulation. An indicator has no such cap: what was exceeded says so, and makes up for nothing else.
     */
    @Nested
    class T11OverAchievement {

        private final WorkItem sixOfFour = WorkItem.of("t-1", Fraction.ONE, Fraction.of(4), Fraction.of(6), 0, 0, 0);
        private final WorkItem twoOfFour = WorkItem.of("t-2", Fraction.ONE, Fraction.of(4), Fraction.of(2), 0, 0, 0);

        @ParameterizedTest
        @CsvSource({
            // 6 of 4 alone, and together with 2 of 4.
            "NONE, 1.5, 1",
            "PER_ITEM, 1, 0.75",
            "PER_COMPONENT, 1, 1"
        })
        void anItemAndARatioAreCappedBySwitchesOfTheirOwn(ComponentCap cap, String alone, String together) {
            Regulation regulation =
                    LocalRules.work(rules -> rules.withComponentCap(LocalRules.changed(rules.getComponentCap(), cap)));
            assertThat(quantity(regulation, List.of(sixOfFour))).isEqualTo(Fraction.parse(alone));
            assertThat(quantity(regulation, List.of(sixOfFour, twoOfFour))).isEqualTo(Fraction.parse(together));
        }

        private Fraction quantity(Regulation regulation, List<WorkItem> work) {
            return Measurer.measure(regulation.getMeasures(), work, List.of(), TraceSink.none())
                    .find(Decree335.QUANTITY)
                    .flatMap(measurement -> measurement.getValue())
                    .map(Quantity::toFraction)
                    .orElseThrow();
        }

        @Test
        void theSectionHasItsOwnMaximumWhateverTheRatiosAre() {
            Measurements measured = Measurements.builder()
                    .put(Decree335.GENERAL, Points.ZERO)
                    .put(Decree335.QUANTITY, Ratio.of(6, 4))
                    .put(Decree335.QUALITY, Ratio.of(6, 4))
                    .put(Decree335.TIMELINESS, Ratio.of(1, 1))
                    .build();
            assertThat(Rater.rate(Decree335.staff(), measured).getScore())
                    .as("the mean is 4/3 of 70")
                    .contains(Points.of("70"));
        }

        @Test
        void anIndicatorOfSixOfFourIsExceededAndItsShareIsOneHundredAndFiftyPercent() {
            province.target("t", IndicatorKind.COUNT, atLeast("4")).reading("r", "t", DUE, amount("6"));
            TargetResult result = province.judge("t", AFTERWARDS);
            assertThat(result.getOutcome()).contains(TargetOutcome.EXCEEDED);
            assertThat(result.getProgress()).contains(Ratio.of(6, 4));
        }

        @Test
        void oneThatIsExceededDoesNotMakeUpForOneThatIsMissed() {
            province.target("t", IndicatorKind.COUNT, atLeast("4"))
                    .target("u", IndicatorKind.COUNT, atLeast("4"))
                    .reading("r", "t", DUE, amount("400"))
                    .reading("s", "u", DUE, amount("3"));
            assertThat(province.judge("t", AFTERWARDS).getOutcome()).contains(TargetOutcome.EXCEEDED);
            assertThat(province.judge("u", AFTERWARDS).getOutcome()).contains(TargetOutcome.MISSED);
        }
    }

    /** Guard: each direction and each kind of target is judged by its own rule; none divides actual by target. */
    @Nested
    class T12DirectionAndKindOfTarget {

        @Test
        void unemploymentBelowFourPercentIsMetByThreeAndAHalfAndHasNoCompletionRate() {
            province.add(anIndicator("t", IndicatorKind.SHARE)
                            .direction(Direction.LESS_IS_BETTER)
                            .build())
                    .add(aTarget("t", bound(Operator.BELOW, "0.04"))
                            .words("dưới 4%")
                            .build())
                    .reading("r", "t", "2021-06-30", percent("3.5"))
                    .reading("s", "t", DUE, percent("3.5"));
            assertThat(province.judge("t", BEFORE).getProgress())
                    .as("3.5 / 4 is no share of anything")
                    .isEmpty();
            TargetResult result = province.judge("t", AFTERWARDS);
            assertThat(result.getOutcome()).contains(TargetOutcome.MET);
            assertThat(result.getProgress()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"3.99, MET", "4, MISSED", "4.01, MISSED"})
        void belowIsStrict(String percent, TargetOutcome outcome) {
            province.target("t", IndicatorKind.SHARE, bound(Operator.BELOW, "0.04"))
                    .reading("r", "t", DUE, percent(percent));
            assertThat(province.judge("t", AFTERWARDS).getOutcome()).contains(outcome);
        }

        @ParameterizedTest
        @EnumSource(Direction.class)
        void theSameWordsHaveTheSideOfTheIndicator(Direction direction) {
            province.add(anIndicator("t", IndicatorKind.SHARE)
                            .direction(direction)
                            .build())
                    .add(aTarget("t", new Requirement.Reach(Fraction.parse("0.253"), Precision.ABOUT))
                            .words("đạt khoảng 25,3%")
                            .build())
                    .reading("r", "t", DUE, percent("26"));
            assertThat(province.judge("t", AFTERWARDS).getOutcome())
                    .contains(direction == Direction.MORE_IS_BETTER ? TargetOutcome.EXCEEDED : TargetOutcome.MISSED);
        }

        @ParameterizedTest
        @CsvSource({"AT_MOST, 0, MET", "AT_MOST, 1, MISSED", "EQUAL, 0, MET", "EQUAL, 1, MISSED"})
        void aTargetOfNothingDividesNothing(Operator operator, String households, TargetOutcome outcome) {
            province.target("t", IndicatorKind.STOCK, bound(operator, "0")).reading("r", "t", DUE, amount(households));
            TargetResult result = province.judge("t", AFTERWARDS);
            assertThat(result.getOutcome()).contains(outcome);
            assertThat(result.getProgress()).isEmpty();
        }

        @Test
        void fromABaselineTheWayToNothingHasItsShares() {
            province.indicator("t", IndicatorKind.STOCK)
                    .add(aTarget("t", bound(Operator.EQUAL, "0"))
                            .baseline(Fraction.of(40))
                            .build())
                    .reading("r", "t", "2021-06-30", amount("10"));
            assertThat(province.judge("t", BEFORE).getProgress()).contains(Ratio.of(30, 40));
        }

        @Test
        void aNegativeBaselineIsALevelLikeAnyOther() {
            province.indicator("t", IndicatorKind.FLOW)
                    .add(aTarget("t", atLeast("20")).baseline(Fraction.of(-20)).build())
                    .reading("r", "t", "2021-06-30", amount("-10"));
            assertThat(province.judge("t", BEFORE).getProgress()).contains(Ratio.of(10, 40));
        }

        @Test
        void toATargetThatIsTheBaselineThereIsNoWay() {
            province.indicator("t", IndicatorKind.FLOW)
                    .add(aTarget("t", atLeast("20")).baseline(Fraction.of(20)).build())
                    .reading("r", "t", DUE, amount("20"));
            TargetResult result = province.judge("t", AFTERWARDS);
            assertThat(result.getOutcome()).contains(TargetOutcome.MET);
            assertThat(result.getProgress()).isEmpty();
        }

        @Test
        void whatIsExactZeroKeptDeliveredOrComposedIsNeverExceeded() {
            Requirement composed = new Requirement.Composed(parts("một", "0.4", "hai", "0.6"));
            province.target("a", IndicatorKind.ZERO_TOLERANCE, NO_CASE)
                    .target("b", IndicatorKind.CONDITION, new Requirement.Holds())
                    .target("c", IndicatorKind.PRODUCT, new Requirement.Delivered())
                    .target("d", IndicatorKind.COMPOSITION, composed)
                    .target("e", IndicatorKind.COUNT, bound(Operator.EQUAL, "4"))
                    .reading("r-a", "a", DUE, amount("0"))
                    .reading("r-b", "b", DUE, new ReadingValue.Condition(true))
                    .reading("r-c", "c", DUE, new ReadingValue.Delivery(true))
                    .reading("r-d", "d", DUE, new ReadingValue.Composition(parts("một", "0.4", "hai", "0.6")))
                    .reading("r-e", "e", DUE, amount("4"));
            assertThat(TargetJudge.of(province.knownOn(AFTERWARDS)).judgeAll())
                    .extracting(TargetResult::getOutcome)
                    .hasSize(5)
                    .containsOnly(Optional.of(TargetOutcome.MET));
        }
    }

    /** Guard: growth comes from levels; a rate is never a mean or a sum of rates. */
    @Nested
    class T13GrowthRates {

        @Test
        void theGrowthOfTheWholeIsThatOfItsLevels() {
            // A district grows by 50 %, another by 10 %: both together by 14 %, not by 30 % or 60 %.
            province.target("one", IndicatorKind.GROWTH_RATE, atLeast("0.3"))
                    .target("other", IndicatorKind.GROWTH_RATE, atLeast("0.1"))
                    .target("both", IndicatorKind.GROWTH_RATE, atLeast("0.14"))
                    .reading("r-1", "one", DUE, Province.change("10", "15"))
                    .reading("r-2", "other", DUE, Province.change("90", "99"))
                    .reading("r-3", "both", DUE, Province.change("100", "114"));
            assertThat(TargetJudge.of(province.knownOn(AFTERWARDS)).judgeAll())
                    .extracting(result -> result.getTarget().getId() + " "
                            + result.getMeasured().orElseThrow() + " "
                            + result.getOutcome().orElseThrow())
                    .containsExactly("both 0.14 MET", "one 0.5 EXCEEDED", "other 0.1 MET");
        }

        @ParameterizedTest
        @CsvSource({"0.414213561, 0, EXCEEDED", "0.414213563, 0, MISSED", "0.5, 0.085786439, MET"})
        void aMeanOverYearsStandsWhereItsPowersStand(String bound, String tolerance, TargetOutcome outcome) {
            // The root of 2, less 1, is 0.4142135623...: eight places would stand below the first bound.
            province.indicator("t", IndicatorKind.AVERAGE_GROWTH)
                    .add(aTarget("t", atLeast(bound))
                            .tolerance(Fraction.parse(tolerance))
                            .build())
                    .reading(
                            "r",
                            "t",
                            DUE,
                            new ReadingValue.Levels(List.of(Fraction.of(1), Fraction.of(7), Fraction.of(2))));
            assertThat(province.judge("t", AFTERWARDS).getOutcome()).contains(outcome);
        }

        @Test
        void aMeanOverYearsIsARootOfLevelsAndNotTheMeanOfRates() {
            // Up by half and down by half: the mean of the rates is 0, and a quarter is lost.
            province.target("t", IndicatorKind.AVERAGE_GROWTH, atLeast("0"))
                    .reading(
                            "r",
                            "t",
                            DUE,
                            new ReadingValue.Levels(List.of(Fraction.of(100), Fraction.of(150), Fraction.of(75))));
            assertThat(province.judge("t", AFTERWARDS).getOutcome()).contains(TargetOutcome.MISSED);
        }
    }
}
