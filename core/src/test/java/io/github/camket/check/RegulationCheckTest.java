// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import static io.github.camket.official.Decree335.PLAN_COMPLETED;
import static io.github.camket.official.Decree335.SHORTCOMINGS_REMEDIED;
import static io.github.camket.official.Decree335.TASKS_BEYOND_REQUIREMENT;
import static io.github.camket.official.Decree335.TASKS_COMPLETED;
import static io.github.camket.official.Decree335.TASKS_COMPLETED_WELL;
import static io.github.camket.official.Decree335.TASKS_LATE;
import static io.github.camket.official.Decree335.UNITS_NOT_COMPLETED;
import static io.github.camket.official.Decree335.UNIT_GENERAL;
import static io.github.camket.official.Decree335.UNIT_RESULTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.RegulationProblem;
import io.github.camket.explanation.CheckExplainer;
import io.github.camket.explanation.Language;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.official.PartyRegulation124;
import io.github.camket.official.Regulations;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The decree that is shipped: complete for persons, with holes for organizations. */
class RegulationCheckTest {

    private static final Regulation ORGANIZATIONS = Decree335.organizations();
    private static final CheckReport REPORT = RegulationCheck.of(ORGANIZATIONS);
    private static final String PLAN = "(planCompleted >= 0.7 or nothing to measure for planCompleted)";

    static Stream<Regulation> people() {
        return Regulations.all().stream()
                .filter(one -> !one.getId().equals(ORGANIZATIONS.getId()))
                .filter(one -> one.getScale().levelOrder().isEmpty());
    }

    static Stream<Regulation> partial() {
        return Regulations.all().stream().filter(Regulation::isPartial);
    }

    @ParameterizedTest
    @MethodSource("people")
    void theLevelsOfPersonsAreProvenCompleteAndFreeOfOverlap(Regulation regulation) {
        CheckReport report = RegulationCheck.of(regulation);

        assertThat(report.isProvenSound()).isTrue();
        assertThat(report.getUnreached()).isEmpty();
        assertThat(report.getLostByBetter()).isEmpty();
        assertThat(report.getCliffs()).isEmpty();
        assertThat(report.getSections()).isEmpty();
    }

    /** Where lines are absent nothing is proved, and the report names them. */
    @ParameterizedTest
    @MethodSource("partial")
    void ofAnInstrumentWithAbsentLinesNothingIsClaimed(Regulation regulation) {
        CheckReport report = RegulationCheck.of(regulation);

        assertThat(report.isProvenSound()).isFalse();
        assertThat(report.getUnreached()).isEmpty();
        assertThat(report.getHoles()).isEmpty();
        assertThat(report.getAbsentLines()).isEqualTo(regulation.absentLines());
        assertThat(report.getStatus()).isEqualTo(CheckStatus.LINES_ABSENT);
        assertThat(CheckExplainer.in(Language.ENGLISH)
                        .explain(report)
                        .toString()
                        .lines())
                .hasSize(2 + regulation.absentLines().size());
    }

