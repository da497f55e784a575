// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Province;
import io.github.camket.document.Source;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that cannot be: they are kept and told, and do not count. */
class ReadingLimitsTest {

    private final Province province = Province.of();

    @ParameterizedTest
    @CsvSource({
        "COUNT, -1, false",
        "COUNT, 0.5, false",
        "COUNT, 0, true",
        "STOCK, -1, false",
        "STOCK, 0.5, true",
        "LEVEL, -1, false",
        "LEVEL, 0, true",
        "RATIO_PER, -1, false",
        "RATIO_PER, 34.7, true",
        "MULTIPLE, -1, false",
        "MULTIPLE, 0.5, true",
        "FLOW, -1, true",
        "SCORE, -1, true",
        "DELTA, -1, true",
        "AVERAGE_DELTA, -1, true"
    })
    void whatIsCountedOrIsThereIsNotLessThanNothing(IndicatorKind kind, String value, boolean counts) {
        province.target("t", kind, atLeast("1")).reading("r", "t", DUE, amount(value));
        assertCounts(counts, "WARNING READING_OUT_OF_RANGE indicatorReading:r [" + value + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, -1, false",
        "SHARE, 101, true",
        "CUMULATIVE_RATIO, -1, false",
        "GROWTH_RATE, -1, true",
        "AVERAGE_GROWTH, -1, true"
    })
    void aShareIsNotNegativeAndMayExceedTheWhole(IndicatorKind kind, String percent, boolean counts) {
        province.target("t", kind, atLeast("1")).reading("r", "t", DUE, Province.percent(percent));
        assertCounts(counts, "WARNING READING_OUT_OF_RANGE indicatorReading:r [-0.01]");
    }

    @Test
    void aZeroToleranceIsCountedInWholes() {
        province.target("t", IndicatorKind.ZERO_TOLERANCE, new Requirement.NoCase())
                .reading("r", "t", DUE, amount("0.5"));
        assertCounts(false, "WARNING READING_OUT_OF_RANGE indicatorReading:r [0.5]");
    }

    @ParameterizedTest
    @CsvSource({"GROWTH_RATE, 0", "GROWTH_RATE, -3", "MULTIPLE, 0"})
    void thereIsNoGrowthFromNothing(IndicatorKind kind, String base) {
        province.target("t", kind, atLeast("1")).reading("r", "t", DUE, change(base, "5"));
        assertCounts(false, "WARNING BASE_NOT_POSITIVE indicatorReading:r");
    }

    @Test
    void norFromAShareOrALevelThatWasNothing() {
        province.target("t", IndicatorKind.GROWTH_RATE, atLeast("1"))
                .reading("r", "t", DUE, new ReadingValue.ShareChange(Ratio.parse("5%"), Ratio.parse("0%")));
        assertCounts(false, "WARNING BASE_NOT_POSITIVE indicatorReading:r");
        Province levels = Province.of()
                .target("t", IndicatorKind.AVERAGE_GROWTH, atLeast("1"))
                .reading("r", "t", DUE, new ReadingValue.Levels(List.of(Fraction.ZERO, Fraction.ONE)));
        assertThat(levels.judge("t", AFTERWARDS).getFindings())
                .extracting(Finding::code)
                .contains(TargetJudge.BASE_NOT_POSITIVE);
    }

    @Test
    void aDifferenceFromNothingIsADifference() {
        province.target("t", IndicatorKind.DELTA, atLeast("1")).reading("r", "t", DUE, change("0", "5"));
        assertCounts(true, "");
        assertThat(province.judge("t", AFTERWARDS).getMeasured()).contains(Fraction.of(5));
    }

    @Test
    void anEarlierFigureCountsWhereTheLastCannotBe() {
        province.target("t", IndicatorKind.COUNT, atLeast("1"))
                .reading("r-1", "t", "2021-06-30", amount("2"))
                .reading("r-2", "t", DUE, amount("-2"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getOutcome()).contains(TargetOutcome.EXCEEDED);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.PROVISIONAL);
    }

    @Test
    void theNamesOfTheReadingsOfThisLibraryAreFixed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgingRules.builder()
                        .compoundExceeded(Parameter.reading("exceeded", CompoundExceeded.NEVER, Source.NONE))
                        .build())
                .withMessageContaining("compoundExceeded");
    }

    private void assertCounts(boolean counts, String finding) {
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(counts ? TargetStatus.JUDGED : TargetStatus.MISSING);
        List<String> findings =
                result.getFindings().stream().map(Finding::toString).toList();
        if (counts) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).containsExactlyInAnyOrder(finding, "WARNING NO_READING target:t [i-t, d-1]");
        }
    }
}
