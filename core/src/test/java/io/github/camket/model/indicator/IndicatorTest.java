// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

import static io.github.camket.Province.anIndicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.quantity.Fraction;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an indicator of each kind says of itself, and what it refuses to be. */
class IndicatorTest {

    @ParameterizedTest
    @CsvSource({
        "COUNT, MORE_IS_BETTER, SUM, SUM LAST",
        "FLOW, MORE_IS_BETTER, SUM, SUM LAST",
        "STOCK, MORE_IS_BETTER, SUM, LAST",
        "LEVEL, MORE_IS_BETTER, BY_PARTS, LAST POOLED",
        "SHARE, MORE_IS_BETTER, BY_PARTS, LAST POOLED",
        "RATIO_PER, MORE_IS_BETTER, BY_PARTS, LAST POOLED",
        "CUMULATIVE_RATIO, MORE_IS_BETTER, BY_PARTS, LAST POOLED",
        "GROWTH_RATE, MORE_IS_BETTER, FROM_LEVELS, FROM_LEVELS",
        "AVERAGE_GROWTH, MORE_IS_BETTER, FROM_LEVELS, FROM_LEVELS",
        "DELTA, AS_ASKED, FROM_LEVELS, FROM_LEVELS",
        "AVERAGE_DELTA, AS_ASKED, FROM_LEVELS, FROM_LEVELS",
        "MULTIPLE, MORE_IS_BETTER, FROM_LEVELS, FROM_LEVELS",
        "COMPOSITION, AS_ASKED, BY_PARTS, LAST",
        "COMPOUND, AS_ASKED, EACH_MEASURE, EACH_MEASURE",
        "ORDINAL, MORE_IS_BETTER, COUNT_BY_VALUE, LAST",
        "CONDITION, AS_ASKED, COUNT_BY_VALUE, LAST",
        "PRODUCT, AS_ASKED, COUNT_BY_VALUE, LAST",
        "PRODUCTS_WITH_EVIDENCE, MORE_IS_BETTER, SUM, LAST",
        "SUBORDINATE_UNITS, MORE_IS_BETTER, SUM, LAST",
        "ZERO_TOLERANCE, LESS_IS_BETTER, SUM, SUM GREATEST",
        "SCORE, MORE_IS_BETTER, NEVER, LAST",
        "RANK, LESS_IS_BETTER, NEVER, LAST",
        "RANK_GROUP, LESS_IS_BETTER, NEVER, LAST"
    })
    void eachKindHasItsDirectionAndItsRules(
            IndicatorKind kind, Direction direction, AcrossUnits acrossUnits, String overTime) {
        assertThat(kind.getDirection()).isEqualTo(direction);
        assertThat(kind.getAcrossUnits()).isEqualTo(acrossUnits);
        assertThat(kind.getOverTimeChoices().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(overTime);
        assertThat(kind.getOverTimeChoices()).contains(kind.getOverTime());
        Indicator indicator = of(kind).build();
        assertThat(indicator.getDirection()).isEqualTo(direction);
        assertThat(indicator.getAcrossUnits()).isEqualTo(acrossUnits);
        assertThat(indicator.getOverTime()).isEqualTo(kind.getOverTime());
        assertThat(indicator.getPer()).isEqualTo(Fraction.ONE);
        assertThat(indicator.getGrowthMean()).isEqualTo(GrowthMean.COMPOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, SUM",
        "FLOW, SUM",
        "STOCK, LAST",
        "LEVEL, LAST",
        "SHARE, LAST",
        "CUMULATIVE_RATIO, LAST",
        "ZERO_TOLERANCE, GREATEST"
    })
    void theFirstRuleOverTimeIsTheOneWithoutFurtherWords(IndicatorKind kind, OverTime overTime) {
        assertThat(kind.getOverTime()).isEqualTo(overTime);
    }

    @Test
    void sharesAreSharesOfOneAndChangesCanGoDown() {
        assertThat(Stream.of(IndicatorKind.values()).filter(IndicatorKind::isShare))
                .containsExactlyInAnyOrder(
                        IndicatorKind.SHARE,
                        IndicatorKind.CUMULATIVE_RATIO,
                        IndicatorKind.GROWTH_RATE,
                        IndicatorKind.AVERAGE_GROWTH,
                        IndicatorKind.COMPOSITION);
        assertThat(Stream.of(IndicatorKind.values()).filter(IndicatorKind::isChange))
                .containsExactlyInAnyOrder(
                        IndicatorKind.GROWTH_RATE,
                        IndicatorKind.AVERAGE_GROWTH,
                        IndicatorKind.DELTA,
                        IndicatorKind.AVERAGE_DELTA);
    }

    @Test
    void anIndicatorMayChooseAmongTheRulesOfItsKind() {
        Indicator indicator = of(IndicatorKind.SHARE)
                .direction(Direction.LESS_IS_BETTER)
                .overTime(OverTime.POOLED)
                .acrossUnits(AcrossUnits.NEVER)
                .build();
        assertThat(indicator.getDirection()).isEqualTo(Direction.LESS_IS_BETTER);
        assertThat(indicator.getOverTime()).isEqualTo(OverTime.POOLED);
        assertThat(indicator.getAcrossUnits()).isEqualTo(AcrossUnits.NEVER);
    }

    @Test
    void anotherRuleThanThoseOfTheKindIsRefused() {
        assertRefused(of(IndicatorKind.STOCK).overTime(OverTime.SUM), "overTime must be one of [LAST]: SUM");
        assertRefused(
                of(IndicatorKind.ZERO_TOLERANCE).overTime(OverTime.LAST),
                "overTime must be one of [SUM, GREATEST]: LAST");
        assertRefused(
                of(IndicatorKind.SHARE).acrossUnits(AcrossUnits.SUM), "acrossUnits must be BY_PARTS or NEVER: SUM");
        assertRefused(of(IndicatorKind.RANK).acrossUnits(AcrossUnits.SUM), "acrossUnits must be NEVER: SUM");
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void onlyQuotientsAndDifferencesAreMultiplied(IndicatorKind kind) {
        boolean multiplied = switch (kind) {
            case LEVEL, RATIO_PER, DELTA, AVERAGE_DELTA -> true;
            default -> false;
        };
        Indicator.Builder per = of(kind).per(Fraction.of(100));
        if (multiplied) {
            assertThat(per.build().getPer()).isEqualTo(Fraction.of(100));
            assertRefused(of(kind).per(Fraction.ZERO), "per must be positive: 0");
            assertRefused(of(kind).per(Fraction.of(-1)), "per must be positive: -1");
        } else {
            assertRefused(per, "per must be 1 for " + kind + ": 100");
        }
    }

    @Test
    void aCompoundIndicatorHasTwoOrMoreOthersAsMeasures() {
        String rule = "measures must be two or more others, each once: ";
        assertRefused(compound(), rule + "[]");
        assertRefused(compound("a"), rule + "[a]");
        assertRefused(compound("a", "a"), rule + "[a, a]");
        assertRefused(compound("a", "i-t"), rule + "[a, i-t]");
        Indicator indicator = compound("b", "a").build();
        assertThat(indicator.getReferences()).hasToString("[indicator:b, indicator:a]");
    }

    @Test
    void anOrdinalIndicatorHasAScaleOfTwoOrMoreSteps() {
        String rule = "scale must be two or more steps, each once: ";
        assertRefused(ordinal(), rule + "[]");
        assertRefused(ordinal("đạt"), rule + "[đạt]");
        assertRefused(ordinal("đạt", "đạt"), rule + "[đạt, đạt]");
        assertRefused(ordinal("đạt", " "), "scale must not be blank:  ");
        Indicator indicator = ordinal("không đạt", "đạt", "tốt").build();
        assertThat(indicator.findStep("không đạt")).contains(1);
        assertThat(indicator.findStep("tốt")).contains(3);
        assertThat(indicator.findStep("TỐT")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void noOtherKindHasMeasuresOrAScale(IndicatorKind kind) {
        if (kind != IndicatorKind.COMPOUND) {
            assertRefused(
                    of(kind).addMeasures(IndicatorId.of("a"), IndicatorId.of("b")),
                    "measures must be empty for " + kind + ": [a, b]");
        }
        if (kind != IndicatorKind.ORDINAL) {
            assertRefused(of(kind).addScale("a", "b"), "scale must be empty for " + kind + ": [a, b]");
        }
    }

    private static Indicator.Builder of(IndicatorKind kind) {
        return switch (kind) {
            case COMPOUND -> compound("a", "b");
            case ORDINAL -> ordinal("thấp", "cao");
            default -> anIndicator("t", kind);
        };
    }

    private static Indicator.Builder compound(String... measures) {
        return anIndicator("t", IndicatorKind.COMPOUND)
                .addAllMeasures(Stream.of(measures).map(IndicatorId::of).toList());
    }

    private static Indicator.Builder ordinal(String... steps) {
        return anIndicator("t", IndicatorKind.ORDINAL).addAllScale(List.of(steps));
    }

    private static void assertRefused(Indicator.Builder indicator, String message) {
        assertThatIllegalArgumentException().isThrownBy(indicator::build).withMessage(message);
    }
}
