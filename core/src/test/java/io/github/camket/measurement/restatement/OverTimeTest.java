// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.measurement.restatement.Figures.indicator;
import static io.github.camket.measurement.restatement.Readings.gaps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Commune;
import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.OverTime;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parts of a period make together in one unit, by the method of the indicator. */
class OverTimeTest {

    private static final Indicator CASES = indicator(IndicatorKind.COUNT).build();
    private static final Indicator GROWTH = indicator(IndicatorKind.GROWTH_RATE).build();
    private static final Indicator MEAN =
            indicator(IndicatorKind.AVERAGE_GROWTH).build();

    @Test
    void monthsAreAdded() {
        PeriodRollUp quarter = Readings.of(CASES, "a")
                .reads("a", "2026-01", "4")
                .reads("a", "2026-02", "0")
                .reads("a", "2026-03", "3")
                .whole("a", "2026-Q1", PeriodType.MONTH);
        assertThat(quarter.getMethod()).isEqualTo(OverTime.SUM);
        assertThat(quarter.getNumber()).contains(Fraction.of(7));
        assertThat(quarter.isComplete()).isTrue();
        assertThat(quarter.getParts()).hasSize(3);
        assertThat(quarter.getTaken()).isEmpty();
        assertThat(quarter.getFindings()).isEmpty();
    }

    @Test
    void aSumOverTwoOfThreeMonthsSaysSo() {
        PeriodRollUp quarter = Readings.of(CASES, "a")
                .reads("a", "2026-01", "4")
                .reads("a", "2026-03", "3")
                .whole("a", "2026-Q1", PeriodType.MONTH);
        assertThat(quarter.getNumber()).contains(Fraction.of(7));
        assertThat(quarter.isComplete()).isFalse();
        assertThat(quarter.getWithValue())
                .containsExactly(ReportingPeriod.parse("2026-01"), ReportingPeriod.parse("2026-03"));
        assertThat(gaps(quarter.getLacking())).containsExactly("2026-02 MISSING");
    }

    @Test
    void theReasonsForNoValueStayApart() {
        Readings readings = Readings.of(CASES, "a")
                .unit(Commune.aUnit("n")
                        .validity(Validity.from(LocalDate.of(2026, 2, 15)))
                        .build())
                .reads("n", "2026-02", Readings.none(NoValue.SUPPRESSED))
                .reads("n", "2026-03", Readings.none(NoValue.NOT_APPLICABLE))
                .reads("n", "2026-05", "5")
                .reads("n", "2026-06", "9:13");
        PeriodRollUp half = readings.whole("n", "2026-H1", PeriodType.MONTH);
        assertThat(gaps(half.getGaps()))
                .containsExactly(
                        "2026-01 NOT_OPEN",
                        "2026-02 SUPPRESSED",
                        "2026-03 NOT_APPLICABLE",
                        "2026-04 MISSING",
                        "2026-06 MISSING");
        assertThat(gaps(half.getLacking())).containsExactly("2026-02 SUPPRESSED", "2026-04 MISSING", "2026-06 MISSING");
        assertThat(half.getFindings())
                .extracting(finding -> finding.code().code())
                .containsExactly("READING_OF_ANOTHER_KIND");
    }

