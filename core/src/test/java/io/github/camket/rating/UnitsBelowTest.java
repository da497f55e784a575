// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.trace.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles 8.1b, 9.1: no unit directly below is "Not completed", and those below are rated first. */
class UnitsBelowTest {

    /** The People's Committee has what "Excellent" needs but for the divisions. */
    private final Commune commune =
            Commune.of("u-02", "u-03").total("u-01", "95").tasks("u-01", "+..");

    @ParameterizedTest
    @CsvSource({"EXCELLENT, EXCELLENT", "GOOD, EXCELLENT", "COMPLETED, EXCELLENT", "NOT_COMPLETED, NO_LEVEL"})
    void oneNotCompletedBelowIsEnough(String level, String result) {
        commune.unitAt("u-02", RatingLevel.GOOD).unitAt("u-03", RatingLevel.of(level));
        assertThat(top()).hasToString("u-01 " + result + " 95");
    }

    @Test
    void theFailingConditionIsNamed() {
        commune.unitAt("u-02", RatingLevel.GOOD).unitAt("u-03", RatingLevel.NOT_COMPLETED);
        assertThat(top().getReason().orElseThrow().arguments()).containsExactly("95", "EXCELLENT", "unitsNotCompleted");
        assertThat(Commune.measured(top(), "unitsNotCompleted")).isEqualTo("0.5");
    }

    @Test
    void aLevelForcedBelowCounts() {
        commune.unitAt("u-02", RatingLevel.GOOD).unitAt("u-03", RatingLevel.GOOD);
        commune.concluded("u-03", ConclusionKind.OFFICE_BUYING, "2026-05-01");
        assertThat(top()).hasToString("u-01 NO_LEVEL 95");
    }

