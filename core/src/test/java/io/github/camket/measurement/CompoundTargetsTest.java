// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.bound;
import static io.github.camket.Province.none;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.document.Source;
import io.github.camket.explanation.CommitmentExplainer;
import io.github.camket.explanation.Language;
import io.github.camket.measurement.commitment.CommitmentReview;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Requirement.Earlier;
import io.github.camket.model.indicator.Requirement.OfMeasure;
import io.github.camket.model.progress.NoValue;
import io.github.camket.monitoring.MonitoringRules;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several measures in one line: all must hold. */
class CompoundTargetsTest {

    private static final Requirement BOTH_AT_LEAST_TEN = both(atLeast("10"), atLeast("10"));

    private final Province province = Province.of().target("t", IndicatorKind.COMPOUND, BOTH_AT_LEAST_TEN);

    @ParameterizedTest
    @CsvSource({"10, 10, MET", "11, 10, EXCEEDED", "11, 11, EXCEEDED", "9, 10, MISSED", "9, 99, MISSED", "9, 9, MISSED"
    })
    void oneMissedMeasureMissesTheLineAndNoOtherMakesUpForIt(String a, String b, TargetOutcome outcome) {
        TargetResult result = read(a, b).judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome()).contains(outcome);
        assertThat(result.getMeasures())
                .extracting(measure -> measure.getMeasured().orElseThrow().toString())
                .containsExactly(a, b);
        assertThat(result.getMeasured())
                .as("several measures have no number together")
                .isEmpty();
        assertThat(result.getReading()).isEmpty();
        assertThat(result.getProgress()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ANY_EXCEEDED, EXCEEDED, EXCEEDED", "ALL_EXCEEDED, MET, EXCEEDED", "NEVER, MET, MET"})
    void whenTheLineIsExceededIsAParameter(CompoundExceeded rule, TargetOutcome one, TargetOutcome all) {
        JudgingRules rules = JudgingRules.builder()
                .compoundExceeded(new Parameter<>("compoundExceeded", rule, Basis.LOCAL, Source.NONE))
                .build();
        assertThat(judge(read("11", "10"), rules)).isEqualTo(one);
        province.revised("r", "t-b", DUE, amount("11"));
        assertThat(judge(province, rules)).isEqualTo(all);
    }

    @Test
    void aReviewGoesByTheSameParameterAndTellsIt() {
        JudgingRules never = JudgingRules.builder()
                .compoundExceeded(new Parameter<>("compoundExceeded", CompoundExceeded.NEVER, Basis.LOCAL, Source.NONE))
                .build();
        CommitmentReview review =
                CommitmentReviewer.review(read("11", "11").knownOn(AFTERWARDS), MonitoringRules.defaults(), never);
        assertThat(review.getTargets().get(0).getOutcome()).contains(TargetOutcome.MET);
        assertThat(CommitmentExplainer.in(Language.VIETNAMESE).explain(review).toString())
                .contains("Nhiều chỉ tiêu trong một dòng đều đạt, coi là vượt: không bao giờ");
        assertThat(CommitmentExplainer.in(Language.ENGLISH)
                        .explain(province.review(AFTERWARDS))
                        .toString())
                .contains("Several measures in one line, all met, are exceeded: if at least one of them is");
    }

    private static TargetOutcome judge(Province province, JudgingRules rules) {
        return TargetJudge.of(province.knownOn(AFTERWARDS), rules)
                .judgeAll()
                .get(0)
                .getOutcome()
                .orElseThrow();
    }

    @Test
    void theDefaultIsAReadingOfThisLibrary() {
        Parameter<CompoundExceeded> rule = JudgingRules.defaults().getCompoundExceeded();
        assertThat(rule.value()).isEqualTo(CompoundExceeded.ANY_EXCEEDED);
        assertThat(rule.basis()).isEqualTo(Basis.READING);
        assertThat(JudgingRules.defaults().all()).containsExactly(rule);
    }

    @Test
    void eachMeasureKeepsItsOwnIndicatorAndRequirement() {
        Requirement second = bound(Operator.BELOW, "4");
        TargetResult result = Province.of()
                .target("t", IndicatorKind.COMPOUND, both(atLeast("10"), second))
                .judge("t", AFTERWARDS);
        assertThat(result.getMeasures())
                .extracting(measure -> measure.getIndicator().getId().value() + " "
                        + measure.getRequirement().orElseThrow())
                .containsExactly("i-t-a " + atLeast("10"), "i-t-b " + second);
    }

    @Test
    void beforeTheDueDayOneThatIsNotYetMetHoldsTheLineBack() {
        province.reading("r-a", "t-a", "2021-06-30", amount("11")).reading("r-b", "t-b", "2021-06-30", amount("5"));
        TargetResult result = province.judge("t", BEFORE);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.PROVISIONAL);
        assertThat(result.getOutcome()).contains(TargetOutcome.NOT_YET_MET);
    }

