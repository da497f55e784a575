// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.explanation.CheckExplainer;
import io.github.camket.explanation.Language;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree90;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.LevelConditions;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decree 90, completed by lines of a user that are marked as not official: conditions alone decide, and leave holes. */
class Decree90CompletedTest {

    private static final Regulation EMPLOYEES = Decree90Completed.employees();
    private static final CheckReport OF_EMPLOYEES =
            RegulationCheck.of(EMPLOYEES, Decree90Completed.RELATIONS, RegulationCheck.MOST_CASES);

    /** Without absence and quota, which only lower a level that there is and would make twelve times as many cases. */
    private static final Regulation MANAGERS = Decree90Completed.managers()
            .withExclusions(List.of(Decree90Completed.managers().getExclusions().get(0)));

    private static final CheckReport OF_MANAGERS =
            RegulationCheck.of(MANAGERS, Decree90Completed.RELATIONS, RegulationCheck.MOST_CASES);

    @Test
    void theDecreeAsShippedSaysWhichLinesAreAbsent() {
        assertThat(RegulationCheck.of(Decree90.publicEmployees()).getAbsentLines())
                .extracting(absent ->
                        absent.line().source() + ": " + absent.line().line().en())
                .containsExactly(
                        "90/2020/NĐ-CP Đ15: the cases of not having completed the tasks",
                        "90/2020/NĐ-CP Đ2.6: over the share that may be rated excellent");
    }

    @Test
    void theLinesOfTheUserAreNotOfficial() {
        assertThat(EMPLOYEES.isOfficial()).isFalse();
        assertThat(EMPLOYEES.isPartial()).isFalse();
        assertThat(EMPLOYEES.getScale().bands().get(3).conditions())
                .allSatisfy(line -> assertThat(line.source().layer())
                        .contains(EMPLOYEES.getLayers().get(1).id()));
    }

