// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day in a form: strict, within its range, and a day that does not exist is told as such. */
class VietnameseDateTest {

    private static final class Days {
        @VietnameseDate
        private String any;

        @VietnameseDate(from = "01/01/2026", to = "31/12/2026")
        private String thisYear;

        @VietnameseDate(allowBlank = true)
        private String optional;

        @VietnameseDate(from = "31/11/2026")
        private String impossibleBound;

        @VietnameseDate(from = "02/01/2026", to = "2026-01-01")
        private String reversed;
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"30/11/2026", "2026-11-30", "30 tháng 11 năm 2026", "29/02/2024"})
    void daysThatCanBeReadAreValid(String text) {
        assertThat(Form.english(Days.class, "any", text)).isEmpty();
    }

    @Test
    void theThirtyFirstOfNovemberIsRefusedWithItsText() {
        assertThat(Form.vietnamese(Days.class, "any", "31/11/2026"))
                .containsExactly("Trong lịch không có ngày này: 31/11/2026");
        assertThat(Form.english(Days.class, "any", "2026-11-31"))
                .containsExactly("There is no such day in the calendar: 2026-11-31");
        assertThat(Form.english(Days.class, "any", "29/02/2026"))
                .containsExactly("There is no such day in the calendar: 29/02/2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.11.2026", "30/11/26", "11/30", "cuối năm", "30/11/1899", "${1+1}"})
    void otherFormsAreRefusedWithAnExample(String text) {
        assertThat(Form.vietnamese(Days.class, "any", text))
                .containsExactly("Hãy ghi ngày như 30/11/2026 hoặc 2026-11-30, năm từ 1900 trở đi");
    }

    @Test
    void bothEndsOfTheRangeAreInside() {
        assertThat(Form.english(Days.class, "thisYear", "01/01/2026")).isEmpty();
        assertThat(Form.english(Days.class, "thisYear", "2026-12-31")).isEmpty();
        assertThat(Form.english(Days.class, "thisYear", "31/12/2025"))
                .containsExactly("The day must not be before 01/01/2026");
        assertThat(Form.vietnamese(Days.class, "thisYear", "2027-01-01"))
                .containsExactly("Ngày không được sau 31/12/2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void aBlankIsRefusedUnlessItIsAllowed(String blank) {
        assertThat(Form.vietnamese(Days.class, "any", blank)).containsExactly("Không được để trống");
        assertThat(Form.vietnamese(Days.class, "optional", blank)).isEmpty();
        assertThat(Form.vietnamese(Days.class, "optional", "31/11/2026")).hasSize(1);
    }

    @Test
    void aBlankBehindTheDayIsToldAsWhatItIs() {
        assertThat(Form.english(Days.class, "any", "30/11/2026 "))
                .containsExactly("Remove the spaces before and after the text");
        assertThat(Form.english(Days.class, "any", " 31/11/2026"))
                .containsExactly("Write the day like 30/11/2026 or 2026-11-30, with a year from 1900 on");
    }

    @Test
    void aConstraintThatCannotHoldIsRefusedAtOnce() {
        assertThatThrownBy(() -> Form.english(Days.class, "impossibleBound", "30/11/2026"))
                .rootCause()
                .hasMessageContaining("31/11/2026");
        assertThatThrownBy(() -> Form.english(Days.class, "reversed", "30/11/2026"))
                .rootCause()
                .hasMessage("to must not be before 02/01/2026: 2026-01-01");
    }
}
