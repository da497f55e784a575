// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.parts;
import static io.github.camket.Province.share;
import static io.github.camket.model.indicator.IndicatorKind.COMPOSITION;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.PRODUCT;
import static io.github.camket.model.indicator.IndicatorKind.SHARE;
import static io.github.camket.model.indicator.IndicatorKind.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure in doubt decides only where every value that it can have gives the same outcome. */
class DoubtfulReadingsTest {

    private static final Requirement NO_CASE = new Requirement.NoCase();

    private final Province province = Province.of();

    @ParameterizedTest
    @CsvSource({"12.5, 14, EXCEEDED", "12, 12, MET", "10, 11.5, MISSED"})
    void boundsOnOneSideSettleTheOutcomeWithoutTheNumber(String least, String most, TargetOutcome outcome) {
        province.target("t", COUNT, atLeast("12"))
                .reading("r", "t", DUE, amount("12"))
                .doubt("r", least, most);
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome()).contains(outcome);
        assertThat(result.getPossible()).isEmpty();
        assertThat(result.getMeasured())
                .as("the number in doubt does not count")
                .isEmpty();
        assertThat(result.getProgress()).isEmpty();
        assertThat(result.getMeasuredBetween()).contains(Extent.between(Fraction.parse(least), Fraction.parse(most)));
        assertThat(result.getFindings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING VALUE_DISPUTED indicatorReading:r [READING, " + least + ", " + most + ", doubt-r]");
    }

