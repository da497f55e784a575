// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DISTRICT;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.bound;
import static io.github.camket.Province.share;
import static io.github.camket.measurement.TargetShares.YEAR;
import static io.github.camket.measurement.TargetShares.asEstimated;
import static io.github.camket.measurement.TargetShares.excluding;
import static io.github.camket.measurement.TargetShares.limited;
import static io.github.camket.measurement.TargetShares.of;
import static io.github.camket.measurement.TargetShares.shown;
import static io.github.camket.measurement.TargetShares.uncapped;
import static io.github.camket.model.indicator.IndicatorKind.COMPOUND;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.CUMULATIVE_RATIO;
import static io.github.camket.model.indicator.IndicatorKind.PRODUCT;
import static io.github.camket.model.indicator.IndicatorKind.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.ProvinceScheme;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Shares of targets that are not all judged: between which bounds they stay open, and by which choices. */
class OpenTargetSharesTest {

    private static final Requirement NO_CASE = new Requirement.NoCase();
    private static final Requirement DELIVERED = new Requirement.Delivered();

    private final Province province = Province.of();

    // what stays open

    @ParameterizedTest
    @EnumSource(TargetCredit.class)
    void aTargetWithoutAFigureIsOpenAndNeverZero(TargetCredit credit) {
        province.target("a", COUNT, atLeast("10"))
                .reading("r-a", "a", DUE, amount("11"))
                .target("b", COUNT, atLeast("10"));
        Measurement found = measure(ProvinceScheme.share(credit), AFTERWARDS);
        assertThat(shown(found)).isEqualTo("0.5 to 1");
        assertThat(found.getMissing()).containsExactly(Ref.of("target", "b"));
        assertThat(found.getTrace()).isEmpty();
    }

    @Test
    void beforeTheDueDayAFigureSoFarSettlesNothing() {
        province.target("a", COUNT, atLeast("10")).reading("r-a", "a", "2021-06-30", amount("11"));
        for (TargetCredit credit : TargetCredit.values()) {
            assertThat(shown(measure(ProvinceScheme.share(credit), BEFORE))).isEqualTo("0 to 1");
        }
    }

    @Test
    void afterTheDueDayAFigureOfAnEarlierDaySettlesNothing() {
        province.target("a", COUNT, atLeast("10")).reading("r-a", "a", "2021-11-30", amount("9"));
        assertThat(measured(TargetCredit.MET)).isEqualTo("0 to 1");
    }

    @Test
    void figuresThatDisagreeLeaveItOpen() {
        province.target("a", COUNT, atLeast("10"))
                .reading("r-1", "a", DUE, amount("10"))
                .reading("r-2", "a", DUE, amount("9"));
        assertThat(measured(TargetCredit.MET)).isEqualTo("0 to 1");
    }

    @Test
    void casesThatWereFoundAreCertainBeforeTheDueDay() {
        province.target("z", ZERO_TOLERANCE, NO_CASE).reading("r", "z", "2021-06-30", amount("1"));
        for (TargetCredit credit : TargetCredit.values()) {
            assertThat(shown(measure(ProvinceScheme.share(credit), BEFORE))).isEqualTo("0/1");
        }
    }

    @ParameterizedTest
    @EnumSource(TargetCredit.class)
    void aCaseThatWasFoundIsCertainAlsoWhereHowManyIsInDoubt(TargetCredit credit) {
        province.target("z", ZERO_TOLERANCE, NO_CASE)
                .reading("r", "z", DUE, amount("2"))
                .doubt("r", "1", "3");
        assertThat(measured(credit)).isEqualTo("0/1");
    }

    @Test
    void progressInDoubtIsCertainWhereNoShareCanBeReached() {
        province.target("a", COUNT, bound(Operator.AT_MOST, "10"))
                .reading("r", "a", DUE, amount("12"))
                .doubt("r", "11", "13");
        assertThat(measured(TargetCredit.PROGRESS)).isEqualTo("0/1");
        assertThat(shown(measure(uncapped(), AFTERWARDS))).isEqualTo("0/1");
    }

    @Test
    void progressInDoubtIsOpenWhereAShareCanBeReached() {
        province.target("a", COUNT, atLeast("10"))
                .reading("r", "a", DUE, amount("8"))
                .doubt("r", "7", "9");
        assertThat(measured(TargetCredit.PROGRESS)).isEqualTo("0 to 1");
    }