    @Test
    void aMonthThatIsNotOverIsNotMissing() {
        Readings readings = Readings.of(CASES, "a")
                .reads("a", "2026-01", "4")
                .reads("a", "2026-02", "2026-02-20", Readings.value("1"), ReadingStatus.ESTIMATE);
        PeriodRollUp quarter = readings.whole(
                readings.known().coveringUntil(LocalDate.of(2026, 3, 10)), "a", "2026-Q1", PeriodType.MONTH);
        assertThat(gaps(quarter.getGaps())).containsExactly("2026-03 NOT_OVER");
        assertThat(quarter.isComplete()).isFalse();
        assertThat(quarter.isEstimated()).isTrue();
        assertThat(quarter.getCoversUntil()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(readings.found()).containsExactly("READING_BEFORE_END", "READING_ESTIMATED");
    }

    @Test
    void whatIsThereAtTheEndIsThatOfTheLastPartWithAValue() {
        Indicator poor = indicator(IndicatorKind.STOCK).build();
        Readings readings = Readings.of(poor, "a").reads("a", "2026-Q1", "40").reads("a", "2026-Q3", "31");
        PeriodRollUp year = readings.whole("a", "2026", PeriodType.QUARTER);
        assertThat(year.getMethod()).isEqualTo(OverTime.LAST);
        assertThat(year.getNumber()).contains(Fraction.of(31));
        assertThat(year.getTaken()).contains(ReportingPeriod.parse("2026-Q3"));
        // The second quarter is not known either, which does not matter for the end of the year.
        assertThat(gaps(year.getLacking())).containsExactly("2026-Q4 MISSING");
        assertThat(year.isComplete()).isFalse();
        readings.reads("a", "2026-Q4", "30");
        assertThat(readings.whole("a", "2026", PeriodType.QUARTER).isComplete()).isTrue();
    }

    @Test
    void theLastValueNeedsNoParts() {
        Indicator share = indicator(IndicatorKind.SHARE).build();
        PeriodRollUp year = Readings.of(share, "a")
                .reads("a", "2026-H1", "1:2")
                .reads("a", "2026-H2", "24.96%")
                .whole("a", "2026", PeriodType.HALF_YEAR);
        assertThat(year.getNumber()).contains(Fraction.parse("0.2496"));
        assertThat(year.isComplete()).isTrue();
    }

    @Test
    void ofCasesThatMustNotBeThereTheMostCount() {
        Indicator none = indicator(IndicatorKind.ZERO_TOLERANCE).build();
        Readings readings = Readings.of(none, "a")
                .reads("a", "2026-01", "0")
                .reads("a", "2026-02", "2")
                .reads("a", "2026-03", "2");
        PeriodRollUp quarter = readings.whole("a", "2026-Q1", PeriodType.MONTH);
        assertThat(quarter.getMethod()).isEqualTo(OverTime.GREATEST);
        assertThat(quarter.getNumber()).contains(Fraction.of(2));
        assertThat(quarter.getTaken()).contains(ReportingPeriod.parse("2026-02"));
        PeriodRollUp added = Readings.of(none.withOverTime(OverTime.SUM), "a")
                .reads("a", "2026-01", "1")
                .reads("a", "2026-02", "2")
                .whole("a", "2026-Q1", PeriodType.MONTH);
        assertThat(added.getNumber()).contains(Fraction.of(3));
    }

    @Test
    void partsArePooledWhereTheIndicatorSaysSo() {
        Indicator solved =
                indicator(IndicatorKind.SHARE).overTime(OverTime.POOLED).build();
        PeriodRollUp quarter = Readings.of(solved, "a")
                .reads("a", "2026-01", "90:100")
                .reads("a", "2026-02", "5:10")
                .reads("a", "2026-03", "80%")
                .whole("a", "2026-Q1", PeriodType.MONTH);
        assertThat(quarter.getNumber()).contains(Fraction.of(95, 110));
        assertThat(gaps(quarter.getLacking())).containsExactly("2026-03 WITHOUT_PARTS");
        assertThat(quarter.getParts().get(2).reading()).isPresent();
    }

    @Test
    void growthOfTheYearIsFromTheFirstBaseToTheLastLevelAndNoSumOfRates() {
        PeriodRollUp year = Readings.of(GROWTH, "a")
                .reads("a", "2026-H1", "100>110")
                .reads("a", "2026-H2", "110>121")
                .whole("a", "2026", PeriodType.HALF_YEAR);
        assertThat(year.getMethod()).isEqualTo(OverTime.FROM_LEVELS);
        assertThat(Figures.text(year.getValue().orElseThrow())).isEqualTo("100>121");
        assertThat(year.getNumber()).contains(Fraction.parse("0.21"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "all against one base          | 100>104 | 100>109 | 100>107 | 100>112 | 100>112",
                "linked, one quarter unknown   | 100>104 | 104>109 | -       | 111>112 | 100>112",
                "one base, quarters unknown    | 100>104 | -       | -       | 100>112 | 100>112",
                "shares that link              | 1:10>2:10 | 20%>3:10 | 3:10>4:10 | 4:10>5:11 | 1:10>5:11"
            })
    void theEndsAreKnownWherePartsLinkUpOrHaveOneBase(
            String why, String one, String two, String three, String four, String whole) {
        PeriodRollUp year = quarters(one, two, three, four);
        assertThat(year.getValue().map(Figures::text)).as(why).contains(whole);
        assertThat(year.isComplete()).isEqualTo(year.getWithValue().size() == 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "each against the year before  | 100>104 | 105>110 | 103>109 | 107>112 | LEVELS_DO_NOT_LINK | 2026-Q2",
                "a break after a link          | 100>104 | 104>110 | 103>109 | 109>112 | LEVELS_DO_NOT_LINK | 2026-Q3",
                "nothing shows how they link   | 100>104 | -       | -       | 107>112 | LEVELS_DO_NOT_LINK | 2026-Q4",
                "levels and shares             | 1>2     | -       | -       | 1:1>3:1 | LEVELS_DO_NOT_LINK | 2026-Q4",
                "no first base                 | -       | 104>110 | 110>111 | 111>112 | NO_LEVELS_AT_END   | 2026-Q1",
                "no last level                 | 100>104 | 104>110 | 110>111 | -       | NO_LEVELS_AT_END   | 2026-Q4",
                "rates alone                   | 4%      | 5%      | 6%      | 5%      | NO_LEVELS_AT_END   | 2026-Q1"
            })
    void otherwiseItIsRefused(String why, String one, String two, String three, String four, String reason, String at) {
        PeriodRollUp year = quarters(one, two, three, four);
        assertThat(year.getValue()).as(why).isEmpty();
        assertThat(year.isComplete()).isFalse();
        assertThat(year.getRefusal()).get().satisfies(finding -> {
            assertThat(finding.code().code()).isEqualTo(reason);
            assertThat(finding.arguments()).containsExactly("a", at);
        });
        assertThat(year.getFindings()).contains(year.getRefusal().orElseThrow());
    }

    private static PeriodRollUp quarters(String... values) {
        Readings readings = Readings.of(GROWTH, "a");
        for (int quarter = 1; quarter <= values.length; quarter++) {
            if (values[quarter - 1] != null) {
                readings.reads("a", "2026-Q" + quarter, values[quarter - 1]);
            }
        }
        return readings.whole("a", "2026", PeriodType.QUARTER);
    }

    @Test
    void fromNothingThereIsNoRateOfTheYear() {
        PeriodRollUp year = Readings.of(GROWTH, "a")
                .reads("a", "2026-H1", "0>110")
                .reads("a", "2026-H2", "110>121")
                .whole("a", "2026", PeriodType.HALF_YEAR);
        assertThat(year.getNumber()).isEmpty();
        assertThat(year.getFindings())
                .containsExactly(PeriodRollUp.NO_RATE_OF_PERIOD.about(Figures.INDICATOR.toRef(), "a", "2026"));
    }

    @Test
    void aMeanOverTheTermHasTheLevelsOfAllItsYears() {
        PeriodRollUp term = Readings.of(MEAN, "a")
                .reads("a", "2024", new ReadingValue.Levels(levels("100>120")))
                .reads("a", "2025", new ReadingValue.Levels(levels("120>121")))
                .whole("a", "2024-2025", PeriodType.YEAR);
        assertThat(term.getValue().map(Figures::text)).contains("100>120>121");
        assertThat(term.getNumber()).contains(Fraction.parse("0.1"));
    }

    @ParameterizedTest
    @CsvSource({"100>120, 119>121", "100>120, 120>121>130"})
    void aMeanOverYearsThatDoNotLinkIsRefused(String one, String other) {
        PeriodRollUp term = Readings.of(MEAN, "a")
                .reads("a", "2024", new ReadingValue.Levels(levels(one)))
                .reads("a", "2025", new ReadingValue.Levels(levels(other)))
                .whole("a", "2024-2025", PeriodType.YEAR);
        assertThat(term.getRefusal())
                .contains(PeriodRollUp.LEVELS_DO_NOT_LINK.about(Figures.INDICATOR.toRef(), "a", "2025"));
    }

    private static List<Fraction> levels(String text) {
        return Stream.of(text.split(">")).map(Fraction::parse).toList();
    }

    @Test
    void aMeanOverYearsIsNotMadeOfQuarters() {
        PeriodRollUp year = Readings.of(MEAN, "a").whole("a", "2026", PeriodType.QUARTER);
        assertThat(year.getRefusal())
                .contains(PeriodRollUp.PARTS_ARE_NOT_YEARS.about(Figures.INDICATOR.toRef(), "a", "2026"));
    }

    @Test
    void ofSeveralMeasuresInOneLineEachIsAskedByItself() {
        Indicator line = indicator(IndicatorKind.COMPOUND)
                .addMeasures(IndicatorId.of("i-2"), IndicatorId.of("i-3"))
                .build();
        PeriodRollUp year = Readings.of(line, "a")
                .add(indicator(IndicatorKind.COUNT).id(IndicatorId.of("i-2")).build())
                .add(indicator(IndicatorKind.COUNT).id(IndicatorId.of("i-3")).build())
                .whole("a", "2026", PeriodType.MONTH);
        assertThat(year.getMethod()).isEqualTo(OverTime.EACH_MEASURE);
        assertThat(year.getRefusal())
                .contains(FigureSeries.MEASURES_ONE_BY_ONE.about(Figures.INDICATOR.toRef(), "i-2, i-3"));
        assertThat(year.getParts()).isEmpty();
    }

    @Test
    void whatWasReportedForTheWholeIsHeldAgainstTheSumAndNotAdjusted() {
        Readings readings = Readings.of(CASES, "a")
                .reads("a", "2026-H1", "4")
                .reads("a", "2026-H2", "3")
                .reads("a", "2026", "8");
        PeriodRollUp year = readings.whole("a", "2026", PeriodType.HALF_YEAR);
        assertThat(year.getNumber()).contains(Fraction.of(7));
        assertThat(year.getReported().map(Figures::text)).contains("8");
        assertThat(year.getFindings())
                .containsExactly(PeriodRollUp.PARTS_DO_NOT_MAKE_THE_WHOLE.about(
                        Figures.INDICATOR.toRef(), "a", "2026", "8", "7"));
        // Of an unfinished sum nothing is said.
        assertThat(readings.whole("a", "2026", PeriodType.QUARTER).getFindings())
                .isEmpty();
    }

    @Test
    void withoutAnyValueThereIsNoSumAndNoRefusal() {
        PeriodRollUp year = Readings.of(CASES, "a").whole("a", "2026", PeriodType.QUARTER);
        assertThat(year.getValue()).isEmpty();
        assertThat(year.isRefused()).isFalse();
        assertThat(year.isComplete()).isFalse();
        assertThat(year.getGaps()).hasSize(4);
    }

    @Test
    void thePartsOfAPeriodCanBeItself() {
        PeriodRollUp year =
                Readings.of(GROWTH, "a").reads("a", "2026", "100>112").whole("a", "2026", PeriodType.YEAR);
        assertThat(year.getValue().map(Figures::text)).contains("100>112");
        assertThat(year.getReported()).isEmpty();
    }

    @Test
    void aUnitThatNobodyKnowsAndPartsThatAreLongerAreRefused() {
        Readings readings = Readings.of(CASES, "a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> readings.whole("x", "2026", PeriodType.MONTH))
                .withMessage("unit must be known on 2027-01-31: x");
        assertThatIllegalArgumentException().isThrownBy(() -> readings.whole("a", "2026-Q1", PeriodType.YEAR));
    }

    @Test
    void onlyTheTakenPartMakesTheWholeAnEstimate() {
        Indicator poor = indicator(IndicatorKind.STOCK).build();
        Readings readings = Readings.of(poor, "a")
                .reads("a", "2026-H1", "2026-06-30", Readings.value("40"), ReadingStatus.ESTIMATE)
                .reads("a", "2026-H2", "38");
        assertThat(readings.whole("a", "2026", PeriodType.HALF_YEAR).isEstimated())
                .isFalse();
        PeriodRollUp sum = Readings.of(CASES, "a")
                .reads("a", "2026-H1", "2026-06-30", Readings.value("40"), ReadingStatus.ESTIMATE)
                .reads("a", "2026-H2", "38")
                .whole("a", "2026", PeriodType.HALF_YEAR);
        assertThat(sum.isEstimated()).isTrue();
    }

    @Test
    void whatIsRefusedInAUnitIsMissingInTheSeriesAndSaysWhy() {
        Readings readings = Readings.of(GROWTH, "a", "b")
                .reads("a", "2026-H1", "100>104")
                .reads("a", "2026-H2", "105>110")
                .reads("b", "2026-H1", "100>104")
                .reads("b", "2026-H2", "104>106");
        assertThat(Readings.texts(readings.ofParts("2026", PeriodType.HALF_YEAR)))
                .containsExactly("a MISSING", "b 100>106");
        assertThat(readings.found()).containsExactly("LEVELS_DO_NOT_LINK");
    }

    @Test
    void eachUnitOfASeriesHasItsWholePeriodOrNoneOfIt() {
        Readings readings = Readings.of(CASES, "a", "b", "c", "d")
                .reads("a", "2026-H1", "4")
                .reads("a", "2026-H2", "3")
                .reads("b", "2026-H1", "4")
                .reads("c", "2026-H1", "4")
                .reads("c", "2026-H2", Readings.none(NoValue.SUPPRESSED))
                .reads("d", "2026-H1", Readings.none(NoValue.NOT_APPLICABLE))
                .reads("d", "2026-H2", Readings.none(NoValue.NOT_APPLICABLE));
        FigureSeries<OrgUnitId> year = readings.ofParts("2026", PeriodType.HALF_YEAR);
        assertThat(Readings.texts(year)).containsExactly("a 7", "b MISSING", "c SUPPRESSED", "d NOT_APPLICABLE");
        RollUp<OrgUnitId> whole = RollUp.of(year, readings.tree(year.mapDay()), OrgUnitId.of("p"));
        assertThat(whole.getNumber()).contains(Fraction.of(7));
        assertThat(whole.getReporting()).isEqualTo(1);
        assertThat(whole.getExpected()).isEqualTo(3);
    }
}
