// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.LocalRules;
import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        assertThat(compared(value, comparison, value)).isEqualTo(outcome);
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
        assertThat(compared(lowest, comparison, highest)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, >=", "ABOVE, >", "AT_MOST, <=", "BELOW, <", "EXACTLY, ="})
    void readsAsSigns(Comparison comparison, String sign) {
        assertThat(condition(comparison)).hasToString("late " + sign + " 0.3");
    }

    @Test
    void aBoundIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Compare(
                        MeasureId.of("late"),
                        Comparison.AT_LEAST,
                        Fraction.parse("-0.1"),
                        Outcome.OPEN,
                        LocalRules.SOURCE))
                .withMessage("bound must not be negative: -0.1");
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, OPEN", "BELOW, OPEN", "EXACTLY, OPEN"})
    void aRangeWithoutEndsLeavesItOpen(Comparison comparison, Outcome outcome) {
        assertThat(Condition.compare(Optional.empty(), Optional.empty(), comparison, Fraction.ONE))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "H H, HOLDS, HOLDS, FAILS, HOLDS",
        "H F, FAILS, HOLDS, FAILS, FAILS",
        "F F, FAILS, FAILS, HOLDS, FAILS",
        "H O, OPEN, HOLDS, FAILS, OPEN",
        "F O, FAILS, OPEN, OPEN, FAILS",
        "O O, OPEN, OPEN, OPEN, OPEN"
    })
    void outcomesCombineInThreeValues(String parts, Outcome all, Outcome any, Outcome none, Outcome atLeastTwo) {
        List<Outcome> outcomes = Arrays.stream(parts.split(" "))
                .map(one -> one.equals("H") ? Outcome.HOLDS : one.equals("F") ? Outcome.FAILS : Outcome.OPEN)
                .toList();
        List<Condition> two = List.of(condition(Comparison.ABOVE), condition(Comparison.BELOW));
        assertThat(new Condition.All(two, LocalRules.SOURCE).combine(outcomes)).isEqualTo(all);
        assertThat(new Condition.AnyOf(two, LocalRules.SOURCE).combine(outcomes))
                .isEqualTo(any);
        assertThat(new Condition.NoneOf(two, LocalRules.SOURCE).combine(outcomes))
                .isEqualTo(none);
        assertThat(new Condition.CountOf(two, Comparison.AT_LEAST, 2, LocalRules.SOURCE).combine(outcomes))
                .isEqualTo(atLeastTwo);
    }

    @Test
    void aRuleThatIsGivenSaysWhereItStands() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Disciplined(
                        Set.of(DisciplineGround.DUTY), LocalRules.SOURCE, Optional.of(Source.NONE), Optional.empty()))
                .withMessage("once must have a citation or a note: -");
    }

    private static Outcome compared(String lowest, Comparison comparison, String highest) {
        return Condition.compare(
                Optional.of(Fraction.parse(lowest)),
                Optional.of(Fraction.parse(highest)),
                comparison,
                Fraction.parse("0.3"));
    }

    private static Condition condition(Comparison comparison) {
        return new Condition.Compare(
                MeasureId.of("late"), comparison, Fraction.parse("0.3"), Outcome.OPEN, LocalRules.SOURCE);
    }
}
