// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    private static final Fraction LARGEST = Fraction.of(Long.MAX_VALUE);

    @ParameterizedTest
    @CsvSource({
        "90, 90",
        "90.0, 90",
        "-12.50, -12.5",
        "0.8, 0.8",
        "15.06, 15.06",
        "251/280, 251/280",
        "6/9, 2/3",
        "3/4, 0.75",
        "-1/3, -1/3",
        "0/7, 0",
        "0.10, 0.1",
        "007, 7"
    })
    void readsPlainDecimalsAndQuotientsAndWritesThemInOneForm(String text, String written) {
        assertThat(Fraction.parse(text)).hasToString(written);
        assertThat(Fraction.parse(written)).isEqualTo(Fraction.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89,995",
                "1e3",
                "1E3",
                "+5",
                ".5",
                "5.",
                "",
                " ",
                " 5",
                "5 ",
                "5\n",
                "1_000",
                "1.000.000",
                "0x10",
                "--5",
                "5%",
                "1/2/3",
                "1/-2",
                "1.5/2",
                "1 / 2",
                "/2",
                "1/",
                "NaN",
                "Infinity",
                "½",
                "٣",
                "٣/٤"
            })
    void refusesEveryOtherFormAndKeepsTheText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessageEndingWith(": " + text);
    }

    @Test
    void readsTheSameUnderALocaleWithDecimalCommas() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("vi-VN"));
        try {
            assertThat(Fraction.parse("89.995"))
                    .isEqualTo(Fraction.of(17999, 200))
                    .hasToString("89.995");
            assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("89,995"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesADenominatorOfZeroInEveryForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(1, 0))
                .withMessageContaining("denominator must not be 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(BigInteger.ONE, BigInteger.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("1/0"))
                .withMessageContaining("1/0");
    }

    @Test
    void divisionByZeroIsNotANumber() {
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ZERO.dividedBy(0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aNegativeDenominatorMovesItsSign() {
        assertThat(Fraction.of(3, -6)).isEqualTo(Fraction.of(-1, 2));
        assertThat(Fraction.of(-3, -6)).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(3, -6).getDenominator()).isEqualTo(BigInteger.TWO);
    }

    @Test
    void movesBeyondALongAndComesBack() {
        Fraction beyond = LARGEST.plus(Fraction.ONE);
        assertThat(beyond).hasToString("9223372036854775808");
        assertThat(beyond.minus(Fraction.ONE)).isEqualTo(LARGEST).hasSameHashCodeAs(LARGEST);
        assertThat(LARGEST.times(LARGEST).dividedBy(LARGEST)).isEqualTo(LARGEST);
        assertThat(LARGEST.times(LARGEST)).hasToString("85070591730234615847396907784232501249");
    }

    @Test
    void theSmallestLongIsANumberLikeAnyOther() {
        Fraction smallest = Fraction.of(Long.MIN_VALUE);
        assertThat(smallest).hasToString("-9223372036854775808");
        assertThat(smallest.negated()).hasToString("9223372036854775808").isEqualTo(LARGEST.plus(Fraction.ONE));
        assertThat(smallest.plus(Fraction.ONE)).isEqualTo(LARGEST.negated());
        assertThat(Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(1, Long.MIN_VALUE)).isEqualTo(Fraction.ONE.dividedBy(smallest));
        assertThat(smallest).isLessThan(LARGEST);
    }

    @Test
    void nearlyEqualNumbersAreOrderedExactly() {
        Fraction below = Fraction.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);
        Fraction above = Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(below).isLessThan(above).isLessThan(Fraction.ONE);
        assertThat(above).isLessThan(Fraction.ONE);
    }

    @Test
    void decimalsOfAnyScaleGiveTheSameNumber() {
        assertThat(Fraction.of(new BigDecimal("9E+1"))).isEqualTo(Fraction.of(90));
        assertThat(Fraction.of(new BigDecimal("90.000"))).isEqualTo(Fraction.of(90));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(new BigDecimal("1E+1000000000")))
                .withMessageContaining("-1000000000");
    }

    @Test
    void longerDecimalsThanEighteenPlacesAreWrittenAsQuotients() {
        Fraction eighteen = Fraction.parse("0.000000000000000001");
        assertThat(eighteen).hasToString("0.000000000000000001");
        assertThat(eighteen.dividedBy(10)).hasToString("1/10000000000000000000");
    }

    @ParameterizedTest
    @CsvSource({"251/280, 3, 0.896", "667/1000, 3, 0.667", "89.995, 2, 90.00", "1/2, 0, 1", "-1/2, 0, -1"})
    void roundsHalfUpAsPrintedFiguresAre(String value, int scale, String rounded) {
        assertThat(Fraction.parse(value).rounded(Rounding.halfUp(scale))).isEqualTo(new BigDecimal(rounded));
    }

    @Test
    void roundingDownNeverGoesUp() {
        assertThat(Fraction.parse("89.995").rounded(Rounding.down(2))).isEqualTo(new BigDecimal("89.99"));
        assertThat(Fraction.parse("-1/3").rounded(Rounding.down(1))).isEqualTo(new BigDecimal("-0.4"));
    }

    @Test
    void refusesRoundingsThatNobodyNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.halfUp(-1))
                .withMessage("scale must be 0 to 18: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.halfUp(19));
    }
}
