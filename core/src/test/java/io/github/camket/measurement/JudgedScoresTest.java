// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.camket.Agency;
import io.github.camket.LocalRules;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** General criteria are facts: given by people, never invented. All work is done, so that results give 70 points. */
class JudgedScoresTest {

    private final Agency agency = Agency.of("c-01").work("c-01", "2026-03", Fraction.ONE);

    @Test
    void aMissingScoreIsNeitherNothingNorFullMarks() {
        assertIncomplete("70", "100");
        assertThat(march().getWorstLevel()).contains(RatingLevel.GOOD);
        assertThat(march().getBestLevel()).contains(RatingLevel.EXCELLENT);
        assertThat(march().isSettled()).isFalse();
        assertThat(missing()).containsExactly("general");
    }

    @Test
    void aScoreOfZeroIsAScore() {
        give("general", "0", Stage.AUTHORITY);
        assertThat(march()).hasToString("c-01 GOOD 70");
    }

    @Test
    void theScoreOfTheAuthorityCountsAndEarlierStagesStayVisible() {
        give("general", "30", Stage.SELF);
        give("general", "28", Stage.COLLECTIVE);
        give("general", "25.5", Stage.AUTHORITY);
        assertThat(march()).hasToString("c-01 EXCELLENT 95.5");
        assertThat(general().getJudgements())
                .extracting(JudgedScore::getStage, score -> score.getPoints().toString())
                .containsExactly(
                        tuple(Stage.AUTHORITY, "25.5"), tuple(Stage.COLLECTIVE, "28"), tuple(Stage.SELF, "30"));
        assertThat(march().getTrace().orElseThrow().toString()).contains("28", "Thủ trưởng");
    }

    @Test
    void selfAndCollectiveScoresAloneLeaveTheScoreMissing() {
        give("general", "30", Stage.SELF);
        give("general", "29", Stage.COLLECTIVE);
        assertIncomplete("70", "100");
        assertThat(general().getJudgements()).hasSize(2);
    }

