// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of a document in a form. */
class DocumentNumberTextTest {

    private static final class Letter {
        @DocumentNumberText
        private String number;
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"30/2020/NĐ-CP", "522-CV/HU", "117"})
    void numbersAsCitedAreValid(String text) {
        assertThat(Form.english(Letter.class, "number", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NĐ-CP", "31/QĐ-TW", "1192/NQ-UBTVQH", "số 117"})
    void otherTextsAreRefused(String text) {
        assertThat(Form.vietnamese(Letter.class, "number", text))
                .containsExactly("Số, ký hiệu văn bản không đúng dạng, ví dụ đúng: 30/2020/NĐ-CP, 522-CV/HU");
    }
}
