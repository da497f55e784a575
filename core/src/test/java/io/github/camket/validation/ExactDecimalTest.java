// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camket.quantity.DecimalSign;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number in a form: exact, with a stated sign, whatever the machine speaks. */
class ExactDecimalTest {

    private static final class Numbers {
        @ExactDecimal
        private String plain;

        @ExactDecimal(sign = DecimalSign.COMMA)
        private String vietnamese;

        @ExactDecimal(min = "0", minInclusive = false, max = "90", maxInclusive = false)
        private String inside;

        @ExactDecimal(sign = DecimalSign.COMMA, min = "0,5", max = "89,995")
        private String closed;

        @ExactDecimal(maxScale = 2)
        private String twoPlaces;

        @ExactDecimal(maxScale = 0)
        private String whole;

        @ExactDecimal(allowQuotient = false)
        private String decimal;

        @ExactDecimal(sign = DecimalSign.COMMA, min = "0.5")
        private String boundWithAnotherSign;

        @ExactDecimal(min = "1", max = "1", maxInclusive = false)
        private String empty;

        @ExactDecimal(maxScale = 1001)
        private String tooFine;
    }

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"89.995", "-0.5", "90", "90.0", "251/280", "123456789012345678901234567890.5"})
    void plainNumbersAreValid(String text) {
        assertThat(Form.english(Numbers.class, "plain", text)).isEmpty();
    }

    /** T14: one text, two numbers a thousand times apart. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "vi-VN", "ar-EG-u-nu-arab"})
    void aPointAndACommaAreNeverTakenForEachOther(String machineLocale) {
        Locale.setDefault(Locale.forLanguageTag(machineLocale));
        assertThat(Form.vietnamese(Numbers.class, "vietnamese", "89,995")).isEmpty();
        assertThat(Form.vietnamese(Numbers.class, "vietnamese", "89.995"))
                .containsExactly("Hãy ghi số bằng chữ số, dùng dấu phẩy trước phần thập phân và không tách hàng nghìn,"
                        + " ví dụ 89,5");
        assertThat(Form.english(Numbers.class, "plain", "89.995")).isEmpty();
        assertThat(Form.english(Numbers.class, "plain", "89,995"))
                .containsExactly("Write the number in digits, with a point before the decimals and nothing between"
                        + " thousands, such as 89.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "+5", "1.234,5", "1 234", ".5", "5.", "٨٩", "NaN", "3/0", "1/2/3", "−5", "0x10"})
    void everythingElseIsRefusedWithBothSigns(String text) {
        assertThat(Form.english(Numbers.class, "plain", text)).hasSize(1);
        assertThat(Form.english(Numbers.class, "vietnamese", text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inside | 0 | The number must be greater than 0",
                "inside | -0.0 | The number must be greater than 0",
                "inside | 0.001 |",
                "inside | 89.99999999999999999999 |",
                "inside | 90.00 | The number must be less than 90",
                "closed | 0,5 |",
                "closed | 1/2 |",
                "closed | 0,4999 | The number must be at least 0,5",
                "closed | 89,995 |",
                "closed | 89,9950000000000000000001 | The number must be at most 89,995"
            })
    void boundsAreComparedExactly(String field, String text, String message) {
        assertThat(String.join(", ", Form.english(Numbers.class, field, text)))
                .isEqualTo(message == null ? "" : message);
    }

    @ParameterizedTest
    @CsvSource({
        "twoPlaces, 1.25, true",
        "twoPlaces, 1.250, true",
        "twoPlaces, 1/4, true",
        "twoPlaces, 1.255, false",
        "twoPlaces, 1/3, false",
        "whole, 90.0, true",
        "whole, 180/2, true",
        "whole, 90.5, false"
    })
    void theDecimalsThatTheValueNeedsAreCounted(String field, String text, boolean valid) {
        String places = field.equals("whole") ? "0" : "2";
        assertThat(String.join(", ", Form.vietnamese(Numbers.class, field, text)))
                .isEqualTo(valid ? "" : "Số không được có quá " + places + " chữ số thập phân");
    }

    @Test
    void quotientsCanBeRefused() {
        assertThat(Form.english(Numbers.class, "decimal", "0.25")).isEmpty();
        assertThat(Form.english(Numbers.class, "decimal", "1/4"))
                .containsExactly("Write the number as a decimal, not as a fraction");
    }

    @Test
    void aNumberWithoutEndIsNotEvenRead() {
        assertThat(Form.english(Numbers.class, "plain", "9".repeat(100))).isEmpty();
        assertThat(Form.english(Numbers.class, "plain", "9".repeat(101)))
                .containsExactly("The number has too many characters");
    }

    @ParameterizedTest
    @CsvSource({
        "boundWithAnotherSign, number must have a decimal comma and no point: 0.5",
        "empty, min must leave room below 1: 1",
        "tooFine, maxScale must be at most 1000: 1001"
    })
    void aConstraintThatCannotHoldIsRefusedAtOnce(String field, String message) {
        assertThatThrownBy(() -> Form.english(Numbers.class, field, "1"))
                .rootCause()
                .hasMessage(message);
    }
}
