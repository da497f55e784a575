// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of a document in a form. */
class DocumentNumberTextTest {

    private static final class Letter {
        @DocumentNumberText
        private String number;

        @DocumentNumberText(complete = false)
        private String cited;

        @DocumentNumberText(allowDraft = true)
        private String draft;
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"30/2020/NĐ-CP", "522-CV/HU"})
    void completeNumbersAreValid(String text) {
        assertThat(Form.english(Letter.class, "number", text)).isEmpty();
        assertThat(Form.english(Letter.class, "cited", text)).isEmpty();
        assertThat(Form.english(Letter.class, "draft", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"117", "117/2021", "Không số"})
    void incompleteNumbersAreValidOnlyWhereTheyAreAllowed(String text) {
        assertThat(Form.english(Letter.class, "cited", text)).isEmpty();
        assertThat(Form.english(Letter.class, "number", text))
                .containsExactly("Number and symbol must both be written, such as 117/QĐ-UBND");
        assertThat(Form.vietnamese(Letter.class, "draft", text))
                .containsExactly("Phải ghi đủ cả số và ký hiệu, ví dụ 117/QĐ-UBND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-NQ/ĐU", "Số:     /QĐ-UBND"})
    void draftsAreValidOnlyWhereTheyAreAllowed(String text) {
        assertThat(Form.english(Letter.class, "draft", text)).isEmpty();
        assertThat(Form.english(Letter.class, "number", text))
                .containsExactly("The number is missing in front of the symbol: the document is not issued yet");
        assertThat(Form.vietnamese(Letter.class, "cited", text))
                .containsExactly("Thiếu số trước ký hiệu: văn bản chưa được ban hành");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5-CV/HU; 6-CV/HU        | The number of the document as a whole is not written as it should be, such as 30/2020/NĐ-CP or 522-CV/HU | Số, ký hiệu văn bản không đúng dạng, ví dụ đúng: 30/2020/NĐ-CP, 522-CV/HU
            NĐ-CP                   | In the number of the document, the digits in front are wrong | Trong số, ký hiệu văn bản, phần số ở đầu chưa đúng
            30/20/NĐ-CP             | In the number of the document, the year is wrong | Trong số, ký hiệu văn bản, phần năm chưa đúng
            31/QĐ-TW                | In the number of the document, the signs between the parts are wrong - perhaps you mean: 31-QĐ/TW | Trong số, ký hiệu văn bản, dấu giữa các phần chưa đúng - có thể là: 31-QĐ/TW
            30/2020/ND-CP           | In the number of the document, the symbol of the type is wrong - perhaps you mean: 30/2020/NĐ-CP | Trong số, ký hiệu văn bản, ký hiệu loại văn bản chưa đúng - có thể là: 30/2020/NĐ-CP
            522-CV/hu               | In the number of the document, the symbol of the issuer is wrong - perhaps you mean: 522-CV/HU | Trong số, ký hiệu văn bản, ký hiệu cơ quan ban hành chưa đúng - có thể là: 522-CV/HU
            1192/NQ-UBTVQH          | In the number of the document, the term behind the issuer is wrong | Trong số, ký hiệu văn bản, khóa sau ký hiệu cơ quan ban hành chưa đúng
            4912/UBND-nc            | In the number of the document, the symbol of the drafting unit is wrong | Trong số, ký hiệu văn bản, ký hiệu đơn vị soạn thảo chưa đúng
            522-CV/HU ngày 3/5/2026 | Leave out what stands behind the number of the document - perhaps you mean: 522-CV/HU | Hãy bỏ phần ghi thêm sau số, ký hiệu văn bản - có thể là: 522-CV/HU""")
    void theWrongPartIsNamedWithTheOnlyRepair(String text, String english, String vietnamese) {
        assertThat(Form.english(Letter.class, "number", text)).containsExactly(english);
        assertThat(Form.vietnamese(Letter.class, "number", text)).containsExactly(vietnamese);
    }

    /** What is proposed would be valid itself. */
    @ParameterizedTest
    @CsvSource({"number, false", "draft, false", "cited, true"})
    void anIncompleteRepairIsProposedOnlyWhereItIsAllowed(String field, boolean proposed) {
        assertThat(Form.english(Letter.class, field, "số 117"))
                .singleElement()
                .matches(message -> message.endsWith(": 117") == proposed);
    }
}
