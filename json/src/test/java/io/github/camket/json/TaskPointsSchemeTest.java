// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Delivery;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.WorkItem;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.FactorId;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A scheme that gives points for each task, in JSON alone: standard x (0.30 x progress + 0.70 x quality) x difficulty, with
 * progress by working days late, to 2 decimals, with a bonus of 5 %, at most standard x difficulty. Every expected number was
 * worked out by hand.
 */
class TaskPointsSchemeTest {

    private static final Regulation SCHEME = SchemeLedger.scheme("l4-tasks");
    private static final EvaluationPlan PLAN = EvaluationPlan.compile(SCHEME);
    private static final MeasureId CONVERTED = MeasureId.of("converted");
    private static final ReportingPeriod MONTH = ReportingPeriod.parse("2026-06");

    @ParameterizedTest(name = "{0} late {1} quality {2} beyond {3}: {4}")
    @CsvSource({
        // difficulty, working days late, quality, beyond, converted points of a task of 10 standard points
        "1.2, 0, 1,      false, 12", // 10 x 1.00 x 1.2, the whole
        "1.2, 0, 0.9,    false, 11.16", // 10 x (0.30 + 0.63) = 9.3
        "1.2, 1, 0.9,    false, 10.44", // 10 x (0.24 + 0.63) = 8.7
        "1.2, 3, 0.9,    false, 10.44", // 3 days are still 80 %
        "1.2, 4, 0.9,    false, 9.72", // 10 x (0.18 + 0.63) = 8.1
        "1.2, 5, 0.9,    false, 9.72", // 5 days are still 60 %
        "1.2, 6, 0.9,    false, 7.56", // 10 x 0.63 = 6.3
        "1.2, 60, 0,     false, 0", // neither on time nor good
        "1,   0, 0,      false, 3", // on time alone
        "1.1, 3, 0.85,   false, 9.19", // 10 x (0.24 + 0.595) = 8.35; x 1.1 = 9.185, half way up
        "1.1, 3, 0.8499, false, 9.18", // 8.3493 x 1.1 = 9.18423
        "1.2, 0, 0.9,    true,  11.72", // 11.16 x 1.05 = 11.718
        "1.2, 0, 0.95,   true,  12", // 11.58 x 1.05 = 12.159, at most 12
        "1.2, 0, 1,      true,  12", // 12.6, at most 12
        "1.2, 3, 1,      true,  11.84" // 10 x 0.94 x 1.2 = 11.28; x 1.05 = 11.844
    })
    void pointsOfOneTask(String difficulty, int late, String quality, boolean beyond, String points) {
        WorkItem item = item("t-1", "1", difficulty)
                .beyondRequirement(beyond)
                .addDeliveries(
                        delivery("1", late).quality(Fraction.parse(quality)).build())
                .build();
        Fraction whole = Fraction.of(10).times(Fraction.parse(difficulty));

        assertThat(converted(List.of(item)).getValue().orElseThrow().toFraction())
                .isEqualTo(Fraction.parse(points).dividedBy(whole));
    }

    @Test
    void aTaskWithoutDifficultyCountsAsItIs() {
        WorkItem item = WorkItem.builder()
                .task(Ref.of("task", "t-1"))
                .coefficient(Fraction.of(10))
                .assigned(Fraction.ONE)
                .addDeliveries(delivery("1", 0).quality(Fraction.parse("0.9")).build())
                .build();
        assertThat(converted(List.of(item)).getValue().orElseThrow().toFraction())
                .isEqualTo(Fraction.parse("0.93"));
    }

    /** Two deliveries of 5 standard points each: 5 x 0.93 x 1.05 = 4.8825 -> 4.88, and 5 x 1.05 = 5.25; 10.13 is at most 10. */
    @Test
    void deliveriesOfOneTaskAreRoundedEachAndCappedTogether() {
        WorkItem item = WorkItem.builder()
                .task(Ref.of("task", "t-1"))
                .coefficient(Fraction.of(5))
                .assigned(Fraction.of(2))
                .beyondRequirement(true)
                .addDeliveries(
                        delivery("1", 0).quality(Fraction.parse("0.9")).build(),
                        delivery("1", 0).quality(Fraction.ONE).build())
                .build();
        WorkItem other = item("t-2", "1", "1").build();

        // Nothing of the other 10 was done: 10/20, not 10.13/20.
        assertThat(converted(List.of(item, other)).getValue().orElseThrow().toFraction())
                .isEqualTo(Fraction.of(1, 2));
        assertThat(converted(List.of(item.withBeyondRequirement(false), other))
                        .getValue()
                        .orElseThrow()
                        .toFraction())
                .isEqualTo(Fraction.parse("0.4825")); // 4.65 + 5 of 20
    }

    @ParameterizedTest
    @CsvSource({
        // general 27; one task of 10 points on time: 3 + 7 x quality, to 2 decimals, x 7
        "6/7,    90,    EXCELLENT", // 3 + 6 = 9.00 -> 63
        "0.857,  90,    EXCELLENT", // 8.999 is 9.00 by the order to round
        "0.8564, 89.93, GOOD", // 8.9948 -> 8.99 -> 62.93
        "4/7,    76,    GOOD", // 3 + 4 = 7 -> 49
        "22/49,  69.98, COMPLETED", // 3 + 22/7 = 6.1428... would give exactly 43 and 70; 6.14 gives 42.98
        "0.45,   70.05, GOOD", // 6.15 -> 43.05
        "2/49,   50.03, COMPLETED", // 3 + 2/7 = 3.2857... -> 3.29 -> 23.03
        "0.04,   49.96, NOT_COMPLETED" // 3.28 -> 22.96
    })
    void levels(String quality, String total, String level) {
        assertThat(rate(quality)).hasToString("unnamed " + level + " " + total);
    }

