// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.measurement.restatement.Figures.indicator;
import static io.github.camket.measurement.restatement.Readings.counts;
import static io.github.camket.measurement.restatement.Readings.gaps;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.GrowthMean;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the communes of a province make together, by the method of the indicator, and what is never made of them. */
class AcrossUnitsTest {

    private static final String YEAR = "2026";
    private static final Indicator GROWTH = indicator(IndicatorKind.GROWTH_RATE).build();

    @Test
    void zeroReportedByOneAndNoReportFromTheOtherAreZeroOverOneOfTwo() {
        RollUp<OrgUnitId> whole = Readings.of(indicator(IndicatorKind.COUNT).build(), "a", "b")
                .reads("a", YEAR, "0")
                .province(YEAR);
        assertThat(whole.getMethod()).isEqualTo(AcrossUnits.SUM);
        assertThat(whole.getNumber()).contains(Fraction.ZERO);
        assertThat(whole.getReporting()).isEqualTo(1);
        assertThat(whole.getExpected()).isEqualTo(2);
        assertThat(gaps(whole.getGaps())).containsExactly("b MISSING");
        assertThat(whole.isComplete()).isFalse();
    }

    @Test
    void theReasonsForNoValueStayApart() {
        RollUp<OrgUnitId> whole = Readings.of(indicator(IndicatorKind.SHARE).build(), "a", "b", "c", "d", "e")
                .reads("a", YEAR, "90:100")
                .reads("b", YEAR, Readings.none(NoValue.SUPPRESSED))
                .reads("c", YEAR, Readings.none(NoValue.NOT_APPLICABLE))
                .reads("d", YEAR, "50%")
                .province(YEAR);
        assertThat(Figures.text(whole.getValue().orElseThrow())).isEqualTo("90:100");
        assertThat(gaps(whole.getGaps()))
                .containsExactly("b SUPPRESSED", "c NOT_APPLICABLE", "d WITHOUT_PARTS", "e MISSING");
        assertThat(whole.getReporting()).isEqualTo(1);
        assertThat(whole.getExpected()).isEqualTo(4);
        assertThat(whole.getNotReporting()).containsExactly(OrgUnitId.of("b"), OrgUnitId.of("d"), OrgUnitId.of("e"));
        assertThat(whole.getCoverage()).contains(Fraction.of(1, 4));
    }

    @Test
    void ninetyOfAHundredAndFiveOfTenAreNinetyFiveOfAHundredAndTen() {
        RollUp<OrgUnitId> whole = Readings.of(indicator(IndicatorKind.SHARE).build(), "a", "b")
                .reads("a", YEAR, "90:100")
                .reads("b", YEAR, "5:10")
                .province(YEAR);
        assertThat(whole.getMethod()).isEqualTo(AcrossUnits.BY_PARTS);
        assertThat(Figures.text(whole.getValue().orElseThrow())).isEqualTo("95:110");
        assertThat(whole.getNumber()).contains(Fraction.of(95, 110));
    }

    @Test
    void ofPercentagesAloneThereIsNoWholeAndTheReasonIsGiven() {
        RollUp<OrgUnitId> whole = Readings.of(indicator(IndicatorKind.SHARE).build(), "a", "b")
                .reads("a", YEAR, "90%")
                .reads("b", YEAR, "50%")
                .province(YEAR);
        assertThat(whole.getRefusal()).contains(RollUp.ONLY_VALUES_WITHOUT_PARTS.about(Figures.INDICATOR.toRef()));
        assertThat(whole.getNumber()).isEmpty();
    }

    @Test
    void aLevelIsPooledByItsBaseAndMultipliedOnlyInTheNumber() {
        Indicator beds = indicator(IndicatorKind.RATIO_PER)
                .per(Fraction.of(10_000))
                .unitOfMeasure("giường/vạn dân")
                .build();
        RollUp<OrgUnitId> whole = Readings.of(beds, "a", "b")
                .reads("a", YEAR, "30:10000")
                .reads("b", YEAR, "60:30000")
                .province(YEAR);
        assertThat(Figures.text(whole.getValue().orElseThrow())).isEqualTo("90:40000");
        assertThat(whole.getNumber()).contains(Fraction.parse("22.5"));
    }

