// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.bound;
import static io.github.camket.Province.parts;
import static io.github.camket.measurement.TargetOutcome.EXCEEDED;
import static io.github.camket.measurement.TargetOutcome.MET;
import static io.github.camket.measurement.TargetOutcome.MISSED;
import static io.github.camket.measurement.TargetOutcome.NOT_YET_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Requirement.Beyond;
import io.github.camket.model.indicator.Requirement.Precision;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the field, one by one: which numbers meet, exceed or miss what is asked. */
class RequirementRulesTest {

    private static final Requirement NO_CASE = new Requirement.NoCase();
    private static final Requirement HOLDS = new Requirement.Holds();
    private static final Requirement DELIVERED = new Requirement.Delivered();

    // "đạt" and "khoảng" take their side from the indicator

    @ParameterizedTest
    @CsvSource({
        "MORE_IS_BETTER, 34.6, MISSED",
        "MORE_IS_BETTER, 34.7, MET",
        "MORE_IS_BETTER, 34.8, EXCEEDED",
        "LESS_IS_BETTER, 34.6, EXCEEDED",
        "LESS_IS_BETTER, 34.7, MET",
        "LESS_IS_BETTER, 34.8, MISSED",
        "AS_ASKED, 34.6, MISSED",
        "AS_ASKED, 34.7, MET",
        "AS_ASKED, 34.8, MISSED"
    })
    void aValueThatIsToBeReachedIsAFloorOrACeiling(Direction direction, String number, TargetOutcome outcome) {
        for (Precision precision : Precision.values()) {
            assertThat(rules(reach("34.7", precision), direction).outcome(Fraction.parse(number), true))
                    .as("%s: about means no tolerance of its own", precision)
                    .isEqualTo(outcome);
        }
    }

    // "từ a đến b"

    @ParameterizedTest
    @CsvSource({
        "MORE_IS_BETTER, EXCEEDED, 5399.99, MISSED",
        "MORE_IS_BETTER, EXCEEDED, 5400, MET",
        "MORE_IS_BETTER, EXCEEDED, 5500, MET",
        "MORE_IS_BETTER, EXCEEDED, 5500.01, EXCEEDED",
        "MORE_IS_BETTER, OUTSIDE, 5500, MET",
        "MORE_IS_BETTER, OUTSIDE, 5500.01, MISSED",
        "LESS_IS_BETTER, EXCEEDED, 5399.99, EXCEEDED",
        "LESS_IS_BETTER, EXCEEDED, 5400, MET",
        "LESS_IS_BETTER, EXCEEDED, 5500.01, MISSED",
        "LESS_IS_BETTER, OUTSIDE, 5399.99, MISSED",
        "AS_ASKED, EXCEEDED, 5500.01, EXCEEDED",
        "AS_ASKED, OUTSIDE, 5500.01, MISSED"
    })
    void pastTheBetterEndOfARangeIsWhatTheRangeSays(
            Direction direction, Beyond beyond, String number, TargetOutcome outcome) {
        assertThat(rules(range("5400", "5500", beyond), direction).outcome(Fraction.parse(number), true))
                .isEqualTo(outcome);
    }

    // "giảm a - b"

    @ParameterizedTest
    @CsvSource({
        "-0.99, MISSED",
        "-1, MET",
        "-1.5, MET",
        "-1.51, EXCEEDED",
        // What goes up has not gone down, by however much.
        "1.2, MISSED",
        "0, MISSED"
    })
    void aDecreaseIsAskedOfTheAmountByWhichItWentDown(String change, TargetOutcome outcome) {
        Requirement decrease = new Requirement.Decrease(range("1", "1.5", Beyond.EXCEEDED));
        for (Direction direction : Direction.values()) {
            assertThat(rules(decrease, direction).outcome(Fraction.parse(change), true))
                    .as("%s: more of a decrease is what is better", direction)
                    .isEqualTo(outcome);
        }
    }

    @Test
    void aDecreaseCanBeAskedForStrictly() {
        RequirementRules rules = rules(new Requirement.Decrease(bound(Operator.ABOVE, "4")), Direction.AS_ASKED);
        assertThat(rules.outcome(Fraction.parse("-4"), true)).isEqualTo(MISSED);
        assertThat(rules.outcome(Fraction.parse("-4.01"), true)).isEqualTo(MET);
    }

