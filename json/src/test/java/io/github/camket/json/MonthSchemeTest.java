// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.WorkItem;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Candidate;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A scheme of letters A to D for each month in JSON alone: the formula of the decree with b and c out of the work completed,
 * conditions of A and B, and overrides. Every expected number was worked out by hand.
 */
class MonthSchemeTest {

    private static final Regulation SCHEME = SchemeLedger.scheme("l1-months");
    private static final EvaluationPlan PLAN = EvaluationPlan.compile(SCHEME);
    private static final ReportingPeriod MONTH = ReportingPeriod.parse("2026-06");

    /**
     * Tasks of 4 products each, all of one size, on time and without failure. By letter: {@code x} 6 of 4 done, {@code +} 4,
     * {@code o} 3, {@code h} 2 (half), {@code -} 1, {@code n} none. a is out of 4 per task, at most 1; b = c = 1.
     */
    @ParameterizedTest(name = "{0} with {1}: {3}")
    @CsvSource({
        // tasks, general, why, expected
        "xxx+++++++, 30, 3 of 10 exceeded are 30 %; a = 46/40 counts as 1,               A 100",
        "xx++++++++, 30, 2 of 10 exceeded are 20 %: not A,                               B 100",
        "xxx++++++o, 30, one task of 75 %: not A,                                        B 100",
        "xxx++++++h, 30, one task of exactly 50 %: not A but B,                          B 100",
        "xxx++++++-, 30, one task of 25 %: neither A nor B,                              C 100",
        "x,          30, the only task is exceeded,                                      A 100",
        "xxx+++++++, 20, 70 + 20: exactly 90,                                            A 90",
        "xxx+++++++, 19.99, just below 90,                                               B 89.99",
        "++++++++++, 20, 90 and nothing exceeded,                                        B 90",
        "++++++++++, 0, 70: exactly 70,                                                  B 70",
        // 5 of 10 not done: a = (20 + 5) / 40 = 0.625; mean 0.875; 61.25
        "+++++-----, 30, 50 % not done is not more than 50 %; tasks below 50 %: C,       C 91.25",
        // 6 of 10 not done: a = (16 + 6) / 40 = 0.55; mean 0.85; 59.5
        "++++------, 30, 60 % not done,                                                  D 89.5",
        // two tasks, nothing completed: a = 0, b = c = 1 by the rule; 70 x 2/3 = 140/3
        "nn,         30, nothing completed: 230/3 points would be B; all tasks not done, D 230/3",
        // one task half done: a = 1/2; mean 5/6; 175/3
        "h,          20, 175/3 + 20 = 235/3 (78.33): no task below 50 %,                 B 235/3",
        // a = 3/4, mean 11/12, 770/12 = 385/6
        "o,          5,  385/6 + 5 = 415/6 (69.17): below 70,                            C 415/6"
    })
    void lettersOfStaff(String tasks, String general, String why, String expected) {
        assertThat(rate(Position.STAFF, tasks, general)).as(why).hasToString("unnamed " + expected);
    }

    /** Leaders: the mean of six, here with d = 1, đ = 1, e = 0.5. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        // 3 of 10 not done: a = (28 + 3) / 40 = 0.775; (0.775 + 1 + 1 + 1 + 1 + 0.5) / 6 x 70 = 1477/24; + 28 = 2149/24
        "+++++++---, 30 % not done is not more than 30 %; tasks below 50 %: C, C 2149/24",
        // 4 of 10: a = (24 + 4) / 40 = 0.7; 5.2 / 6 x 70 = 182/3; + 28 = 266/3
        "++++++----, 40 % not done,                                           D 266/3",
        // a = 1: 5.5 / 6 x 70 = 385/6; + 28 = 553/6 = 92.17
        "xxx+++++++, 3 of 10 exceeded,                                        A 553/6"
    })
    void lettersOfLeaders(String tasks, String why, String expected) {
        assertThat(rate(Position.HEAD, tasks, "28")).as(why).hasToString("unnamed " + expected);
        assertThat(rate(Position.DEPUTY, tasks, "28")).as(why).hasToString("unnamed " + expected);
    }

    /**
     * The worked example of the manual: size 300, 4 of 4, one late event; size 100, 8 of 10, one failure.
     *
     * <pre>
     * a = (1200 + 800) / (1200 + 1000)              = 10/11
     * b = (1200 + 0.75 x 800) / 2000                =  9/10
     * c = (0.75 x 1200 + 800) / 2000                = 17/20     mean 39/44, x 70 = 1365/22, + 28 = 1981/22 (90.05)
     * </pre>
     *
     * <p>90 is reached, but not every task is: B.
     */
    @Test
    void theExampleOfTheManual() {
        List<WorkItem> items = List.of(
                WorkItem.of("t-1", Fraction.of(300), Fraction.of(4), Fraction.of(4), 0, 1, 1),
                WorkItem.of("t-2", Fraction.of(100), Fraction.of(10), Fraction.of(8), 1, 0, 0));
        assertThat(measured(items, "quantity")).isEqualTo(Fraction.of(10, 11));
        assertThat(measured(items, "quality")).isEqualTo(Fraction.of(9, 10));
        assertThat(measured(items, "timeliness")).isEqualTo(Fraction.of(17, 20));
        assertThat(rate(Position.STAFF, items, "28")).hasToString("unnamed B 1981/22");
    }

