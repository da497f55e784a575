// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.none;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readings without a value: not reported, not applicable, not to be published. None of them is 0, and none hides another. */
class SilentReadingsTest {

    private static final String EARLIER = "2021-06-30";

    private final Province province = Province.of();

    @BeforeEach
    void aTargetOfTwelve() {
        province.target("t", COUNT, atLeast("12"));
    }

    @Test
    void zeroIsAValueAndIsJudged() {
        province.reading("r", "t", DUE, amount("0"));
        TargetResult result = result();
        assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome()).contains(TargetOutcome.MISSED);
        assertThat(result.getMeasured()).contains(Fraction.ZERO);
        assertThat(result.getProgress()).hasToString("Optional[0/12]");
    }

    @Test
    void aReportThatThereIsNoFigureYetIsNoFigureAndIsTold() {
        province.reading("r", "t", DUE, none(NoValue.MISSING));
        assertSilent(TargetStatus.MISSING, null);
        assertFindings(
                "INFO REPORTED_MISSING indicatorReading:r [2021-12-31]", "WARNING NO_READING target:t [i-t, d-1]");
    }

    @Test
    void anEarlierFigureStillCountsWhereTheLastIsReportedMissing() {
        province.reading("r-1", "t", EARLIER, amount("13")).reading("r-2", "t", DUE, none(NoValue.MISSING));
        TargetResult result = result();
        assertThat(result.getStatus()).isEqualTo(TargetStatus.PROVISIONAL);
        assertThat(result.getReading().map(reading -> reading.getId().value())).contains("r-1");
        assertFindings(
                "INFO REPORTED_MISSING indicatorReading:r-2 [2021-12-31]",
                "WARNING READING_BEFORE_DUE target:t [r-1, 2021-06-30, 2021-12-31]");
    }

    @Test
    void whatDoesNotApplyAndWhatMayNotBePublishedStayApart() {
        province.target("u", COUNT, atLeast("12"))
                .reading("r", "t", DUE, none(NoValue.NOT_APPLICABLE))
                .reading("s", "u", DUE, none(NoValue.SUPPRESSED));
        assertSilent(TargetStatus.NOT_APPLICABLE, "r");
        assertFindings();
        TargetResult suppressed = province.judge("u", AFTERWARDS);
        assertThat(suppressed.getStatus()).isEqualTo(TargetStatus.SUPPRESSED);
        assertThat(suppressed.getOutcome()).isEmpty();
        assertThat(suppressed.getReading().map(reading -> reading.getId().value()))
                .contains("s");
    }

    @Test
    void theLastWordCountsWhetherItIsAFigureOrNone() {
        province.reading("r-1", "t", EARLIER, none(NoValue.NOT_APPLICABLE)).reading("r-2", "t", DUE, amount("12"));
        assertThat(result().getStatus()).isEqualTo(TargetStatus.JUDGED);

        province.target("u", COUNT, atLeast("12"))
                .reading("s-1", "u", EARLIER, amount("12"))
                .reading("s-2", "u", DUE, none(NoValue.NOT_APPLICABLE));
        assertThat(province.judge("u", AFTERWARDS).getStatus()).isEqualTo(TargetStatus.NOT_APPLICABLE);
    }

    @Test
    void ofOneDayTheHigherStandingHasTheLastWord() {
        province.reading("r-1", "t", DUE, amount("12")).add(silent("r-2", NoValue.SUPPRESSED, ReadingStatus.ESTIMATE));
        assertThat(result().getStatus()).isEqualTo(TargetStatus.JUDGED);

        province.add(silent("r-3", NoValue.SUPPRESSED, ReadingStatus.REVISED));
        assertSilent(TargetStatus.SUPPRESSED, "r-3");
    }

    @Test
    void aFigureAndNoneOfTheSameStandingContradictEachOther() {
        province.reading("r-1", "t", DUE, amount("12")).reading("r-2", "t", DUE, none(NoValue.NOT_APPLICABLE));
        assertSilent(TargetStatus.DISPUTED, null);
        assertFindings("WARNING READINGS_DISAGREE target:t [2021-12-31, r-1, r-2]");
    }

    @Test
    void twoReasonsOfTheSameStandingContradictEachOther() {
        province.reading("r-1", "t", DUE, none(NoValue.SUPPRESSED))
                .reading("r-2", "t", DUE, none(NoValue.NOT_APPLICABLE));
        assertSilent(TargetStatus.DISPUTED, null);
        assertFindings("WARNING READINGS_DISAGREE target:t [2021-12-31, r-1, r-2]");
    }

    @Test
    void anOlderFigureIsNoPartyToTheContradictionOfTwoReasons() {
        province.reading("r-0", "t", EARLIER, amount("12"))
                .reading("r-1", "t", DUE, none(NoValue.SUPPRESSED))
                .reading("r-2", "t", DUE, none(NoValue.NOT_APPLICABLE));
        assertSilent(TargetStatus.DISPUTED, null);
        assertFindings("WARNING READINGS_DISAGREE target:t [2021-12-31, r-1, r-2]");
    }

    @Test
    void theSameReasonTwiceIsNoContradiction() {
        province.reading("r-2", "t", DUE, none(NoValue.SUPPRESSED)).reading("r-1", "t", DUE, none(NoValue.SUPPRESSED));
        assertSilent(TargetStatus.SUPPRESSED, "r-1");
        assertFindings();
    }

    @Test
    void aReasonAsOfALaterDayThanTheDueOneDoesNotCount() {
        province.reading("r-1", "t", DUE, amount("12")).reading("r-2", "t", "2022-01-15", none(NoValue.NOT_APPLICABLE));
        assertThat(result().getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertFindings("INFO READING_AFTER_DUE target:t [r-2, 2022-01-15, 2021-12-31]");
    }

    @Test
    void aCaseThatWasFoundStaysFoundThoughLaterFiguresAreSuppressed() {
        province.target("z", ZERO_TOLERANCE, new Requirement.NoCase())
                .reading("z-1", "z", EARLIER, amount("1"))
                .reading("z-2", "z", DUE, none(NoValue.SUPPRESSED));
        TargetResult result = province.judge("z", AFTERWARDS);
        assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome()).contains(TargetOutcome.MISSED);
    }

    private static IndicatorReading silent(String id, NoValue reason, ReadingStatus status) {
        return aReading(id, "t", DUE, none(reason)).status(status).build();
    }

    private TargetResult result() {
        return province.judge("t", AFTERWARDS);
    }

    private void assertSilent(TargetStatus status, String reading) {
        TargetResult result = result();
        assertThat(result.getStatus()).isEqualTo(status);
        assertThat(result.getOutcome()).isEmpty();
        assertThat(result.getMeasured()).isEmpty();
        assertThat(result.getProgress()).isEmpty();
        assertThat(result.getReading().map(each -> each.getId().value()).orElse(null))
                .isEqualTo(reading);
    }

    private void assertFindings(String... findings) {
        assertThat(result().getFindings()).extracting(Finding::toString).containsExactlyInAnyOrder(findings);
    }
}