    @Test
    void boundsOnBothSidesLeaveSeveralOutcomesAndNone() {
        province.target("t", SHARE, atLeast("0.95"))
                .reading("r", "t", DUE, share("96/100"))
                .doubt("r", "0.94", "0.96");
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.DISPUTED);
        assertThat(result.getOutcome()).isEmpty();
        assertThat(result.getPossible())
                .containsExactly(TargetOutcome.EXCEEDED, TargetOutcome.MET, TargetOutcome.MISSED);
        assertThat(result.getReading()).isPresent();
    }

    @Test
    void beforeTheDueDayNoneOfThemIsAMiss() {
        province.target("t", COUNT, atLeast("12"))
                .reading("r", "t", "2021-06-30", amount("12"))
                .doubt("r", "10", "12");
        assertThat(province.judge("t", BEFORE).getPossible())
                .containsExactly(TargetOutcome.MET, TargetOutcome.NOT_YET_MET);
    }

    @Test
    void aDoubtThatIsSettledOrRaisedLaterDoesNotCount() {
        province.target("t", COUNT, atLeast("12"))
                .reading("r", "t", DUE, amount("12"))
                .add(doubt("d-1").settledOn(LocalDate.parse("2022-01-31")).build())
                .add(doubt("d-2").raisedOn(LocalDate.parse("2022-03-01")).build());
        assertThat(province.judge("t", "2022-01-30").getStatus()).isEqualTo(TargetStatus.DISPUTED);
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getOutcome()).contains(TargetOutcome.MET);
        assertThat(result.getFindings()).isEmpty();
        TargetJudge judge = TargetJudge.of(province.knownOn(AFTERWARDS));
        assertThat(judge.getFindings())
                .extracting(finding -> finding.subject().toString())
                .containsExactly("doubt:d-2");
    }

    @Test
    void severalDoubtsReachFromTheLeastToTheMostOfAll() {
        province.target("t", COUNT, atLeast("12"))
                .reading("r", "t", DUE, amount("12"))
                .add(doubt("d-1").least(Fraction.of(10)).most(Fraction.of(11)).build())
                .add(doubt("d-2").least(Fraction.of(13)).most(Fraction.of(14)).build());
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getMeasuredBetween()).contains(Extent.between(Fraction.of(10), Fraction.of(14)));
        assertThat(result.getFindings()).hasSize(2);
    }

    @Test
    void aFigureInDoubtDoesNotAgreeWithOneThatIsNot() {
        province.target("t", COUNT, atLeast("12"))
                .reading("r-1", "t", DUE, amount("12"))
                .reading("r-2", "t", DUE, amount("12"))
                .doubt("r-2", "10", "12");
        assertDisagree();
    }

    @Test
    void whicheverOfThemComesFirst() {
        province.target("t", COUNT, atLeast("12"))
                .reading("r-1", "t", DUE, amount("12"))
                .reading("r-2", "t", DUE, amount("12"))
                .doubt("r-1", "10", "12");
        assertDisagree();
    }

    private void assertDisagree() {
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.DISPUTED);
        assertThat(result.getFindings()).extracting(Finding::code).containsExactly(TargetJudge.READINGS_DISAGREE);
    }

    // zero tolerance

    @Test
    void oneCaseAtLeastIsACase() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r-1", "t", "2021-06-30", amount("0"))
                .doubt("r-1", "1", "3")
                .reading("r-2", "t", DUE, amount("0"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).as("what was found stays found").isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome()).contains(TargetOutcome.MISSED);
        assertThat(result.getReading().map(reading -> reading.getId().value())).contains("r-1");
    }

    @ParameterizedTest
    @CsvSource({"0", "2"})
    void whetherThereWasACaseAtAllCanBeOpen(String number) {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r-1", "t", "2021-06-30", amount(number))
                .doubt("r-1", "0", "2")
                .reading("r-2", "t", DUE, amount("0"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.DISPUTED);
        assertThat(result.getPossible()).containsExactly(TargetOutcome.MET, TargetOutcome.MISSED);
    }

    @Test
    void aCaseThatIsCertainIsNotHiddenByMoreThatAreNot() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r-1", "t", "2021-06-30", amount("5"))
                .doubt("r-1", "0", "5")
                .reading("r-2", "t", DUE, amount("1"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome()).contains(TargetOutcome.MISSED);
        assertThat(result.getMeasured()).contains(Fraction.ONE);
    }

    @Test
    void aDayOnWhichAllFoundCasesIsABreachHoweverManyTheyFound() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r-1", "t", "2021-06-30", amount("2"))
                .reading("r-2", "t", "2021-06-30", amount("1"))
                .reading("r-3", "t", DUE, amount("0"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome()).contains(TargetOutcome.MISSED);
        assertThat(result.getMeasured()).as("those that both found").contains(Fraction.ONE);
        assertThat(result.getFindings())
                .extracting(Finding::toString)
                .contains("WARNING CASES_DISAGREE target:t [2021-06-30, r-1, r-2]");
    }

    @Test
    void aDayOnWhichOnlySomeFoundACaseStaysDisputedUntilItIsRevised() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r-1", "t", "2021-06-30", amount("2"))
                .reading("r-2", "t", "2021-06-30", amount("0"))
                .reading("r-3", "t", DUE, amount("0"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.DISPUTED);
        assertThat(result.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING READINGS_DISAGREE target:t [2021-06-30, r-1, r-2]");
        province.revised("r-4", "t", "2021-06-30", amount("0"));
        assertThat(province.judge("t", AFTERWARDS).getOutcome()).contains(TargetOutcome.MET);
    }

    @Test
    void aPossibleCaseOfAnEarlierDayDoesNotHideACertainOneOfALaterDay() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r-1", "t", "2021-06-30", amount("2"))
                .reading("r-2", "t", "2021-06-30", amount("0"))
                .reading("r-3", "t", DUE, amount("1"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome()).contains(TargetOutcome.MISSED);
    }

    @Test
    void aCaseInDoubtOfAnEarlierDayNeedsNoReportAsOfTheDueDay() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r", "t", "2021-06-30", amount("0"))
                .doubt("r", "1", "3");
        assertThat(province.judge("t", AFTERWARDS).getStatus()).isEqualTo(TargetStatus.JUDGED);
    }

    @Test
    void ofSeveralDaysWithAsManyCasesTheLastIsTold() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r-1", "t", "2021-06-30", amount("2"))
                .reading("r-2", "t", DUE, amount("2"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getReading().map(reading -> reading.getId().value())).contains("r-2");
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void aDayThatContradictsItselfDoesNotSayThatCasesWentDown() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r-1", "t", "2021-06-30", amount("2"))
                .reading("r-2", "t", DUE, amount("0"))
                .reading("r-3", "t", DUE, amount("1"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getOutcome()).contains(TargetOutcome.MISSED);
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void noCaseSoFarAndNoProductSoFarAreNotTheLastWord() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .target("u", PRODUCT, new Requirement.Delivered())
                .reading("r", "t", "2021-11-30", amount("0"))
                .reading("s", "u", "2021-11-30", new ReadingValue.Delivery(false));
        for (String target : new String[] {"t", "u"}) {
            TargetResult result = province.judge(target, AFTERWARDS);
            assertThat(result.getStatus()).isEqualTo(TargetStatus.PROVISIONAL);
            assertThat(result.getFindings()).extracting(Finding::code).containsExactly(TargetJudge.READING_BEFORE_DUE);
        }
    }

    // what is no single number

    @Test
    void whetherAProductIsDeliveredCanBeInDoubt() {
        province.target("t", PRODUCT, new Requirement.Delivered())
                .reading("r", "t", DUE, new ReadingValue.Delivery(true))
                .doubt("r", "0", "1");
        assertThat(province.judge("t", AFTERWARDS).getPossible())
                .containsExactly(TargetOutcome.MET, TargetOutcome.MISSED);
    }

    @Test
    void aCompositionInDoubtCanBeEither() {
        province.target("t", COMPOSITION, new Requirement.Composed(parts("một", "0.4", "hai", "0.6")))
                .reading("r", "t", DUE, new ReadingValue.Composition(parts("một", "0.4", "hai", "0.6")))
                .doubt("r", "0.9", "1");
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.DISPUTED);
        assertThat(result.getOutcome()).isEmpty();
        assertThat(result.getPossible()).containsExactly(TargetOutcome.MET, TargetOutcome.MISSED);
    }

    private static Doubt.Builder doubt(String id) {
        return Doubt.builder()
                .id(FactId.of(id))
                .about(Ref.parse("indicatorReading:r"))
                .value(DoubtfulValue.READING)
                .reason(DoubtReason.DISPUTED)
                .least(Fraction.of(10))
                .most(Fraction.of(12))
                .raisedOn(LocalDate.of(2021, 12, 31));
    }
}
