// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import static io.github.camket.measurement.comparison.CompositionMethod.ALL_OR_NOTHING;
import static io.github.camket.measurement.comparison.CompositionMethod.MEAN_OF_RATIOS;
import static io.github.camket.measurement.comparison.CompositionMethod.POOLED;
import static io.github.camket.measurement.comparison.CompositionMethod.WEIGHTED;
import static io.github.camket.measurement.comparison.MissingParts.EXCLUDED;
import static io.github.camket.measurement.comparison.MissingParts.REQUIRED;
import static io.github.camket.measurement.comparison.Parts.codes;
import static io.github.camket.measurement.comparison.Parts.compose;
import static io.github.camket.measurement.comparison.Parts.parts;
import static io.github.camket.measurement.comparison.Parts.shares;
import static io.github.camket.measurement.comparison.Parts.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several ratios become one figure by the method that was declared, and by no other. */
class ComposerTest {

    private static final CompositionRules NORMALIZED = CompositionRules.of(WEIGHTED, EXCLUDED)
            .withWeightSum(Parameter.reading("weightSum", WeightSumPolicy.NORMALIZE, Source.NONE));

    @Test
    void twoHonestMethodsDisagreeAndEachSaysWhichItIs() {
        Composite mean = compose(MEAN_OF_RATIOS, REQUIRED, "a 9/10", "b 10/30");
        Composite pooled = compose(POOLED, REQUIRED, "a 9/10", "b 10/30");
        assertThat(mean.getValue()).contains(Fraction.of(37, 60));
        assertThat(mean.getRules().getMethod().value()).isEqualTo(MEAN_OF_RATIOS);
        assertThat(mean.getPool()).isEmpty();
        assertThat(shares(mean)).containsExactly("a 0.5", "b 0.5");
        assertThat(pooled.getValue()).contains(Fraction.of(19, 40));
        assertThat(pooled.getRules().getMethod().value()).isEqualTo(POOLED);
        assertThat(pooled.getPool()).contains(Ratio.of(19, 40));
        assertThat(shares(pooled)).containsExactly("a 0.25", "b 0.75");
    }

    @Test
    void unitsOfDifferentSizePoolByTheirParts() {
        Composite pooled = compose(POOLED, REQUIRED, "a 90/100", "b 5/10");
        assertThat(pooled.getPool()).contains(Ratio.of(95, 110));
        assertThat(pooled.getValue()).contains(Fraction.of(95, 110));
    }

    @Test
    void weightsCountExactly() {
        assertThat(value(compose(WEIGHTED, REQUIRED, "a 9/10 0.7", "b 10/30 0.3")))
                .isEqualTo("0.73");
        Composite ten = Composer.of(CompositionRules.of(WEIGHTED, REQUIRED))
                .compose(
                        Parts.ABOUT,
                        IntStream.range(0, 10)
                                .mapToObj(i -> parts("p" + i + " 1/2 0.1").get(0))
                                .toList());
        assertThat(value(ten)).isEqualTo("0.5");
        assertThat(ten.getFindings()).isEmpty();
    }

    @Test
    void weightsThatDoNotAddUpGiveNoFigureOrAreDividedByTheirSum() {
        Composite rejected = compose(WEIGHTED, REQUIRED, "a 9/10 2", "b 10/30 3");
        assertThat(value(rejected)).isEqualTo("-");
        assertThat(codes(rejected.getFindings())).containsExactly("u-1 WEIGHTS_DO_NOT_ADD_UP [5]");
        Composite normalized = compose(NORMALIZED, "a 9/10 2", "b 10/30 3");
        assertThat(value(normalized)).isEqualTo("0.56");
        assertThat(shares(normalized)).containsExactly("a 0.4", "b 0.6");
        assertThat(codes(normalized.getFindings())).containsExactly("u-1 WEIGHTS_NORMALIZED [5]");
    }

