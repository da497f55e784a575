// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T14: numbers as people write them, with a stated sign. */
class DecimalSignTest {

    @ParameterizedTest
    @CsvSource({"POINT, 89.995", "COMMA, '89,995'"})
    void theSameNumberWithBothSigns(DecimalSign sign, String text) {
        assertThat(sign.parse(text)).isEqualTo(Fraction.of(89_995, 1000));
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "-5, -5", "251/280, 251/280"})
    void withoutDecimalsTheyAreAlike(String text, String number) {
        for (DecimalSign sign : DecimalSign.values()) {
            assertThat(sign.parse(text)).isEqualTo(Fraction.parse(number));
        }
    }

    @Test
    void aPointIsNoSignOfAVietnameseNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalSign.COMMA.parse("89.995"))
                .withMessage("number must have a decimal comma and no point: 89.995");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalSign.POINT.parse("89,995"))
                .withMessageEndingWith(": 89,995");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1.234,5", "1,5/2", "+5", "5,", ",5", "1e3", "3/0", "٨٩"})
    void otherFormsAreRefusedWithTheTextAsItWas(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalSign.COMMA.parse(text))
                .withMessageEndingWith(": " + text);
    }
}