    @Test
    void growthIsComputedAgainFromTheLevelsAndNotAveraged() {
        RollUp<OrgUnitId> whole = Readings.of(GROWTH, "a", "b")
                .reads("a", YEAR, "900>927")
                .reads("b", YEAR, "100>150")
                .province(YEAR);
        assertThat(whole.getMethod()).isEqualTo(AcrossUnits.FROM_LEVELS);
        assertThat(Figures.text(whole.getValue().orElseThrow())).isEqualTo("1000>1077");
        // 3 % and 50 %: the mean would be 26.5 %.
        assertThat(whole.getNumber()).contains(Fraction.parse("0.077"));
    }

    @Test
    void whatBeganFromNothingHasNoRateAndStillAPlaceInTheWhole() {
        RollUp<OrgUnitId> whole = Readings.of(GROWTH, "a", "b")
                .reads("a", YEAR, "100>100")
                .reads("b", YEAR, "0>20")
                .province(YEAR);
        assertThat(whole.getNumber()).contains(Fraction.parse("0.2"));
        assertThat(whole.getReporting()).isEqualTo(2);
    }

    @Test
    void fromNothingAtAllThereIsNoRate() {
        RollUp<OrgUnitId> whole =
                Readings.of(GROWTH, "a").reads("a", YEAR, "0>20").province(YEAR);
        assertThat(Figures.text(whole.getValue().orElseThrow())).isEqualTo("0>20");
        assertThat(whole.getNumber()).isEmpty();
        assertThat(whole.getFindings()).containsExactly(RollUp.NO_RATE_FROM_BASE.about(Figures.INDICATOR.toRef()));
    }

    @Test
    void aRateWithoutLevelsTakesNoPart() {
        RollUp<OrgUnitId> whole = Readings.of(GROWTH, "a", "b")
                .reads("a", YEAR, "100>106")
                .reads("b", YEAR, "12%")
                .province(YEAR);
        assertThat(whole.getNumber()).contains(Fraction.parse("0.06"));
        assertThat(gaps(whole.getGaps())).containsExactly("b WITHOUT_PARTS");
    }

    /** 56 and 56 against 50 and 50, of which both provinces count the same 6: each grew by 12 %, both together by 6 %. */
    @Test
    void whatSeveralUnitsCountAtTheSameTimeIsDeclaredAndThenRefused() {
        Readings overlapping = Readings.of(GROWTH.withAcrossUnits(AcrossUnits.NEVER), "a", "b")
                .reads("a", YEAR, "50>56")
                .reads("b", YEAR, "50>56")
                .reads("p", YEAR, "100>106");
        RollUp<OrgUnitId> whole = overlapping.province(YEAR);
        assertThat(whole.getMethod()).isEqualTo(AcrossUnits.NEVER);
        assertThat(whole.getRefusal()).contains(FigureSeries.DECLARED_NOT_TO_ADD_UP.about(Figures.INDICATOR.toRef()));
        assertThat(whole.getValue()).isEmpty();
        assertThat(whole.getReported().flatMap(own -> own.toNumber(GROWTH))).contains(Fraction.parse("0.06"));
    }

    @Test
    void anOverlapThatNobodyDeclaredShowsAgainstTheFigureOfTheWhole() {
        RollUp<OrgUnitId> whole = Readings.of(GROWTH, "a", "b")
                .reads("a", YEAR, "50>56")
                .reads("b", YEAR, "50>56")
                .reads("p", YEAR, "100>106")
                .province(YEAR);
        assertThat(whole.getNumber()).contains(Fraction.parse("0.12"));
        assertThat(whole.getNotSummed()).containsExactly(OrgUnitId.of("p"));
        assertThat(whole.getFindings())
                .containsExactly(RollUp.UNITS_DO_NOT_MAKE_THE_WHOLE.about(Figures.INDICATOR.toRef(), "p", "6%", "12%"));
    }

