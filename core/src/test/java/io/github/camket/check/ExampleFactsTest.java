// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import static io.github.camket.official.Decree335.GENERAL;
import static io.github.camket.official.Decree335.PLAN_COMPLETED;
import static io.github.camket.official.Decree335.QUALITY;
import static io.github.camket.official.Decree335.QUANTITY;
import static io.github.camket.official.Decree335.SHORTCOMINGS_REMEDIED;
import static io.github.camket.official.Decree335.TASKS_BEYOND_REQUIREMENT;
import static io.github.camket.official.Decree335.TASKS_COMPLETED;
import static io.github.camket.official.Decree335.TASKS_COMPLETED_WELL;
import static io.github.camket.official.Decree335.TASKS_LATE;
import static io.github.camket.official.Decree335.TIMELINESS;
import static io.github.camket.official.Decree335.UNITS_NOT_COMPLETED;
import static io.github.camket.official.Decree335.UNIT_GENERAL;
import static io.github.camket.official.Decree335.UNIT_RESULTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.check.ExampleItem.OfShortcoming;
import io.github.camket.check.ExampleItem.OfTask;
import io.github.camket.check.ExampleItem.OfUnitBelow;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.UnitCause;
import io.github.camket.measurement.UnitRules;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples of a check as ledgers: what the front door makes of them is what the check reports. */
class ExampleFactsTest {

    private static final Regulation ORGANIZATIONS = Decree335.organizations();
    private static final Source SOURCE = Source.of(Citation.ofPlace("Quy chế mẫu", "mục 1"));
    private static final CheckReport REPORT = RegulationCheck.of(ORGANIZATIONS);

    static List<Hole> holes() {
        return REPORT.getHoles();
    }

    static Stream<Move> moves() {
        return Stream.concat(REPORT.getLostByBetter().stream(), REPORT.getCliffs().stream());
    }

    @ParameterizedTest
    @MethodSource("holes")
    void theFactsOfEveryHoleHaveNoLevelAndLieInIt(Hole hole) {
        Rating rating = assessed(ORGANIZATIONS, hole.example());

        assertThat(rating.getStatus()).isEqualTo(RatingStatus.NO_LEVEL);
        assertThat(rating.getLevel()).isEmpty();
        assertThat(hole.region().contains(rating.getEvaluation().orElseThrow())).isTrue();
        assertSameMeasurements(rating, hole.example());
    }

    @ParameterizedTest
    @MethodSource("moves")
    void theFactsBeforeAndAfterAMoveHaveTheLevelsOfIt(Move move) {
        for (CounterExample example : List.of(move.before(), move.after())) {
            Rating rating = assessed(ORGANIZATIONS, example);

            assertThat(rating.getLevel()).isEqualTo(example.level());
            assertThat(rating.getScore()).isEqualTo(example.total());
            assertSameMeasurements(rating, example);
        }
    }

    /** What is not completed is late unless a cause excuses it; where causes do, other cases are possible. */
    @Test
    void whereACauseExcusesEveryFindingHasFactsToo() {
        UnitRules rules = ORGANIZATIONS.getMeasures().getUnitRules().orElseThrow();
        Regulation excusing = ORGANIZATIONS
                .withOfficial(false)
                .withMeasures(ORGANIZATIONS
                        .getMeasures()
                        .withUnitRules(rules.withUnitCause(
                                rules.getUnitCause().withValue(UnitCause.EXCUSES, Basis.TEXT, SOURCE))));
        CheckReport report = RegulationCheck.of(excusing);

        assertThat(report.getRelations()).extracting(Relation::toString).doesNotContain("completed + late >= 1");
        assertThat(report.getHoles())
                .isNotEmpty()
                .allSatisfy(
                        hole -> assertThat(assessed(excusing, hole.example()).getStatus())
                                .isEqualTo(RatingStatus.NO_LEVEL));
        assertThat(facts(excusing, unit("30", "40", "1/2", "1/2", "0", "0", "7/10"))
                        .getItems())
                .extracting(ExampleItems::item)
                .contains(new OfTask(TaskOrigin.PLANNED, false, 0, 0, false, true));
    }

