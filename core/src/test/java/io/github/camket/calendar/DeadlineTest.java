// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final ClosingTime FIVE = ClosingTime.at(17, 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 30/11/2026          | 2026-11-29 | 2026-11-30T00:00+07:00",
                "Trước 30/11/2026               | 2026-11-29 | 2026-11-30T00:00+07:00",
                "trước ngày 30 tháng 11 năm 2026| 2026-11-29 | 2026-11-30T00:00+07:00",
                "đến hết ngày 30/11/2026        | 2026-11-30 | 2026-12-01T00:00+07:00",
                "hết ngày 30/11/2026            | 2026-11-30 | 2026-12-01T00:00+07:00",
                "chậm nhất ngày 30/11/2026      | 2026-11-30 | 2026-12-01T00:00+07:00",
                "chậm nhất là ngày 30/11/2026   | 2026-11-30 | 2026-12-01T00:00+07:00",
                "chậm nhất đến hết ngày 30/11/2026| 2026-11-30 | 2026-12-01T00:00+07:00",
                "muộn nhất vào ngày 30/11/2026  | 2026-11-30 | 2026-12-01T00:00+07:00",
                "trong ngày 30/11/2026.         | 2026-11-30 | 2026-12-01T00:00+07:00",
                "đến ngày 30/11/2026            | 2026-11-30 | 2026-12-01T00:00+07:00",
                "ngày 30/11/2026                | 2026-11-30 | 2026-12-01T00:00+07:00",
                "30/11/2026                     | 2026-11-30 | 2026-12-01T00:00+07:00",
                "2026-11-30                     | 2026-11-30 | 2026-12-01T00:00+07:00",
                "trước 17 giờ 00 ngày 30/11/2026| 2026-11-30 | 2026-11-30T17:00+07:00",
                "trước 17h30 ngày 30/11/2026    | 2026-11-30 | 2026-11-30T17:30+07:00",
                "chậm nhất 16 giờ ngày 30/11/2026| 2026-11-30 | 2026-11-30T16:00+07:00",
                "đến 24 giờ 00 phút, ngày 30/11/2026| 2026-11-30 | 2026-12-01T00:00+07:00",
                "17:00 30/11/2026               | 2026-11-30 | 2026-11-30T17:00+07:00"
            })
    void readsTheWordsOfDocumentsAndKeepsThem(String words, LocalDate lastDay, String closesAt) {
        Deadline deadline = Deadline.parse(words);
        assertThat(deadline.getLastDay()).isEqualTo(lastDay);
        assertThat(deadline.getDay()).isEqualTo(DAY);
        assertThat(deadline.closesAt()).isEqualTo(OffsetDateTime.parse(closesAt));
        assertThat(deadline.getWords()).hasValue(words);
    }

    @Test
    void wordsInAnotherUnicodeFormAreTheSameWords() {
        String words = Normalizer.normalize("Chậm nhất  ngày 30/11/2026", Normalizer.Form.NFD);
        assertThat(Deadline.parse(words).getLastDay()).isEqualTo(DAY);
        assertThat(Deadline.parse(words).getWords()).hasValue(words);
    }

    @Test
    void theBodyClosesAtItsOwnTimeUnlessTheWordsGiveAnHour() {
        assertThat(Deadline.parse("chậm nhất ngày 30/11/2026", FIVE).closesAt()).isEqualTo("2026-11-30T17:00+07:00");
        assertThat(Deadline.parse("trước ngày 30/11/2026", FIVE).closesAt()).isEqualTo("2026-11-29T17:00+07:00");
        assertThat(Deadline.parse("trước 11 giờ ngày 30/11/2026", FIVE).closesAt())
                .isEqualTo("2026-11-30T11:00+07:00");
        assertThat(Deadline.until(DAY).withClosing(FIVE).closesAt()).isEqualTo("2026-11-30T17:00+07:00");
        assertThat(Deadline.until(DAY).getClosing()).isEqualTo(ClosingTime.END_OF_DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "trước ngày 31/11/2026, 31/11/2026",
        "chậm nhất ngày 31 tháng 11 năm 2026, 31 tháng 11 năm 2026",
        "đến hết ngày 29/02/2026, 29/02/2026",
        "31/11/2026, 31/11/2026"
    })
    void aDayThatDoesNotExistIsRefusedWithItsText(String words, String day) {
        assertThatExceptionOfType(ImpossibleDayException.class)
                .isThrownBy(() -> Deadline.parse(words))
                .returns(day, ImpossibleDayException::getText)
                .withMessageEndingWith(": " + day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "thường xuyên",
                "chưa chốt",
                "trước ngày 30/11",
                "cuối năm 2026",
                "sau ngày 30/11/2026",
                "từ ngày 15/10/2026 đến ngày 30/11/2026",
                "trước 25 giờ ngày 30/11/2026",
                "trước 17h60 ngày 30/11/2026",
                "trước 0 giờ ngày 30/11/2026",
                "trước ngày 30/11/2026 và 15/12/2026"
            })
    void otherWordsAreRefusedAndKept(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.parse(words))
                .isNotInstanceOf(ImpossibleDayException.class)
                .withMessageEndingWith(": " + words);
    }

    @Test
    void otherYearsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.until(LocalDate.MAX))
                .withMessageStartingWith("day must lie in the years 1900 to 9999: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.before(LocalDate.of(1899, 12, 31)))
                .withMessage("day must lie in the years 1900 to 9999: 1899-12-31");
        assertThat(Deadline.until(LocalDate.of(9999, 12, 31)).closesAt()).isNotNull();
        assertThat(Deadline.before(LocalDate.of(1900, 1, 1)).getLastDay()).isEqualTo("1899-12-31");
    }

    @Test
    void theClosingTimeItselfIsLate() {
        Deadline deadline = Deadline.until(DAY).withClosing(FIVE);
        assertThat(deadline.isMetBy(OffsetDateTime.parse("2026-11-30T16:59:59.999+07:00")))
                .isTrue();
        assertThat(deadline.isMetBy(OffsetDateTime.parse("2026-11-30T17:00+07:00")))
                .isFalse();
    }

    @Test
    void eachPartMakesADifference() {
        Deadline deadline = Deadline.until(DAY);
        assertThat(deadline)
                .isEqualTo(Deadline.until(DAY))
                .hasSameHashCodeAs(Deadline.until(DAY))
                .isNotEqualTo(Deadline.before(DAY))
                .isNotEqualTo(Deadline.until(DAY.plusDays(1)))
                .isNotEqualTo(deadline.withClosing(FIVE))
                .isNotEqualTo(deadline.withWords("trong ngày 30/11/2026"))
                .hasToString("until 2026-11-30, closing at 24:00");
        assertThat(deadline.withWords("trong ngày 30/11/2026")).isEqualTo(Deadline.parse("trong ngày 30/11/2026"));
        assertThat(Deadline.before(DAY).withClosing(FIVE)).hasToString("before 2026-11-30, closing at 17:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:01", "08:30", "17:00", "23:59", "24:00"})
    void aClosingTimeReadsItsOwnText(String text) {
        assertThat(ClosingTime.parse(text)).hasToString(text).isEqualTo(ClosingTime.parse(text));
        assertThat(ClosingTime.parse(text)).isLessThanOrEqualTo(ClosingTime.END_OF_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "24:01", "25:00", "12:60", "5:00", "17h00", "17:00:00", ""})
    void otherClosingTimesAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClosingTime.parse(text))
                .withMessageEndingWith(": " + text);
    }

    @Test
    void aClosingTimeIsAWholeMinute() {
        assertThat(FIVE.getTime()).contains(LocalTime.of(17, 0));
        assertThat(ClosingTime.END_OF_DAY.getTime()).isEmpty();
        assertThat(FIVE).isLessThan(ClosingTime.END_OF_DAY);
        assertThat(ClosingTime.END_OF_DAY).isGreaterThan(FIVE);
        assertThat(ClosingTime.at(16, 59)).isLessThan(FIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClosingTime.at(LocalTime.of(17, 0, 1)))
                .withMessage("time must be a whole minute after 00:00: 17:00:01");
    }
}