    @Test
    void ofEmployeesTheHolesLieBetweenTheSharesOfCompletedAndNotCompleted() {
        assertThat(OF_EMPLOYEES.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(OF_EMPLOYEES.getHoles())
                .extracting(hole -> hole.region().toString())
                .containsExactlyInAnyOrder(
                        "ownBeyond < 0.5 and 0.2 < ownFailing <= 0.5",
                        "(general = 0 or general = 0.5) and 0.2 < ownFailing <= 0.5",
                        "ownCompleted < 1 and ownFailing <= 0.5",
                        "general = 0 and generalFirstFour = 0 and ownFailing <= 0.5",
                        "general = 0 and ownCompletedWell < 1 and ownFailing <= 0.5");
        assertThat(OF_EMPLOYEES.getUnreached()).isEmpty();
    }

    /** G1 to G4 of the gaps of the decree, and no other: failing criteria, targets, units below, tasks that are not completed. */
    @Test
    void ofManagersTheGapsOfTheDecreeAreTheHoles() {
        assertThat(OF_MANAGERS.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(OF_MANAGERS.getHoles())
                .extracting(hole -> hole.region().toString())
                .containsExactlyInAnyOrder(
                        "ownFailing <= 0.5 and 0.5 <= unitCompleted <= 0.7",
                        "0.2 < ownFailing <= 0.5 and 0.5 <= unitCompleted < 1",
                        "0.2 < ownFailing <= 0.5 and unitBeyond < 0.5 and unitCompleted >= 0.5",
                        "0.2 < ownFailing <= 0.5 and unitCompleted >= 0.5 and 0.7 <= unitsCompleted < 1",
                        "0.2 < ownFailing <= 0.5 and unitCompleted >= 0.5 and unitsGood < 0.7",
                        "(general = 0 or general = 0.5) and 0.2 < ownFailing <= 0.5 and unitCompleted >= 0.5",
                        "ownFailing <= 0.5 and unitCompleted >= 0.5 and unitsCompleted < 0.7",
                        "ownCompleted < 1 and ownFailing <= 0.5 and 0.5 <= unitCompleted < 1",
                        "ownCompleted < 1 and ownFailing <= 0.5 and unitBeyond < 0.5 and unitCompleted >= 0.5",
                        "ownCompleted < 1 and ownFailing <= 0.5 and unitCompleted >= 0.5 and 0.7 <= unitsCompleted < 1",
                        "ownCompleted < 1 and ownFailing <= 0.5 and unitCompleted >= 0.5 and unitsGood < 0.7",
                        "(general = 0 or general = 0.5) and ownCompleted < 1 and ownFailing <= 0.5 and unitCompleted >= 0.5",
                        "general = 0 and ownFailing <= 0.5 and unitCompleted >= 0.5");
    }

    /** The ends of both gaps, with everything that a level below excellent asks for. */
    @ParameterizedTest
    @CsvSource({
        "1/5, 1, COMPLETED",
        "20000001/100000000, 1, -",
        "1/2, 1, -",
        "50000001/100000000, 1, NOT_COMPLETED",
        "0, 49999999/100000000, NOT_COMPLETED",
        "0, 1/2, -",
        "0, 7/10, -",
        "0, 70000001/100000000, COMPLETED"
    })
    void bothEndsOfAGapAreExact(String failing, String unit, String level) {
        Measurements measured = Measurements.builder()
                .put(Decree90.GENERAL, Ratio.of(1, 2))
                .put(Decree90.OWN_COMPLETED, Ratio.of(10, 10))
                .put(Decree90.OWN_COMPLETED_WELL, Ratio.of(1, 10))
                .put(Decree90.OWN_BEYOND, Ratio.of(0, 10))
                .put(Decree90.OWN_FAILING, Ratio.of(Fraction.parse(failing), Fraction.ONE))
                .put(Decree90.UNIT_COMPLETED, Ratio.of(Fraction.parse(unit), Fraction.ONE))
                .put(Decree90.UNIT_COMPLETED_WELL, Ratio.of(0, 10))
                .put(Decree90.UNIT_BEYOND, Ratio.of(0, 10))
                .put(Decree90.UNITS_COMPLETED, Ratio.of(10, 10))
                .put(Decree90.UNITS_GOOD, Ratio.of(0, 10))
                .put(Decree90.MONTHS_ABSENT, Amount.of(0))
                .build();
        Evaluation evaluation = EvaluationPlan.compile(MANAGERS).evaluate(measured, TraceSink.none());
        Rating rating = Rater.rate(MANAGERS, measured);

        assertThat(rating.getLevel().map(RatingLevel::code).orElse("-")).isEqualTo(level);
        assertThat(OF_MANAGERS.getHoles().stream()
                        .anyMatch(hole -> hole.region().contains(evaluation)))
                .isEqualTo(level.equals("-"));
    }

    @Test
    void everyExampleOfAHoleHasNoLevelWhenItIsFedBack() {
        for (CheckReport report : List.of(OF_EMPLOYEES, OF_MANAGERS)) {
            EvaluationPlan plan = EvaluationPlan.compile(report.getRegulation());
            for (Hole hole : report.getHoles()) {
                CounterExample example = hole.example();
                Evaluation evaluation =
                        plan.evaluate(example.position().orElseThrow(), example.measurements(), TraceSink.none());
                Rating rating = Rater.of(plan).rate(Subject.unnamed(), evaluation, Conduct.NONE);

                assertThat(rating.getStatus()).isEqualTo(RatingStatus.NO_LEVEL);
                assertThat(hole.region().contains(evaluation)).isTrue();
                assertThat(example.total()).isEmpty();
                assertThat(hole.band()).isEmpty();
            }
        }
    }

    /** Who is excellent is good as well, and who fails most can still have everything of excellent: the order decides. */
    @Test
    void whereSeveralLevelsHoldTheOrderDecidesAndTheWordsSaySo() {
        assertThat(OF_EMPLOYEES.getOverlaps())
                .extracting(Overlap::levels)
                .contains(
                        List.of(RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED),
                        List.of(RatingLevel.EXCELLENT, RatingLevel.NOT_COMPLETED));
        assertThat(OF_EMPLOYEES.getOverlaps())
                .filteredOn(overlap -> overlap.levels().contains(RatingLevel.NOT_COMPLETED))
                .allSatisfy(overlap -> assertThat(overlap.example().level()).contains(RatingLevel.NOT_COMPLETED));
        assertThat(CheckExplainer.in(Language.ENGLISH).explain(OF_EMPLOYEES).toString())
                .contains("there is no level whose conditions all hold.")
                .contains("Which of them is the level follows from the rules:")
                .contains("the lowest level first, then from the highest down");
        assertThat(CheckExplainer.in(Language.VIETNAMESE).explain(OF_EMPLOYEES).toString())
                .contains("không có mức nào đạt đủ mọi điều kiện.")
                .contains("xét mức thấp nhất trước");
    }

    @Test
    void fewerFailingCriteriaCostTheLevel() {
        assertThat(OF_EMPLOYEES.getLostByBetter()).isNotEmpty().allSatisfy(move -> {
            assertThat(move.moved()).hasToString("ownFailing");
            assertThat(move.from().of("f")).isEqualTo("0.5 < f <= 1");
            assertThat(move.levelBefore()).contains(RatingLevel.NOT_COMPLETED);
            assertThat(move.levelAfter()).isEmpty();
        });
    }

    /** One month more of absence costs two levels. */
    @Test
    void aThresholdThatCostsTwoLevelsIsTold() {
        assertThat(OF_EMPLOYEES.getCliffs())
                .filteredOn(move -> move.moved().toString().equals("monthsAbsent"))
                .extracting(
                        move -> move.from().of("m") + " " + move.levelBefore().orElseThrow() + ", "
                                + move.to().of("m") + " " + move.levelAfter().orElseThrow())
                .contains("0 <= m < 3 EXCELLENT, m = 3 COMPLETED");
    }

    /** Months are counted: between none and one there is nothing, so that one month less is none. */
    @Test
    void whatIsCountedIsWhole() {
        Regulation strict = EMPLOYEES.with(Overlay.builder()
                .id(LayerId.of("chat-hon"))
                .title(new Label("Chặt hơn", "Stricter"))
                .tier(LayerTier.APPLICATION)
                .effectiveFrom(EMPLOYEES.getEffectiveFrom())
                .addLevelConditions(
                        new LevelConditions(RatingLevel.EXCELLENT, List.of(months(Comparison.EXACTLY, 0))),
                        new LevelConditions(RatingLevel.GOOD, List.of(months(Comparison.BELOW, 1))))
                .build());
        CheckReport report = RegulationCheck.of(strict);

        assertThat(report.getChecked().get(0).cuts())
                .filteredOn(cut -> cut.compared().toString().equals("monthsAbsent"))
                .singleElement()
                .extracting(
                        cut -> cut.parts().stream().map(part -> part.of("m")).toList())
                .isEqualTo(List.of(
                        "m = 0",
                        "m = 1",
                        "1 < m < 3",
                        "m = 3",
                        "3 < m < 6",
                        "m = 6",
                        "m > 6",
                        "nothing to measure for m"));
        assertThat(report.getCliffs())
                .filteredOn(move -> move.moved().toString().equals("monthsAbsent"))
                .extracting(move -> move.from().of("m") + ", " + move.to().of("m"))
                .contains("m = 0, m = 1");
    }

    private static Condition months(Comparison comparison, int months) {
        return new Condition.Compare(
                Decree90.MONTHS_ABSENT, comparison, Fraction.of(months), Condition.Outcome.OPEN, Source.NONE);
    }
}
