// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as documents write them; a day that does not exist is refused with its text. */
class DayTextTest {

    @ParameterizedTest
    @CsvSource({
        "30/11/2021, 2021-11-30",
        "05/02/2021, 2021-02-05",
        "15/9/2021, 2021-09-15",
        "29/02/2024, 2024-02-29",
        "2021-11-30, 2021-11-30"
    })
    void readsVietnameseAndIsoDays(String text, LocalDate day) {
        assertThat(DayText.parse(text)).isEqualTo(day);
    }

    @Test
    void theThirtyFirstOfNovemberIsRefusedWithItsText() {
        ImpossibleDayException impossible =
                catchThrowableOfType(ImpossibleDayException.class, () -> DayText.parse("31/11/2021"));
        assertThat(impossible).hasMessage("day must exist (2021-11 has the days 1 to 30): 31/11/2021");
        assertThat(impossible.getText()).isEqualTo("31/11/2021");
        assertThat(impossible.getMonth()).contains(YearMonth.of(2021, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/11/2021", "2021-11-31", "29/02/2021", "00/01/2021", "32/01/2021", "01/13/2021", "01/00/2021"
            })
    void noImpossibleDayIsMovedToANeighbour(String text) {
        assertThatExceptionOfType(ImpossibleDayException.class)
                .isThrownBy(() -> DayText.parse(text))
                .withMessageEndingWith(": " + text)
                .returns(text, ImpossibleDayException::getText);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước 31/11/2021|31/11/2021",
                "31/11/2021|31/11/2021",
                "từ 15/9/2021 đến trước ngày 2021-11-31.|15/9/2021, 2021-11-31",
                "15/10/2021-31/11/2021|15/10/2021, 31/11/2021",
                "(chậm nhất 30/11/2021)|30/11/2021",
                "trong 12-15/11/2021|15/11/2021"
            })
    void daysAreFoundInsideOtherWordsInTheirOrder(String words, String found) {
        assertThat(String.join(", ", DayText.textsIn(words))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cuối năm",
                "tháng 11/2021",
                "theo Nghị định 335/2025/NĐ-CP",
                "231/11/2021",
                "31/11/20211",
                "2021-11-311",
                "12021-11-30",
                "31/11/1899",
                "1899-11-31"
            })
    void wordsWithoutADayHaveNone(String words) {
        assertThat(DayText.textsIn(words)).isEmpty();
    }

    @Test
    void aMonthThatDoesNotExistIsNotNamed() {
        ImpossibleDayException impossible =
                catchThrowableOfType(ImpossibleDayException.class, () -> DayText.parse("01/13/2021"));
        assertThat(impossible.getMonth()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "trước 30/11/2021",
                "30-11-2021",
                "30.11.2021",
                "30/11/21",
                "2021-11-3",
                "٣٠/١١/٢٠٢١",
                "2021-W48-2",
                "30/11/1899"
            })
    void otherFormsAreRefusedWithTheirText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayText.parse(text))
                .isNotInstanceOf(ImpossibleDayException.class)
                .withMessageEndingWith(": " + text);
    }
}
