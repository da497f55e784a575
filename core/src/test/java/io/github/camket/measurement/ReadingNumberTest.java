// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.amount;
import static io.github.camket.Province.anIndicator;
import static io.github.camket.Province.change;
import static io.github.camket.Province.parts;
import static io.github.camket.Province.percent;
import static io.github.camket.Province.place;
import static io.github.camket.Province.share;
import static io.github.camket.Province.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.indicator.GrowthMean;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each shape of a reading amounts to, kind by kind, exactly. */
class ReadingNumberTest {

    /** One value of each shape. */
    private static final Map<String, ReadingValue> SHAPES = new TreeMap<>(Map.ofEntries(
            Map.entry("AMOUNT", amount("3")),
            Map.entry("SHARE", share("1/4")),
            Map.entry("PERCENTAGE", percent("24.96")),
            Map.entry("CHANGE", change("100", "108")),
            Map.entry("SHARE_CHANGE", new ReadingValue.ShareChange(Ratio.of(3, 10), Ratio.of(2, 5))),
            Map.entry("LEVELS", levels("100", "110", "121")),
            Map.entry("COMPOSITION", new ReadingValue.Composition(parts("một", "0.4", "hai", "0.6"))),
            Map.entry("STEP", step("HTTNV")),
            Map.entry("CONDITION", new ReadingValue.Condition(true)),
            Map.entry("PLACE", place(7, 34)),
            Map.entry("GROUP", new ReadingValue.Group(2, 4, "PAPI", Optional.empty())),
            Map.entry("PRODUCTS", new ReadingValue.Products(List.of())),
            Map.entry("UNITS", new ReadingValue.UnitsMeeting(List.of())),
            Map.entry("DELIVERY", new ReadingValue.Delivery(false))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT            | AMOUNT=3",
                "FLOW             | AMOUNT=3",
                "STOCK            | AMOUNT=3",
                "ZERO_TOLERANCE   | AMOUNT=3",
                "SCORE            | AMOUNT=3",
                "LEVEL            | AMOUNT=3 SHARE=0.25",
                "RATIO_PER        | AMOUNT=3 SHARE=0.25",
                "SHARE            | PERCENTAGE=0.2496 SHARE=0.25",
                "CUMULATIVE_RATIO | PERCENTAGE=0.2496 SHARE=0.25",
                "GROWTH_RATE      | CHANGE=0.08 PERCENTAGE=0.2496 SHARE_CHANGE=-0.25",
                "AVERAGE_GROWTH   | LEVELS=0.1 PERCENTAGE=0.2496",
                "MULTIPLE         | AMOUNT=3 CHANGE=1.08 SHARE_CHANGE=0.75",
                "DELTA            | AMOUNT=3 CHANGE=8 SHARE_CHANGE=-0.1",
                "AVERAGE_DELTA    | AMOUNT=3 LEVELS=10.5",
                "COMPOSITION      | COMPOSITION=1",
                "ORDINAL          | STEP=3",
                "CONDITION        | CONDITION=1",
                "PRODUCT          | DELIVERY=0",
                "RANK             | PLACE=7",
                "RANK_GROUP       | GROUP=2",
                "COMPOUND         | ''",
                "PRODUCTS_WITH_EVIDENCE | ''",
                "SUBORDINATE_UNITS      | ''"
            })
    void aKindTakesItsShapesAndNoOthers(IndicatorKind kind, String numbers) {
        Indicator indicator = indicatorOf(kind);
        StringBuilder found = new StringBuilder();
        SHAPES.forEach((name, value) -> ReadingNumber.of(value, indicator, List.of())
                .ifPresent(number -> found.append(' ').append(name).append('=').append(number)));
        assertThat(found.toString().trim()).isEqualTo(numbers);
    }

    private static Indicator indicatorOf(IndicatorKind kind) {
        Indicator.Builder indicator = anIndicator("t", kind);
        if (kind == IndicatorKind.ORDINAL) {
            indicator.addScale("KHTNV", "HTNV", "HTTNV", "HTXSNV");
        }
        if (kind == IndicatorKind.COMPOUND) {
            indicator.addMeasures(
                    anIndicator("a", IndicatorKind.COUNT).build().getId(),
                    anIndicator("b", IndicatorKind.COUNT).build().getId());
        }
        return indicator.build();
    }

    @Test
    void aStepThatTheScaleDoesNotHaveIsNoNumber() {
        assertThat(ReadingNumber.of(step("TỐT"), indicatorOf(IndicatorKind.ORDINAL), List.of()))
                .isEmpty();
    }

