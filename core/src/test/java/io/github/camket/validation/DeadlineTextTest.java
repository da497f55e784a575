// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A deadline in a form, in the words of documents. */
class DeadlineTextTest {

    private static final class Deadlines {
        @DeadlineText
        private String due;
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"trước ngày 30/11/2026", "chậm nhất 17h ngày 30/11/2026", "30/11/2026", " đến 30/11/2026. "})
    void deadlinesThatCanBeReadAreValid(String words) {
        assertThat(Form.english(Deadlines.class, "due", words)).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsNamed() {
        assertThat(Form.vietnamese(Deadlines.class, "due", "trước ngày 31/11/2026"))
                .containsExactly("Trong lịch không có ngày này: 31/11/2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thường xuyên", "trước ngày mai", "chậm nhất 25h ngày 30/11/2026"})
    void otherWordsAreRefusedWithAnExample(String words) {
        assertThat(Form.vietnamese(Deadlines.class, "due", words))
                .containsExactly("Hãy ghi thời hạn có ngày cụ thể, ví dụ \"trước ngày 30/11/2026\" hoặc"
                        + " \"chậm nhất ngày 30/11/2026\"");
    }
}