    @Test
    void anOpenLevelBelowLeavesTheConditionOpen() {
        commune.unitAt("u-02", RatingLevel.GOOD).points("u-03", "general", "30").tasks("u-03", "+..");
        assertThat(top().getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(top().getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(top().getWorstLevel()).isEmpty();
        assertThat(top().getFindings())
                .contains(Rater.DEPENDS_ON.about(Ref.parse("orgUnit:u-01"), "2026", "unitsNotCompleted", "u-03"));
        assertThat(Commune.measured(top(), "unitsNotCompleted")).isEqualTo("0 to 0.5");
    }

    @Test
    void aUnitBelowWithoutALevelLeavesTheConditionOpen() {
        commune.unitAt("u-02", RatingLevel.GOOD).total("u-03", "85").tasks("u-03", "..l");
        assertThat(top().getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
    }

    @Test
    void anOpenLevelThatCannotBeTheLowestDoesNotMatter() {
        commune.unitAt("u-02", RatingLevel.GOOD).points("u-03", "result", "70").tasks("u-03", "+..");
        assertThat(commune.rateUnit("u-03").getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(top()).hasToString("u-01 EXCELLENT 95");
    }

    @Test
    void oneThatSurelyFailsSettlesWhatOthersLeaveOpen() {
        commune.unitAt("u-02", RatingLevel.NOT_COMPLETED);
        assertThat(top()).hasToString("u-01 NO_LEVEL 95");
    }

    @Test
    void unitsFurtherBelowDoNotCount() {
        commune.unitAt("u-02", RatingLevel.GOOD).unitAt("u-03", RatingLevel.GOOD);
        commune.unit("u-04", "u-03").unitAt("u-04", RatingLevel.NOT_COMPLETED);
        assertThat(top()).hasToString("u-01 EXCELLENT 95");
    }

    @Test
    void lowerLevelsDoNotAskForTheUnitsBelow() {
        Commune good =
                Commune.of("u-02").unitAt("u-02", RatingLevel.NOT_COMPLETED).unitAt("u-01", RatingLevel.GOOD);
        assertThat(good.rateUnit("u-01")).hasToString("u-01 GOOD 80");
    }

    @Test
    void thoseBelowAreRatedFirstWhateverTheIdentifiers() {
        commune.unitAt("u-02", RatingLevel.GOOD).unitAt("u-03", RatingLevel.GOOD);
        commune.unit("u-09", "u-02").unit("u-04", "u-09").unitAt("u-04", RatingLevel.NOT_COMPLETED);
        commune.total("u-09", "95").tasks("u-09", "+..");
        assertThat(commune.rateUnit("u-09")).hasToString("u-09 NO_LEVEL 95");
    }

    @Test
    void kindsOutsideTheRegulationCountOnlyIfTheirLevelIsPublished() {
        commune.unitAt("u-02", RatingLevel.GOOD).unitAt("u-03", RatingLevel.GOOD);
        commune.plan(Commune.aUnit("u-04")
                .kind(OrgKind.of("SCHOOL"))
                .parent(OrgUnitId.of("u-01"))
                .build());
        commune.total("u-04", "10").tasks("u-04", "o");
        assertThat(top()).hasToString("u-01 EXCELLENT 95");
        commune.decided("u-04", RatingLevel.NOT_COMPLETED);
        assertThat(top()).hasToString("u-01 NO_LEVEL 95");
    }

    @ParameterizedTest
    @CsvSource({"NOT_COMPLETED, COMPLETED, EXCELLENT", "GOOD, NOT_COMPLETED, NO_LEVEL"})
    void theDecidedLevelOfAUnitBelowGoesBeforeTheProposedOne(String proposed, String decided, String result) {
        commune.unitAt("u-02", RatingLevel.GOOD).unitAt("u-03", RatingLevel.of(proposed));
        commune.decided("u-03", RatingLevel.of(decided));
        assertThat(top()).hasToString("u-01 " + result + " 95");
        assertThat(commune.rateUnit("u-03").getLevel()).contains(RatingLevel.of(proposed));
        assertThat(commune.assess().getFindings())
                .contains(Assessor.DECIDED_OTHERWISE.about(
                        Ref.parse("orgUnit:u-03"), decided, proposed, "Chủ tịch UBND", "2027-01-05"));
    }

    @Test
    void aDecisionThatAgreesIsNoFinding() {
        commune.unitAt("u-02", RatingLevel.GOOD)
                .unitAt("u-03", RatingLevel.GOOD)
                .decided("u-03", RatingLevel.GOOD);
        assertThat(commune.found("DECIDED_OTHERWISE")).isEmpty();
    }

    @Test
    void aDecisionSettlesALevelThatIsOpen() {
        commune.unitAt("u-02", RatingLevel.GOOD).decided("u-03", RatingLevel.COMPLETED);
        assertThat(top()).hasToString("u-01 EXCELLENT 95");
        assertThat(commune.found("DECIDED_OTHERWISE")).isEmpty();
    }

    @Test
    void theDecisionOfAnotherYearDoesNotCount() {
        commune.unitAt("u-02", RatingLevel.GOOD).unitAt("u-03", RatingLevel.GOOD);
        commune.record(
                "2026-02-01",
                Commune.aLevel("u-03", RatingLevel.NOT_COMPLETED, "2026-02-01")
                        .period(ReportingPeriod.year(2025))
                        .build());
        assertThat(top()).hasToString("u-01 EXCELLENT 95");
    }

    @Test
    void aDecisionOfALaterDayDoesNotCountYet() {
        commune.unitAt("u-02", RatingLevel.GOOD).unitAt("u-03", RatingLevel.GOOD);
        commune.record(
                "2027-01-05",
                Commune.aLevel("u-03", RatingLevel.NOT_COMPLETED, "2027-02-01").build());
        assertThat(top()).hasToString("u-01 EXCELLENT 95");
        assertThat(commune.found("DATED_LATER")).containsExactly("publishedRating:y-u-03-2027-02-01");
    }

    @Test
    void ofTwoDifferentDecisionsOfOneDayNeitherHoldsAndTheUnitAboveIsOpen() {
        commune.unitAt("u-02", RatingLevel.GOOD).unitAt("u-03", RatingLevel.GOOD);
        commune.decided("u-03", RatingLevel.NOT_COMPLETED);
        commune.record(
                "2027-01-05",
                Commune.aLevel("u-03", RatingLevel.COMPLETED, "2027-01-05")
                        .id(FactId.of("y-2"))
                        .build());
        assertThat(top()).hasToString("u-01 INCOMPLETE 95");
        assertThat(commune.found("AMBIGUOUS_DECISION"))
                .containsExactly("publishedRating:y-2", "publishedRating:y-u-03-2027-01-05");
    }

    private Rating top() {
        return commune.rateUnit("u-01");
    }
}
