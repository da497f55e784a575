// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.anIndicator;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.parts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Requirement.Beyond;
import io.github.camket.model.indicator.Requirement.Earlier;
import io.github.camket.model.indicator.Requirement.OfMeasure;
import io.github.camket.model.indicator.Requirement.Precision;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of which kind of indicator. */
class RequirementFitTest {

    private static final Requirement RELATIVE = new Requirement.Relative(Operator.AT_MOST, Earlier.PERIOD_BEFORE);

    private static final Map<String, Requirement> ASKED = new TreeMap<>(Map.ofEntries(
            Map.entry("BOUND", atLeast("1")),
            Map.entry("REACH", new Requirement.Reach(Fraction.ONE, Precision.ABOUT)),
            Map.entry("RANGE", new Requirement.Range(Fraction.ZERO, Fraction.ONE, Beyond.EXCEEDED)),
            Map.entry("DECREASE", new Requirement.Decrease(atLeast("1"))),
            Map.entry("RELATIVE", RELATIVE),
            Map.entry("NO_CASE", new Requirement.NoCase()),
            Map.entry("DELIVERED", new Requirement.Delivered()),
            Map.entry("HOLDS", new Requirement.Holds()),
            Map.entry("STEP", new Requirement.AtLeastStep("HTTNV")),
            Map.entry("COMPOSED", new Requirement.Composed(parts("một", "0.4", "hai", "0.6"))),
            Map.entry("ALL_OF", allOf("i-t-a", "i-t-b"))));

    private static final String NUMBER = "BOUND RANGE REACH RELATIVE";
    private static final String CHANGE = "BOUND DECREASE RANGE REACH RELATIVE";

    @ParameterizedTest
    @CsvSource({
        "COUNT, " + NUMBER,
        "FLOW, " + NUMBER,
        "STOCK, " + NUMBER,
        "LEVEL, " + NUMBER,
        "SHARE, " + NUMBER,
        "RATIO_PER, " + NUMBER,
        "CUMULATIVE_RATIO, " + NUMBER,
        "GROWTH_RATE, " + CHANGE,
        "AVERAGE_GROWTH, BOUND DECREASE RANGE REACH",
        "DELTA, " + CHANGE,
        "AVERAGE_DELTA, " + CHANGE,
        "MULTIPLE, " + NUMBER,
        "COMPOSITION, COMPOSED",
        "COMPOUND, ALL_OF",
        "ORDINAL, RELATIVE STEP",
        "CONDITION, HOLDS",
        "PRODUCT, DELIVERED",
        "PRODUCTS_WITH_EVIDENCE, " + NUMBER,
        "SUBORDINATE_UNITS, " + NUMBER,
        "ZERO_TOLERANCE, NO_CASE",
        "SCORE, " + NUMBER,
        "RANK, " + NUMBER,
        "RANK_GROUP, " + NUMBER
    })
    void eachKindCanBeAskedForThis(IndicatorKind kind, String fitting) {
        Indicator indicator = Province.of()
                .indicator("t", kind)
                .knownOn(Province.DUE)
                .find(IndicatorId.of("i-t").toRef())
                .map(Indicator.class::cast)
                .orElseThrow();
        assertThat(ASKED.entrySet().stream()
                        .filter(asked -> RequirementFit.fits(asked.getValue(), indicator))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(fitting);
    }

    @Test
    void aStepMustBeOneOfTheScale() {
        Indicator indicator =
                anIndicator("t", IndicatorKind.ORDINAL).addScale("thấp", "cao").build();
        assertThat(RequirementFit.fits(new Requirement.AtLeastStep("cao"), indicator))
                .isTrue();
        assertThat(RequirementFit.fits(new Requirement.AtLeastStep("HTTNV"), indicator))
                .isFalse();
    }

    @Test
    void allMeasuresOfACompoundIndicatorAreAskedForAndNoOthers() {
        Indicator indicator = anIndicator("t", IndicatorKind.COMPOUND)
                .addMeasures(IndicatorId.of("a"), IndicatorId.of("b"), IndicatorId.of("c"))
                .build();
        assertThat(RequirementFit.fits(allOf("c", "a", "b"), indicator)).isTrue();
        assertThat(RequirementFit.fits(allOf("a", "b"), indicator)).isFalse();
        assertThat(RequirementFit.fits(allOf("a", "b", "d"), indicator)).isFalse();
        assertThat(RequirementFit.fits(allOf("a", "b", "c", "d"), indicator)).isFalse();
    }

    @Test
    void whatDoesNotFitIsNotJudgedAndWhatIsWrongWithItsReadingsIsSaidAllTheSame() {
        Province province = Province.of()
                .target("t", IndicatorKind.COUNT, new Requirement.Decrease(atLeast("1")))
                .reading("r", "t", Province.DUE, new ReadingValue.Delivery(true))
                .indicator("u", IndicatorKind.COUNT)
                .add(aTarget("u", RELATIVE).requirement(Optional.empty()).build())
                .reading("s", "u", Province.DUE, new ReadingValue.Delivery(true));
        assertThat(province.judge("t", Province.AFTERWARDS).getFindings())
                .extracting(finding -> finding.code())
                .containsExactlyInAnyOrder(TargetJudge.REQUIREMENT_DOES_NOT_FIT, TargetJudge.READING_OF_ANOTHER_KIND);
        assertThat(province.judge("u", Province.AFTERWARDS).getFindings())
                .extracting(finding -> finding.code())
                .containsExactlyInAnyOrder(TargetJudge.TARGET_NOT_READ, TargetJudge.READING_OF_ANOTHER_KIND);
    }

    private static Requirement allOf(String... measures) {
        return new Requirement.AllOf(List.of(measures).stream()
                .map(measure -> new OfMeasure(IndicatorId.of(measure), atLeast("1")))
                .toList());
    }
}