    // "không có", "hoàn thành", "duy trì"

    @ParameterizedTest
    @CsvSource({"0, MET", "1, MISSED"})
    void aCaseIsMissedAlsoBeforeTheDueDay(String cases, TargetOutcome outcome) {
        for (boolean due : new boolean[] {true, false}) {
            assertThat(rules(NO_CASE, Direction.LESS_IS_BETTER).outcome(Fraction.parse(cases), due))
                    .isEqualTo(outcome);
        }
    }

    @Test
    void aConditionAndAProductAreMetOrNotAndNeverExceeded() {
        for (Requirement requirement : List.of(HOLDS, DELIVERED)) {
            RequirementRules rules = rules(requirement, Direction.AS_ASKED);
            assertThat(rules.outcome(Fraction.ONE, true)).isEqualTo(MET);
            assertThat(rules.outcome(Fraction.ZERO, true)).isEqualTo(MISSED);
            assertThat(rules.outcome(Fraction.ZERO, false)).isEqualTo(NOT_YET_MET);
        }
    }

    // before the due day

    @ParameterizedTest
    @EnumSource(Operator.class)
    void beforeTheDueDayABoundIsNotYetMet(Operator operator) {
        RequirementRules rules = rules(bound(operator, "10"), Direction.MORE_IS_BETTER);
        Fraction wrong = Fraction.of(operator == Operator.AT_LEAST || operator == Operator.ABOVE ? 9 : 11);
        assertThat(rules.outcome(wrong, true)).isEqualTo(MISSED);
        assertThat(rules.outcome(wrong, false)).isEqualTo(NOT_YET_MET);
    }

    @Test
    void beforeTheDueDayARangeADecreaseAndAValueAreNotYetMetEither() {
        List<Requirement> asked = List.of(
                range("1", "2", Beyond.OUTSIDE),
                reach("1", Precision.STATED),
                new Requirement.Decrease(range("1", "2", Beyond.EXCEEDED)));
        for (Requirement requirement : asked) {
            assertThat(rules(requirement, Direction.MORE_IS_BETTER).outcome(Fraction.ZERO, false))
                    .isEqualTo(NOT_YET_MET);
        }
    }

