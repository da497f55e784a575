// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.PeriodType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reporting period in a form, of the types that are asked for. */
class ReportingPeriodTextTest {

    private static final class Periods {
        @ReportingPeriodText
        private String any;

        @ReportingPeriodText(types = PeriodType.TERM)
        private String term;

        @ReportingPeriodText(types = {PeriodType.YEAR, PeriodType.QUARTER, PeriodType.YEAR})
        private String quarterOrYear;
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"2026", "2026-H2", "2026-Q4", "2026-11", "2021-2025"})
    void everyTypeIsValidUnlessTheyAreNamed(String text) {
        assertThat(Form.english(Periods.class, "any", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-Q5", "quý IV", "2026-2026", "26"})
    void whatNamesNoPeriodIsRefusedWithAnExampleOfEachType(String text) {
        assertThat(Form.vietnamese(Periods.class, "any", text))
                .containsExactly("Hãy ghi kỳ báo cáo như 2026-11 (tháng), 2026-Q4 (quý), 2026-H2 (6 tháng), 2026 (năm)"
                        + " hoặc 2021-2025 (nhiệm kỳ)");
    }

    @Test
    void theAllowedTypesAreNamedFromTheShortestOn() {
        assertThat(Form.english(Periods.class, "quarterOrYear", "2026-Q4")).isEmpty();
        assertThat(Form.english(Periods.class, "quarterOrYear", "2026")).isEmpty();
        assertThat(Form.english(Periods.class, "quarterOrYear", "2026-11"))
                .containsExactly("The reporting period must be: a quarter, such as 2026-Q4; a year, such as 2026");
        assertThat(Form.vietnamese(Periods.class, "quarterOrYear", "quý IV"))
                .containsExactly("Kỳ báo cáo phải là: một quý, ví dụ 2026-Q4; một năm, ví dụ 2026");
        assertThat(Form.vietnamese(Periods.class, "term", "2026"))
                .containsExactly("Kỳ báo cáo phải là: một nhiệm kỳ, ví dụ 2021-2025");
    }
}
