// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.LocalRules;
import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share held against a bound, exactly, and what is known of it where the share lies between two values. */
class ConditionTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 0.3, HOLDS",
        "AT_LEAST, 0.31, HOLDS",
        "AT_LEAST, 0.2999999999, FAILS",
        "ABOVE, 0.3, FAILS",
        "ABOVE, 0.3000000001, HOLDS",
        "AT_MOST, 0.3, HOLDS",
        "AT_MOST, 0.29, HOLDS",
        "AT_MOST, 0.3000000001, FAILS",
        "BELOW, 0.3, FAILS",
        "BELOW, 0.2999999999, HOLDS",
        "EXACTLY, 0.3, HOLDS",
        "EXACTLY, 3/10, HOLDS",
        "EXACTLY, 0.2999999999, FAILS",
        "EXACTLY, 0.3000000001, FAILS"
    })
    void aValueMeetsTheBoundOrNot(Comparison comparison, String value, Outcome outcome) {
        assertThat(condition(comparison).of(Fraction.parse(value))).isEqualTo(outcome);
        assertThat(condition(comparison).of(Fraction.parse(value), Fraction.parse(value)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 0.3, 0.5, HOLDS",
        "AT_LEAST, 0.1, 0.3, OPEN",
        "AT_LEAST, 0.1, 0.29, FAILS",
        "ABOVE, 0.3, 0.5, OPEN",
        "ABOVE, 0.31, 0.5, HOLDS",
        "ABOVE, 0.1, 0.3, FAILS",
        "AT_MOST, 0.1, 0.3, HOLDS",
        "AT_MOST, 0.3, 0.5, OPEN",
        "AT_MOST, 0.31, 0.5, FAILS",
        "BELOW, 0.1, 0.29, HOLDS",
        "BELOW, 0.1, 0.3, OPEN",
        "BELOW, 0.3, 0.5, FAILS",
        "EXACTLY, 0.1, 0.29, FAILS",
        "EXACTLY, 0.31, 0.5, FAILS",
        "EXACTLY, 0.1, 0.3, OPEN",
        "EXACTLY, 0.3, 0.5, OPEN",
        "EXACTLY, 0.1, 0.5, OPEN"
    })
    void aRangeMeetsItNeverMeetsItOrLeavesItOpen(
            Comparison comparison, String lowest, String highest, Outcome outcome) {
        assertThat(condition(comparison).of(Fraction.parse(lowest), Fraction.parse(highest)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, >=", "ABOVE, >", "AT_MOST, <=", "BELOW, <", "EXACTLY, ="})
    void readsAsSigns(Comparison comparison, String sign) {
        assertThat(condition(comparison)).hasToString("late " + sign + " 0.3");
    }

    @Test
    void aBoundIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition(
                        MeasureId.of("late"),
                        Comparison.AT_LEAST,
                        Fraction.parse("-0.1"),
                        Outcome.OPEN,
                        LocalRules.SOURCE))
                .withMessage("bound must not be negative: -0.1");
    }

    private static Condition condition(Comparison comparison) {
        return new Condition(MeasureId.of("late"), comparison, Fraction.parse("0.3"), Outcome.OPEN, LocalRules.SOURCE);
    }
}
