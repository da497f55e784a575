// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutOffTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);
    private static final LocalDate CLOSED = LocalDate.of(2026, 12, 5);
    private static final LocalDate COVERED = LocalDate.of(2026, 11, 30);

    @Test
    void keepsBothDaysBesideTheBoundsOfTheCalendar() {
        CutOff cutOff = CutOff.of(YEAR, CLOSED, COVERED);
        assertThat(cutOff.getPeriod().getLastDay()).isEqualTo("2026-12-31");
        assertThat(cutOff.getClosedOn()).isEqualTo(CLOSED);
        assertThat(cutOff.getCoversUntil()).isEqualTo(COVERED);
        assertThat(cutOff.isWhole()).isFalse();
        assertThat(cutOff.getMissingTail()).hasValue(Validity.parse("[2026-12-01,2027-01-01)"));
    }

    @Test
    void figuresOfTheWholePeriodHaveNoMissingTail() {
        CutOff cutOff = CutOff.of(YEAR, LocalDate.of(2027, 1, 10), YEAR.getLastDay());
        assertThat(cutOff.isWhole()).isTrue();
        assertThat(cutOff.getMissingTail()).isEmpty();
    }

    @Test
    void figuresCannotCoverDaysAfterTheyWereClosed() {
        assertThat(CutOff.of(YEAR, COVERED, COVERED)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CutOff.of(YEAR, COVERED, COVERED.plusDays(1)))
                .withMessage("coversUntil must not be after closedOn 2026-11-30: 2026-12-01");
    }

    @Test
    void aDayOfClosingThatHasNoTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CutOff.of(YEAR, LocalDate.of(10_000, 1, 1), COVERED))
                .withMessage("closedOn must lie in the years 1900 to 9999: +10000-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2027-01-01"})
    void figuresOfOtherPeriodsAreRefused(LocalDate coversUntil) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CutOff.of(YEAR, LocalDate.of(2027, 2, 1), coversUntil))
                .withMessage("coversUntil must lie within 2026: " + coversUntil);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026 covered until 2026-11-30 closed on 2026-12-05",
                "2026-Q4 covered until 2026-12-31 closed on 2027-01-10",
                "2021-2025 covered until 2025-06-30 closed on 2025-06-30"
            })
    void readsItsOwnText(String text) {
        assertThat(CutOff.parse(text)).hasToString(text).isEqualTo(CutOff.parse(text));
        assertThat(CutOff.parse(text)).hasSameHashCodeAs(CutOff.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026 covered until 2026-11-30",
                "2026 covered until 2027-11-30 closed on 2027-12-05",
                "2026 covered until 2026-11-30 closed on 2026-11-29",
                "2026-13 covered until 2026-11-30 closed on 2026-12-05",
                "2026 covered until 2026-11 closed on 2026-12-05"
            })
    void refusesOtherTextsAndKeepsThem(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CutOff.parse(text))
                .withMessageEndingWith(": " + text);
    }

    @Test
    void anImpossibleDayIsRefusedWithItsText() {
        assertThatExceptionOfType(ImpossibleDayException.class)
                .isThrownBy(() -> CutOff.parse("2026 covered until 2026-11-31 closed on 2026-12-05"))
                .returns("2026-11-31", ImpossibleDayException::getText);
    }

    @Test
    void eachPartMakesADifference() {
        CutOff cutOff = CutOff.of(YEAR, CLOSED, COVERED);
        assertThat(cutOff)
                .isNotEqualTo(CutOff.of(ReportingPeriod.parse("2026-Q4"), CLOSED, COVERED))
                .isNotEqualTo(CutOff.of(YEAR, CLOSED.plusDays(1), COVERED))
                .isNotEqualTo(CutOff.of(YEAR, CLOSED, COVERED.minusDays(1)));
    }
}