    @Test
    void whichStageCountsIsAParameter() {
        Regulation byMeeting = Decree335.staff();
        byMeeting = byMeeting.withMeasures(byMeeting
                .getMeasures()
                .withCountingStage(LocalRules.changed(byMeeting.getMeasures().getCountingStage(), Stage.COLLECTIVE)));
        give("general", "28", Stage.COLLECTIVE);
        give("general", "25.5", Stage.AUTHORITY);
        assertThat(agency.rate(byMeeting, "c-01", "2026-03")).hasToString("c-01 EXCELLENT 98");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.01", "31", "-0.5"})
    void aScoreOutsideItsRangeIsNotGiven(String points) {
        give("general", points, Stage.AUTHORITY);
        assertIncomplete("70", "100");
        assertThat(codes()).contains("SCORE_OUT_OF_RANGE");
    }

    @Test
    void bothBoundsBelongToTheRange() {
        give("general", "30", Stage.AUTHORITY);
        assertThat(march()).hasToString("c-01 EXCELLENT 100");
        assertThat(codes()).doesNotContain("SCORE_OUT_OF_RANGE");
    }

    @Test
    void twoScoresOfTheAuthorityAreAmbiguousAndNeitherCounts() {
        give("general", "20", Stage.AUTHORITY);
        agency.score(Agency.aScore("s-other", "c-01", "general", "2026-03", "25", Stage.AUTHORITY));
        assertIncomplete("70", "100");
        assertThat(march().getFindings())
                .filteredOn(finding -> finding.code().equals(Measurer.AMBIGUOUS_SCORE))
                .extracting(finding -> finding.subject().id())
                .containsExactly("s-general-AUTHORITY", "s-other");
    }

    @Test
    void groupsAddUp() {
        giveGroups("8", "9.5", "10");
        assertThat(march()).hasToString("c-01 EXCELLENT 97.5");
    }

    @Test
    void itemsOfGroupsAddUp() {
        giveGroups("", "9.5", "10");
        give("general.conduct.qualities", "5", Stage.AUTHORITY);
        assertIncomplete("94.5", "99.5");
        assertThat(missing()).containsExactly("general.conduct.discipline");
        give("general.conduct.discipline", "4.25", Stage.AUTHORITY);
        assertThat(march()).hasToString("c-01 EXCELLENT 98.75");
    }

    @Test
    void groupsThatNobodyJudgedLeaveTheirOwnPointsOpen() {
        giveGroups("8", "", "");
        assertIncomplete("78", "98");
        assertThat(missing()).containsExactly("general.ability", "general.innovation");
    }

    @Test
    void aGroupOutsideItsRangeLeavesItsOwnPointsOpen() {
        giveGroups("8", "10.5", "10");
        assertIncomplete("88", "98");
        assertThat(codes()).contains("SCORE_OUT_OF_RANGE");
        assertThat(missing()).containsExactly("general.ability");
    }

    @ParameterizedTest
    @CsvSource({"30, true", "27.5, false"})
    void aTotalTypedOverItsPartsIsNotBelieved(String total, boolean disagrees) {
        giveGroups("8", "9.5", "10");
        give("general", total, Stage.AUTHORITY);
        assertThat(march()).hasToString("c-01 EXCELLENT 97.5");
        assertThat(codes().contains("TOTAL_DISAGREES")).isEqualTo(disagrees);
    }

    @Test
    void aTotalDoesNotStandInForAPartThatNobodyJudged() {
        giveGroups("8", "9.5", "");
        give("general", "30", Stage.AUTHORITY);
        assertIncomplete("87.5", "97.5");
        assertThat(missing()).containsExactly("general.innovation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.5", "20"})
    void aTotalOverAPartThatNobodyJudgedDisagreesWhateverItIs(String total) {
        giveGroups("", "8", "9.5");
        give("general", total, Stage.AUTHORITY);
        assertIncomplete("87.5", "97.5");
        assertThat(codes()).contains("TOTAL_DISAGREES");
    }

    @Test
    void soDoesATotalOverSuchAPartAndOneThatWasJudgedByItems() {
        giveGroups("", "", "10");
        for (String item : List.of("expertise", "responsiveness", "responsibility", "service")) {
            give("general.ability." + item, "2", Stage.AUTHORITY);
        }
        give("general", "20", Stage.AUTHORITY);
        assertIncomplete("88", "98");
        assertThat(codes()).contains("TOTAL_DISAGREES");
    }

    @Test
    void earlierStagesOfPartsDoNotBreakUpATotal() {
        give("general", "27", Stage.AUTHORITY);
        give("general.conduct", "10", Stage.SELF);
        assertThat(march()).hasToString("c-01 EXCELLENT 97");
    }

    @Test
    void theScoreOfAnotherMonthOrPersonDoesNotCount() {
        agency.general("c-01", "2026-02", "30")
                .person("c-02", "2020-01-01", null)
                .general("c-02", "2026-03", "30");
        assertIncomplete("70", "100");
    }

    @Test
    void aScoreForACriterionThatTheRegulationDoesNotHaveIsFound() {
        give("generall", "30", Stage.AUTHORITY);
        assertIncomplete("70", "100");
        assertThat(allSubjects()).contains(Ref.parse("judgedScore:s-generall-AUTHORITY"));
    }

    @Test
    void aScoreForAPeriodThatIsNotAMonthIsFound() {
        agency.general("c-01", "2026-Q1", "30");
        assertIncomplete("70", "100");
        assertThat(allSubjects()).contains(Ref.parse("judgedScore:s-c-01-2026-Q1"));
    }

    private void giveGroups(String conduct, String ability, String innovation) {
        List<String> names = List.of("general.conduct", "general.ability", "general.innovation");
        List<String> points = List.of(conduct, ability, innovation);
        for (int i = 0; i < names.size(); i++) {
            if (!points.get(i).isEmpty()) {
                give(names.get(i), points.get(i), Stage.AUTHORITY);
            }
        }
    }

    private void give(String criterion, String points, Stage stage) {
        agency.score(Agency.aScore("s-" + criterion + "-" + stage, "c-01", criterion, "2026-03", points, stage));
    }

    private Rating march() {
        return agency.rate("c-01", "2026-03");
    }

    private Measurement general() {
        return march().getEvaluation()
                .orElseThrow()
                .getMeasurements()
                .orElseThrow()
                .find(Decree335.GENERAL)
                .orElseThrow();
    }

    private void assertIncomplete(String least, String most) {
        Rating rating = march();
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getLevel()).isEmpty();
        assertThat(rating.getScore()).isEmpty();
        assertThat(rating.getMargin()).isEmpty();
        assertThat(rating.getEvaluation().orElseThrow().getLeast()).contains(Points.of(least));
        assertThat(rating.getEvaluation().orElseThrow().getMost()).contains(Points.of(most));
        assertThat(rating.getReason().orElseThrow().arguments()).containsExactly(least, most);
        assertThat(general().getStatus()).isEqualTo(MeasurementStatus.MISSING);
        assertThat(general().getValue()).isEmpty();
    }

    /** The judged measures that the rating says are missing. */
    private List<String> missing() {
        return march().getFindings().stream()
                .filter(finding -> finding.code().code().equals("MISSING_SCORE"))
                .map(finding -> finding.arguments().get(1))
                .toList();
    }

    private List<String> codes() {
        return march().getFindings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    /** Whatever any finding of the assessment is about. */
    private List<Ref> allSubjects() {
        List<Finding> findings = new ArrayList<>(march().getFindings());
        findings.addAll(
                agency.assess(Decree335.staff(), "2026-03", Agency.AFTERWARDS).getFindings());
        return findings.stream().map(Finding::subject).toList();
    }
}