    // a tolerance that the document states

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 9.4, MISSED",
        "AT_LEAST, 9.5, MET",
        "AT_LEAST, 10, MET",
        "AT_LEAST, 10.1, EXCEEDED",
        "ABOVE, 9.5, MISSED",
        "ABOVE, 9.6, MET",
        "AT_MOST, 9.9, EXCEEDED",
        "AT_MOST, 10, MET",
        "AT_MOST, 10.5, MET",
        "AT_MOST, 10.6, MISSED",
        "BELOW, 10.4, MET",
        "BELOW, 10.5, MISSED",
        "EQUAL, 9.4, MISSED",
        "EQUAL, 9.5, MET",
        "EQUAL, 10.5, MET",
        "EQUAL, 10.6, MISSED"
    })
    void aToleranceMovesTheSideOnWhichABoundIsMissed(Operator operator, String number, TargetOutcome outcome) {
        RequirementRules rules =
                new RequirementRules(bound(operator, "10"), Direction.MORE_IS_BETTER, Fraction.parse("0.5"));
        assertThat(rules.outcome(Fraction.parse(number), true)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "OUTSIDE, 0.4, MISSED",
        "OUTSIDE, 0.5, MET",
        "OUTSIDE, 2.5, MET",
        "OUTSIDE, 2.6, MISSED",
        "EXCEEDED, 0.5, MET",
        "EXCEEDED, 2.1, EXCEEDED"
    })
    void aToleranceWidensARange(Beyond beyond, String number, TargetOutcome outcome) {
        RequirementRules rules =
                new RequirementRules(range("1", "2", beyond), Direction.MORE_IS_BETTER, Fraction.parse("0.5"));
        assertThat(rules.outcome(Fraction.parse(number), true)).isEqualTo(outcome);
    }

    @Test
    void aToleranceHoldsForADecreaseAndForAValueToo() {
        Fraction half = Fraction.parse("0.5");
        assertThat(new RequirementRules(new Requirement.Decrease(reach("2", Precision.ABOUT)), Direction.AS_ASKED, half)
                        .outcome(Fraction.parse("-1.5"), true))
                .isEqualTo(MET);
        assertThat(new RequirementRules(reach("2", Precision.ABOUT), Direction.LESS_IS_BETTER, half)
                        .outcome(Fraction.parse("2.5"), true))
                .isEqualTo(MET);
        assertThat(new RequirementRules(NO_CASE, Direction.LESS_IS_BETTER, half).outcome(half, true))
                .as("of nothing at all there is no tolerance")
                .isEqualTo(MISSED);
    }

    // what is possible between two numbers

    @ParameterizedTest
    @CsvSource({
        "9, 11, 'EXCEEDED, MET, MISSED'",
        "10, 11, 'EXCEEDED, MET'",
        "9, 10, 'MET, MISSED'",
        "8, 9, MISSED",
        "10, 10, MET",
        "11, 12, EXCEEDED"
    })
    void betweenTwoNumbersEachOutcomeIsNamedOnce(String least, String most, String outcomes) {
        assertThat(rules(bound(Operator.AT_LEAST, "10"), Direction.MORE_IS_BETTER)
                        .outcomes(Fraction.parse(least), Fraction.parse(most), true))
                .hasToString("[" + outcomes + "]");
    }

    @Test
    void anOutcomeOfASinglePointOrOfAGapIsFoundToo() {
        assertThat(rules(bound(Operator.EQUAL, "10"), Direction.AS_ASKED)
                        .outcomes(Fraction.of(9), Fraction.of(11), true))
                .containsExactly(MET, MISSED);
        assertThat(rules(range("1", "2", Beyond.OUTSIDE), Direction.MORE_IS_BETTER)
                        .outcomes(Fraction.ZERO, Fraction.of(3), true))
                .containsExactly(MET, MISSED);
        assertThat(rules(new Requirement.Decrease(bound(Operator.AT_LEAST, "1")), Direction.AS_ASKED)
                        .outcomes(Fraction.parse("-3"), Fraction.ZERO, true))
                .containsExactly(EXCEEDED, MET, MISSED);
        assertThat(rules(NO_CASE, Direction.LESS_IS_BETTER).outcomes(Fraction.ZERO, Fraction.of(2), true))
                .containsExactly(MET, MISSED);
    }

    @Test
    void theNumbersAtWhichOutcomesChangeAreBoundsAndTolerances() {
        Fraction half = Fraction.parse("0.5");
        assertThat(new RequirementRules(bound(Operator.AT_LEAST, "10"), Direction.MORE_IS_BETTER, half).bounds())
                .hasToString("[9.5, 10, 10.5]");
        assertThat(rules(range("1", "2", Beyond.OUTSIDE), Direction.MORE_IS_BETTER)
                        .bounds())
                .hasToString("[1, 2]");
        assertThat(rules(reach("3", Precision.ABOUT), Direction.LESS_IS_BETTER).bounds())
                .hasToString("[3]");
        assertThat(rules(new Requirement.Decrease(range("1", "2", Beyond.OUTSIDE)), Direction.AS_ASKED)
                        .bounds())
                .hasToString("[-1, -2]");
        assertThat(rules(new Requirement.Composed(parts("một", "0.4", "hai", "0.6")), Direction.AS_ASKED)
                        .bounds())
                .hasToString("[0.4, 0.6]");
        assertThat(rules(NO_CASE, Direction.LESS_IS_BETTER).bounds()).hasToString("[0]");
    }

    // progress

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 120, 30, 30/120",
        "ABOVE, 120, 30, 30/120",
        "AT_LEAST, 4, 6, 6/4",
        "AT_LEAST, 120, 0, 0/120",
        "AT_MOST, 4, 3.5, ''",
        "BELOW, 4, 3.5, ''",
        "EQUAL, 4, 3.5, ''",
        "AT_LEAST, 0, 3, ''",
        "AT_LEAST, -2, -3, ''"
    })
    void fromNothingThereIsProgressOnlyToAPositiveFloor(
            Operator operator, String goal, String number, String progress) {
        assertThat(progress(bound(operator, goal), number, Optional.empty())).isEqualTo(progress);
    }

    @ParameterizedTest
    @CsvSource({
        // From 60 to 100: 80 is half of the way.
        "AT_LEAST, 100, 60, 80, 20/40",
        "AT_LEAST, 100, 60, 50, -10/40",
        // From 9 % down to 4 %: 6 % is three fifths of the way.
        "AT_MOST, 4, 9, 6, 3/5",
        "AT_MOST, 4, 9, 10, -1/5",
        "BELOW, 4, 9, 4, 5/5",
        "EQUAL, 0, 40, 30, 10/40",
        // From a loss of 20 to none, and to a gain.
        "AT_LEAST, 0, -20, -5, 15/20",
        "AT_LEAST, 10, -20, -5, 15/30",
        // The target is the baseline: there is no way.
        "AT_LEAST, 60, 60, 80, ''",
        "AT_MOST, 60, 60, 50, ''"
    })
    void fromABaselineThereIsProgressInEitherDirection(
            Operator operator, String goal, String baseline, String number, String progress) {
        assertThat(progress(bound(operator, goal), number, Optional.of(Fraction.parse(baseline))))
                .isEqualTo(progress);
    }

    @Test
    void progressGoesToTheNearerEndOfARange() {
        Requirement range = range("5400", "5500", Beyond.EXCEEDED);
        assertThat(rules(range, Direction.MORE_IS_BETTER).progress(Fraction.of(2700), Optional.empty()))
                .contains(Ratio.of(2700, 5400));
        assertThat(rules(range, Direction.LESS_IS_BETTER).progress(Fraction.of(2700), Optional.empty()))
                .isEmpty();
        assertThat(rules(range, Direction.LESS_IS_BETTER).progress(Fraction.of(6000), Optional.of(Fraction.of(6500))))
                .contains(Ratio.of(500, 1000));
    }

    @Test
    void progressOfADecreaseIsCountedDownwards() {
        Requirement decrease = new Requirement.Decrease(range("1", "1.5", Beyond.EXCEEDED));
        assertThat(rules(decrease, Direction.AS_ASKED).progress(Fraction.parse("-0.4"), Optional.empty()))
                .contains(Ratio.of(Fraction.parse("0.4"), Fraction.ONE));
        assertThat(rules(decrease, Direction.AS_ASKED)
                        .progress(Fraction.parse("-0.4"), Optional.of(Fraction.parse("-0.2"))))
                .as("0.2 of 0.8 beyond the 0.2 that were reached before")
                .contains(Ratio.of(Fraction.parse("0.2"), Fraction.parse("0.8")));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aValueHasProgressWhereItIsAFloor(Direction direction) {
        assertThat(rules(reach("10", Precision.ABOUT), direction)
                        .progress(Fraction.of(5), Optional.empty())
                        .isPresent())
                .isEqualTo(direction == Direction.MORE_IS_BETTER);
    }

    @Test
    void whatHoldsOrDoesNotHasNoProgress() {
        for (Requirement requirement : List.of(NO_CASE, HOLDS, DELIVERED)) {
            for (Optional<Fraction> baseline : List.of(Optional.<Fraction>empty(), Optional.of(Fraction.of(-1)))) {
                assertThat(rules(requirement, Direction.MORE_IS_BETTER).progress(Fraction.ZERO, baseline))
                        .isEmpty();
            }
        }
    }

    private static String progress(Requirement requirement, String number, Optional<Fraction> baseline) {
        return rules(requirement, Direction.MORE_IS_BETTER)
                .progress(Fraction.parse(number), baseline)
                .map(Ratio::toString)
                .orElse("");
    }

    private static RequirementRules rules(Requirement requirement, Direction direction) {
        return new RequirementRules(requirement, direction, Fraction.ZERO);
    }

    private static Requirement reach(String value, Precision precision) {
        return new Requirement.Reach(Fraction.parse(value), precision);
    }

    private static Requirement range(String low, String high, Beyond beyond) {
        return new Requirement.Range(Fraction.parse(low), Fraction.parse(high), beyond);
    }
}