    static Stream<Arguments> scaled() {
        return Stream.of(
                // 3,470 beds for 1,000,000 people are 34.7 for 10,000.
                Arguments.of(IndicatorKind.RATIO_PER, "10000", share("3470/1000000"), "34.7"),
                // An amount already is in the unit of the indicator.
                Arguments.of(IndicatorKind.RATIO_PER, "10000", amount("34.7"), "34.7"),
                Arguments.of(IndicatorKind.LEVEL, "1000", share("540/100"), "5400"),
                // From 5.2 % to 4 % is 1.2 percentage points down, not 23 %.
                Arguments.of(IndicatorKind.DELTA, "100", shareChange("5.2%", "4%"), "-1.2"),
                Arguments.of(IndicatorKind.DELTA, "100", shareChange("52/1000", "40/1000"), "-1.2"),
                Arguments.of(IndicatorKind.DELTA, "100", amount("-1.2"), "-1.2"),
                // From 15 to 14.7 in a thousand.
                Arguments.of(IndicatorKind.DELTA, "1000", shareChange("1.5%", "1.47%"), "-0.3"),
                Arguments.of(IndicatorKind.AVERAGE_DELTA, "100", levels("0.6", "0.45", "0.3"), "-15"));
    }

    @ParameterizedTest
    @MethodSource("scaled")
    void quotientsAndDifferencesAreBroughtIntoTheUnitOfMeasure(
            IndicatorKind kind, String per, ReadingValue value, String number) {
        Indicator indicator = anIndicator("t", kind).per(Fraction.parse(per)).build();
        assertThat(ReadingNumber.of(value, indicator, List.of())).contains(Fraction.parse(number));
    }

    @Test
    void growthOfYearsIsTheRootUnlessADocumentSaysTheMeanOfRates() {
        // 50 % up, then 50 % down: the mean of the rates is 0, although a quarter is lost.
        ReadingValue upAndDown = levels("100", "150", "75");
        Indicator compound = anIndicator("t", IndicatorKind.AVERAGE_GROWTH).build();
        assertThat(ReadingNumber.of(upAndDown, compound.withGrowthMean(GrowthMean.ARITHMETIC), List.of()))
                .contains(Fraction.ZERO);
        assertThat(ReadingNumber.of(upAndDown, compound, List.of()).orElseThrow())
                .isEqualTo(Fraction.parse("-0.13397460"));
        assertThat(ReadingNumber.of(levels("100", "50", "121"), compound, List.of()))
                .as("what lies between does not matter")
                .contains(Fraction.parse("0.1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GROWTH_RATE    | 1/1000 | true",
                "GROWTH_RATE    | 0      | false",
                "GROWTH_RATE    | -5     | false",
                "MULTIPLE       | 0      | false",
                "DELTA          | 0      | true",
                "DELTA          | -5     | true"
            })
    void onlyAPositiveLevelIsABaseOfGrowth(IndicatorKind kind, String base, boolean has) {
        assertThat(ReadingNumber.hasBase(change(base, "5"), kind)).isEqualTo(has);
    }

    @Test
    void ofAShareThatWasNothingThereIsNoGrowth() {
        ReadingValue fromNothing = shareChange("0%", "5%");
        assertThat(ReadingNumber.hasBase(fromNothing, IndicatorKind.GROWTH_RATE))
                .isFalse();
        assertThat(ReadingNumber.hasBase(fromNothing, IndicatorKind.MULTIPLE)).isFalse();
        assertThat(ReadingNumber.hasBase(fromNothing, IndicatorKind.DELTA)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1 1, true", "1 0, true", "0 1, false", "1 0 1, false", "1 -1, false", "-1 1, false", "1 2 3 4, true"})
    void everyLevelButTheLastIsDividedBy(String levels, boolean has) {
        assertThat(ReadingNumber.hasBase(levels(levels.split(" ")), IndicatorKind.AVERAGE_GROWTH))
                .isEqualTo(has);
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void whatDividesByNothingElseHasABaseAnyway(IndicatorKind kind) {
        assertThat(ReadingNumber.hasBase(amount("0"), kind)).isTrue();
    }

    private static ReadingValue levels(String... levels) {
        return new ReadingValue.Levels(Stream.of(levels).map(Fraction::parse).toList());
    }

    private static ReadingValue shareChange(String base, String current) {
        return new ReadingValue.ShareChange(Ratio.parse(current), Ratio.parse(base));
    }
}