    @Test
    void progressTowardsAYearBeforeInDoubtIsOpenAlsoWhereItIsCertainlyMissed() {
        province.target("a", COUNT, new Requirement.Relative(Operator.AT_LEAST, Requirement.Earlier.PERIOD_BEFORE))
                .reading("r", "a", DUE, amount("90"))
                .yearBefore("before", "a", amount("105"))
                .doubt("before", "100", "110");
        assertThat(measured(TargetCredit.MET)).isEqualTo("0/1");
        assertThat(measured(TargetCredit.PROGRESS)).isEqualTo("0 to 1");
    }

    @Test
    void progressInDoubtThatIsMetWithinATolerance() {
        province.indicator("a", COUNT)
                .add(aTarget("a", atLeast("10")).tolerance(Fraction.ONE).build())
                .reading("r", "a", DUE, amount("9"))
                .doubt("r", "9", "9.5");
        assertThat(measured(TargetCredit.MET)).isEqualTo("1/1");
        assertThat(measured(TargetCredit.PROGRESS)).isEqualTo("0 to 1");
    }

    @ParameterizedTest
    @EnumSource(TargetCredit.class)
    void aLineWithACaseIsMissedForGoodWhateverIsMissingBesides(TargetCredit credit) {
        lineWithNoCase(atLeast("10")).reading("r", "z", "2021-06-30", amount("1"));
        assertThat(shown(measure(ProvinceScheme.share(credit), BEFORE))).isEqualTo("0/1");
    }

    @Test
    void aLineOfWhichNoMeasureCanBeExceededIsCertainlyNotExceeded() {
        lineWithNoCase(bound(Operator.EQUAL, "10"));
        assertThat(measured(TargetCredit.EXCEEDED)).isEqualTo("0/1");
        assertThat(measured(TargetCredit.MET)).isEqualTo("0 to 1");
    }

    @Test
    void aLineOfWhichOneMeasureCanBeExceededIsOpen() {
        lineWithNoCase(atLeast("10"));
        assertThat(measured(TargetCredit.EXCEEDED)).isEqualTo("0 to 1");
    }

    @Test
    void casesThatAreOnlyEstimatedAreNotCertain() {
        province.target("z", ZERO_TOLERANCE, NO_CASE).estimate("r", "z", "2021-06-30", amount("1"));
        assertThat(shown(measure(ProvinceScheme.share(TargetCredit.MET), BEFORE)))
                .isEqualTo("0 to 1");
    }

    @Test
    void noCaseSoFarIsNotCertainBeforeTheDueDay() {
        province.target("z", ZERO_TOLERANCE, NO_CASE).reading("r", "z", "2021-06-30", amount("0"));
        assertThat(shown(measure(ProvinceScheme.share(TargetCredit.MET), BEFORE)))
                .isEqualTo("0 to 1");
    }

