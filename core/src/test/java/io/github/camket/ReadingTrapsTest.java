// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.percent;
import static io.github.camket.Province.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Language;
import io.github.camket.measurement.ReplacedReading;
import io.github.camket.measurement.TargetAnswer;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerDifference;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.validation.draft.ReadingDraft;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps about readings of indicators. Each test names the guard without which it fails. */
class ReadingTrapsTest {

    private final Province province = Province.of();

    /** Guard: people's numbers are read with a stated sign, and never as thousands. JSON has plain decimals only. */
    @Nested
    class T14LocaleNumberParsing {

        @Test
        void aFormReadsADecimalComma() {
            assertThat(draft("89,995").toReading().getValue()).isEqualTo(amount("89.995"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"89.995", "89.995,5", "1e3"})
        void aPointInAFormIsRefusedAndNotTakenForThousands(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> draft(text).toReading())
                    .withMessageEndingWith(": " + text);
        }

        @Test
        void theNumbersOfTheModelHaveAPoint() {
            assertThat(Fraction.parse("89.995")).isEqualTo(Fraction.of(89_995, 1000));
            assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("89,995"));
        }

        private ReadingDraft draft(String amount) {
            ReadingDraft draft = new ReadingDraft();
            draft.setId("r");
            draft.setIndicator("i-t");
            draft.setUnit("d-1");
            draft.setPeriod("2021");
            draft.setAsOf("31/12/2021");
            draft.setAmount(amount);
            draft.setStatus(ReadingStatus.FINAL);
            draft.setSource("báo cáo");
            return draft;
        }
    }

    /** Guard: one normal form for each number, in requirements and readings too. */
    @Nested
    class T15DecimalEquality {

        @Test
        void zerosAtTheEndMakeNoOtherTargetAndNoContradiction() {
            assertThat(atLeast("90.0")).isEqualTo(atLeast("90")).hasSameHashCodeAs(atLeast("90"));
            assertThat(amount("90.0")).isEqualTo(amount("90")).hasSameHashCodeAs(amount("90"));
            province.target("t", IndicatorKind.SCORE, atLeast("90"))
                    .reading("r", "t", DUE, amount("90"))
                    .reading("s", "t", DUE, amount("90.0"));
            TargetResult result = province.judge("t", AFTERWARDS);
            assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
            assertThat(result.getOutcome()).contains(TargetOutcome.MET);
        }

        @Test
        void aPercentageAndItsPartsAgree() {
            province.target("t", IndicatorKind.SHARE, atLeast("0.95"))
                    .reading("r", "t", DUE, share("760/800"))
                    .reading("s", "t", DUE, percent("95.00"));
            assertThat(province.judge("t", AFTERWARDS).getStatus()).isEqualTo(TargetStatus.JUDGED);
        }
    }

    /** Guard: pace and achievement are two results, and neither is an outcome before the due day. */
    @Nested
    class T25ProRatingTargets {

        @Test
        void aQuarterOfTheTargetAtTheEndOfMarchIsAQuarterAndRightInStep() {
            province.target("t", IndicatorKind.FLOW, atLeast("120")).reading("r", "t", "2021-03-31", amount("30"));
            TargetResult result = province.judge("t", "2021-04-05");
            assertThat(result.getProgress().map(Ratio::toFraction)).contains(Fraction.parse("0.25"));
            assertThat(result.getPace()).contains(Fraction.ONE);
            assertThat(result.getStatus()).isEqualTo(TargetStatus.PROVISIONAL);
            assertThat(result.getOutcome())
                    .as("in step is not met, and a quarter is not missed")
                    .contains(TargetOutcome.NOT_YET_MET);
        }

        @Test
        void aheadOfThePaceIsNotExceeded() {
            province.target("t", IndicatorKind.FLOW, atLeast("120")).reading("r", "t", "2021-03-31", amount("60"));
            TargetResult result = province.judge("t", "2021-04-05");
            assertThat(result.getPace()).contains(Fraction.of(2));
            assertThat(result.getOutcome()).contains(TargetOutcome.NOT_YET_MET);
        }

        @Test
        void monthsThatNobodyReportedAreNotCountedAsNothing() {
            province.target("t", IndicatorKind.FLOW, atLeast("120")).reading("r", "t", "2021-03-31", amount("30"));
            assertThat(province.judge("t", "2021-10-01").getPace())
                    .as("of the day of the reading, not of the day of the question")
                    .contains(Fraction.ONE);
        }

        @Test
        void aStateOrARateHasNoPace() {
            province.target("t", IndicatorKind.SHARE, atLeast("0.95")).reading("r", "t", "2021-03-31", share("90/100"));
            assertThat(province.judge("t", "2021-04-05").getPace()).isEmpty();
        }
    }

    /** Guard: readings carry their day and standing; the same question is answered as known on either day. */
    @Nested
    class T26EstimatesReplacedLater {

        private static final LocalDate DECEMBER = LocalDate.of(2021, 12, 31);
        private static final LocalDate MARCH = LocalDate.of(2022, 3, 15);

        @Test
        void aDecemberEstimateIsTurnedRoundInMarchAndBothAnswersStay() {
            estimate("a", "102/100").corrected("a", "96/100");
            TargetResult december = judge("a", DECEMBER);
            assertThat(december.getStatus()).isEqualTo(TargetStatus.PROVISIONAL);
            assertThat(december.getOutcome()).contains(TargetOutcome.EXCEEDED);
            TargetResult march = judge("a", MARCH);
            assertThat(march.getStatus()).isEqualTo(TargetStatus.JUDGED);
            assertThat(march.getOutcome()).contains(TargetOutcome.MISSED);
            assertThat(march.getReplaced())
                    .extracting(ReplacedReading::outcome)
                    .containsExactly(Optional.of(TargetOutcome.EXCEEDED));
            assertThat(CommitmentWording.in(Language.VIETNAMESE).result(march))
                    .isEqualTo("Không đạt – 96 % (96/100), tính đến 31/12/2021 (số chính thức; báo cáo); "
                            + "thay cho số ước 102 % (102/100), khi đó là \"vượt\"");
        }

        @Test
        void theDifferenceOfTheTwoDaysNamesTheReadingThatDidIt() {
            estimate("a", "102/100").corrected("a", "96/100");
            estimate("b", "102/100").corrected("b", "101/100");
            LedgerDifference difference = LedgerDifference.between(Ledger.of(province.entries()), DECEMBER, MARCH);
            assertThat(difference.movements(known -> TargetAnswer.of(
                                    TargetJudge.of(known).judgeAll().get(0))
                            .outcome()))
                    .singleElement()
                    .satisfies(movement -> {
                        assertThat(movement.on()).isEqualTo(LocalDate.of(2022, 3, 10));
                        assertThat(movement.decisive())
                                .extracting(entry -> entry.ref().toString())
                                .containsExactly("indicatorReading:final-a");
                        assertThat(movement.before()).contains(TargetOutcome.EXCEEDED);
                        assertThat(movement.after()).contains(TargetOutcome.MISSED);
                    });
        }

        @Test
        void aFinalFigureThatAnAuditRevisesIsTurnedRoundTheSameWay() {
            province.target("a", IndicatorKind.CUMULATIVE_RATIO, atLeast("1")).reading("f", "a", DUE, share("102/100"));
            province.add(
                    LocalDate.of(2022, 3, 10),
                    aReading("audit", "a", DUE, share("96/100"))
                            .status(ReadingStatus.REVISED)
                            .build());
            assertThat(judge("a", DECEMBER).getOutcome()).contains(TargetOutcome.EXCEEDED);
            assertThat(judge("a", DECEMBER).getStatus()).isEqualTo(TargetStatus.JUDGED);
            TargetResult march = judge("a", MARCH);
            assertThat(march.getOutcome()).contains(TargetOutcome.MISSED);
            assertThat(march.getFindings())
                    .extracting(finding -> finding.code())
                    .containsExactly(TargetJudge.FINAL_REVERSED);
        }

        private T26EstimatesReplacedLater estimate(String target, String ratio) {
            province.target(target, IndicatorKind.CUMULATIVE_RATIO, atLeast("1"))
                    .add(
                            LocalDate.of(2021, 12, 20),
                            aReading("estimate-" + target, target, DUE, share(ratio))
                                    .status(ReadingStatus.ESTIMATE)
                                    .build());
            return this;
        }

        private void corrected(String target, String ratio) {
            province.add(
                    LocalDate.of(2022, 3, 10),
                    aReading("final-" + target, target, DUE, share(ratio)).build());
        }

        private TargetResult judge(String target, LocalDate day) {
            return province.judge(target, day.toString());
        }
    }
}
