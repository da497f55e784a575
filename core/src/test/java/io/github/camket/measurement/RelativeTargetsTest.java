// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.none;
import static io.github.camket.Province.percent;
import static io.github.camket.Province.place;
import static io.github.camket.Province.share;
import static io.github.camket.Province.step;
import static io.github.camket.Province.units;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.ORDINAL;
import static io.github.camket.model.indicator.IndicatorKind.RANK;
import static io.github.camket.model.indicator.IndicatorKind.RANK_GROUP;
import static io.github.camket.model.indicator.IndicatorKind.SHARE;
import static io.github.camket.model.indicator.IndicatorKind.SUBORDINATE_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Requirement.Earlier;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Targets that compare a unit with itself: lower than or equal to the year before. */
class RelativeTargetsTest {

    private final Province province = Province.of();

    // what is compared

    @ParameterizedTest
    @CsvSource({
        "AT_MOST, 9.9, EXCEEDED",
        "AT_MOST, 10, MET",
        "AT_MOST, 10.1, MISSED",
        "BELOW, 9.9, MET",
        "BELOW, 10, MISSED",
        "AT_LEAST, 9.9, MISSED",
        "AT_LEAST, 10, MET",
        "AT_LEAST, 10.1, EXCEEDED",
        "ABOVE, 10.1, MET",
        "ABOVE, 10, MISSED",
        "EQUAL, 10, MET",
        "EQUAL, 9.9, MISSED"
    })
    void theValueOfTheYearBeforeIsTheBound(Operator operator, String percent, TargetOutcome outcome) {
        target(SHARE, operator).yearBefore("b", "t", share("1/10")).reading("r", "t", DUE, percent(percent));
        TargetResult result = judged(TargetStatus.JUDGED, outcome);
        assertThat(result.getEarlier().map(reading -> reading.getId().value())).contains("b");
        assertThat(result.getEarlierMeasured()).contains(Fraction.parse("0.1"));
        assertThat(result.getFindings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PERIOD_BEFORE, 2021-05, 2021-04",
        "SAME_PERIOD_LAST_YEAR, 2021-05, 2020-05",
        "PERIOD_BEFORE, 2021-Q1, 2020-Q4",
        "SAME_PERIOD_LAST_YEAR, 2021-Q1, 2020-Q1",
        "PERIOD_BEFORE, 2021, 2020",
        "PERIOD_BEFORE, 2021-2025, 2016-2020"
    })
    void thePeriodBeforeIsOfTheSameLength(Earlier earlier, String period, String before) {
        ReportingPeriod own = ReportingPeriod.parse(period);
        province.indicator("t", COUNT)
                .add(aTarget("t", new Requirement.Relative(Operator.AT_LEAST, earlier))
                        .period(own)
                        .dueOn(own.getLastDay())
                        .build())
                .add(aReading("b", "t", "2020-12-31", amount("5"))
                        .period(ReportingPeriod.parse(before))
                        .asOf(ReportingPeriod.parse(before).getLastDay())
                        .build())
                .add(aReading("r", "t", "2021-12-31", amount("5"))
                        .period(own)
                        .asOf(own.getLastDay())
                        .build());
        TargetResult result = province.judge("t", "2026-01-31");
        assertThat(result.getEarlier()).isPresent();
        assertThat(result.getOutcome()).contains(TargetOutcome.MET);
    }

    @Test
    void itsReadingsHaveATarget() {
        target(COUNT, Operator.AT_LEAST).yearBefore("b", "t", amount("5")).reading("r", "t", DUE, amount("5"));
        assertThat(province.review(AFTERWARDS).getFindings())
                .extracting(Finding::code)
                .doesNotContain(CommitmentReviewer.READING_WITHOUT_TARGET);
    }

    @Test
    void anotherUnitsYearBeforeIsNotItsOwn() {
        target(COUNT, Operator.AT_LEAST)
                .add(aReading("b", "t", DUE, amount("5"))
                        .period(ReportingPeriod.year(2020))
                        .unit(OrgUnitId.of(Province.OTHER_DISTRICT))
                        .build())
                .reading("r", "t", DUE, amount("5"));
        assertFound(open(TargetStatus.MISSING), TargetJudge.EARLIER_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"HTNV, HTTNV, EXCEEDED", "HTTNV, HTTNV, MET", "HTXSNV, HTTNV, MISSED"})
    void stepsOfAScaleAreComparedByTheirPlace(String before, String now, TargetOutcome outcome) {
        target(ORDINAL, Operator.AT_LEAST).yearBefore("b", "t", step(before)).reading("r", "t", DUE, step(now));
        TargetResult result = judged(TargetStatus.JUDGED, outcome);
        assertThat(result.getProgress()).as("steps of a scale are no amounts").isEmpty();
    }

    @Test
    void aToleranceHoldsAgainstTheYearBeforeToo() {
        province.indicator("t", COUNT)
                .add(aTarget("t", relative(Operator.AT_MOST))
                        .tolerance(Fraction.ONE)
                        .build())
                .yearBefore("b", "t", amount("5"))
                .reading("r", "t", DUE, amount("6"));
        judged(TargetStatus.JUDGED, TargetOutcome.MET);
    }