    /** One product: a = b = 1; c = 1 - 0.25 for each late event, not below 0. */
    @ParameterizedTest
    @CsvSource({
        "2, 0.5, 30,   B 265/3", // 2.5/3 x 70 = 175/3
        "4, 0,   70/3, B 70", // 2/3 x 70 = 140/3; + 70/3 is exactly 70
        "4, 0,   23.33, C 20999/300",
        "5, 0,   10/3, C 50", // 140/3 + 10/3 is exactly 50
        "5, 0,   3.33, D 14999/300"
    })
    void boundsAreComparedExactly(int late, String timeliness, String general, String expected) {
        List<WorkItem> items = List.of(WorkItem.of("t-1", Fraction.ONE, Fraction.ONE, Fraction.ONE, 0, late, late));
        assertThat(measured(items, "timeliness")).isEqualTo(Fraction.parse(timeliness));
        assertThat(rate(Position.STAFF, items, general)).hasToString("unnamed " + expected);
    }

    @Test
    void nothingAssignedGivesNoLetter() {
        assertThat(rate(Position.STAFF, List.of(), "30").getStatus()).isEqualTo(RatingStatus.NOT_EVALUABLE);
    }

    @Test
    void withoutGeneralPointsTheBestAndTheWorstLetterAreKnown() {
        Measurements measurements = Measurements.builder()
                .put(MeasureId.of("quantity"), Ratio.of(1, 1))
                .put(MeasureId.of("quality"), Ratio.of(1, 1))
                .put(MeasureId.of("timeliness"), Ratio.of(1, 1))
                .put(MeasureId.of("tasksFull"), Ratio.of(10, 10))
                .put(MeasureId.of("tasksExceeded"), Ratio.of(3, 10))
                .put(MeasureId.of("tasksNotDone"), Ratio.of(0, 10))
                .build();
        Rating rating = Rater.of(PLAN)
                .rate(Subject.unnamed(), PLAN.evaluate(Position.STAFF, measurements, TraceSink.none()), Conduct.NONE);
        assertThat(rating.getBestLevel()).contains(RatingLevel.of("A")); // 100
        assertThat(rating.getWorstLevel()).contains(RatingLevel.of("B")); // 70
    }

    @Test
    void figuresOfConditionsThatNobodyGaveLeaveTheLetterOpen() {
        Measurements measurements = Measurements.builder()
                .put(MeasureId.of("general"), Points.of(25))
                .put(MeasureId.of("quantity"), Ratio.of(1, 1))
                .put(MeasureId.of("quality"), Ratio.of(1, 1))
                .put(MeasureId.of("timeliness"), Ratio.of(1, 1))
                .build();
        Rating rating = Rater.of(PLAN)
                .rate(Subject.unnamed(), PLAN.evaluate(Position.STAFF, measurements, TraceSink.none()), Conduct.NONE);
        assertThat(rating.getScore()).contains(Points.of(95));
        assertThat(rating.getBestLevel()).contains(RatingLevel.of("A"));
        assertThat(rating.getWorstLevel()).contains(RatingLevel.of("D")); // more than half could be not done
    }

