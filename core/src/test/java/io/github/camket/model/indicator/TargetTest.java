// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.bound;
import static io.github.camket.Province.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.camket.model.indicator.Requirement.AllOf;
import io.github.camket.model.indicator.Requirement.AtLeastStep;
import io.github.camket.model.indicator.Requirement.Beyond;
import io.github.camket.model.indicator.Requirement.Bound;
import io.github.camket.model.indicator.Requirement.Composed;
import io.github.camket.model.indicator.Requirement.Decrease;
import io.github.camket.model.indicator.Requirement.Earlier;
import io.github.camket.model.indicator.Requirement.Holds;
import io.github.camket.model.indicator.Requirement.NoCase;
import io.github.camket.model.indicator.Requirement.OfMeasure;
import io.github.camket.model.indicator.Requirement.Part;
import io.github.camket.model.indicator.Requirement.Precision;
import io.github.camket.model.indicator.Requirement.Range;
import io.github.camket.model.indicator.Requirement.Reach;
import io.github.camket.model.indicator.Requirement.Relative;
import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a target and its requirement refuse to be. */
class TargetTest {

    private static final Fraction ONE = Fraction.ONE;
    private static final Requirement FLOOR = atLeast("1");
    private static final IndicatorId A = IndicatorId.of("a");
    private static final IndicatorId B = IndicatorId.of("b");

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal("high must be above 2: 2", () -> new Range(Fraction.of(2), Fraction.of(2), Beyond.OUTSIDE)),
                refusal("high must be above 2: 1", () -> new Range(Fraction.of(2), ONE, Beyond.OUTSIDE)),
                refusal("by must be a bound, a value or a range: NoCase[]", () -> new Decrease(new NoCase())),
                refusal(
                        "by must be a bound, a value or a range: " + new Decrease(FLOOR),
                        () -> new Decrease(new Decrease(FLOOR))),
                refusal(
                        "by must be a bound, a value or a range: "
                                + new Relative(Operator.BELOW, Earlier.PERIOD_BEFORE),
                        () -> new Decrease(new Relative(Operator.BELOW, Earlier.PERIOD_BEFORE))),
                refusal("step must not be blank: ", () -> new AtLeastStep("")),
                refusal("name must not be blank:  ", () -> new Part(" ", ONE)),
                refusal("parts must be two or more of different names: []", () -> new Composed(List.of())),
                refusal("parts must be two or more of different names: [một]", () -> new Composed(parts("một", "1"))),
                refusal(
                        "parts must be two or more of different names: [một, một]",
                        () -> new Composed(parts("một", "0.5", "một", "0.5"))),
                refusal("parts must add up to 1: 0.999", () -> new Composed(parts("một", "0.4", "hai", "0.599"))),
                refusal("parts must add up to 1: 100", () -> new Composed(parts("một", "40", "hai", "60"))),
                refusal("measures must be two or more different indicators: []", () -> new AllOf(List.of())),
                refusal(
                        "measures must be two or more different indicators: [a]",
                        () -> new AllOf(List.of(new OfMeasure(A, FLOOR)))),
                refusal(
                        "measures must be two or more different indicators: [a, a]",
                        () -> new AllOf(List.of(new OfMeasure(A, FLOOR), new OfMeasure(A, new NoCase())))),
                refusal("requirement must be of one measure: " + both(), () -> new OfMeasure(A, both())),
                refusal(
                        "tolerance must not be negative: -0.1",
                        () -> aTarget("t", FLOOR)
                                .tolerance(Fraction.parse("-0.1"))
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeIsRefusedWithItsValue(String message, ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                refusal("operator", () -> new Bound(null, ONE)),
                refusal("value", () -> new Bound(Operator.EQUAL, null)),
                refusal("value", () -> new Reach(null, Precision.ABOUT)),
                refusal("precision", () -> new Reach(ONE, null)),
                refusal("low", () -> new Range(null, ONE, Beyond.OUTSIDE)),
                refusal("beyond", () -> new Range(ONE, Fraction.of(2), null)),
                refusal("operator", () -> new Relative(null, Earlier.PERIOD_BEFORE)),
                refusal("earlier", () -> new Relative(Operator.BELOW, null)),
                refusal("share", () -> new Part("một", null)),
                refusal("indicator", () -> new OfMeasure(null, FLOOR)),
                refusal("requirement", () -> new OfMeasure(A, null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lacking")
    void whatIsLackingIsNamed(String name, ThrowingCallable made) {
        assertThatNullPointerException().isThrownBy(made).withMessage(name);
    }

    @Test
    void aDecreaseIsAskedForByABoundAValueOrARange() {
        for (Requirement by : List.of(
                bound(Operator.ABOVE, "4"),
                new Reach(ONE, Precision.ABOUT),
                new Range(ONE, Fraction.of(2), Beyond.EXCEEDED))) {
            assertThat(new Decrease(by).by()).isEqualTo(by);
        }
    }

    @Test
    void listsAreCopied() {
        List<Part> parts = new ArrayList<>(parts("một", "0.5", "hai", "0.5"));
        Composed composed = new Composed(parts);
        List<OfMeasure> measures = new ArrayList<>(both().measures());
        AllOf all = new AllOf(measures);
        parts.clear();
        measures.clear();
        assertThat(composed.parts()).hasSize(2);
        assertThat(all.measures()).hasSize(2);
    }

    @Test
    void negativePartsOfACompositionCanBeAskedForIfTheyAddUp() {
        // Taxes less subsidies can be less than nothing.
        assertThat(new Composed(parts("GRDP", "1.02", "Thuế SP trừ trợ cấp", "-0.02")).parts())
                .hasSize(2);
    }

    @Test
    void aToleranceOfNothingIsATolerance() {
        assertThat(aTarget("t", FLOOR).tolerance(Fraction.ZERO).build().getTolerance())
                .contains(Fraction.ZERO);
    }

    @Test
    void nothingIsAToleranceOrABaselineUnlessItWasSaid() {
        Target target = aTarget("t", new Holds()).build();
        assertThat(target.getTolerance()).isEmpty();
        assertThat(target.getBaseline()).isEmpty();
    }

    private static AllOf both() {
        return new AllOf(List.of(new OfMeasure(A, FLOOR), new OfMeasure(B, FLOOR)));
    }

    private static Arguments refusal(String message, ThrowingCallable made) {
        return Arguments.of(message, made);
    }
}
