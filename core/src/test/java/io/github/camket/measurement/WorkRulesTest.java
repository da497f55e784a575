// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.LocalRules.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.LocalRules;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Quantity;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value of each parameter changes a result that was worked out by hand. */
class WorkRulesTest {

    @ParameterizedTest
    @CsvSource({"PER_PRODUCT, 0.75", "PER_EVENT, 0.5", "PER_DAY, 0.25"})
    void latenessIsCountedPerProductEventOrDay(LatenessModel model, String timeliness) {
        Regulation regulation =
                LocalRules.work(rules -> rules.withLatenessModel(changed(rules.getLatenessModel(), model)));
        assertThat(ratios(regulation, item("1", "4", "4", 0, 2, 3))).containsExactly("1", "1", timeliness);
        assertThat(ratios(regulation, item("1", "4", "4", 0, 0, 0))).containsExactly("1", "1", "1");
    }

    @ParameterizedTest
    @CsvSource({"ASSIGNED, 10/11, 9/11, 17/22", "COMPLETED, 10/11, 0.9, 0.85"})
    void qualityAndTimelinessAreTakenOutOfAssignedOrCompletedWork(
            RatioDenominator denominator, String a, String b, String c) {
        Regulation regulation =
                LocalRules.work(rules -> rules.withRatioDenominator(changed(rules.getRatioDenominator(), denominator)));
        assertThat(ratios(regulation, item("300", "4", "4", 0, 1, 1), item("100", "10", "8", 1, 0, 0)))
                .containsExactly(a, b, c);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 1.125, 0.9375, 1.125", "PER_ITEM, 0.875, 0.875, 0.875", "PER_COMPONENT, 1, 0.9375, 1"})
    void workBeyondTheAssignedStopsCountingNowherePerItemOrPerRatio(ComponentCap cap, String a, String b, String c) {
        Regulation regulation = LocalRules.work(rules -> rules.withComponentCap(changed(rules.getComponentCap(), cap)));
        assertThat(ratios(regulation, item("1", "4", "6", 1, 0, 0), item("1", "4", "3", 0, 0, 0)))
                .as("6 of 4 with a failure, 3 of 4: quality is 4.5 + 3, with 4.5 cut to 4 per item")
                .containsExactly(a, b, c);
    }

    @ParameterizedTest
    @CsvSource({"NOT_EVALUABLE, -", "ZERO, 0", "ONE, 1"})
    void aRatioOutOfNothingIsWhatThePolicySays(ZeroDenominatorPolicy policy, String value) {
        Regulation regulation = LocalRules.work(
                rules -> rules.withZeroDenominatorPolicy(changed(rules.getZeroDenominatorPolicy(), policy)));
        assertThat(ratios(regulation)).containsExactly(value, value, value);
        assertThat(ratios(regulation, item("1", "0", "2", 0, 0, 0)))
                .as("extra work only")
                .containsExactly(value, value, value);
    }

    @ParameterizedTest
    @CsvSource({"true, 0.5", "false, 0.375"})
    void withoutTheFloorFiveLateEventsEatTheCreditOfOtherWork(boolean floor, String timeliness) {
        Regulation regulation = LocalRules.work(rules -> rules.withFloorAtZero(changed(rules.getFloorAtZero(), floor)));
        assertThat(ratios(regulation, item("1", "1", "1", 0, 5, 9), item("1", "1", "1", 0, 0, 0)))
                .containsExactly("1", "1", timeliness);
    }

    @ParameterizedTest
    @CsvSource({"true, 0.6", "false, 0.8"})
    void unfinishedWorkIsOneMoreLateOccurrenceOrNot(boolean late, String timeliness) {
        Regulation regulation = LocalRules.work(
                rules -> rules.withUnfinishedCountsAsLate(changed(rules.getUnfinishedCountsAsLate(), late)));
        assertThat(ratios(regulation, item("1", "1", "0.8", 0, 0, 0))).containsExactly("0.8", "0.8", timeliness);
        assertThat(ratios(regulation, item("1", "1", "1", 0, 0, 0))).containsExactly("1", "1", "1");
    }

    @ParameterizedTest
    @CsvSource({"PER_PRODUCT, 0.6", "PER_EVENT, 0.4", "PER_DAY, 0.2"})
    void unfinishedWorkThatIsLateAsWellAddsOneOccurrenceOrDay(LatenessModel model, String timeliness) {
        Regulation regulation =
                LocalRules.work(rules -> rules.withLatenessModel(changed(rules.getLatenessModel(), model))
                        .withUnfinishedCountsAsLate(changed(rules.getUnfinishedCountsAsLate(), true)));
        assertThat(ratios(regulation, item("1", "1", "0.8", 0, 1, 2))).containsExactly("0.8", "0.8", timeliness);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 0.5, 0.75", "0.1, 0.8, 0.9", "1, 0, 0", "1/3, 1/3, 2/3"})
    void eachFailureAndOccurrenceTakesThePenaltyOff(String penalty, String quality, String timeliness) {
        Regulation regulation = LocalRules.work(
                rules -> rules.withFailurePenalty(changed(rules.getFailurePenalty(), Fraction.parse(penalty))));
        assertThat(ratios(regulation, item("1", "1", "1", 2, 1, 1))).containsExactly("1", quality, timeliness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.25", "1.01"})
    void refusesAPenaltyThatIsNotAShare(String penalty) {
        WorkRules rules = Decree335.staff().getMeasures().getWorkRules().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.withFailurePenalty(changed(rules.getFailurePenalty(), Fraction.parse(penalty))))
                .withMessageEndingWith(": " + penalty);
    }

    @Test
    void refusesAParameterUnderAnotherName() {
        WorkRules rules = Decree335.staff().getMeasures().getWorkRules().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rules.withFloorAtZero(Parameter.reading("unfinishedCountsAsLate", true, LocalRules.SOURCE)))
                .withMessage("parameter must be named floorAtZero: unfinishedCountsAsLate");
    }

    @Test
    void listsEveryParameterWithNameBasisAndPlace() {
        MeasureSet measures = Decree335.staff().getMeasures();
        List<Parameter<?>> rules = measures.getWorkRules().orElseThrow().all();
        List<Parameter<?>> gathering =
                measures.getGatheringRules().orElseThrow().all();
        List<Parameter<?>> all =
                Stream.concat(rules.stream(), gathering.stream()).toList();
        assertThat(all)
                .extracting(Parameter::name)
                .containsExactly(
                        "failurePenalty",
                        "latenessModel",
                        "floorAtZero",
                        "unfinishedCountsAsLate",
                        "ratioDenominator",
                        "componentCap",
                        "zeroDenominatorPolicy",
                        "nothingCompletedPolicy",
                        "lateCompletion",
                        "completedMeans",
                        "extraWork",
                        "lateGrant");
        assertThat(all).allMatch(parameter -> parameter.source().instrument().equals(Optional.of("335/2025/NĐ-CP")));
        assertThat(all)
                .filteredOn(parameter -> parameter.basis() == Basis.TEXT)
                .extracting(Parameter::name)
                .containsExactly("failurePenalty", "ratioDenominator");
    }

    private static WorkItem item(
            String coefficient, String assigned, String completed, int failures, int late, int days) {
        return WorkItem.of(
                "t-" + coefficient + assigned + completed,
                Fraction.parse(coefficient),
                Fraction.parse(assigned),
                Fraction.parse(completed),
                failures,
                late,
                days);
    }

    private static List<String> ratios(Regulation regulation, WorkItem... items) {
        Measurements measured = Measurer.measure(regulation.getMeasures(), List.of(items), List.of(), TraceSink.none());
        return List.of(Decree335.QUANTITY, Decree335.QUALITY, Decree335.TIMELINESS).stream()
                .map(id -> measured.find(id)
                        .orElseThrow()
                        .getValue()
                        .map(Quantity::toFraction)
                        .map(Fraction::toString)
                        .orElse("-"))
                .toList();
    }
}