    /** Places x of A: x <= rate x (B + A - x), a whole number. */
    @ParameterizedTest
    @CsvSource({
        // A, B, places at 20 %, places at 25 %
        "3, 9, 2, 2", // 12 x 0.2 / 1.2 = 2;      12 x 0.25 / 1.25 = 2.4
        "3, 8, 1, 2", // 11 x 0.2 / 1.2 = 1.83;   11 x 0.25 / 1.25 = 2.2
        "3, 7, 1, 2", // 10 x 0.2 / 1.2 = 1.67;   10 x 0.25 / 1.25 = 2
        "3, 1, 0, 0", //  4 x 0.2 / 1.2 = 0.67;    4 x 0.25 / 1.25 = 0.8
        "3, 2, 0, 1" //  5 x 0.2 / 1.2 = 0.83;    5 x 0.25 / 1.25 = 1
    })
    void aFifthOrAQuarterOfThoseWithB(int best, int good, int atAFifth, int atAQuarter) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < best + good; i++) {
            Subject subject = Subject.of(OrgUnitId.of("u-" + i));
            candidates.add(Candidate.of(subject, RatingLevel.of(i < best ? "A" : "B"), Points.of(99 - i)));
        }
        GroupReviewer reviewer = GroupReviewer.of(SCHEME.getQuota().orElseThrow());
        assertThat(reviewer.review(candidates).getChosen()).hasSize(atAFifth);
        assertThat(reviewer.withRate(Fraction.of(1, 4)).review(candidates).getChosen())
                .hasSize(atAQuarter);
    }

    /**
     * June 2026 (30 days) of an agency.
     *
     * <pre>
     * c-01        6 of 4, general 30: 100, exceeded                                          A
     * c-02..c-06  4 of 4, general 22: 92, nothing exceeded                                   B
     * c-07        6 of 4, general 30: 100, disciplined in June                               D
     * c-08        16 days of leave, 14 of 30 worked: less than 50 %                          not rated
     * c-09        15 days of leave, 15 of 30 worked; 4 of 4, general 20: 90                  B
     * c-10 head   4 of 4, general 24; d = 1 (all of the staff have 50 or more), đ = e = 1:
     *             70 + 24 = 94                                                               B
     * c-11        1 of 4, general 30: (0.25 + 1 + 1) / 3 x 70 = 52.5; 82.5, not done         D
     * A: 8 x 0.2 / 1.2 = 1.33, one place: c-01 keeps it.
     * </pre>
     */
    @Test
    void anAgencyInALedger() {
        Assessment result = assessed();

        assertThat(result.getRatings())
                .extracting(Rating::toString)
                .containsExactly(
                        "c-01 A 100",
                        "c-02 B 92",
                        "c-03 B 92",
                        "c-04 B 92",
                        "c-05 B 92",
                        "c-06 B 92",
                        "c-07 D 100",
                        "c-08 NOT_RATED",
                        "c-09 B 90",
                        "c-10 B 94",
                        "c-11 D 82.5");
        assertThat(result.rating(CadreId.of("c-08")).getReason().map(reason -> reason.code()))
                .contains(Rater.TOO_FEW_DAYS);
        assertThat(result.getReviews()).singleElement().satisfies(review -> {
            assertThat(review.getPlaces()).extracting(places -> places.places()).containsExactly(1);
            assertThat(review.getChosen()).extracting(Subject::toString).containsExactly("c-01");
        });
    }

    static Assessment assessed() {
        SchemeLedger ledger = new SchemeLedger();
        worker(ledger, "c-01", Position.STAFF, "6", "30");
        for (int i = 2; i <= 6; i++) {
            worker(ledger, "c-0" + i, Position.STAFF, "4", "22");
        }
        worker(ledger, "c-07", Position.STAFF, "6", "30");
        worker(ledger, "c-08", Position.STAFF, "4", "30");
        worker(ledger, "c-09", Position.STAFF, "4", "20");
        worker(ledger, "c-10", Position.HEAD, "4", "24");
        worker(ledger, "c-11", Position.STAFF, "1", "30");
        ledger.disciplined("c-07", "2026-06-10")
                .leave("c-08", "2026-06-01", "2026-06-17")
                .leave("c-09", "2026-06-01", "2026-06-16")
                .score("c-10", "organizing", "2026-06", "100")
                .score("c-10", "cohesion", "2026-06", "100");
        return Assessor.of(SCHEME).assess(ledger.knownOn("2026-07-02"), MONTH);
    }

    private static void worker(SchemeLedger ledger, String id, Position position, String delivered, String general) {
        String task = "t-" + id;
        ledger.person(id, position)
                .score(id, "general", "2026-06", general)
                .task(task, id, "100", "4", "2026-06-25", Map.of())
                .delivered(task, id, "2026-06-24", delivered)
                .accepted(task, "2026-06-25", Optional.empty(), Optional.empty(), false);
    }

    private static Rating rate(Position position, String tasks, String general) {
        List<WorkItem> items = new ArrayList<>();
        for (char task : tasks.toCharArray()) {
            int done = Map.of('x', 6, '+', 4, 'o', 3, 'h', 2, '-', 1, 'n', 0).get(task);
            items.add(WorkItem.of("t-" + items.size(), Fraction.of(100), Fraction.of(4), Fraction.of(done), 0, 0, 0));
        }
        return rate(position, items, general);
    }

    private static Rating rate(Position position, List<WorkItem> items, String general) {
        Measurements.Builder measurements = Measurements.builder();
        counted(items).getAll().forEach(measurements::put);
        measurements
                .put(MeasureId.of("general"), Points.parse(general))
                .put(MeasureId.of("unitResult"), Ratio.of(1, 1))
                .put(MeasureId.of("organizing"), Ratio.of(1, 1))
                .put(MeasureId.of("cohesion"), Ratio.of(1, 2));
        return Rater.of(PLAN)
                .rate(Subject.unnamed(), PLAN.evaluate(position, measurements.build(), TraceSink.none()), Conduct.NONE);
    }

    private static Fraction measured(List<WorkItem> items, String measure) {
        Measurement found = counted(items).find(MeasureId.of(measure)).orElseThrow();
        return found.getValue().orElseThrow().toFraction();
    }

    /** What follows from work alone. */
    private static Measurements counted(List<WorkItem> items) {
        List<MeasureId> ofWork = SCHEME.getMeasures().getMeasures().stream()
                .filter(measure -> measure instanceof Measure.OfWork || measure instanceof Measure.OfItems)
                .map(Measure::id)
                .toList();
        return Measurer.measure(SCHEME.getMeasures().only(ofWork), items, List.of(), TraceSink.none());
    }
}