    /** Complete without points: the order of the levels decides where several hold, and there is no hole. */
    @Test
    void theLevelsOfCollectivesByRegulation124HaveNoHoles() {
        CheckReport report = RegulationCheck.of(PartyRegulation124.collectives());

        assertThat(report.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(report.getHoles()).isEmpty();
        assertThat(report.getLostByBetter()).isEmpty();
        assertThat(report.getUnreached()).isEmpty();
        assertThat(report.getOverlaps())
                .extracting(Overlap::levels)
                .contains(List.of(RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED));
        assertThat(report.getOverlaps())
                .filteredOn(overlap -> overlap.levels().contains(RatingLevel.NOT_COMPLETED))
                .isNotEmpty()
                .allSatisfy(overlap -> assertThat(overlap.example().level()).contains(RatingLevel.NOT_COMPLETED));
        assertThat(CheckExplainer.in(Language.ENGLISH).explain(report).toString())
                .contains("Party organization; Lowest grade")
                .contains("Disciplines of the leadership as a collective: 0;")
                .contains("Lowest grade of all criteria (3 of 3 excellent, 2 good, 1 average): 3 of 3;")
                .doesNotContain("PARTY_ORGANIZATION");
    }

    @Test
    void articleEightHasItsHolesAndNoOthers() {
        assertThat(REPORT.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(REPORT.isProvenSound()).isFalse();
        assertThat(REPORT.getOverlaps()).isEmpty();
        assertThat(REPORT.getUnreached()).isEmpty();
        assertThat(REPORT.getHoles())
                .extracting(hole -> hole.band().orElseThrow() + ": " + hole.region())
                .containsExactlyInAnyOrder(
                        "COMPLETED: 50 <= total < 70 and completed < 1 and " + PLAN,
                        "COMPLETED: 50 <= total < 70 and late > 0.2 and " + PLAN,
                        "GOOD: 70 <= total < 90 and completedWell < 1 and " + PLAN,
                        "EXCELLENT: total >= 90 and " + PLAN + " and shortcomingsRemedied < 1",
                        "EXCELLENT: total >= 90 and completedWell < 1 and " + PLAN,
                        "EXCELLENT: total >= 90 and beyondRequirement < 0.3 and " + PLAN,
                        "EXCELLENT: total >= 90 and " + PLAN + " and unitsNotCompleted > 0");
    }

    /** A1 to A4 of the gaps of the decree: each has no level, and lies in a hole; beside each the nearest case that has one. */
    @ParameterizedTest
    @CsvSource({
        // general, result, completed, well, late, beyond, plan, units, level
        "30, 65, 10, 10, 0, 2, 10, 0, -",
        "30, 65, 10, 10, 0, 3, 10, 0, EXCELLENT",
        "30, 65, 10, 10, 0, 3, 10, 1, -",
        "30, 55, 10,  9, 1, 0, 10, 0, -",
        "30, 55, 10, 10, 0, 0, 10, 0, GOOD",
        "30, 30, 10,  7, 3, 0, 10, 0, -",
        "30, 30, 10,  8, 2, 0, 10, 0, COMPLETED",
        "30, 30,  9,  9, 0, 0,  9, 0, -",
        "30, 30,  7,  7, 0, 0,  7, 0, -",
        "30, 30,  6,  6, 0, 0,  6, 0, NOT_COMPLETED"
    })
    void theGapsOfTheDecreeLieInHoles(
            int general, int result, int completed, int well, int late, int beyond, int plan, int units, String level) {
        Measurements measured = Measurements.builder()
                .put(UNIT_GENERAL, Points.of(general))
                .put(UNIT_RESULTS, Points.of(result))
                .put(TASKS_COMPLETED, Ratio.of(completed, 10))
                .put(TASKS_COMPLETED_WELL, Ratio.of(well, 10))
                .put(TASKS_LATE, Ratio.of(late, 10))
                .put(TASKS_BEYOND_REQUIREMENT, Ratio.of(beyond, 10))
                .put(PLAN_COMPLETED, Ratio.of(plan, 10))
                .put(UNITS_NOT_COMPLETED, Ratio.of(units, 5))
                .put(SHORTCOMINGS_REMEDIED, Ratio.of(1, 1))
                .build();
        Evaluation evaluation =
                EvaluationPlan.compile(ORGANIZATIONS).evaluate(OrgKind.DIVISION, measured, TraceSink.none());
        Rating rating =
                Rater.of(EvaluationPlan.compile(ORGANIZATIONS)).rate(Subject.unnamed(), evaluation, Conduct.NONE);

        assertThat(rating.getLevel().map(RatingLevel::code).orElse("-")).isEqualTo(level);
        assertThat(REPORT.getHoles().stream().anyMatch(hole -> hole.region().contains(evaluation)))
                .isEqualTo(level.equals("-"));
    }

    @Test
    void everyExampleOfAHoleEvaluatesToNoLevelWhenItIsFedBack() {
        EvaluationPlan plan = EvaluationPlan.compile(ORGANIZATIONS);
        for (Hole hole : REPORT.getHoles()) {
            CounterExample example = hole.example();
            Evaluation evaluation =
                    plan.evaluate(example.kind().orElseThrow(), example.measurements(), TraceSink.none());
            Rating rating = Rater.of(plan).rate(Subject.unnamed(), evaluation, Conduct.NONE);

            assertThat(rating.getStatus()).isEqualTo(RatingStatus.NO_LEVEL);
            assertThat(evaluation.score()).isEqualTo(example.total());
            assertThat(hole.region().contains(evaluation)).isTrue();
        }
    }

    @Test
    void morePointsCostTheLevel() {
        assertThat(REPORT.getLostByBetter())
                .filteredOn(move -> move.levelBefore().equals(Optional.of(RatingLevel.COMPLETED)))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.from().of("total")).isEqualTo("50 < total < 70");
                    assertThat(move.to().of("total")).isEqualTo("total = 70");
                    assertThat(move.levelAfter()).isEmpty();
                    assertThat(move.elsewhere()).hasToString("completed = 1 and completedWell < 1 and late <= 0.2");
                    assertThat(move.after().total()).contains(Points.of(70));
                });
    }

    @Test
    void moreOfThePlanCostsTheLowestLevelToo() {
        assertThat(REPORT.getLostByBetter())
                .filteredOn(move -> move.moved().equals(new Compared.OfMeasure(PLAN_COMPLETED)))
                .singleElement()
                .satisfies(move -> assertThat(move.levelBefore()).contains(RatingLevel.NOT_COMPLETED));
    }

    /** Without the relations, a unit can be completed as a whole and fail its plan: then two levels hold at once. */
    @Test
    void whatIsTakenToHoldBetweenMeasuresKeepsImpossibleCasesOut() {
        CheckReport bare = RegulationCheck.of(ORGANIZATIONS, List.of(), RegulationCheck.MOST_CASES);

        assertThat(bare.getOverlaps())
                .extracting(Overlap::levels)
                .contains(List.of(RatingLevel.EXCELLENT, RatingLevel.NOT_COMPLETED));
        assertThat(bare.getCliffs())
                .anySatisfy(move -> assertThat(move.levelBefore()).contains(RatingLevel.NOT_COMPLETED));
        assertThat(REPORT.getCliffs()).isEmpty();
        assertThat(REPORT.getRelations())
                .extracting(Relation::toString)
                .containsExactly(
                        "completedWell <= completed",
                        "beyondRequirement <= completed",
                        "completedWell + late <= 1",
                        "completed + late >= 1",
                        "completed = 1 only with planCompleted = 1");
    }

    @Test
    void aSmallGroupHasNoPlaceUnderTheQuota() {
        assertThat(RegulationCheck.of(Decree335.civilServants()).getQuota())
                .extracting(reach -> reach.rate() + " " + reach.smallest())
                .containsExactly("0.2 5", "0.25 4");
    }

    @Test
    void onlyTheHeadIsUnderTheCeilingOfTheOrganization() {
        assertThat(RegulationCheck.of(Decree335.civilServants()).getLevelCap())
                .contains(new LevelCapReach(
                        List.of(Position.HEAD), List.of(Position.DEPUTY, Position.MEMBER, Position.STAFF)));
    }

    @Test
    void withMoreCasesThanTheBoundNothingIsClaimed() {
        int cases = Math.toIntExact(REPORT.getCases());
        CheckReport refused = RegulationCheck.of(ORGANIZATIONS, REPORT.getRelations(), cases - 1);

        assertThat(refused.getStatus()).isEqualTo(CheckStatus.TOO_MANY_CASES);
        assertThat(refused.getCases()).isEqualTo(cases);
        assertThat(refused.isProvenSound()).isFalse();
        assertThat(refused.getChecked()).isEmpty();
        assertThat(refused.getHoles()).isEmpty();
        assertThat(RegulationCheck.of(ORGANIZATIONS, REPORT.getRelations(), cases)
                        .getStatus())
                .isEqualTo(CheckStatus.COMPLETE);
    }

    @Test
    void aBoundIsAtLeastOne() {
        assertThatThrownBy(() -> RegulationCheck.of(ORGANIZATIONS, List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mostCases must be 1 or more: 0");
    }

    @Test
    void aPartialRegulationIsToldWhatIsAbsentAndNothingIsClaimed() {
        CheckReport report = RegulationCheck.of(
                Decree335.staff().withScale(new RatingScale(List.of())).withCriteria(List.of()));

        assertThat(report.getStatus()).isEqualTo(CheckStatus.NOT_COMPILED);
        assertThat(report.getProblems())
                .extracting(Finding::code)
                .contains(RegulationProblem.NO_LEVELS, RegulationProblem.NO_CRITERIA);
        assertThat(report.getAbsentLevels())
                .containsExactly(
                        RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED, RatingLevel.NOT_COMPLETED);
        assertThat(report.isProvenSound()).isFalse();
        assertThat(report.getHoles()).isEmpty();
    }

    /** Without its lowest band a scale leaves a hole, and below it there is nothing that could have a condition. */
    @Test
    void aScoreBelowAllBandsIsAHoleWithoutBand() {
        List<LevelBand> bands = Decree335.staff().getScale().bands();
        CheckReport report = RegulationCheck.of(
                Decree335.staff().withExclusions(List.of()).withScale(new RatingScale(bands.subList(0, 3))));

        assertThat(report.getHoles()).singleElement().satisfies(hole -> {
            assertThat(hole.region()).hasToString("total < 50");
            assertThat(hole.band()).isEmpty();
            assertThat(hole.example().level()).isEmpty();
        });
    }
}
