// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.quantity.DecimalSign;
import io.github.camket.quantity.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points in a form, as a text or read already. */
class PointsBetweenTest {

    private static final class Score {
        @PointsBetween(min = "0", max = "89,995", sign = DecimalSign.COMMA)
        private String typed;

        @PointsBetween(min = "0", minInclusive = false, max = "30", maxInclusive = false)
        private Points read;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 |",
                "89,995 |",
                "11045/144 |",
                "89.995 | Hãy ghi điểm bằng chữ số, dùng dấu phẩy trước phần thập phân và không tách hàng nghìn, ví dụ 89,5",
                "89,9951 | Điểm không được quá 89,995",
                "-0,1 | Điểm phải từ 0 trở lên",
                "chín mươi | Hãy ghi điểm bằng chữ số, dùng dấu phẩy trước phần thập phân và không tách hàng nghìn, ví dụ 89,5"
            })
    void aTextIsReadWithItsSign(String text, String message) {
        assertThat(String.join(", ", Form.vietnamese(Score.class, "typed", text)))
                .isEqualTo(message == null ? "" : message);
    }

    @Test
    void pointsAreHeldAgainstTheBoundsAsTheyAre() {
        assertThat(Form.english(Score.class, "read", null)).isEmpty();
        assertThat(Form.english(Score.class, "read", Points.of("1/1000"))).isEmpty();
        assertThat(Form.english(Score.class, "read", Points.ZERO)).containsExactly("There must be more than 0 points");
        assertThat(Form.english(Score.class, "read", Points.of(30)))
                .containsExactly("There must be less than 30 points");
    }
}