    // the year before is not there

    @Test
    void withoutTheYearBeforeThereIsNothingToCompareAndTheFigureIsShownAllTheSame() {
        target(COUNT, Operator.AT_MOST).reading("r", "t", DUE, amount("5"));
        TargetResult result = open(TargetStatus.MISSING);
        assertThat(result.getReading().map(reading -> reading.getId().value())).contains("r");
        assertThat(result.getMeasured()).contains(Fraction.of(5));
        assertThat(result.getProgress()).isEmpty();
        assertThat(result.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING EARLIER_MISSING target:t [i-t, d-1, 2020]");
    }

    @ParameterizedTest
    @EnumSource(NoValue.class)
    void aYearBeforeWithoutValueCannotBeComparedWith(NoValue reason) {
        target(COUNT, Operator.AT_MOST).yearBefore("b", "t", none(reason)).reading("r", "t", DUE, amount("5"));
        assertThat(open(TargetStatus.MISSING).getFindings())
                .extracting(Finding::code)
                .contains(TargetJudge.EARLIER_MISSING);
    }

    @Test
    void theLastWordAboutTheYearBeforeCanBeThatNothingMayBePublished() {
        target(COUNT, Operator.AT_MOST)
                .yearBefore("b", "t", amount("5"))
                .add(aReading("b-later", "t", "2022-01-10", none(NoValue.SUPPRESSED))
                        .period(ReportingPeriod.year(2020))
                        .build())
                .reading("r", "t", DUE, amount("5"));
        assertFound(open(TargetStatus.MISSING), TargetJudge.EARLIER_MISSING);
    }

    @Test
    void bothCanBeMissing() {
        target(COUNT, Operator.AT_MOST);
        assertFound(open(TargetStatus.MISSING), TargetJudge.NO_READING, TargetJudge.EARLIER_MISSING);
    }

    @Test
    void whatDoesNotApplyThisYearNeedsNoYearBefore() {
        target(COUNT, Operator.AT_MOST).reading("r", "t", DUE, none(NoValue.NOT_APPLICABLE));
        assertThat(open(TargetStatus.NOT_APPLICABLE).getReading()).isPresent();
    }

    @Test
    void whatIsWrongWithTheReadingsOfTheYearIsSaidAlthoughThereIsNothingToCompareWith() {
        target(COUNT, Operator.AT_MOST).reading("r", "t", DUE, share("1/2"));
        assertFound(
                open(TargetStatus.MISSING),
                TargetJudge.READING_OF_ANOTHER_KIND,
                TargetJudge.NO_READING,
                TargetJudge.EARLIER_MISSING);
    }

    @Test
    void aYearBeforeThatContradictsItselfGivesNoOutcome() {
        target(COUNT, Operator.AT_MOST)
                .yearBefore("b-1", "t", amount("5"))
                .yearBefore("b-2", "t", amount("6"))
                .reading("r", "t", DUE, amount("5"));
        assertThat(open(TargetStatus.DISPUTED).getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING READINGS_DISAGREE target:t [2021-12-31, b-1, b-2]");
    }

    @Test
    void aYearBeforeOfAnotherShapeDoesNotCount() {
        target(COUNT, Operator.AT_MOST).yearBefore("b", "t", share("1/2")).reading("r", "t", DUE, amount("5"));
        assertFound(open(TargetStatus.MISSING), TargetJudge.READING_OF_ANOTHER_KIND, TargetJudge.EARLIER_MISSING);
    }

    // the year before is not settled

    @Test
    void againstAnEstimateTheOutcomeStaysProvisional() {
        target(COUNT, Operator.AT_MOST)
                .add(aReading("b", "t", DUE, amount("5"))
                        .period(ReportingPeriod.year(2020))
                        .status(ReadingStatus.ESTIMATE)
                        .build())
                .reading("r", "t", DUE, amount("5"));
        TargetResult result = judged(TargetStatus.PROVISIONAL, TargetOutcome.MET);
        assertThat(result.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING EARLIER_ESTIMATED target:t [b, 2020]");
    }

    @Test
    void theRevisedFigureOfTheYearBeforeCountsAlsoIfItCameLate() {
        target(COUNT, Operator.AT_MOST)
                .yearBefore("b", "t", amount("5"))
                .reading("r", "t", DUE, amount("6"))
                .add(
                        LocalDate.parse("2022-01-20"),
                        aReading("v", "t", DUE, amount("7"))
                                .period(ReportingPeriod.year(2020))
                                .status(ReadingStatus.REVISED)
                                .build());
        assertThat(province.judge("t", "2022-01-19").getOutcome()).contains(TargetOutcome.MISSED);
        assertThat(province.judge("t", "2022-01-20").getOutcome()).contains(TargetOutcome.EXCEEDED);
    }

    @ParameterizedTest
    @CsvSource({
        // Whatever of 4 to 6 the year before was, 3 is less, 7 is more, and 5 can be anything.
        "3, EXCEEDED, ''",
        "7, MISSED, ''",
        "5, '', 'EXCEEDED, MET, MISSED'",
        "4, '', 'EXCEEDED, MET'",
        "6, '', 'MET, MISSED'"
    })
    void aYearBeforeInDoubtLeavesTheOutcomesThatItLeaves(String now, String outcome, String possible) {
        target(COUNT, Operator.AT_MOST)
                .yearBefore("b", "t", amount("5"))
                .doubt("b", "4", "6")
                .reading("r", "t", DUE, amount(now));
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getOutcome().map(Enum::name).orElse("")).isEqualTo(outcome);
        assertThat(result.getPossible()).hasToString("[" + possible + "]");
        assertThat(result.getStatus()).isEqualTo(outcome.isEmpty() ? TargetStatus.DISPUTED : TargetStatus.JUDGED);
        assertThat(result.getEarlierMeasured())
                .as("the number in doubt does not count")
                .isEmpty();
        assertThat(result.getFindings()).extracting(Finding::code).containsExactly(Measurer.VALUE_DISPUTED);
    }

    @Test
    void ofAYearBeforeInDoubtNoShareCanBeReached() {
        target(COUNT, Operator.AT_LEAST).yearBefore("b", "t", amount("10")).reading("r", "t", DUE, amount("20"));
        assertThat(province.judge("t", AFTERWARDS).getProgress()).hasToString("Optional[20/10]");
        province.doubt("b", "9", "11");
        TargetResult result = judged(TargetStatus.JUDGED, TargetOutcome.EXCEEDED);
        assertThat(result.getProgress()).isEmpty();
    }

    @Test
    void bothYearsCanBeInDoubt() {
        target(COUNT, Operator.AT_MOST)
                .yearBefore("b", "t", amount("5"))
                .doubt("b", "4", "6")
                .reading("r", "t", DUE, amount("7"))
                .doubt("r", "6", "8");
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getPossible()).containsExactly(TargetOutcome.MET, TargetOutcome.MISSED);
        assertThat(result.getMeasuredBetween()).contains(Extent.between(Fraction.of(6), Fraction.of(8)));
    }

    @Test
    void whatThereIsToSayAboutTheYearBeforeIsSaid() {
        province.target("t", SUBORDINATE_UNITS, relative(Operator.AT_LEAST))
                .yearBefore("b", "t", units("c-1", "c-9"))
                .reading("r", "t", DUE, units("c-1"));
        assertFound(judged(TargetStatus.JUDGED, TargetOutcome.MET), TargetJudge.NOT_A_SUBORDINATE);
    }

    // places

    @ParameterizedTest
    @CsvSource({"20, MISSED", "13, MET", "10, EXCEEDED"})
    void placesAreComparedInFieldsOfOneSize(int now, TargetOutcome outcome) {
        target(RANK, Operator.AT_MOST).yearBefore("b", "t", place(13, 63)).reading("r", "t", DUE, place(now, 63));
        judged(TargetStatus.JUDGED, outcome);
    }

    @Test
    void placesInFieldsOfDifferentSizesSayNothingAboutEachOther() {
        target(RANK, Operator.AT_MOST).yearBefore("b", "t", place(38, 63)).reading("r", "t", DUE, place(20, 34));
        TargetResult result = open(TargetStatus.NOT_COMPARABLE);
        assertThat(result.getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING FIELDS_DIFFER target:t [63, 34]");
        assertThat(result.getEarlierMeasured()).contains(Fraction.of(38));
        assertThat(result.getMeasured()).contains(Fraction.of(20));
    }

    @Test
    void groupsTooAreComparedInFieldsOfOneSize() {
        target(RANK_GROUP, Operator.AT_MOST).yearBefore("b", "t", group(2, 4)).reading("r", "t", DUE, group(2, 4));
        judged(TargetStatus.JUDGED, TargetOutcome.MET);
        province.revised("v", "t", DUE, group(2, 5));
        assertFound(open(TargetStatus.NOT_COMPARABLE), TargetJudge.FIELDS_DIFFER);
    }

    private static ReadingValue group(int group, int of) {
        return new ReadingValue.Group(group, of, "PAPI", Optional.empty());
    }

    private static Requirement relative(Operator operator) {
        return new Requirement.Relative(operator, Earlier.PERIOD_BEFORE);
    }

    private Province target(IndicatorKind kind, Operator operator) {
        return province.target("t", kind, relative(operator));
    }

    private TargetResult judged(TargetStatus status, TargetOutcome outcome) {
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(status);
        assertThat(result.getOutcome()).contains(outcome);
        return result;
    }

    private TargetResult open(TargetStatus status) {
        TargetResult result = province.judge("t", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(status);
        assertThat(result.getOutcome()).isEmpty();
        return result;
    }

    private static void assertFound(TargetResult result, FindingCode... codes) {
        assertThat(result.getFindings()).extracting(Finding::code).containsExactlyInAnyOrder(codes);
    }
}