    /** 1/3 of the whole: 33.3 % is that, to its own decimal, and 33.4 % is not. */
    @ParameterizedTest
    @CsvSource({"33.3%, true", "33%, true", "33.4%, false", "100/3%, true", "1:3, true", "1:4, false"})
    void aRoundedPercentageOfTheWholeIsComparedToItsOwnDecimals(String reported, boolean same) {
        RollUp<OrgUnitId> whole = Readings.of(indicator(IndicatorKind.SHARE).build(), "a", "b")
                .reads("a", YEAR, "1:4")
                .reads("b", YEAR, "2:5")
                .reads("p", YEAR, reported)
                .province(YEAR);
        assertThat(whole.getFindings().isEmpty()).isEqualTo(same);
    }

    @Test
    void withAUnitMissingTheFigureOfTheWholeIsNotHeldAgainstTheOthers() {
        RollUp<OrgUnitId> whole = Readings.of(indicator(IndicatorKind.COUNT).build(), "a", "b")
                .reads("a", YEAR, "5")
                .reads("p", YEAR, "9")
                .province(YEAR);
        assertThat(whole.getFindings()).isEmpty();
        assertThat(whole.getReported().map(Figures::text)).contains("9");
    }

    @ParameterizedTest
    @CsvSource({
        "DELTA,    hộ,     7>5,            10>9,           17>14,             -3",
        "DELTA,    điểm %, 40:100>50:100,  10:100>30:200,  50:200>80:300,     1/60",
        "MULTIPLE, lần,    100>300,        50>60,          150>360,           2.4"
    })
    void differencesAndMultiplesAreComputedAgainToo(
            IndicatorKind kind, String unit, String one, String other, String whole, String number) {
        RollUp<OrgUnitId> sum = Readings.of(indicator(kind).unitOfMeasure(unit).build(), "a", "b")
                .reads("a", YEAR, one)
                .reads("b", YEAR, other)
                .province(YEAR);
        assertThat(Figures.text(sum.getValue().orElseThrow())).isEqualTo(whole);
        assertThat(sum.getNumber()).contains(Fraction.parse(number));
    }

    /** 8.2 % and 7.5 % of how many households nobody said: percentages are no levels that add up. */
    @ParameterizedTest
    @CsvSource({"điểm %", "‰", "điểm phần trăm"})
    void levelsThatAreRatesThemselvesAreNotAdded(String unit) {
        RollUp<OrgUnitId> whole = Readings.of(
                        indicator(IndicatorKind.DELTA).unitOfMeasure(unit).build(), "a", "b")
                .reads("a", YEAR, "8.2>7.5")
                .reads("b", YEAR, "5>4")
                .province(YEAR);
        assertThat(whole.getRefusal()).contains(RollUp.ONLY_VALUES_WITHOUT_PARTS.about(Figures.INDICATOR.toRef()));
    }

    @Test
    void sharesOfOneAreNoLevelsThatAddUpEither() {
        Indicator points = indicator(IndicatorKind.DELTA)
                .unitOfMeasure("điểm")
                .per(Fraction.of(100))
                .build();
        RollUp<OrgUnitId> whole =
                Readings.of(points, "a").reads("a", YEAR, "0.082>0.075").province(YEAR);
        assertThat(whole.isRefused()).isTrue();
    }

    @Test
    void levelsOfSeveralYearsAreAddedYearByYear() {
        Indicator mean = indicator(IndicatorKind.AVERAGE_GROWTH).build();
        Readings readings =
                Readings.of(mean, "a", "b").reads("a", YEAR, "60>70>80").reads("b", YEAR, "40>40>41");
        assertThat(Figures.text(readings.province(YEAR).getValue().orElseThrow()))
                .isEqualTo("100>110>121");
        assertThat(readings.province(YEAR).getNumber()).contains(Fraction.parse("0.1"));
        FigureValue whole = readings.province(YEAR).getValue().orElseThrow();
        assertThat(whole.toNumber(mean.withGrowthMean(GrowthMean.ARITHMETIC))).contains(Fraction.parse("0.1"));
    }

