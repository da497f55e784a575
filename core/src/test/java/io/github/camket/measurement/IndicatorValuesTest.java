// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DISTRICT;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.OTHER_DISTRICT;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.share;
import static io.github.camket.Province.units;
import static io.github.camket.measurement.TargetShares.YEAR;
import static io.github.camket.measurement.TargetShares.codes;
import static io.github.camket.measurement.TargetShares.set;
import static io.github.camket.measurement.TargetShares.shown;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.CUMULATIVE_RATIO;
import static io.github.camket.model.indicator.IndicatorKind.PRODUCT;
import static io.github.camket.model.indicator.IndicatorKind.SUBORDINATE_UNITS;
import static io.github.camket.model.indicator.IndicatorKind.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Province;
import io.github.camket.ProvinceScheme;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Label;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The value of an indicator itself, as a number that a regulation can put on a scale. */
class IndicatorValuesTest {

    private final Province province = Province.of();

    @Test
    void theFinalFigureOfTheLastDayIsTheValue() {
        province.indicator("a", COUNT)
                .reading("r-1", "a", "2021-06-30", amount("5"))
                .reading("r-2", "a", DUE, amount("12"));
        assertThat(value(MeasureUnit.COUNT)).isEqualTo(Amount.of(12));
        assertThat(codes(all(MeasureUnit.COUNT, AFTERWARDS))).isEmpty();
    }

    @Test
    void theNumberIsOfTheUnitThatTheRegulationNames() {
        province.indicator("a", COUNT).reading("r", "a", DUE, amount("12"));
        assertThat(value(MeasureUnit.POINTS)).isEqualTo(Points.of(12));
        assertThat(value(MeasureUnit.RATIO)).isEqualTo(Ratio.of(12, 1));
    }

    @Test
    void aRatioIsAShareOfOneAndKeepsItsParts() {
        province.indicator("a", CUMULATIVE_RATIO).reading("r", "a", DUE, share("588.9/620"));
        assertThat(value(MeasureUnit.RATIO)).isEqualTo(Ratio.of(Fraction.parse("588.9"), Fraction.of(620)));
        assertThat(value(MeasureUnit.COUNT))
                .isEqualTo(Amount.of(Fraction.parse("588.9").dividedBy(620)));
    }

    @Test
    void aProductCountsOneAndUnitsAreThoseBelow() {
        province.indicator("a", PRODUCT).reading("r", "a", DUE, new ReadingValue.Delivery(true));
        assertThat(value(MeasureUnit.COUNT)).isEqualTo(Amount.of(1));
        Province other = Province.of().indicator("a", SUBORDINATE_UNITS).reading("r", "a", DUE, units("c-1", "c-9"));
        Measurements all = TargetShares.all(set(of(MeasureUnit.COUNT)), DISTRICT, YEAR, other.knownOn(AFTERWARDS));
        assertThat(shown(only(all))).isEqualTo("1");
        assertThat(codes(all)).containsExactly("NOT_A_SUBORDINATE");
    }

    @Test
    void theLastFinalFigureThatIsCoveredCountsWhileThePeriodGoesOn() {
        province.indicator("a", COUNT)
                .reading("r-1", "a", "2021-06-30", amount("5"))
                .reading("r-2", "a", "2021-11-30", amount("9"))
                .reading("r-3", "a", DUE, amount("12"));
        Measurements all = all(MeasureUnit.COUNT, "2021-12-10");
        assertThat(shown(only(all))).isEqualTo("9");
        assertThat(codes(all)).containsExactly("DATED_LATER");
    }

    @Test
    void aFigureOfAnEarlierDayCountsWhenThePeriodIsOverAndIsFound() {
        province.indicator("a", COUNT).reading("r", "a", "2021-11-30", amount("9"));
        Measurements all = all(MeasureUnit.COUNT, AFTERWARDS);
        assertThat(shown(only(all))).isEqualTo("9");
        assertThat(all.getFindings())
                .extracting(Object::toString)
                .containsExactly("WARNING FIGURE_OF_EARLIER_DAY indicator:i-a [d-1, 2021, 2021-11-30, r]");
        assertThat(codes(all(MeasureUnit.COUNT, BEFORE))).isEmpty();
    }

