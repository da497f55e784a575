// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Half-open spans of days; {@code -} stands for none in the tables. */
class ValidityTest {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final LocalDate RETYPING = LocalDate.of(2026, 4, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-06-30 | false",
                "2025-07-01 | true",
                "2025-07-02 | true",
                "2026-04-29 | true",
                "2026-04-30 | false"
            })
    void holdsFromItsFirstDayAndNoLongerOnItsEnd(LocalDate day, boolean holds) {
        assertThat(Validity.of(MERGER, RETYPING).contains(day)).isEqualTo(holds);
    }

    @Test
    void whatEndsOnADayAndWhatBeginsOnItShareNoDayAndLeaveNoneOut() {
        Validity old = Validity.until(MERGER);
        Validity today = Validity.from(MERGER);
        for (LocalDate day = MERGER.minusDays(3); day.isBefore(MERGER.plusDays(3)); day = day.plusDays(1)) {
            assertThat(old.contains(day)).as("%s", day).isNotEqualTo(today.contains(day));
        }
        assertThat(old.overlaps(today)).isFalse();
        assertThat(old.meets(today)).isTrue();
        assertThat(today.meets(old)).isTrue();
        assertThat(old.union(today)).contains(Validity.ALWAYS);
    }

    @Test
    void anOpenEndHasNoBound() {
        assertThat(Validity.from(MERGER).getFrom()).contains(MERGER);
        assertThat(Validity.from(MERGER).getTo()).isEmpty();
        assertThat(Validity.until(MERGER).getFrom()).isEmpty();
        assertThat(Validity.until(MERGER).getTo()).contains(MERGER);
        assertThat(Validity.of(Optional.empty(), Optional.empty())).isEqualTo(Validity.ALWAYS);
        assertThat(Validity.of(Optional.of(MERGER), Optional.empty())).isEqualTo(Validity.from(MERGER));
        assertThat(Validity.of(Optional.of(MERGER), Optional.of(RETYPING))).isEqualTo(Validity.of(MERGER, RETYPING));
        assertThat(Validity.ALWAYS.contains(LocalDate.MIN)).isTrue();
        assertThat(Validity.ALWAYS.contains(LocalDate.MAX)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2025-07-01,2026-04-30)",
                "(,2025-07-01)",
                "[2025-07-01,)",
                "(,)",
                "[2024-02-29,2024-03-01)",
                "[2025-07-01,2025-07-02)"
            })
    void isReadAsItIsWritten(String text) {
        assertThat(Validity.parse(text)).hasToString(text).isEqualTo(Validity.parse(text));
    }

    @Test
    void yearsThatNoTextHoldsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.from(LocalDate.of(12_345, 1, 1)))
                .withMessage("from must be in the years 1 to 10000: +12345-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.until(LocalDate.of(-44, 3, 15)))
                .withMessage("to must be in the years 1 to 10000: -0044-03-15");
        assertThat(Validity.parse("[0900-01-01,)")).isEqualTo(Validity.from(LocalDate.of(900, 1, 1)));
        Validity lastYear = Validity.of(LocalDate.of(9999, 1, 1), LocalDate.of(10_000, 1, 1));
        assertThat(Validity.parse(lastYear.toString())).isEqualTo(lastYear);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-07-01",
                "[2025-07-01,2026-04-30]",
                "(2025-07-01,2026-04-30)",
                "[,2026-04-30)",
                "[2025-07-01, 2026-04-30)",
                "[2025-07-01,2026-04-30) ",
                "[2025-07-01;2026-04-30)",
                "[2025-7-1,)",
                "[01/07/2025,)",
                "[2025-02-29,)",
                "(,2026-04-31)",
                "[)",
                "[２０２５-07-01,)",
                "2025-07-01/2026-04-30"
            })
    void otherTextsAreRefusedAndKept(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void theEmptyTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.parse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2025-07-01,2025-07-01)", "[2025-07-01,2025-06-30)"})
    void aTextWithoutAnyDayIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.parse(text))
                .withMessageContaining("2025-07-01");
    }

    @Test
    void isNeverEmptyAndNamesTheBoundsThatWouldMakeItSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.of(MERGER, MERGER))
                .withMessageContaining("2025-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.of(RETYPING, MERGER))
                .withMessageContaining("2026-04-30")
                .withMessageContaining("2025-07-01");
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.of(Optional.of(RETYPING), Optional.of(MERGER)));
        assertThat(Validity.of(MERGER, MERGER.plusDays(1)).contains(MERGER)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2025-01-01,2025-07-01) | [2025-07-01,2026-01-01) | -                       | [2025-01-01,2026-01-01)",
                "[2025-01-01,2025-06-30) | [2025-07-01,2026-01-01) | -                       | -",
                "[2025-01-01,2025-07-02) | [2025-07-01,2026-01-01) | [2025-07-01,2025-07-02) | [2025-01-01,2026-01-01)",
                "[2025-01-01,2026-01-01) | [2025-03-01,2025-07-01) | [2025-03-01,2025-07-01) | [2025-01-01,2026-01-01)",
                "(,2025-07-01)           | [2025-03-01,)           | [2025-03-01,2025-07-01) | (,)",
                "(,2025-03-01)           | (,2025-07-01)           | (,2025-03-01)           | (,2025-07-01)",
                "[2025-03-01,)           | [2025-07-01,)           | [2025-07-01,)           | [2025-03-01,)",
                "(,2025-03-01)           | [2025-07-01,)           | -                       | -",
                "(,)                     | [2025-03-01,2025-07-01) | [2025-03-01,2025-07-01) | (,)"
            })
    void intersectionAndUnionDoNotDependOnTheOrder(String one, String other, String both, String either) {
        Validity left = Validity.parse(one);
        Validity right = Validity.parse(other);
        assertThat(left.intersection(right)).isEqualTo(parsed(both));
        assertThat(right.intersection(left)).isEqualTo(parsed(both));
        assertThat(left.union(right)).isEqualTo(parsed(either));
        assertThat(right.union(left)).isEqualTo(parsed(either));
        assertThat(left.overlaps(right)).isEqualTo(parsed(both).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2025-01-01,2026-01-01) | [2025-03-01,2025-07-01) | [2025-01-01,2025-03-01) [2025-07-01,2026-01-01)",
                "[2025-01-01,2026-01-01) | [2025-01-01,2025-07-01) | [2025-07-01,2026-01-01)",
                "[2025-01-01,2026-01-01) | [2025-07-01,2026-01-01) | [2025-01-01,2025-07-01)",
                "[2025-01-01,2026-01-01) | [2025-01-01,2026-01-01) | -",
                "[2025-03-01,2025-07-01) | (,)                     | -",
                "[2025-01-01,2025-07-01) | [2025-07-01,)           | [2025-01-01,2025-07-01)",
                "(,)                     | [2025-03-01,2025-07-01) | (,2025-03-01) [2025-07-01,)",
                "(,)                     | (,2025-03-01)           | [2025-03-01,)",
                "(,2025-07-01)           | [2025-03-01,)           | (,2025-03-01)"
            })
    void whatIsLeftWithoutTheOtherIsNoneOneOrTwoInOrder(String one, String other, String left) {
        List<Validity> expected = left.equals("-")
                ? List.of()
                : List.of(left.split(" ")).stream().map(Validity::parse).toList();
        assertThat(Validity.parse(one).minus(Validity.parse(other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2025-01-01,2025-07-01) | [2025-07-01,2026-01-01) | true",
                "[2025-01-01,2025-06-30) | [2025-07-01,2026-01-01) | false",
                "[2025-01-01,2025-07-02) | [2025-07-01,2026-01-01) | false",
                "(,2025-07-01)           | [2025-07-01,)           | true",
                "(,2025-07-01)           | (,2025-07-01)           | false",
                "(,)                     | (,)                     | false",
                "[2025-07-01,)           | (,)                     | false"
            })
    void oneMeetsTheOtherWhereOneBeginsOnTheEndOfTheOther(String one, String other, boolean meets) {
        assertThat(Validity.parse(one).meets(Validity.parse(other))).isEqualTo(meets);
        assertThat(Validity.parse(other).meets(Validity.parse(one))).isEqualTo(meets);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(,)                     | [2025-07-01,)           | true",
                "[2025-07-01,)           | (,)                     | false",
                "[2025-01-01,2026-01-01) | [2025-01-01,2026-01-01) | true",
                "[2025-01-01,2026-01-01) | [2025-01-01,2026-01-02) | false",
                "[2025-01-01,2026-01-01) | [2024-12-31,2026-01-01) | false",
                "(,2026-01-01)           | [2025-01-01,2026-01-01) | true",
                "(,2026-01-01)           | [2025-01-01,)           | false"
            })
    void enclosesWhatHoldsOnNoOtherDays(String one, String other, boolean encloses) {
        assertThat(Validity.parse(one).encloses(Validity.parse(other))).isEqualTo(encloses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2025-01-01,2026-01-01) | 2025-07-01 | [2025-07-01,2026-01-01) | [2025-01-01,2025-07-01)",
                "[2025-01-01,2026-01-01) | 2025-01-01 | [2025-01-01,2026-01-01) | -",
                "[2025-01-01,2026-01-01) | 2024-06-30 | [2025-01-01,2026-01-01) | -",
                "[2025-01-01,2026-01-01) | 2025-12-31 | [2025-12-31,2026-01-01) | [2025-01-01,2025-12-31)",
                "[2025-01-01,2026-01-01) | 2026-01-01 | -                       | [2025-01-01,2026-01-01)",
                "(,)                     | 2025-07-01 | [2025-07-01,)           | (,2025-07-01)"
            })
    void isCutAtADay(String text, LocalDate day, String after, String before) {
        assertThat(Validity.parse(text).startingOn(day)).isEqualTo(parsed(after));
        assertThat(Validity.parse(text).endingBefore(day)).isEqualTo(parsed(before));
    }

    @Test
    void isOrderedByFirstDayThenByEnd() {
        List<Validity> ordered = List.of(
                Validity.parse("(,2025-01-01)"),
                Validity.parse("(,2025-07-01)"),
                Validity.ALWAYS,
                Validity.parse("[2025-01-01,2025-03-01)"),
                Validity.parse("[2025-01-01,2025-07-01)"),
                Validity.parse("[2025-01-01,)"),
                Validity.parse("[2025-02-01,2025-03-01)"));
        List<Validity> sorted = new ArrayList<>(ordered);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).isEqualTo(ordered);
    }

    @Test
    void isEqualIfTheBoundsAre() {
        assertThat(Validity.of(MERGER, RETYPING))
                .isEqualTo(Validity.of(MERGER, RETYPING))
                .hasSameHashCodeAs(Validity.of(MERGER, RETYPING))
                .isNotEqualTo(Validity.from(MERGER))
                .isNotEqualTo(Validity.until(RETYPING));
    }

    private static Optional<Validity> parsed(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(Validity.parse(text));
    }
}