    @Test
    void levelsOfDifferentNumbersOfYearsAreRefused() {
        RollUp<OrgUnitId> whole = Readings.of(
                        indicator(IndicatorKind.AVERAGE_DELTA).build(), "a", "b")
                .reads("a", YEAR, "60>70>80")
                .reads("b", YEAR, "40>40>41>42")
                .province(YEAR);
        assertThat(whole.getRefusal())
                .contains(RollUp.LEVELS_OF_OTHER_YEARS.about(Figures.INDICATOR.toRef(), "a", "b"));
    }

    @Test
    void unitsAreCountedByStepsFromTheLowestOn() {
        Indicator rating = indicator(IndicatorKind.ORDINAL)
                .addScale("KHTNV", "HTNV", "HTTNV", "HTXSNV")
                .build();
        RollUp<OrgUnitId> whole = Readings.of(rating, "a", "b", "c", "d", "e")
                .reads("a", YEAR, "step HTXSNV")
                .reads("b", YEAR, "step HTNV")
                .reads("c", YEAR, "step HTXSNV")
                .reads("d", YEAR, Readings.none(NoValue.NOT_APPLICABLE))
                .province(YEAR);
        assertThat(whole.getMethod()).isEqualTo(AcrossUnits.COUNT_BY_VALUE);
        assertThat(counts(whole))
                .containsExactly("step KHTNV []", "step HTNV [b]", "step HTTNV []", "step HTXSNV [a, c]");
        assertThat(gaps(whole.getGaps())).containsExactly("d NOT_APPLICABLE", "e MISSING");
        assertThat(whole.getReporting()).isEqualTo(3);
        assertThat(whole.getExpected()).isEqualTo(4);
        assertThat(whole.getValue()).isEmpty();
        assertThat(whole.isRefused()).isFalse();
    }

    @Test
    void unitsAreCountedByWhetherTheConditionHolds() {
        RollUp<OrgUnitId> whole = Readings.of(indicator(IndicatorKind.CONDITION).build(), "a", "b", "c")
                .reads("b", YEAR, "yes")
                .reads("c", YEAR, "no")
                .province(YEAR);
        assertThat(counts(whole)).containsExactly("yes [b]", "no [c]");
        assertThat(gaps(whole.getGaps())).containsExactly("a MISSING");
    }

    @Test
    void casesOfZeroToleranceAreAdded() {
        RollUp<OrgUnitId> whole = Readings.of(
                        indicator(IndicatorKind.ZERO_TOLERANCE).build(), "a", "b")
                .reads("a", YEAR, "0")
                .reads("b", YEAR, "2")
                .province(YEAR);
        assertThat(whole.getNumber()).contains(Fraction.of(2));
        assertThat(whole.isComplete()).isTrue();
    }

    @Test
    void ofSeveralMeasuresInOneLineNothingIsMissing() {
        Indicator line = indicator(IndicatorKind.COMPOUND)
                .addMeasures(IndicatorId.of("i-2"), IndicatorId.of("i-3"))
                .build();
        RollUp<OrgUnitId> whole = Readings.of(line, "a", "b")
                .add(indicator(IndicatorKind.COUNT).id(IndicatorId.of("i-2")).build())
                .add(indicator(IndicatorKind.COUNT).id(IndicatorId.of("i-3")).build())
                .province(YEAR);
        assertThat(whole.getMethod()).isEqualTo(AcrossUnits.EACH_MEASURE);
        assertThat(whole.getRefusal())
                .contains(FigureSeries.MEASURES_ONE_BY_ONE.about(Figures.INDICATOR.toRef(), "i-2, i-3"));
        assertThat(whole.getGaps()).isEmpty();
        assertThat(whole.isComplete()).isFalse();
    }

    @Test
    void ofARefusedSeriesItIsStillSaidWhoReported() {
        RollUp<OrgUnitId> whole = Readings.of(indicator(IndicatorKind.SCORE).build(), "a", "b")
                .reads("a", YEAR, "81.5")
                .province(YEAR);
        assertThat(whole.getRefusal()).contains(FigureSeries.SCORES_DO_NOT_ADD_UP.about(Figures.INDICATOR.toRef()));
        assertThat(whole.getReporting()).isEqualTo(1);
        assertThat(gaps(whole.getGaps())).containsExactly("b MISSING");
        assertThat(whole.isComplete()).isFalse();
    }
}