    @Test
    void aFigureOfADayAfterThePeriodIsNotOfThePeriod() {
        province.indicator("a", COUNT).reading("r", "a", "2022-01-31", amount("9"));
        Measurements all = all(MeasureUnit.COUNT, AFTERWARDS);
        assertThat(shown(only(all))).isEqualTo("0 or more");
        assertThat(all.getFindings())
                .extracting(Object::toString)
                .containsExactly("INFO FIGURE_AFTER_PERIOD indicator:i-a [d-1, 2021, 2022-01-31, r]");
    }

    @Test
    void anEstimateLeavesItOpenAlsoAfterAFinalFigureOfAnEarlierDay() {
        province.indicator("a", COUNT)
                .reading("r", "a", "2021-11-30", amount("9"))
                .estimate("e", "a", DUE, amount("12"));
        Measurements all = all(MeasureUnit.COUNT, AFTERWARDS);
        assertThat(shown(only(all))).isEqualTo("0 or more");
        assertThat(only(all).getMissing()).containsExactly(Ref.of("indicator", "i-a"));
        assertThat(all.getFindings())
                .extracting(Object::toString)
                .containsExactly("WARNING FIGURE_ESTIMATED indicator:i-a [d-1, 2021, 2021-12-31, e]");
        province.add(
                LocalDate.parse("2022-01-20"),
                aReading("f", "a", DUE, amount("11")).build());
        assertThat(shown(only(all(MeasureUnit.COUNT, "2022-01-19")))).isEqualTo("0 or more");
        assertThat(shown(only(all(MeasureUnit.COUNT, "2022-01-20")))).isEqualTo("11");
    }

    @Test
    void withoutAFigureItIsMissingAndNotZero() {
        province.indicator("a", COUNT)
                .add(aReading("r-1", "a", DUE, amount("5"))
                        .unit(OrgUnitId.of(OTHER_DISTRICT))
                        .build())
                .add(aReading("r-2", "a", DUE, amount("5"))
                        .period(ReportingPeriod.parse("2021-12"))
                        .build());
        Measurement found = only(all(MeasureUnit.COUNT, AFTERWARDS));
        assertThat(found.getStatus()).isEqualTo(MeasurementStatus.MISSING);
        assertThat(shown(found)).isEqualTo("0 or more");
    }

    @Test
    void aProductThatNobodyReportedIsDeliveredOrNot() {
        province.indicator("a", PRODUCT);
        assertThat(shown(only(all(MeasureUnit.COUNT, AFTERWARDS)))).isEqualTo("0 to 1");
    }

    @Test
    void figuresThatDisagreeLeaveItOpenWhateverWasFoundEarlier() {
        province.indicator("a", COUNT)
                .reading("r-0", "a", "2021-11-30", amount("9"))
                .reading("r-1", "a", DUE, amount("12"))
                .reading("r-2", "a", DUE, amount("11"));
        Measurements all = all(MeasureUnit.COUNT, AFTERWARDS);
        assertThat(shown(only(all))).isEqualTo("0 or more");
        assertThat(all.getFindings())
                .extracting(Object::toString)
                .containsExactly("WARNING FIGURES_DISAGREE indicator:i-a [d-1, 2021, 2021-12-31, r-1, r-2]");
    }

    @Test
    void casesThatWereFoundStayFound() {
        province.indicator("a", ZERO_TOLERANCE)
                .reading("r-1", "a", "2021-06-30", amount("2"))
                .reading("r-2", "a", DUE, amount("1"));
        Measurements all = all(MeasureUnit.COUNT, AFTERWARDS);
        assertThat(shown(only(all))).isEqualTo("2");
        assertThat(codes(all)).containsExactly("FIGURE_OF_EARLIER_DAY");
    }

