// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References, and the findings and parameters that use them. */
class RefTest {

    @ParameterizedTest
    @ValueSource(strings = {"task:t-031", "month:2026-03", "judgedScore:a:b", "cadre: c-01 ", "task:việc 1"})
    void readsItsOwnText(String text) {
        assertThat(Ref.parse(text)).hasToString(text);
        assertThat(Ref.parse(text)).isEqualTo(Ref.parse(Ref.parse(text).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "task", ":t-1", "task:", "task:  ", "ta sk:t-1", "task1:t-1", "nhiệm:t-1", "task:a\nb"})
    void refusesOtherTextsAndKeepsThem(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ref.parse(text)).withMessageContaining("must be");
    }

    @Test
    void isOrderedByKindThenIdentifier() {
        assertThat(List.of(Ref.parse("cadre:c-02"), Ref.parse("task:t-1"), Ref.parse("task:t-10")))
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({"missing", "MISSING-SCORE", "1_MISSING", "''", "Missing"})
    void codesOfFindingsAreUpperCase(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingCode(code, Severity.INFO))
                .withMessageEndingWith(": " + code);
    }

    @Test
    void findingsAreOrderedBySubjectCodeAndArguments() {
        FindingCode late = new FindingCode("LATE", Severity.INFO);
        FindingCode missing = new FindingCode("MISSING", Severity.ERROR);
        assertThat(List.of(
                        late.about(Ref.parse("cadre:c-01"), "1"),
                        late.about(Ref.parse("cadre:c-01"), "2"),
                        missing.about(Ref.parse("cadre:c-01"), "1"),
                        late.about(Ref.parse("cadre:c-02"))))
                .isSorted();
        assertThat(missing.about(Ref.parse("cadre:c-01"), 2026, "x")).hasToString("ERROR MISSING cadre:c-01 [2026, x]");
    }

    @Test
    void everyParameterNamesItsSource() {
        Source place = Source.of(Citation.of("335/2025/NĐ-CP", "14.2c"));
        assertThat(Parameter.reading("latenessModel", "PER_EVENT", place))
                .hasToString("latenessModel = PER_EVENT (READING, 335/2025/NĐ-CP Đ14.2c)");
        assertThatNullPointerException()
                .isThrownBy(() -> new Parameter<>("latenessModel", 1, Basis.LOCAL, null))
                .withMessage("source");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.text("Lateness Model", 1, place))
                .withMessageEndingWith(": Lateness Model");
    }
}
