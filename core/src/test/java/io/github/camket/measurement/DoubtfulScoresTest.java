// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Points that are estimated or disputed count as anything between their bounds: the result shows the best and the worst. All
 * work is done, so that results give 70 points.
 */
class DoubtfulScoresTest {

    private static final String MARCH = "2026-03";
    private static final Ref PERSON = Ref.parse("cadre:c-01");

    private final Agency agency = Agency.of("c-01").work("c-01", MARCH, Fraction.ONE);

    @Test
    void aDisputedScoreLeavesTheTotalBetweenItsBounds() {
        give("general", "28");
        doubt("d-1", "general", "18", "28", "2026-04-10");
        assertBetween(march(), "88", "98");
        assertThat(march().getWorstLevel()).contains(RatingLevel.GOOD);
        assertThat(march().getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(march().isSettled()).isFalse();
    }

    @Test
    void theScoreDisputeAndMeasureAreNamed() {
        give("general", "28");
        doubt("d-1", "general", "18", "28", "2026-04-10");
        assertThat(march().getFindings())
                .contains(
                        Measurer.VALUE_DISPUTED.about(score("general"), "POINTS", "18", "28", "d-1"),
                        Rater.DEPENDS_ON.about(PERSON, MARCH, "general", "d-1"))
                .noneMatch(finding -> finding.code().equals(Rater.MISSING_SCORE));
        assertThat(general().getMissing()).containsExactly(Ref.parse("doubt:d-1"));
        assertThat(general().getCertain()).isEqualTo(Points.of("18"));
        assertThat(general().getOpen()).contains(Points.of("10"));
        assertThat(general().getJudgements()).hasSize(1);
    }

    @Test
    void bothLanguagesSayIt() {
        give("general", "28");
        agency.record(
                "2026-04-10",
                Agency.aDoubt("d-1", "s-general", "18", "28", "2026-04-10").withReason(DoubtReason.ESTIMATED));
        assertThat(Explainer.english().explain(march()).toString())
                .contains(
                        "s-general: the number of points is only estimated; until that is settled, anything from 18 to 28"
                                + " is possible [d-1].",
                        "General criteria: judged scores are missing or in doubt; certain so far: 18 points");
        assertThat(Explainer.vietnamese().explain(march()).toString())
                .contains("s-general: số điểm mới là số ước; đến khi chốt có thể từ 18 đến 28 [d-1].");
    }

    @Test
    void aDoubtThatCannotChangeTheLevelLeavesItSettled() {
        give("general", "28");
        doubt("d-1", "general", "24", "28", "2026-04-10");
        assertBetween(march(), "94", "98");
        assertThat(march().isSettled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-09, false", "2026-04-10, true", "2026-05-01, true", "2026-05-02, false"})
    void itCountsFromTheDayOnWhichItWasRaisedUntilItIsSettled(String knownOn, boolean open) {
        give("general", "28");
        agency.record(
                "2026-04-10",
                Agency.aDoubt("d-1", "s-general", "18", "28", "2026-04-10").withSettledOn(LocalDate.of(2026, 5, 2)));
        Rating march = agency.rate("c-01", MARCH, knownOn);
        assertThat(march.getStatus()).isEqualTo(open ? RatingStatus.INCOMPLETE : RatingStatus.PROPOSED);
        assertThat(march.getScore()).isEqualTo(open ? Optional.empty() : Optional.of(Points.of(98)));
    }

    @Test
    void oneThatIsDatedLaterDoesNotCountYetAndIsFound() {
        give("general", "28");
        agency.record("2026-04-10", Agency.aDoubt("d-1", "s-general", "18", "28", "2026-04-20"));
        assertThat(agency.rate("c-01", MARCH, "2026-04-15")).hasToString("c-01 EXCELLENT 98");
        assertThat(agency.assess(Decree335.staff(), MARCH, "2026-04-15").getFindings())
                .contains(Snapshot.DATED_LATER.about(Ref.parse("doubt:d-1"), "2026-04-20", "2026-04-15"));
    }

    @ParameterizedTest
    @CsvSource({"18, 25, 22, 29", "22, 29, 18, 25", "18, 29, 20, 25", "20, 25, 18, 29"})
    void severalDoubtsAboutOneScoreAreTakenTogether(String least, String most, String otherLeast, String otherMost) {
        give("general", "28");
        doubt("d-1", "general", least, most, "2026-04-10");
        doubt("d-2", "general", otherLeast, otherMost, "2026-04-11");
        assertBetween(march(), "88", "99");
        assertThat(general().getMissing()).hasToString("[doubt:d-1, doubt:d-2]");
        assertThat(march().getFindings())
                .filteredOn(finding -> finding.code().equals(Measurer.VALUE_DISPUTED))
                .hasSize(2);
    }

    @Test
    void theMeanOfTheMonthsLiesBetweenTheMeansOfBothBounds() {
        agency.month("c-01", "2026-01", "80").month("c-01", "2026-02", "80");
        give("general", "28");
        doubt("d-1", "general", "19", "28", "2026-04-10");
        assertBetween(agency.rate("c-01", "2026-Q1"), "83", "86");
        assertThat(agency.rate("c-01", "2026-Q1").isSettled()).isTrue();
        assertThat(agency.rate("c-01", "2026-Q1", "2026-04-01")).hasToString("c-01 GOOD 86");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "17", "22.5", "30"})
    void theNumberInTheFactDoesNotMatterMeanwhile(String points) {
        give("general", points);
        doubt("d-1", "general", "20", "25", "2026-04-10");
        assertBetween(march(), "90", "95");
    }

    @ParameterizedTest
    @CsvSource({"-1, 20, -1", "20, 30.5, 30.5"})
    void aBoundOutsideTheRangeOfTheMeasureLeavesAllOfItOpen(String least, String most, String outside) {
        give("general", "28");
        doubt("d-1", "general", least, most, "2026-04-10");
        assertBetween(march(), "70", "100");
        assertThat(march().getFindings())
                .contains(Measurer.SCORE_OUT_OF_RANGE.about(score("general"), outside, "general", "30"));
    }

    @Test
    void aDoubtAboutAStageThatDoesNotCountChangesNothing() {
        give("general", "28");
        agency.score(Agency.aScore("s-self", "c-01", "general", MARCH, "30", Stage.SELF));
        agency.record(
                "2026-04-10",
                Agency.aDoubt("d-1", "s-general", "18", "30", "2026-04-10").withAbout(Ref.parse("judgedScore:s-self")));
        assertThat(march()).hasToString("c-01 EXCELLENT 98");
        assertThat(codes()).doesNotContain("VALUE_DISPUTED");
    }

    @Test
    void aPartInDoubtLeavesOnlyItsOwnPointsOpen() {
        give("general.conduct", "8");
        give("general.ability", "9.5");
        give("general.innovation", "10");
        doubt("d-1", "general.innovation", "6", "10", "2026-04-10");
        assertBetween(march(), "93.5", "97.5");
        assertThat(general().getMissing()).containsExactly(Ref.parse("doubt:d-1"));
    }

    @ParameterizedTest
    @CsvSource({"23.4, true", "23.5, false", "27.5, false", "27.6, true"})
    void aTotalAgreesWithPartsInDoubtIfItCanBeTheirSum(String total, boolean disagrees) {
        give("general", total);
        aPartInDoubtLeavesOnlyItsOwnPointsOpen();
        assertThat(codes().contains("TOTAL_DISAGREES")).isEqualTo(disagrees);
    }

    @ParameterizedTest
    @CsvSource({"8, false", "9, true"})
    void aDoubtAboutOnePartDoesNotMakeTheTotalOfAnotherOneAgree(String total, boolean disagrees) {
        give("general.conduct", "8");
        doubt("d-1", "general.conduct", "5", "8", "2026-04-10");
        for (String item : List.of("expertise", "responsiveness", "responsibility", "service")) {
            give("general.ability." + item, "2");
        }
        give("general.ability", total);
        give("general.innovation", "10");
        assertBetween(march(), "93", "96");
        assertThat(codes().contains("TOTAL_DISAGREES")).isEqualTo(disagrees);
    }

    @Test
    void aTotalInDoubtAgreesWithTheSumOfItsPartsIfItCanBeThat() {
        give("general.conduct", "8");
        give("general.ability", "9.5");
        give("general.innovation", "10");
        give("general", "30");
        assertThat(codes()).contains("TOTAL_DISAGREES");
        doubt("d-1", "general", "27.5", "30", "2026-04-10");
        assertThat(march()).hasToString("c-01 EXCELLENT 97.5");
        assertThat(codes()).doesNotContain("TOTAL_DISAGREES", "VALUE_DISPUTED");
    }

    @Test
    void theScoreOfALeaderRestsOnScoresOfTheStaffThatAreInDoubt() {
        Commune commune = Commune.of()
                .head("u-01", "c-01")
                .staff("u-01", "c-02")
                .leads("c-01", MARCH, "100")
                .work("c-02", MARCH, "9/14")
                .judged("c-02", "general", MARCH, "10");
        assertThat(Commune.measured(commune.rate("c-01", MARCH), "unitResult")).isEqualTo("1");
        commune.record("2026-04-10", Agency.aDoubt("d-1", "s-c-02-general-" + MARCH, "4", "10", "2026-04-10"));
        assertBetween(commune.rate("c-02", MARCH), "49", "55");
        assertThat(Commune.measured(commune.rate("c-01", MARCH), "unitResult")).isEqualTo("0.5 to 1");
    }

    @Test
    void anOrganizationHasItsBestAndWorstLevelToo() {
        Commune commune = Commune.of().tasks("u-01", "+..").points("u-01", "general", "30");
        commune.points("u-01", "result", "65");
        assertThat(commune.rateUnit("u-01").getScore()).contains(Points.of("95"));
        commune.record("2026-12-31", Agency.aDoubt("d-1", "s-u-01-result", "59", "65", "2026-12-31"));
        assertBetween(commune.rateUnit("u-01"), "89", "95");
        assertThat(commune.rateUnit("u-01").getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(commune.rateUnit("u-01").getWorstLevel()).contains(RatingLevel.GOOD);
    }

    private void give(String criterion, String points) {
        agency.score(Agency.aScore("s-" + criterion, "c-01", criterion, MARCH, points, Stage.AUTHORITY));
    }

    private void doubt(String id, String criterion, String least, String most, String raisedOn) {
        agency.record(raisedOn, Agency.aDoubt(id, "s-" + criterion, least, most, raisedOn));
    }

    private static Ref score(String criterion) {
        return Ref.of("judgedScore", "s-" + criterion);
    }

    private Rating march() {
        return agency.rate("c-01", MARCH);
    }

    private Measurement general() {
        return march().getEvaluation()
                .orElseThrow()
                .getMeasurements()
                .orElseThrow()
                .find(Decree335.GENERAL)
                .orElseThrow();
    }

    private List<String> codes() {
        return march().getFindings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    private static void assertBetween(Rating rating, String least, String most) {
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getScore()).isEmpty();
        assertThat(rating.getEvaluation().orElseThrow().getLeast()).contains(Points.of(least));
        assertThat(rating.getEvaluation().orElseThrow().getMost()).contains(Points.of(most));
    }
}