    @Test
    void aDeliveredProductIsCertainAtTheEndOfTheDueDayOnly() {
        province.target("p", PRODUCT, DELIVERED).reading("r", "p", "2021-06-30", new ReadingValue.Delivery(true));
        assertThat(shown(measure(ProvinceScheme.share(TargetCredit.MET), BEFORE)))
                .isEqualTo("0 to 1");
        assertThat(shown(measure(ProvinceScheme.share(TargetCredit.MET), DUE))).isEqualTo("1/1");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 10, true",
        "AT_MOST, 10, true",
        "AT_MOST, 0, false",
        "ABOVE, 10, false",
        "BELOW, 10, false",
        "EQUAL, 10, false"
    })
    void whatCanNeverBeExceededIsCertainlyNotExceeded(Operator operator, String value, boolean possible) {
        province.target("a", COUNT, bound(operator, value));
        Measurement found = measure(ProvinceScheme.share(TargetCredit.EXCEEDED), BEFORE);
        assertThat(shown(found)).isEqualTo(possible ? "0 to 1" : "0/1");
        assertThat(found.getMissing()).hasSize(possible ? 1 : 0);
    }

    @Test
    void openProgressIsUnboundedWithoutACapUnlessTheShareIsLimited() {
        province.target("a", COUNT, atLeast("10"))
                .reading("r-a", "a", DUE, amount("5"))
                .target("b", COUNT, atLeast("10"));
        Measurement open = measure(uncapped(), AFTERWARDS);
        assertThat(open.getLowest()).contains(Fraction.of(1, 4));
        assertThat(open.getHighest()).isEmpty();
        assertThat(measure(limited(uncapped(), "1.2"), AFTERWARDS).getHighest()).contains(Fraction.parse("1.2"));
    }

    @Test
    void openProgressIsBoundedWhereNoShareCanBeReached() {
        province.target("z", ZERO_TOLERANCE, NO_CASE);
        assertThat(shown(measure(uncapped(), AFTERWARDS))).isEqualTo("0 to 1");
    }

    // named choices

    @Test
    void anEstimateOfTheDueDayCountsWhereTheRegulationSaysSo() {
        province.target("a", CUMULATIVE_RATIO, atLeast("1")).estimate("e", "a", DUE, share("102/100"));
        Measure.OfTargets share = ProvinceScheme.share(TargetCredit.EXCEEDED);
        assertThat(shown(measure(share, AFTERWARDS))).isEqualTo("0 to 1");
        assertThat(shown(measure(asEstimated(share), AFTERWARDS))).isEqualTo("1/1");
    }

    @Test
    void anEstimateOfAnEarlierDayCountsAsLittleAsAFinalFigureOfThatDay() {
        province.target("a", COUNT, atLeast("10")).estimate("e", "a", "2021-11-30", amount("12"));
        Measure.OfTargets share = asEstimated(ProvinceScheme.share(TargetCredit.MET));
        assertThat(shown(measure(share, BEFORE))).isEqualTo("0 to 1");
        assertThat(shown(measure(share, AFTERWARDS))).isEqualTo("0 to 1");
    }

    @Test
    void estimatedCasesAndProductsCountLikeFoundOnesWhereTheRegulationSaysSo() {
        province.target("z", ZERO_TOLERANCE, NO_CASE)
                .estimate("e-z", "z", "2021-06-30", amount("1"))
                .target("p", PRODUCT, DELIVERED)
                .estimate("e-p", "p", "2021-06-30", new ReadingValue.Delivery(true));
        Measure.OfTargets share = asEstimated(ProvinceScheme.share(TargetCredit.MET));
        assertThat(shown(measure(share, BEFORE))).isEqualTo("0 to 0.5");
        assertThat(shown(measure(share, AFTERWARDS))).isEqualTo("1/2");
    }

    @Test
    void aTargetThatNobodyCouldReadIsOpenOrLeftOut() {
        province.target("a", COUNT, atLeast("1"))
                .reading("r", "a", DUE, amount("1"))
                .indicator("b", COUNT)
                .add(aTarget("b", NO_CASE).requirement(Optional.empty()).build())
                .target("c", COUNT, DELIVERED);
        Measure.OfTargets share = ProvinceScheme.share(TargetCredit.MET);
        assertThat(measure(share, AFTERWARDS).getMissing())
                .containsExactly(Ref.of("target", "b"), Ref.of("target", "c"));
        assertThat(shown(measure(excluding(share), AFTERWARDS))).isEqualTo("1/1");
        assertThat(shown(measure(excluding(of(share, "i-b")), AFTERWARDS))).isEqualTo("NOT_EVALUABLE");
        Measurement unbounded = measure(of(uncapped(), "i-b"), AFTERWARDS);
        assertThat(unbounded.getHighest()).isEmpty();
    }

    @Test
    void theReadingsOfTheLibraryAreMarkedAsSuch() {
        assertThat(TargetRules.defaults().all())
                .extracting(Object::toString)
                .containsExactly(
                        "capPerTarget = true (READING, -)",
                        "estimatedTarget = OPEN (READING, -)",
                        "unreadableTarget = OPEN (READING, -)");
        assertThat(ProvinceScheme.share(TargetCredit.MET).parameters())
                .isEqualTo(TargetRules.defaults().all());
    }

    private Province lineWithNoCase(Requirement besides) {
        return province.indicator("z", ZERO_TOLERANCE)
                .indicator("a", COUNT)
                .add(Province.anIndicator("t", COMPOUND)
                        .addMeasures(IndicatorId.of("i-z"), IndicatorId.of("i-a"))
                        .build())
                .add(aTarget(
                                "t",
                                new Requirement.AllOf(List.of(
                                        new Requirement.OfMeasure(IndicatorId.of("i-z"), NO_CASE),
                                        new Requirement.OfMeasure(IndicatorId.of("i-a"), besides))))
                        .build());
    }

    private String measured(TargetCredit credit) {
        return shown(measure(ProvinceScheme.share(credit), AFTERWARDS));
    }

    private Measurement measure(Measure.OfTargets share, String day) {
        return TargetShares.measure(share, DISTRICT, YEAR, province.knownOn(day));
    }
}
