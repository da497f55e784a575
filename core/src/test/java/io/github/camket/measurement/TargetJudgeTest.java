// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.bound;
import static io.github.camket.Province.share;
import static io.github.camket.Province.units;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.CUMULATIVE_RATIO;
import static io.github.camket.model.indicator.IndicatorKind.PRODUCT;
import static io.github.camket.model.indicator.IndicatorKind.PRODUCTS_WITH_EVIDENCE;
import static io.github.camket.model.indicator.IndicatorKind.SUBORDINATE_UNITS;
import static io.github.camket.model.indicator.IndicatorKind.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Province;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Targets held against readings: when, on which figure, and with what result. */
class TargetJudgeTest {

    private static final Requirement NO_CASE = new Requirement.NoCase();
    private static final Requirement DELIVERED = new Requirement.Delivered();

    private final Province province = Province.of();

    // when

    @Test
    void beforeTheDueDayThereIsProgressAndNoMiss() {
        province.target("t", CUMULATIVE_RATIO, atLeast("0.95")).reading("r", "t", "2021-05-31", share("16/100"));
        TargetResult result = province.judge("t", BEFORE);
        assertThat(result.isDue()).isFalse();
        assertOutcome(result, TargetStatus.PROVISIONAL, TargetOutcome.NOT_YET_MET);
        assertThat(result.getProgress()).contains(Ratio.of(Fraction.parse("0.16"), Fraction.parse("0.95")));
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void whatIsReachedBeforeTheDueDayIsProvisional() {
        province.target("t", COUNT, atLeast("12")).reading("r", "t", "2021-11-30", amount("13"));
        assertOutcome(province.judge("t", BEFORE), TargetStatus.PROVISIONAL, TargetOutcome.EXCEEDED);
    }

    @Test
    void theEndOfTheDueDayDecides() {
        province.target("t", COUNT, atLeast("12")).reading("r", "t", DUE, amount("11"));
        assertOutcome(province.judge("t", DUE), TargetStatus.JUDGED, TargetOutcome.MISSED);
        assertOutcome(province.judge("t", AFTERWARDS), TargetStatus.JUDGED, TargetOutcome.MISSED);
    }

    @Test
    void figuresCutOffBeforeTheDueDayLeaveOutWhatCameAfter() {
        province.target("t", COUNT, atLeast("12"))
                .reading("r-1", "t", "2021-11-30", amount("11"))
                .reading("r-2", "t", DUE, amount("13"));
        Snapshot known = province.knownOn(AFTERWARDS);
        assertOutcome(only(known), TargetStatus.JUDGED, TargetOutcome.EXCEEDED);
        TargetResult cutOff = only(known.coveringUntil(LocalDate.parse("2021-11-30")));
        assertOutcome(cutOff, TargetStatus.PROVISIONAL, TargetOutcome.NOT_YET_MET);
        assertThat(cutOff.isDue()).isFalse();
        assertThat(cutOff.getCoversUntil()).isEqualTo("2021-11-30");
        assertThat(cutOff.getKnownOn()).isEqualTo(AFTERWARDS);
        assertFound(cutOff, Snapshot.AFTER_CUT_OFF);
    }

    private static TargetResult only(Snapshot snapshot) {
        return TargetJudge.of(snapshot).judgeAll().get(0);
    }

    @Test
    void aFigureOfAnEarlierDayLeavesItProvisional() {
        province.target("t", COUNT, atLeast("12")).reading("r", "t", "2021-11-30", amount("11"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertOutcome(result, TargetStatus.PROVISIONAL, TargetOutcome.MISSED);
        assertFound(result, TargetJudge.READING_BEFORE_DUE);
    }

    // on which figure

    @Test
    void noReadingIsAStatusOfItsOwnAndNeverZero() {
        province.target("t", COUNT, atLeast("0")).target("z", ZERO_TOLERANCE, NO_CASE);
        for (String target : List.of("t", "z")) {
            TargetResult result = province.judge(target, AFTERWARDS);
            assertThat(result.getStatus()).isEqualTo(TargetStatus.MISSING);
            assertThat(result.getOutcome()).isEmpty();
            assertThat(result.getMeasured()).isEmpty();
            assertFound(result, TargetJudge.NO_READING);
        }
    }

    @Test
    void theLatestReadingCountsInWhateverOrderTheyCame() {
        province.target("t", COUNT, atLeast("12"))
                .reading("r-1", "t", DUE, amount("12"))
                .reading("r-2", "t", "2021-06-30", amount("20"));
        assertOutcome(province.judge("t", AFTERWARDS), TargetStatus.JUDGED, TargetOutcome.MET);
    }

    @Test
    void anEstimateGivesAProvisionalOutcome() {
        province.target("t", CUMULATIVE_RATIO, atLeast("0.95")).estimate("e", "t", DUE, share("102/100"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertOutcome(result, TargetStatus.PROVISIONAL, TargetOutcome.EXCEEDED);
        assertFound(result, TargetJudge.ONLY_AN_ESTIMATE);
    }

    @Test
    void theFinalFigureReplacesTheEstimateAndBothStayVisible() {
        province.target("t", CUMULATIVE_RATIO, atLeast("1"))
                .estimate("e", "t", DUE, share("102/100"))
                .add(
                        LocalDate.parse("2022-01-10"),
                        aReading("f", "t", DUE, share("96/100")).build());
        assertOutcome(province.judge("t", "2022-01-09"), TargetStatus.PROVISIONAL, TargetOutcome.EXCEEDED);
        TargetResult result = province.judge("t", "2022-01-10");
        assertOutcome(result, TargetStatus.JUDGED, TargetOutcome.MISSED);
        assertThat(result.getReplaced())
                .extracting(ReplacedReading::outcome)
                .containsExactly(Optional.of(TargetOutcome.EXCEEDED));
        assertFound(result, TargetJudge.ESTIMATE_REVERSED);
    }

    @Test
    void anEstimateThatTheFinalFigureConfirmsIsNotWorthAFinding() {
        province.target("t", COUNT, atLeast("1"))
                .estimate("e", "t", DUE, amount("2"))
                .reading("f", "t", DUE, amount("3"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getReplaced()).hasSize(1);
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void contradictingFinalFiguresGiveNoOutcome() {
        province.target("t", COUNT, atLeast("12"))
                .reading("r-1", "t", DUE, amount("12"))
                .reading("r-2", "t", DUE, amount("11"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.DISPUTED);
        assertThat(result.getOutcome()).isEmpty();
        assertFound(result, TargetJudge.READINGS_DISAGREE);
    }

    @Test
    void readingsOfOtherUnitsPeriodsAndLaterDaysDoNotCount() {
        province.target("t", COUNT, atLeast("1"))
                .add(aReading("r-1", "t", DUE, amount("5"))
                        .unit(OrgUnitId.of(Province.OTHER_DISTRICT))
                        .build())
                .add(aReading("r-2", "t", DUE, amount("5"))
                        .period(ReportingPeriod.parse("2021-12"))
                        .build())
                .reading("r-3", "t", "2022-01-15", amount("5"))
                .reading("r-4", "t", "2022-03-01", amount("5"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.MISSING);
        assertFound(result, Snapshot.DATED_LATER, TargetJudge.READING_AFTER_DUE, TargetJudge.NO_READING);
    }

    // with what result

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 9, MISSED",
        "AT_LEAST, 10, MET",
        "AT_LEAST, 11, EXCEEDED",
        "ABOVE, 10, MISSED",
        "ABOVE, 11, MET",
        "AT_MOST, 11, MISSED",
        "AT_MOST, 10, MET",
        "AT_MOST, 9, EXCEEDED",
        "BELOW, 10, MISSED",
        "BELOW, 9, MET",
        "EQUAL, 9, MISSED",
        "EQUAL, 10, MET",
        "EQUAL, 11, MISSED"
    })
    void theOperatorSaysWhatIsMetAndWhatIsExceeded(Operator operator, String value, TargetOutcome outcome) {
        province.target("t", COUNT, bound(operator, "10")).reading("r", "t", DUE, amount(value));
        assertOutcome(province.judge("t", AFTERWARDS), TargetStatus.JUDGED, outcome);
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void onlyWhereMoreIsAskedForIsThereAShareOfTheBound(Operator operator) {
        province.target("t", COUNT, bound(operator, "10")).reading("r", "t", "2021-06-30", amount("5"));
        boolean more = operator == Operator.AT_LEAST || operator == Operator.ABOVE;
        assertThat(province.judge("t", BEFORE).getProgress())
                .isEqualTo(more ? Optional.of(Ratio.of(5, 10)) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "760/800, MET",
        "759.999999/800, MISSED",
        "760.000001/800, EXCEEDED",
        "588.9/620, MISSED",
        "141/141, EXCEEDED"
    })
    void ratiosAreComparedUnrounded(String ratio, TargetOutcome outcome) {
        province.target("t", CUMULATIVE_RATIO, atLeast("0.95")).reading("r", "t", DUE, share(ratio));
        assertOutcome(province.judge("t", AFTERWARDS), TargetStatus.JUDGED, outcome);
    }

    @Test
    void zeroToleranceIsMetOrMissedAndNeverExceeded() {
        province.target("t", ZERO_TOLERANCE, NO_CASE).reading("r-1", "t", DUE, amount("0"));
        assertOutcome(province.judge("t", BEFORE), TargetStatus.MISSING, null);
        assertOutcome(province.judge("t", AFTERWARDS), TargetStatus.JUDGED, TargetOutcome.MET);
    }

    @Test
    void aBrokenZeroToleranceStaysBrokenWhateverIsReportedLater() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r-1", "t", "2021-06-30", amount("2"))
                .add(
                        LocalDate.parse("2022-01-10"),
                        aReading("r-2", "t", DUE, amount("0")).build());
        assertOutcome(province.judge("t", BEFORE), TargetStatus.PROVISIONAL, TargetOutcome.MISSED);
        TargetResult result = province.judge("t", AFTERWARDS);
        assertOutcome(result, TargetStatus.JUDGED, TargetOutcome.MISSED);
        assertThat(result.getMeasured()).contains(Fraction.of(2));
        assertFound(result, TargetJudge.CASES_WENT_DOWN);
    }

    @Test
    void onlyALaterFinalFigureSaysThatCasesWentDown() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r-1", "t", "2021-06-30", amount("2"))
                .estimate("r-2", "t", "2021-09-30", amount("0"));
        assertThat(province.judge("t", BEFORE).getFindings()).isEmpty();

        province.reading("r-3", "t", "2021-07-31", amount("1"));
        assertThat(province.judge("t", BEFORE).getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING CASES_WENT_DOWN target:t [2, 2021-06-30, 1, 2021-07-31]");
    }

    @Test
    void fewerCasesThatWereFoundEarlierDidNotGoDown() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .reading("r-1", "t", "2021-05-31", amount("1"))
                .reading("r-2", "t", "2021-06-30", amount("2"));
        assertThat(province.judge("t", BEFORE).getFindings()).isEmpty();
    }

    @Test
    void anEstimateDoesNotBreakAZeroToleranceThatTheFinalFigureDenies() {
        province.target("t", ZERO_TOLERANCE, NO_CASE)
                .estimate("r-1", "t", "2021-06-30", amount("2"))
                .reading("r-2", "t", DUE, amount("0"));
        assertOutcome(province.judge("t", AFTERWARDS), TargetStatus.JUDGED, TargetOutcome.MET);
    }

    @Test
    void aProductIsDeliveredOrNot() {
        province.target("t", PRODUCT, DELIVERED)
                .reading("r-1", "t", "2021-06-30", new ReadingValue.Delivery(false))
                .add(
                        LocalDate.parse("2021-11-01"),
                        aReading("r-2", "t", "2021-10-15", new ReadingValue.Delivery(true))
                                .build());
        assertOutcome(province.judge("t", "2021-06-30"), TargetStatus.PROVISIONAL, TargetOutcome.NOT_YET_MET);
        assertOutcome(province.judge("t", BEFORE), TargetStatus.PROVISIONAL, TargetOutcome.MET);
        // It stays delivered; no further report is needed.
        assertOutcome(province.judge("t", DUE), TargetStatus.JUDGED, TargetOutcome.MET);
    }

    @Test
    void onlyProductsWithEvidenceCount() {
        Optional<Evidence> shown = Optional.of(new Evidence("xã c-1", "tổ hòa giải"));
        province.target("t", PRODUCTS_WITH_EVIDENCE, atLeast("2"))
                .reading(
                        "r",
                        "t",
                        DUE,
                        new ReadingValue.Products(List.of(
                                new ReadingValue.Product("một", shown),
                                new ReadingValue.Product("hai", Optional.empty()))));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getMeasured()).contains(Fraction.ONE);
        assertOutcome(result, TargetStatus.JUDGED, TargetOutcome.MISSED);
        assertFound(result, TargetJudge.PRODUCTS_WITHOUT_EVIDENCE);
    }

    @Test
    void onlyUnitsBelowTheReportingOneCount() {
        province.target("t", SUBORDINATE_UNITS, atLeast("3"))
                .reading("r", "t", DUE, units("c-1", "c-2", "c-9", "d-1", "p"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getMeasured()).contains(Fraction.of(2));
        assertOutcome(result, TargetStatus.JUDGED, TargetOutcome.MISSED);
        assertThat(result.getFindings())
                .extracting(
                        finding -> finding.code() + " " + finding.arguments().get(0))
                .containsExactly(
                        TargetJudge.NOT_A_SUBORDINATE + " c-9",
                        TargetJudge.NOT_A_SUBORDINATE + " d-1",
                        TargetJudge.NOT_A_SUBORDINATE + " p");
    }

    // what cannot be judged

    @ParameterizedTest
    @EnumSource(value = IndicatorKind.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPOUND")
    void aReadingOfAnotherShapeDoesNotCount(IndicatorKind kind) {
        ReadingValue value = kind == SUBORDINATE_UNITS ? amount("5") : units("c-1");
        province.target("t", kind, requirementOf(kind)).reading("r", "t", DUE, value);
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.MISSING);
        assertFound(result, TargetJudge.READING_OF_ANOTHER_KIND, TargetJudge.NO_READING);
    }

    private static Requirement requirementOf(IndicatorKind kind) {
        return switch (kind) {
            case ZERO_TOLERANCE -> NO_CASE;
            case PRODUCT -> DELIVERED;
            case CONDITION -> new Requirement.Holds();
            case ORDINAL -> new Requirement.AtLeastStep("HTTNV");
            case COMPOSITION ->
                new Requirement.Composed(List.of(
                        new Requirement.Part("một", Fraction.parse("0.4")),
                        new Requirement.Part("hai", Fraction.parse("0.6"))));
            default -> atLeast("1");
        };
    }

    @ParameterizedTest
    @CsvSource({"COUNT, -1", "COUNT, 1.5", "ZERO_TOLERANCE, -1"})
    void countsAreWholeAndNotNegative(IndicatorKind kind, String value) {
        province.target("t", kind, kind == COUNT ? atLeast("1") : NO_CASE).reading("r", "t", DUE, amount(value));
        assertFound(province.judge("t", AFTERWARDS), TargetJudge.READING_OUT_OF_RANGE, TargetJudge.NO_READING);
    }

    @Test
    void aFigureInDoubtOfWordsThatNobodyReadIsToldWithItsBounds() {
        province.indicator("t", COUNT)
                .add(aTarget("t", NO_CASE).requirement(Optional.empty()).build())
                .reading("r", "t", DUE, amount("5"))
                .doubt("r", "4", "6");
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getMeasured()).isEmpty();
        assertThat(result.getMeasuredBetween()).contains(Extent.between(Fraction.of(4), Fraction.of(6)));
    }

    @Test
    void wordsThatNobodyReadStayUnjudged() {
        province.indicator("t", COUNT)
                .add(aTarget("t", NO_CASE)
                        .requirement(Optional.empty())
                        .words("phấn đấu")
                        .build())
                .reading("r", "t", DUE, amount("5"));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.UNREADABLE);
        assertThat(result.getOutcome()).isEmpty();
        assertThat(result.getTarget().getWords()).isEqualTo("phấn đấu");
        assertFound(result, TargetJudge.TARGET_NOT_READ);
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void aRequirementThatDoesNotFitTheIndicatorStaysUnjudged(IndicatorKind kind) {
        province.target("t", kind, kind == PRODUCT ? NO_CASE : DELIVERED);
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.UNREADABLE);
        assertFound(result, TargetJudge.REQUIREMENT_DOES_NOT_FIT);
    }

    @Test
    void aTargetOfAnUnknownIndicatorIsAWrongArgument() {
        TargetJudge judge = TargetJudge.of(province.knownOn(DUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judge.judge(aTarget("t", NO_CASE).build()))
                .withMessage("indicator must be known on 2021-12-31: i-t");
    }

    private static void assertOutcome(TargetResult result, TargetStatus status, TargetOutcome outcome) {
        assertThat(result.getStatus()).isEqualTo(status);
        assertThat(result.getOutcome()).isEqualTo(Optional.ofNullable(outcome));
    }

    private static void assertFound(TargetResult result, FindingCode... codes) {
        assertThat(result.getFindings()).extracting(finding -> finding.code()).containsExactlyInAnyOrder(codes);
    }
}