    @Test
    void casesThatWereFoundStayFoundAlsoWhereALaterReadingSaysThatNothingApplies() {
        province.indicator("a", ZERO_TOLERANCE)
                .reading("r-1", "a", "2021-06-30", amount("2"))
                .reading("r-2", "a", DUE, new ReadingValue.None(NoValue.NOT_APPLICABLE));
        assertThat(shown(only(all(MeasureUnit.COUNT, AFTERWARDS)))).isEqualTo("2");
    }

    @Test
    void casesOfAnEarlierDayThatDifferLeaveItOpen() {
        province.indicator("a", ZERO_TOLERANCE)
                .reading("r-1", "a", "2021-06-30", amount("2"))
                .reading("r-2", "a", "2021-06-30", amount("5"))
                .reading("r-3", "a", DUE, amount("1"));
        Measurements all = all(MeasureUnit.COUNT, AFTERWARDS);
        assertThat(shown(only(all))).isEqualTo("0 or more");
        assertThat(all.getFindings())
                .extracting(Object::toString)
                .containsExactly("WARNING FIGURES_DISAGREE indicator:i-a [d-1, 2021, 2021-06-30, r-1, r-2]");
    }

    @Test
    void reasonsThatContradictEachOtherLeaveItOpenInWhateverOrder() {
        for (NoValue first : List.of(NoValue.NOT_APPLICABLE, NoValue.SUPPRESSED)) {
            NoValue second = first == NoValue.SUPPRESSED ? NoValue.NOT_APPLICABLE : NoValue.SUPPRESSED;
            Province both = Province.of()
                    .indicator("a", COUNT)
                    .reading("r-1", "a", DUE, new ReadingValue.None(first))
                    .reading("r-2", "a", DUE, new ReadingValue.None(second));
            Measurements all = TargetShares.all(set(of(MeasureUnit.COUNT)), DISTRICT, YEAR, both.knownOn(AFTERWARDS));
            assertThat(shown(only(all))).isEqualTo("0 or more");
            assertThat(all.getFindings())
                    .extracting(Object::toString)
                    .containsExactly("WARNING FIGURES_DISAGREE indicator:i-a [d-1, 2021, 2021-12-31, r-1, r-2]");
        }
    }

    @Test
    void aGrowthCanBeNegative() {
        province.indicator("a", IndicatorKind.GROWTH_RATE)
                .reading("r", "a", DUE, new ReadingValue.Change(Fraction.of(97), Fraction.of(100)));
        assertThat(value(MeasureUnit.RATIO)).isEqualTo(Ratio.of(Fraction.parse("-0.03"), Fraction.ONE));
    }

    @Test
    void aNumberForSoManyIsNotTheQuotientOfItsParts() {
        province.add(Province.anIndicator("a", IndicatorKind.RATIO_PER)
                        .per(Fraction.of(10_000))
                        .build())
                .reading("r", "a", DUE, share("347/100000"));
        assertThat(value(MeasureUnit.COUNT)).isEqualTo(Amount.of("34.7"));
        assertThat(value(MeasureUnit.RATIO)).isEqualTo(Ratio.of(Fraction.parse("34.7"), Fraction.ONE));
    }

    @Test
    void whatDoesNotApplyIsNotEvaluableAndWhatIsSuppressedIsOpen() {
        province.indicator("a", COUNT).reading("r", "a", DUE, new ReadingValue.None(NoValue.NOT_APPLICABLE));
        assertThat(only(all(MeasureUnit.COUNT, AFTERWARDS)).getStatus()).isEqualTo(MeasurementStatus.NOT_EVALUABLE);
        Province other =
                Province.of().indicator("a", COUNT).reading("r", "a", DUE, new ReadingValue.None(NoValue.SUPPRESSED));
        Measurements all = TargetShares.all(set(of(MeasureUnit.COUNT)), DISTRICT, YEAR, other.knownOn(AFTERWARDS));
        assertThat(shown(only(all))).isEqualTo("0 or more");
    }

