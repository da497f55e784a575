// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.bound;
import static io.github.camket.Province.percent;
import static io.github.camket.Province.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a target is in step with an even pace. */
class PaceTest {

    private static final String QUARTER = "2021-03-31";

    private final Province province = Province.of();

    @ParameterizedTest
    @CsvSource({
        // 120 in the year are 10 a month, and a third of that in ten of thirty days.
        "2021-03-31, 30, 1",
        "2021-03-31, 15, 1/2",
        "2021-03-31, 45, 3/2",
        "2021-03-31, 0, 0",
        "2021-04-10, 100/3, 1",
        "2021-01-01, 10/31, 1",
        "2021-12-30, 120, 372/371"
    })
    void itIsTheShareOfWhatAnEvenPaceWouldHaveBrought(String asOf, String amount, String pace) {
        province.target("t", IndicatorKind.FLOW, atLeast("120")).reading("r", "t", asOf, amount(amount));
        assertThat(province.judge("t", BEFORE).getPace()).contains(Fraction.parse(pace));
    }

    @ParameterizedTest
    @EnumSource(
            value = IndicatorKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "COMPOSITION",
                "COMPOUND",
                "ORDINAL",
                "CONDITION",
                "PRODUCT",
                "ZERO_TOLERANCE",
                "RANK",
                "RANK_GROUP"
            })
    void onlyWhatComesTogetherOverThePeriodHasAPace(IndicatorKind kind) {
        ReadingValue value = switch (kind) {
            case COUNT, FLOW, STOCK, SCORE, LEVEL, RATIO_PER, MULTIPLE, DELTA, AVERAGE_DELTA -> amount("30");
            case SHARE, CUMULATIVE_RATIO, GROWTH_RATE, AVERAGE_GROWTH -> percent("30");
            case PRODUCTS_WITH_EVIDENCE -> products(30);
            case SUBORDINATE_UNITS -> Province.units("c-1");
            default -> throw new IllegalArgumentException("kind must have an amount: " + kind);
        };
        String goal = kind.isShare() ? "1.2" : "120";
        province.target("t", kind, atLeast(goal)).reading("r", "t", QUARTER, value);
        TargetResult result = province.judge("t", BEFORE);
        assertThat(result.getProgress()).isPresent();
        boolean gathers = kind == IndicatorKind.COUNT
                || kind == IndicatorKind.FLOW
                || kind == IndicatorKind.CUMULATIVE_RATIO
                || kind == IndicatorKind.PRODUCTS_WITH_EVIDENCE;
        assertThat(result.getPace()).isEqualTo(gathers ? Optional.of(Fraction.ONE) : Optional.empty());
    }

    private static ReadingValue products(int count) {
        return new ReadingValue.Products(IntStream.range(0, count)
                .mapToObj(i -> new ReadingValue.Product("sản phẩm " + i, Optional.of(new Evidence("xã", "nội dung"))))
                .toList());
    }

    @Test
    void onTheDueDayThereIsAnOutcomeAndNoPace() {
        province.target("t", IndicatorKind.FLOW, atLeast("120")).reading("r", "t", QUARTER, amount("30"));
        assertThat(province.judge("t", BEFORE).getPace()).isPresent();
        TargetResult due = province.judge("t", DUE);
        assertThat(due.getPace()).isEmpty();
        assertThat(due.getProgress()).as("progress stays").isPresent();
    }

    @Test
    void countedFromABaselineThereIsNone() {
        province.indicator("t", IndicatorKind.FLOW)
                .add(aTarget("t", atLeast("120")).baseline(Fraction.of(20)).build())
                .reading("r", "t", QUARTER, amount("30"));
        TargetResult result = province.judge("t", BEFORE);
        assertThat(result.getProgress()).hasToString("Optional[10/100]");
        assertThat(result.getPace()).isEmpty();
    }

    @Test
    void withoutProgressThereIsNone() {
        province.target("t", IndicatorKind.COUNT, bound(Operator.AT_MOST, "120"))
                .reading("r", "t", QUARTER, amount("30"));
        assertThat(province.judge("t", BEFORE).getPace()).isEmpty();
    }

    @Test
    void aTargetDueAfterItsPeriodIsInStepWithThePeriod() {
        province.indicator("t", IndicatorKind.CUMULATIVE_RATIO)
                .add(aTarget("t", atLeast("1"))
                        .dueOn(LocalDate.parse("2022-01-31"))
                        .build())
                .reading("r", "t", DUE, share("9/10"));
        assertThat(province.judge("t", "2022-01-30").getPace())
                .as("the year is over")
                .contains(Fraction.parse("0.9"));
    }

    @Test
    void stepsPlacesAndConditionsHaveNeither() {
        province.target("t", IndicatorKind.ORDINAL, new Requirement.AtLeastStep("HTTNV"))
                .reading("r", "t", QUARTER, Province.step("HTNV"));
        TargetResult result = province.judge("t", BEFORE);
        assertThat(result.getOutcome()).contains(TargetOutcome.NOT_YET_MET);
        assertThat(List.of(result.getProgress(), result.getPace())).containsOnly(Optional.empty());
    }
}