    /** 85 points with one late task of 20, the example of which everybody speaks (Decree 335/2025, article 8). */
    @Test
    void oneLateTaskOfTwenty() {
        CounterExample example = unit("30", "55", "1", "19/20", "0", "1/20", "1");
        ExampleFacts facts = facts(ORGANIZATIONS, example);

        assertThat(facts.getItems())
                .containsExactly(
                        new ExampleItems(task(0), 19),
                        new ExampleItems(task(1), 1),
                        new ExampleItems(new OfShortcoming(true), 1),
                        new ExampleItems(new OfUnitBelow(RatingLevel.GOOD), 1));
        assertThat(facts.getScores())
                .extracting(score -> score.getCriterion() + " " + score.getPoints())
                .containsExactly("general 30", "result 55");
        assertThat(facts.getPeriod()).hasToString("2026");
        assertThat(facts.getKnownOn()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(facts.getRating().getScore()).contains(Points.of(85));
        assertThat(facts)
                .hasToString("dv 2026 " + facts.getLedger().getEntries().size() + " facts");
        assertThat(assessed(ORGANIZATIONS, example).getStatus()).isEqualTo(RatingStatus.NO_LEVEL);
    }

    static Stream<OrgKind> kinds() {
        return ((Applicability.Organizations) ORGANIZATIONS.getApplicability())
                .scopes().stream().map(Applicability.Scope::kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void organizationsOfEveryKindThatIsGovernedHaveFacts(OrgKind kind) {
        Measurements measured = unit("30", "55", "1", "19/20", "0", "1/20", "1").measurements();
        CounterExample example =
                new CounterExample(Optional.empty(), Optional.of(kind), measured, Optional.empty(), Optional.empty());

        assertThat(assessed(ORGANIZATIONS, example).getStatus()).isEqualTo(RatingStatus.NO_LEVEL);
    }

    @Test
    void whereThereIsNothingToMeasureThereAreNoFacts() {
        Measurements.Builder measured = measured("30", "55", "1", "1/2", "0", "1/2");
        Stream.of(PLAN_COMPLETED, UNITS_NOT_COMPLETED, SHORTCOMINGS_REMEDIED)
                .forEach(measure -> measured.put(Measurement.builder()
                        .measure(measure)
                        .status(MeasurementStatus.NOT_EVALUABLE)
                        .build()));
        ExampleFacts facts = facts(ORGANIZATIONS, unit(measured.build()));

        assertThat(facts.getItems())
                .containsExactly(
                        new ExampleItems(new OfTask(TaskOrigin.AD_HOC, true, 0, 0, false, false), 1),
                        new ExampleItems(new OfTask(TaskOrigin.AD_HOC, true, 1, 0, false, false), 1));
    }

    @ParameterizedTest
    @CsvSource({
        // Not completed means late, here.
        "4/5, 1/2, 0, 1/10, 4/5",
        // What is completed well is completed.
        "1/2, 3/5, 0, 1/2, 1/2",
        // Completed as a whole, but not in the plan.
        "1, 1, 0, 0, 1/2",
        // More tasks than people can look through.
        "1, 1999/2000, 0, 1/2000, 1"
    })
    void whatNoFactsOfFewTasksGiveHasNone(String completed, String well, String beyond, String late, String plan) {
        assertThat(ExampleFacts.of(ORGANIZATIONS, unit("30", "30", completed, well, beyond, late, plan)))
                .isEmpty();
    }

    /** The measurements are as wanted, but not what they are said to evaluate to. */
    @Test
    void factsThatAreRatedOtherwiseAreNotGiven() {
        CounterExample example = unit("30", "55", "1", "1", "0", "0", "1");

        assertThat(ExampleFacts.of(ORGANIZATIONS, example)).isEmpty();
    }

    /** The level is as wanted, but one of the measurements is of a measure that no facts of this regulation give. */
    @Test
    void factsThatAreMeasuredOtherwiseAreNotGiven() {
        Measurements.Builder measured = measured("30", "55", "1", "19/20", "0", "1/20")
                .put(PLAN_COMPLETED, ratio("1"))
                .put(UNITS_NOT_COMPLETED, ratio("0"))
                .put(SHORTCOMINGS_REMEDIED, ratio("1"));
        assertThat(ExampleFacts.of(ORGANIZATIONS, unit(measured.build()))).isPresent();
        measured.put(QUANTITY, ratio("1"));

        assertThat(ExampleFacts.of(ORGANIZATIONS, unit(measured.build()))).isEmpty();
    }

    @Test
    void aRegulationThatIsNotInEffectForAWholePeriodHasNoFacts() {
        Regulation brief = ORGANIZATIONS.withEffectiveTo(Optional.of(LocalDate.of(2026, 12, 31)));
        CounterExample example = unit("30", "55", "1", "19/20", "0", "1/20", "1");

        assertThat(ExampleFacts.of(brief, example)).isEmpty();
        assertThat(ExampleFacts.of(brief.withEffectiveTo(Optional.of(LocalDate.of(2027, 1, 1))), example))
                .isPresent();
    }

    @Test
    void anOverlapIsShownByFactsThatHaveTheLevelOfTheExample() {
        List<Exclusion> exclusions = new ArrayList<>(ORGANIZATIONS.getExclusions());
        exclusions.add(new Exclusion(
                new Condition.Compare(
                        UNITS_NOT_COMPLETED, Comparison.ABOVE, Fraction.of(1, 2), Condition.Outcome.FAILS, SOURCE),
                new Effect.Forced(RatingLevel.NOT_COMPLETED),
                SOURCE));
        Regulation forcing = ORGANIZATIONS.withOfficial(false).withExclusions(exclusions);
        CheckReport report = RegulationCheck.of(forcing);

        assertThat(report.getOverlaps())
                .isNotEmpty()
                .allSatisfy(overlap -> assertThat(
                                assessed(forcing, overlap.example()).getLevel())
                        .isEqualTo(overlap.example().level()));
    }

    static final List<Position> POSITIONS = List.of(Position.values());

    /** Without the lowest level, people of every position have a hole below 50 points: in one month. */
    @ParameterizedTest
    @FieldSource("POSITIONS")
    void theHoleOfAPersonIsShownByTheFactsOfAMonth(Position position) {
        Regulation all = Decree335.civilServants();
        Regulation open = all.withOfficial(false)
                .withExclusions(List.of())
                .withApplicability(((Applicability.People) all.getApplicability()).only(position))
                .withScale(new RatingScale(all.getScale().bands().subList(0, 3)));

        assertThat(RegulationCheck.of(open).getHoles()).singleElement().satisfies(hole -> {
            assertThat(facts(open, hole.example()).getPeriod()).hasToString("2026-01");
            Rating rating = assessed(open, hole.example());
            assertThat(rating.getStatus()).isEqualTo(RatingStatus.NO_LEVEL);
            assertThat(hole.region().contains(rating.getEvaluation().orElseThrow()))
                    .isTrue();
            assertSameMeasurements(rating, hole.example());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, EXCELLENT",
        "9/10, 17/20, 3/4, GOOD",
        "2/3, 1/3, 1/7, COMPLETED",
        "1/2, 0, 0, NOT_COMPLETED",
        "1/2, 1/2, 1/8, COMPLETED"
    })
    void sharesOfAPersonAreMadeOfTasks(String quantity, String quality, String timeliness, RatingLevel level) {
        Measurements measured = Measurements.builder()
                .put(QUANTITY, ratio(quantity))
                .put(QUALITY, ratio(quality))
                .put(TIMELINESS, ratio(timeliness))
                .put(GENERAL, Points.of("25.5"))
                .build();
        CounterExample example = new CounterExample(
                Optional.of(Position.STAFF), Optional.empty(), measured, Optional.empty(), Optional.of(level));
        Rating rating = assessed(Decree335.staff(), example);

        assertThat(rating.getLevel()).contains(level);
        assertSameMeasurements(rating, example);
    }

    /** Numbers that the application gives are facts as they are; they need no tasks. */
    @Test
    void reportedNumbersAreGivenAsTheyAre() {
        Regulation regulation = Decree90Style.regulation();

        assertThat(RegulationCheck.of(regulation).getHoles()).isNotEmpty().allSatisfy(hole -> {
            assertThat(facts(regulation, hole.example()).getItems()).isEmpty();
            assertThat(facts(regulation, hole.example()).getPeriod()).hasToString("2020-09");
            Rating rating = assessed(regulation, hole.example());
            assertThat(rating.getLevel()).isEmpty();
            assertSameMeasurements(rating, hole.example());
        });
    }

    private static ExampleFacts facts(Regulation regulation, CounterExample example) {
        return ExampleFacts.of(regulation, example).orElseThrow();
    }

    /** What the front door makes of the facts of an example. */
    private static Rating assessed(Regulation regulation, CounterExample example) {
        ExampleFacts facts = facts(regulation, example);
        Assessor assessor = example.position().isPresent()
                ? Assessor.of(regulation)
                : Assessor.of(Decree335.civilServants(), regulation);
        Assessment assessment = assessor.assess(facts.getLedger().knownOn(facts.getKnownOn()), facts.getPeriod());
        return Stream.concat(assessment.getRatings().stream(), assessment.getUnitRatings().stream())
                .filter(rating -> rating.getSubject().equals(facts.getSubject()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertSameMeasurements(Rating rating, CounterExample example) {
        Measurements found =
                rating.getEvaluation().orElseThrow().getMeasurements().orElseThrow();
        assertThat(example.measurements().getAll())
                .isNotEmpty()
                .allSatisfy(wanted -> assertThat(found.find(wanted.getMeasure()).map(ExampleFactsTest::summary))
                        .contains(summary(wanted)));
    }

    private static String summary(Measurement measurement) {
        return measurement.getMeasure() + " " + measurement.getStatus() + " "
                + measurement.getValue().map(Quantity::toFraction);
    }

    private static ExampleItem task(int lateEvents) {
        return new OfTask(TaskOrigin.PLANNED, true, lateEvents, 0, false, false);
    }

    private static CounterExample unit(
            String general,
            String result,
            String completed,
            String completedWell,
            String beyond,
            String late,
            String plan) {
        return unit(measured(general, result, completed, completedWell, beyond, late)
                .put(PLAN_COMPLETED, ratio(plan))
                .put(UNITS_NOT_COMPLETED, ratio("0"))
                .put(SHORTCOMINGS_REMEDIED, ratio("1"))
                .build());
    }

    private static Measurements.Builder measured(
            String general, String result, String completed, String completedWell, String beyond, String late) {
        return Measurements.builder()
                .put(UNIT_GENERAL, Points.of(general))
                .put(UNIT_RESULTS, Points.of(result))
                .put(TASKS_COMPLETED, ratio(completed))
                .put(TASKS_COMPLETED_WELL, ratio(completedWell))
                .put(TASKS_BEYOND_REQUIREMENT, ratio(beyond))
                .put(TASKS_LATE, ratio(late));
    }

    /** One that has no level. */
    private static CounterExample unit(Measurements measurements) {
        return new CounterExample(
                Optional.empty(), Optional.of(OrgKind.DEPARTMENT), measurements, Optional.empty(), Optional.empty());
    }

    private static Ratio ratio(String value) {
        return Ratio.of(Fraction.parse(value), Fraction.ONE);
    }
}
