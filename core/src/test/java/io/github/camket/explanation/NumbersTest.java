// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.quantity.Fraction;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number for people never stands on the other side of a bound than the level beside it (trap T7). */
class NumbersTest {

    private static final List<Fraction> BOUNDS = List.of(Fraction.of(90), Fraction.of(70), Fraction.of(50));

    private final Numbers vietnamese = new Numbers(Language.VIETNAMESE);

    @Test
    void oneDecimalHalfUpIsTheRule() {
        assertThat(vietnamese.rounded(Fraction.parse("11045/144"), BOUNDS)).isEqualTo("76,7");
        assertThat(vietnamese.rounded(Fraction.parse("76.75"), BOUNDS)).isEqualTo("76,8");
        assertThat(vietnamese.rounded(Fraction.parse("-0.25"), BOUNDS)).isEqualTo("-0,3");
    }

    @Test
    void wholeNumbersHaveNoDecimals() {
        assertThat(vietnamese.rounded(Fraction.of(90), BOUNDS)).isEqualTo("90");
    }

    @Test
    void justBelowABoundIsNeverShownAsTheBound() {
        assertThat(vietnamese.rounded(Fraction.parse("89.9946"), BOUNDS)).isEqualTo("89,99");
        assertThat(vietnamese.rounded(Fraction.parse("89.995"), BOUNDS)).isEqualTo("89,995");
        assertThat(vietnamese.rounded(Fraction.parse("89.99999"), BOUNDS)).isEqualTo("89,99999");
    }

    @Test
    void justAboveABoundIsNotShownAsTheBoundEither() {
        assertThat(vietnamese.rounded(Fraction.parse("70.04"), BOUNDS)).isEqualTo("70,04");
    }

    @Test
    void whatNoDecimalsCanShowIsWrittenExactly() {
        Fraction almost = Fraction.of(90).minus(Fraction.parse("1/3000000000000000000"));

        assertThat(vietnamese.rounded(almost, BOUNDS))
                .isEqualTo("269.999.999.999.999.999.999/3.000.000.000.000.000.000");
    }

    @Test
    void sharesShowAsAllOrNothingOnlyWhereTheyAreSo() {
        assertThat(vietnamese.percent(Fraction.of(1))).isEqualTo("100 %");
        assertThat(vietnamese.percent(Fraction.parse("0.9999"))).isEqualTo("99,99 %");
        assertThat(vietnamese.percent(Fraction.parse("1.0001"))).isEqualTo("100,01 %");
        assertThat(vietnamese.percent(Fraction.parse("0.0001"))).isEqualTo("0,01 %");
        assertThat(vietnamese.percent(Fraction.parse("251/280"))).isEqualTo("89,6 %");
    }

    @Test
    void aFigureHasTwoDecimalsAndMoreWhereABoundAsksForThem() {
        assertThat(vietnamese.figure(Fraction.parse("118.3908"), BOUNDS)).isEqualTo("118,39");
        assertThat(vietnamese.figure(Fraction.parse("89.999"), BOUNDS)).isEqualTo("89,999");
        assertThat(vietnamese.figure(Fraction.of(90), BOUNDS)).isEqualTo("90");
        assertThat(vietnamese.figure(Fraction.parse("-0.004"), List.of(Fraction.ZERO)))
                .isEqualTo("-0,004");
    }

    @Test
    void onABoundThatNoDecimalsCanShowAFigureIsMarkedAsRounded() {
        Fraction third = Fraction.of(100, 3);
        assertThat(vietnamese.figure(third, List.of(Fraction.ZERO, third))).isEqualTo("≈ 33,33");
        assertThat(vietnamese.figure(third, List.of(Fraction.ZERO))).isEqualTo("33,33");
        assertThat(vietnamese.figure(third, List.of(third, Fraction.parse("33.331"))))
                .as("the other bound is below")
                .isEqualTo("≈ 33,333");
        assertThat(vietnamese.figure(third, List.of(Fraction.parse("33.33"))))
                .as("33.33 is a bound that it has passed")
                .isEqualTo("33,333");
    }

    @Test
    void directionOfRoundingCanBeChosen() {
        List<Fraction> zero = List.of(Fraction.ZERO);

        assertThat(vietnamese.rounded(Fraction.parse("13.21"), zero, RoundingMode.CEILING))
                .isEqualTo("13,3");
        assertThat(vietnamese.rounded(Fraction.parse("6.79"), zero, RoundingMode.FLOOR))
                .isEqualTo("6,7");
        assertThat(vietnamese.rounded(Fraction.parse("0.004"), zero, RoundingMode.FLOOR))
                .isEqualTo("0,004");
    }

    @Test
    void englishHasADecimalPoint() {
        assertThat(new Numbers(Language.ENGLISH).exact(Fraction.parse("15.06"))).isEqualTo("15.06");
    }

    /** Whoever adds up what is shown comes to the total that is shown. */
    @Test
    void thePartsOfASumAddUpAsTheyAreShown() {
        assertThat(sum("24", "13", "8.25", "2.75")).isEqualTo("13 + 8.25 + 2.75");
        assertThat(sum("84.2", "20", "385/6")).isEqualTo("20 + 64.2");
        assertThat(sum("10", "12", "-1.5", "-0.5")).isEqualTo("12 − 1.5 − 0.5");
        assertThat(sum("89.995", "19.995", "70")).isEqualTo("19.995 + 70");
        assertThat(sum("1", "1/3", "1/3", "1/3")).isEqualTo("0.3 + 0.3 + 0.3");
    }

    private static String sum(String total, String... parts) {
        List<Fraction> all = Stream.of(parts).map(Fraction::parse).toList();
        Fraction exact = all.stream().reduce(Fraction.ZERO, Fraction::plus);
        return new Numbers(Language.ENGLISH).sum(all, total, exact, List.of());
    }
}