    @Test
    void aFigureInDoubtIsOpenBetweenItsBounds() {
        province.indicator("a", COUNT)
                .reading("r", "a", DUE, amount("12"))
                .add(Doubt.builder()
                        .id(FactId.of("x"))
                        .about(FactId.of("r").toRef(IndicatorReading.KIND))
                        .value(DoubtfulValue.READING)
                        .reason(DoubtReason.DISPUTED)
                        .least(Fraction.of(10))
                        .most(Fraction.of(13))
                        .raisedOn(LocalDate.parse(DUE))
                        .build());
        Measurements all = all(MeasureUnit.COUNT, AFTERWARDS);
        assertThat(shown(only(all))).isEqualTo("10 to 13");
        assertThat(codes(all)).containsExactly("VALUE_DISPUTED");
    }

    @Test
    void severalMeasuresInOneLineAreNoNumber() {
        province.indicator("a", IndicatorKind.COMPOUND);
        Measurements all = all(MeasureUnit.COUNT, AFTERWARDS);
        assertThat(shown(only(all))).isEqualTo("any");
        assertThat(codes(all)).containsExactly("NOT_ONE_NUMBER");
    }

    @Test
    void aFigureOfAnotherShapeDoesNotCountAndIsFound() {
        province.indicator("a", COUNT).reading("r", "a", DUE, share("1/2"));
        Measurements all = all(MeasureUnit.COUNT, AFTERWARDS);
        assertThat(shown(only(all))).isEqualTo("0 or more");
        assertThat(codes(all)).containsExactly("READING_OF_ANOTHER_KIND");
    }

    @Test
    void anIndicatorThatTheLedgerDoesNotHaveIsFound() {
        Measurements all = all(MeasureUnit.COUNT, AFTERWARDS);
        assertThat(shown(only(all))).isEqualTo("any");
        assertThat(all.getFindings())
                .extracting(Object::toString)
                .containsExactly("WARNING UNKNOWN_INDICATOR indicator:i-a [figure]");
    }

    @Test
    void theFigureStandsInTheTraceWithItsDay() {
        province.indicator("a", COUNT).reading("r", "a", DUE, amount("12"));
        Trace.Given figure =
                new Trace.Given(Ref.of("asOf", DUE), Fraction.of(12), Ref.of("indicatorReading", "r"), "Chỉ tiêu a");
        assertThat(only(all(MeasureUnit.COUNT, AFTERWARDS)).getTrace())
                .contains(new Trace.Computed(
                        Ref.of("measure", "figure"),
                        Operation.FIRST,
                        Fraction.of(12),
                        List.of(figure),
                        ProvinceScheme.article("4")));
    }

    @Test
    void aRatioStandsInTheTraceWithItsParts() {
        province.indicator("a", CUMULATIVE_RATIO).reading("r", "a", DUE, share("45/60"));
        Trace.Computed trace = (Trace.Computed)
                only(all(MeasureUnit.RATIO, AFTERWARDS)).getTrace().orElseThrow();
        assertThat(trace.recompute()).isEqualTo(trace.value()).isEqualTo(Fraction.of(3, 4));
        assertThat(trace.terms()).extracting(Trace::value).containsExactly(Fraction.of(45), Fraction.of(60));
    }

    @Test
    void itIsNoMeasureOfAPerson() {
        MeasureSet measures = set(of(MeasureUnit.COUNT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurer.measure(measures, List.of(), List.of(), TraceSink.none()))
                .withMessage("measure must be one of a person: figure");
    }

    private static Measure of(MeasureUnit unit) {
        return new Measure.OfIndicator(
                MeasureId.of("figure"),
                new Label("Số liệu", "Figure"),
                IndicatorId.of("i-a"),
                unit,
                ProvinceScheme.article("4"));
    }

    private Quantity value(MeasureUnit unit) {
        return only(all(unit, AFTERWARDS)).getValue().orElseThrow();
    }

    private Measurements all(MeasureUnit unit, String day) {
        return TargetShares.all(set(of(unit)), DISTRICT, YEAR, province.knownOn(day));
    }

    private static Measurement only(Measurements all) {
        return all.find(MeasureId.of("figure")).orElseThrow();
    }
}