    @Test
    void aPartWithoutWeightIsNotGivenOne() {
        Composite composite = compose(WEIGHTED, REQUIRED, "a 9/10 1", "b 10/30");
        assertThat(value(composite)).isEqualTo("-");
        assertThat(codes(composite.getFindings())).containsExactly("b PART_WITHOUT_WEIGHT []");
    }

    @Test
    void weightsThatTheMethodDoesNotUseAreNamed() {
        Composite composite = compose(POOLED, REQUIRED, "a 9/10 0.7", "b 10/30");
        assertThat(value(composite)).isEqualTo("0.475");
        assertThat(codes(composite.getFindings())).containsExactly("a WEIGHT_NOT_USED [0.7]");
    }

    @Test
    void allOrNothingLetsNoPartMakeUpForAnother() {
        assertThat(value(compose(ALL_OR_NOTHING, REQUIRED, "a 10/10", "b 40/30")))
                .isEqualTo("1");
        Composite missed = compose(ALL_OR_NOTHING, REQUIRED, "a 9/10", "b 40/30");
        assertThat(value(missed)).isEqualTo("0");
        assertThat(missed.getParts()).extracting(ComposedPart::belowBound).containsExactly(true, false);
        assertThat(shares(missed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9/10,1", "8.99/10,0", "90%,1", "89.9%,0"})
    void allOrNothingCanHaveAnotherBound(String ratio, String expected) {
        CompositionRules rules = CompositionRules.of(ALL_OR_NOTHING, REQUIRED)
                .withBound(new Parameter<>("allOrNothingBound", Fraction.parse("0.9"), Basis.LOCAL, Source.NONE));
        assertThat(value(compose(rules, "a " + ratio, "b 1/1"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aRequiredPartThatIsMissingLeavesNoFigure(CompositionMethod method) {
        Composite composite = compose(method, REQUIRED, "a 9/10 0.5", "b MISSING 0.3", "c SUPPRESSED 0.2");
        assertThat(value(composite)).isEqualTo("-");
        assertThat(codes(composite.getFindings()))
                .contains("b PART_REQUIRED [MISSING]", "c PART_REQUIRED [SUPPRESSED]");
        assertThat(composite.countWithValue()).isEqualTo(1);
        assertThat(composite.countExpected()).isEqualTo(3);
        assertThat(shares(composite)).isEmpty();
        assertThat(composite.getPool()).isEmpty();
    }

    @Test
    void anExcludedPartMakesTheDivisorSmallerAndIsNamed() {
        Composite mean = compose(MEAN_OF_RATIOS, EXCLUDED, "a 5/5", "b 5/5", "c MISSING");
        assertThat(value(mean)).isEqualTo("1");
        assertThat(mean.countWithValue()).isEqualTo(2);
        assertThat(mean.countExpected()).isEqualTo(3);
        assertThat(codes(mean.getFindings())).containsExactly("c PART_LEFT_OUT [MISSING]");
        assertThat(value(compose(POOLED, EXCLUDED, "a 9/10", "b SUPPRESSED"))).isEqualTo("0.9");
        assertThat(value(compose(ALL_OR_NOTHING, EXCLUDED, "a 1/1", "b MISSING")))
                .isEqualTo("1");
    }

    @Test
    void theWeightOfAnExcludedPartLeavesWithIt() {
        Composite composite = compose(WEIGHTED, EXCLUDED, "a 1/1 0.5", "b 0/1 0.3", "c MISSING 0.2");
        assertThat(value(composite)).isEqualTo("0.625");
        assertThat(shares(composite)).containsExactly("a 0.625", "b 0.375");
        assertThat(codes(composite.getFindings()))
                .containsExactly("u-1 WEIGHTS_NORMALIZED [0.8]", "c PART_LEFT_OUT [MISSING]");
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotApplyLeavesBothSides(CompositionMethod method) {
        Composite with = compose(method, REQUIRED, "a 1/2 0.4", "b 1/2 0.4", "c NOT_APPLICABLE 0.2");
        assertThat(value(with)).isEqualTo(method == ALL_OR_NOTHING ? "0" : "0.5");
        assertThat(with.countExpected()).isEqualTo(2);
        assertThat(with.countWithValue()).isEqualTo(2);
        assertThat(with.getParts()).hasSize(3);
    }

    @Test
    void reportedZeroIsAValue() {
        Composite composite = compose(MEAN_OF_RATIOS, EXCLUDED, "a 0/10", "b MISSING");
        assertThat(value(composite)).isEqualTo("0");
        assertThat(composite.countWithValue()).isEqualTo(1);
        assertThat(composite.countExpected()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = CompositionMethod.class,
            names = {"POOLED", "MEAN_OF_RATIOS"})
    void aBarePercentageHasNoWeightOfItsOwn(CompositionMethod method) {
        Composite composite = compose(method, REQUIRED, "a 9/10", "b 89.6%");
        assertThat(value(composite)).isEqualTo("-");
        assertThat(codes(composite.getFindings())).containsExactly("b BARE_PERCENTAGE_NOT_COMBINED [0.896]");
    }

    @Test
    void aBarePercentageWithADeclaredWeightIsTaken() {
        assertThat(value(compose(WEIGHTED, REQUIRED, "a 9/10 0.5", "b 80% 0.5")))
                .isEqualTo("0.85");
    }

    @ParameterizedTest
    @EnumSource
    void ofNothingThereIsNoFigure(CompositionMethod method) {
        assertThat(codes(compose(method, EXCLUDED).getFindings())).containsExactly("u-1 NOTHING_TO_COMBINE []");
        Composite none = compose(method, REQUIRED, "a NOT_APPLICABLE 1");
        assertThat(value(none)).isEqualTo("-");
        assertThat(codes(none.getFindings())).contains("u-1 NOTHING_TO_COMBINE []");
        assertThat(none.countExpected()).isZero();
    }

    @Test
    void everyReasonIsNamedAtOnce() {
        Composite composite = compose(WEIGHTED, REQUIRED, "a 9/10", "b MISSING 0.3");
        assertThat(codes(composite.getFindings()))
                .containsExactly("a PART_WITHOUT_WEIGHT []", "b PART_REQUIRED [MISSING]");
    }

    @Test
    void theRulesShowOnlyWhatBearsOnTheFigureAndWhoDeclaredIt() {
        Source source = Source.of(Citation.parse("12/2026/QĐ-UBND Đ3.1"));
        assertThat(CompositionRules.of(POOLED, EXCLUDED, source).all())
                .containsExactly(
                        new Parameter<>("compositionMethod", POOLED, Basis.LOCAL, source),
                        new Parameter<>("missingParts", EXCLUDED, Basis.LOCAL, source));
        assertThat(NORMALIZED.all()).extracting(Parameter::name).contains("weightSum");
        assertThat(CompositionRules.of(ALL_OR_NOTHING, EXCLUDED).all())
                .extracting(Parameter::name)
                .contains("allOrNothingBound");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NORMALIZED.withMissingParts(Parameter.reading("missing", EXCLUDED, Source.NONE)))
                .withMessageContaining("missingParts");
    }

    @Test
    void aPartStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compose(POOLED, REQUIRED, "a 9/10", "a 1/10"))
                .withMessage("parts must be one for each thing: target:a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1"})
    void aWeightIsPositive(String weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts("a 9/10 " + weight))
                .withMessage("weight must be positive: " + weight);
    }

    @Test
    void aPartHasEitherARatioOrAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompositePart(Parts.ABOUT, Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessageStartingWith("ratio must be given, or else a reason");
        assertThat(List.of(
                        parts("a NOT_APPLICABLE").get(0).isExpected(),
                        parts("a MISSING").get(0).isExpected()))
                .containsExactly(false, true);
    }
}