    @Test
    void oneThatIsMissedForGoodMissesTheLineWhateverBecomesOfTheOthers() {
        province.reading("r-a", "t-a", DUE, amount("9"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome()).contains(TargetOutcome.MISSED);
        assertThat(result.getMeasures()).extracting(TargetResult::getStatus).contains(TargetStatus.MISSING);
    }

    @Test
    void whileOneIsMissingTheLineIsMissing() {
        province.reading("r-a", "t-a", DUE, amount("11"));
        assertOpen(TargetStatus.MISSING, TargetJudge.NO_READING);
    }

    @Test
    void whileOneIsSuppressedTheLineIsSuppressed() {
        province.reading("r-a", "t-a", DUE, amount("11")).reading("r-b", "t-b", DUE, none(NoValue.SUPPRESSED));
        assertOpen(TargetStatus.SUPPRESSED);
    }

    @Test
    void whileOneIsDisputedTheLineIsDisputed() {
        read("11", "11").reading("r", "t-b", DUE, amount("12"));
        assertOpen(TargetStatus.DISPUTED, TargetJudge.READINGS_DISAGREE);
    }

    @Test
    void theWeightiestReasonIsThatOfTheLine() {
        province.reading("r-b", "t-b", DUE, none(NoValue.SUPPRESSED));
        assertOpen(TargetStatus.MISSING, TargetJudge.NO_READING);
    }

    @Test
    void aMeasureThatDoesNotApplyLeavesTheLine() {
        province.reading("r-a", "t-a", DUE, amount("11")).reading("r-b", "t-b", DUE, none(NoValue.NOT_APPLICABLE));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome()).contains(TargetOutcome.EXCEEDED);

        province.revised("s", "t-a", DUE, none(NoValue.NOT_APPLICABLE));
        assertOpen(TargetStatus.NOT_APPLICABLE);
    }

    @Test
    void aMeasureThatDoesNotApplyDoesNotStandInTheWayOfAllExceeded() {
        province.reading("r-a", "t-a", DUE, amount("11")).reading("r-b", "t-b", DUE, none(NoValue.NOT_APPLICABLE));
        JudgingRules all = JudgingRules.builder()
                .compoundExceeded(
                        new Parameter<>("compoundExceeded", CompoundExceeded.ALL_EXCEEDED, Basis.LOCAL, Source.NONE))
                .build();
        assertThat(judge(province, all)).isEqualTo(TargetOutcome.EXCEEDED);
    }

    @Test
    void anEstimateLeavesTheLineProvisional() {
        province.reading("r-a", "t-a", DUE, amount("11")).estimate("r-b", "t-b", DUE, amount("9"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.PROVISIONAL);
        assertThat(result.getOutcome()).contains(TargetOutcome.MISSED);
    }

    @Test
    void aMeasureOfWhichTheWrongThingIsAskedMakesTheLineUnreadable() {
        Province other = Province.of()
                .target("t", IndicatorKind.COMPOUND, both(atLeast("10"), new Requirement.Delivered()))
                .reading("r-a", "t-a", DUE, amount("11"));
        TargetResult result = other.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.UNREADABLE);
        assertThat(codes(result)).contains(TargetJudge.REQUIREMENT_DOES_NOT_FIT);
    }

    @Test
    void aMeasureCanBeComparedWithItsOwnYearBefore() {
        Province other = Province.of()
                .target(
                        "t",
                        IndicatorKind.COMPOUND,
                        both(atLeast("10"), new Requirement.Relative(Operator.AT_MOST, Earlier.PERIOD_BEFORE)))
                .yearBefore("b", "t-b", amount("7"))
                .reading("r-a", "t-a", DUE, amount("10"))
                .reading("r-b", "t-b", DUE, amount("7"));
        assertThat(other.judge("t", AFTERWARDS).getOutcome()).contains(TargetOutcome.MET);
        assertThat(other.review(AFTERWARDS).getFindings())
                .extracting(Finding::code)
                .doesNotContain(CommitmentReviewer.READING_WITHOUT_TARGET);
    }

    @Test
    void aToleranceHoldsForEachMeasureInItsOwnUnit() {
        Province other = Province.of()
                .indicator("t", IndicatorKind.COMPOUND)
                .add(aTarget("t", BOTH_AT_LEAST_TEN).tolerance(Fraction.ONE).build())
                .reading("r-a", "t-a", DUE, amount("9"))
                .reading("r-b", "t-b", DUE, amount("9"));
        assertThat(other.judge("t", AFTERWARDS).getOutcome()).contains(TargetOutcome.MET);
    }

    @Test
    void aReadingOfTheWholeLineIsNoneOfItsMeasuresAndIsTold() {
        read("11", "11").reading("r", "t", DUE, amount("12")).reading("s", "t", DUE, none(NoValue.SUPPRESSED));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getOutcome()).contains(TargetOutcome.EXCEEDED);
        assertThat(result.getFindings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING READING_OF_ANOTHER_KIND indicatorReading:r [i-t, COMPOUND]",
                        "WARNING READING_OF_ANOTHER_KIND indicatorReading:s [i-t, COMPOUND]");
    }

    @Test
    void aReadingOfTheWholeLineAsOfALaterDayIsToldWhenItsDayHasCome() {
        read("11", "11").reading("r", "t", "2022-03-01", amount("12"));
        assertThat(codes(province.judge("t", AFTERWARDS))).containsExactly(Snapshot.DATED_LATER);
        assertThat(codes(province.judge("t", "2022-03-01"))).containsExactly(TargetJudge.READING_OF_ANOTHER_KIND);
    }

    private static Requirement both(Requirement a, Requirement b) {
        return new Requirement.AllOf(
                List.of(new OfMeasure(IndicatorId.of("i-t-a"), a), new OfMeasure(IndicatorId.of("i-t-b"), b)));
    }

    private Province read(String a, String b) {
        return province.reading("r-a", "t-a", DUE, amount(a)).reading("r-b", "t-b", DUE, amount(b));
    }

    private void assertOpen(TargetStatus status, FindingCode... codes) {
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(status);
        assertThat(result.getOutcome()).isEmpty();
        assertThat(codes(result)).containsExactlyInAnyOrder(codes);
    }

    private static List<FindingCode> codes(TargetResult result) {
        return result.getFindings().stream().map(Finding::code).toList();
    }
}
