// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals by sign and by end; {@code ?} is an end that does not exist. */
class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "2..3, 4..5, 8..15",
        "-2..3, 4..5, -10..15",
        "-3..-2, 4..5, -15..-8",
        "-2..3, -4..5, -12..15",
        "0..0, ?..?, 0..0",
        "2..?, 3..4, 6..?",
        "2..?, -4..3, ?..?",
        "?..-2, ?..-3, 6..?",
        "0..1, 0..?, 0..?",
        "-1..1, 2..?, ?..?"
    })
    void productsRunFromTheSmallestToTheLargest(String one, String other, String product) {
        assertThat(interval(one).times(interval(other))).isEqualTo(interval(product));
        assertThat(interval(other).times(interval(one))).isEqualTo(interval(product));
    }

    @ParameterizedTest
    @CsvSource({
        "2..3, 4..5, 0.4..0.75",
        "2..3, -5..-4, -0.75..-0.4",
        "2..3, 0..5, 0.4..?",
        "2..3, -5..0, ?..7",
        "2..3, -1..1, ?..?",
        "2..3, 0..0, 7..7",
        "0..0, 0..5, 0..7",
        "2..4, 2..?, 0..2",
        "-1..1, 0..1, ?..?"
    })
    void quotientsLeaveOutZeroForWhichThereIsAValue(String dividend, String divisor, String quotient) {
        assertThat(interval(dividend).dividedBy(interval(divisor), Fraction.of(7)))
                .isEqualTo(interval(quotient));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 3..4, 1..3, 1..1", "AT_LEAST, 1..3, 3..4, 0..1", "AT_LEAST, 1..2, 3..4, 0..0",
        "ABOVE, 3..4, 1..3, 0..1", "ABOVE, 4..5, 1..3, 1..1", "AT_MOST, 1..3, 3..4, 1..1",
        "BELOW, 1..3, 3..4, 0..1", "EXACTLY, 3..3, 3..3, 1..1", "EXACTLY, 1..3, 2..4, 0..1",
        "EXACTLY, 1..2, 3..4, 0..0", "ABOVE, ?..?, 0..0, 0..1", "AT_LEAST, 0..?, ?..0, 1..1"
    })
    void aTestIsOpenOnlyWhereBothAnswersArePossible(Comparison comparison, String one, String other, String answer) {
        assertThat(interval(one).holds(comparison, interval(other))).isEqualTo(interval(answer));
    }

    @ParameterizedTest
    @CsvSource({"1..3, 2..?, 1..3, 2..?", "?..3, 2..4, ?..3, 2..4", "1..5, 2..4, 1..4, 2..5", "?..?, 0..1, ?..1, 0..?"})
    void theSmallerAndTheLarger(String one, String other, String smaller, String larger) {
        assertThat(interval(one).atMost(interval(other))).isEqualTo(interval(smaller));
        assertThat(interval(one).atLeast(interval(other))).isEqualTo(interval(larger));
        assertThat(interval(other).atMost(interval(one))).isEqualTo(interval(smaller));
    }

    private static Interval interval(String text) {
        String[] ends = text.split("\\.\\.");
        return new Interval(end(ends[0]), end(ends[1]));
    }

    private static @Nullable Fraction end(String text) {
        return text.equals("?") ? null : Fraction.parse(text);
    }
}