    /**
     * June 2026 of five people; general 27 each.
     *
     * <pre>
     * c-1  t-11 10 x 1.2 = 12 on time, quality 0.9                    11.16
     *      t-12 2 of 5 x 1 = 10, due Fri 12, delivered Wed 17 (3 working days), quality 0.8:
     *           10 x (0.24 + 0.56)                                     8.00
     *      t-13 8 x 1.5 = 12, not delivered                            0
     *      19.16 of 34 = 479/850; x 70 = 3353/85; + 27 = 5648/85 (66.4...)            COMPLETED
     * c-2  as t-11, nobody graded it: 10 x 0.3 x 1.2 = 3.6 to 12 of 12: 21 to 70; + 27 = 48 to 97
     * c-3  as t-11, 4 calendar days late, nobody counted the working days: 0 to 4 of them, so
     *      9.72 to 11.16 of 12: 56.7 to 65.1; + 27 = 83.7 to 92.1
     * c-4  nothing was assigned
     * c-5  as t-11, delivered beyond the requirement, quality 1: 12 of 12, 70 + 27 = 97        EXCELLENT
     * </pre>
     */
    @Test
    void peopleInALedger() {
        Assessment result = assessed();

        assertThat(result.rating(CadreId.of("c-1"))).hasToString("c-1 COMPLETED 5648/85");
        assertOpen(result.rating(CadreId.of("c-2")), "48", "97", "EXCELLENT", "NOT_COMPLETED");
        assertOpen(result.rating(CadreId.of("c-3")), "83.7", "92.1", "EXCELLENT", "GOOD");
        assertThat(result.rating(CadreId.of("c-4")).getStatus()).isEqualTo(RatingStatus.NOT_EVALUABLE);
        assertThat(result.rating(CadreId.of("c-5"))).hasToString("c-5 EXCELLENT 97");
    }

    static Assessment assessed() {
        SchemeLedger ledger = new SchemeLedger();
        for (String person : List.of("c-1", "c-2", "c-3", "c-4", "c-5")) {
            ledger.person(person, Position.STAFF).score(person, "general", "2026-06", "27");
        }
        Map<String, String> hard = Map.of("difficulty", "1.2");
        ledger.task("t-11", "c-1", "10", "1", "2026-06-12", hard)
                .delivered("t-11", "c-1", "2026-06-12", "1")
                .accepted("t-11", "2026-06-15", Optional.of("0.9"), Optional.empty(), false)
                .task("t-12", "c-1", "5", "2", "2026-06-12", Map.of())
                .delivered("t-12", "c-1", "2026-06-17", "2")
                .accepted("t-12", "2026-06-18", Optional.of("0.8"), Optional.of(3), false)
                .task("t-13", "c-1", "8", "1", "2026-06-26", Map.of("difficulty", "1.5"))
                .task("t-21", "c-2", "10", "1", "2026-06-12", hard)
                .delivered("t-21", "c-2", "2026-06-11", "1")
                .task("t-31", "c-3", "10", "1", "2026-06-12", hard)
                .delivered("t-31", "c-3", "2026-06-16", "1")
                .accepted("t-31", "2026-06-18", Optional.of("0.9"), Optional.empty(), false)
                .task("t-51", "c-5", "10", "1", "2026-06-12", hard)
                .delivered("t-51", "c-5", "2026-06-10", "1")
                .accepted("t-51", "2026-06-18", Optional.of("1"), Optional.empty(), true);

        return Assessor.of(SCHEME).assess(ledger.knownOn("2026-07-01"), MONTH);
    }

    private static void assertOpen(Rating rating, String least, String most, String best, String worst) {
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getEvaluation().orElseThrow().getLeast()).contains(Points.of(least));
        assertThat(rating.getEvaluation().orElseThrow().getMost()).contains(Points.of(most));
        assertThat(rating.getBestLevel()).contains(RatingLevel.of(best));
        assertThat(rating.getWorstLevel()).contains(RatingLevel.of(worst));
    }

    private static Rating rate(String quality) {
        WorkItem item = item("t-1", "1", "1")
                .addDeliveries(delivery("1", 0).quality(Fraction.parse(quality)).build())
                .build();
        Measurements measurements = Measurements.builder()
                .put(MeasureId.of("general"), Points.of(27))
                .put(converted(List.of(item)))
                .build();
        return Rater.of(PLAN)
                .rate(Subject.unnamed(), PLAN.evaluate(Position.STAFF, measurements, TraceSink.none()), Conduct.NONE);
    }

    private static Measurement converted(List<WorkItem> items) {
        Measurement found = Measurer.measure(
                        SCHEME.getMeasures().only(List.of(CONVERTED)),
                        new ArrayList<>(items),
                        List.of(),
                        TraceSink.none())
                .find(CONVERTED)
                .orElseThrow();
        assertThat(found.getStatus()).isEqualTo(MeasurementStatus.MEASURED);
        return found;
    }

    private static WorkItem.Builder item(String id, String assigned, String difficulty) {
        return WorkItem.builder()
                .task(Ref.of("task", id))
                .coefficient(Fraction.of(10))
                .assigned(Fraction.parse(assigned))
                .factors(Map.of(FactorId.of("difficulty"), Fraction.parse(difficulty)));
    }

    private static Delivery.Builder delivery(String amount, int workingDaysLate) {
        return Delivery.builder()
                .source(Ref.of("taskReport", "r-1"))
                .amount(Fraction.parse(amount))
                .daysLate(workingDaysLate)
                .workingDaysLate(Extent.exactly(workingDaysLate));
    }
}
