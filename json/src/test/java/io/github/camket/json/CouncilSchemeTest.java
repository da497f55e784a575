// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Candidate;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A scheme for commune councils in JSON alone: seven groups of criteria, a bonus, deductions with caps, five levels, sanctions
 * and a quota of all rated. Every expected number was worked out by hand; the typical council is
 *
 * <pre>
 * I 13 + II 14 + III 18 + IV 13                       = 58
 * V 11.5 judged + 2 (86 % of the resolutions)         = 13.5
 * VI 10 x 0.8125 = 8.125, rounded to 0.25             =  8.25
 * VII 9                                    I to VII   = 88.75
 * VIII 4                                              = 92.75
 * IX 3 late reports x 0.5 = 1.5                total  = 91.25
 * </pre>
 */
class CouncilSchemeTest {

    private static final Regulation SCHEME = SchemeLedger.scheme("l3-councils");
    private static final EvaluationPlan PLAN = EvaluationPlan.compile(SCHEME);
    private static final List<String> IN_ORDER = List.of(
            "group1",
            "group2",
            "group3",
            "group4",
            "group5Judged",
            "resolutionsDone",
            "petitionsSettled",
            "group7",
            "bonusReported",
            "lateReports",
            "lateSessions",
            "overduePetitions");
    private static final String TYPICAL = "13 14 18 13 11.5 0.86 0.8125 9 4 3 0 0";

    @ParameterizedTest(name = "{2} {3}: {1}")
    @CsvSource({
        // I  II III IV V(judged) resolutions petitions VII bonus late sessions overdue
        "13 14 18 13 11.5 0.86 0.8125 9 4 3 0 0,       typical,                                     91.25, EXCELLENT",
        "13 14 18 13 11.5 0.86 0.8125 9 2.75 3 0 0,    88.75 + 2.75 - 1.5: exactly 90,              90,    EXCELLENT",
        "13 14 18 13 11.5 0.86 0.8125 9 2.5 3 0 0,     88.75 + 2.5 - 1.5: just below 90,            89.75, GOOD",
        // the row of the resolutions: 2 / 1.25 / 0.5 / 0, so that V is 13.5 / 12.75 / 12 / 11.5
        "13 14 18 13 11.5 0.85 0.8125 9 4 3 0 0,       85 % exactly is still 2,                     91.25, EXCELLENT",
        "13 14 18 13 11.5 8499/10000 0.8125 9 4 3 0 0, below 85 %: 1.25,                            90.5,  EXCELLENT",
        "13 14 18 13 11.5 0.7 0.8125 9 4 3 0 0,        70 % exactly is still 1.25,                  90.5,  EXCELLENT",
        "13 14 18 13 11.5 6999/10000 0.8125 9 4 3 0 0, below 70 %: 0.5,                             89.75, GOOD",
        "13 14 18 13 11.5 0.5 0.8125 9 4 3 0 0,        50 % exactly is still 0.5,                   89.75, GOOD",
        "13 14 18 13 11.5 4999/10000 0.8125 9 4 3 0 0, below 50 %: 0,                               89.25, GOOD",
        // petitions: 8.125 is half way between 8 and 8.25
        "13 14 18 13 11.5 0.86 0.8124 9 4 3 0 0,       8.124 is nearer to 8: 91.25 - 0.25,          91,    EXCELLENT",
        "13 14 18 13 11.5 0.86 1/3 9 4 3 0 0,          3.333... is nearest to 3.25: 91.25 - 5,      86.25, GOOD",
        // caps
        "13 14 18 13 11.5 0.86 0.8125 9 13 3 0 0,      bonus 13 counts as 10: 88.75 + 10 - 1.5,     97.25, EXCELLENT",
        "15 15 20 15 13 1 1 10 12 0 0 0,               all of 100 and the whole bonus,              110,   EXCELLENT",
        "13 14 18 13 11.5 0.86 0.8125 9 4 4 0 0,       4 x 0.5 = 2 is the cap: 92.75 - 2,           90.75, EXCELLENT",
        "13 14 18 13 11.5 0.86 0.8125 9 4 9 5 7,       4.5 -> 2 and 5 -> 3 and 1.75 -> 1: - 6,      86.75, GOOD",
        "13 14 18 13 11.5 0.86 0.8125 9 4 0 3 4,       3 x 1 and 4 x 0.25 are the caps: - 4,        88.75, GOOD",
        "0 0 0 0 0 0 0 0 0 9 9 9,                      - 6 is not below 0,                          0,     WEAK",
        // levels: one overdue petition takes off 0.25
        "12 12 16 12 11.5 0.85 0.65 8 0 0 0 0,         52 + 13.5 + 6.5 + 8: exactly 80,             80,    GOOD",
        "12 12 16 12 11.5 0.85 0.65 8 0 0 0 1,         just below 80,                               79.75, FAIR",
        "10 10 10 10 8 0.5 0.65 10 0 0 0 0,            40 + 8.5 + 6.5 + 10: exactly 65,             65,    FAIR",
        "10 10 10 10 8 0.5 0.65 10 0 0 0 1,            just below 65,                               64.75, AVERAGE",
        "8 8 8 8 5.5 0.85 0.65 4 0 0 0 0,              32 + 7.5 + 6.5 + 4: exactly 50,              50,    AVERAGE",
        "8 8 8 8 5.5 0.85 0.65 4 0 0 0 1,              just below 50,                               49.75, WEAK"
    })
    void pointsAndLevels(String council, String why, String total, String level) {
        assertThat(rate(council, Map.of())).as(why).hasToString("unnamed " + level + " " + total);
    }

    @ParameterizedTest
    @CsvSource({
        // with what, the level of the typical council of 91.25 points
        "targetsMissed, 0.3, GOOD",
        "targetsMissed, 2999/10000, EXCELLENT",
        "disciplined, 1, GOOD",
        "disciplined, 0, EXCELLENT",
        "headDisciplined, 1, FAIR"
    })
    void sanctionsLeaveALevelAtBest(String measure, String value, String level) {
        assertThat(rate(TYPICAL, Map.of(measure, value))).hasToString("unnamed " + level + " 91.25");
    }

    @Test
    void ofSeveralSanctionsTheLowestLevelIsLeft() {
        assertThat(rate(TYPICAL, Map.of("targetsMissed", "1", "disciplined", "2", "headDisciplined", "1")))
                .hasToString("unnamed FAIR 91.25");
    }

    @Test
    void aLevelBelowTheSanctionStays() {
        assertThat(rate("10 10 10 10 8 0.5 0.65 10 0 0 0 1", Map.of("headDisciplined", "1")))
                .hasToString("unnamed AVERAGE 64.75");
    }

    @Test
    void aMissingFigureGivesTheBestAndTheWorstLevel() {
        // Without VI 91.25 - 8.25 = 83; VI gives 0 to 10.
        assertOpen(rate("13 14 18 13 11.5 0.86 - 9 4 3 0 0", Map.of()), "83", "93", "EXCELLENT", "GOOD");
        // Late reports take off 0 to 2 of 92.75: the level is the same either way.
        assertOpen(
                rate("13 14 18 13 11.5 0.86 0.8125 9 4 - 0 0", Map.of()), "90.75", "92.75", "EXCELLENT", "EXCELLENT");
        // The bonus is 0 to 10 upon 87.25.
        assertOpen(rate("13 14 18 13 11.5 0.86 0.8125 9 - 3 0 0", Map.of()), "87.25", "97.25", "EXCELLENT", "GOOD");
        // Nobody said how many targets were missed.
        assertOpen(rate(TYPICAL, Map.of("targetsMissed", "-")), "91.25", "91.25", "EXCELLENT", "GOOD");
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1", "7, 1", "8, 2", "14, 3", "15, 3", "16, 4", "166, 41"})
    void aQuarterOfAllRatedIsRoundedDown(int rated, int places) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < rated; i++) {
            candidates.add(Candidate.of(Subject.of(OrgUnitId.of("u-" + i)), RatingLevel.EXCELLENT, Points.of(95)));
        }
        assertThat(GroupReviewer.of(SCHEME.getQuota().orElseThrow())
                        .review(candidates)
                        .getPlaces())
                .extracting(counted -> counted.places())
                .containsExactly(places);
    }

    @Test
    void equalTotalsArePartedByTheBonusThenByGroupFiveAndOtherwiseNot() {
        // All of them have 91.25: what VIII or V has less, another group has more.
        String lessBonus = "13 14 18 13 11.5 0.86 0.8125 10 3 3 0 0";
        String lessGroupFive = "13.5 14 18 13 11 0.86 0.8125 9 4 3 0 0";
        Map<String, String> councils = new LinkedHashMap<>();
        councils.put("u-1", "13 14 18 13 11.5 0.86 0.8125 9 10 3 0 0"); // 97.25
        councils.put("u-2", lessBonus);
        councils.put("u-3", lessGroupFive);
        councils.put("u-4", TYPICAL);

        // 12 rated: 3 places. After u-1 come u-4 (VIII 4, V 13.5) and u-3 (VIII 4, V 13); u-2 has VIII 3.
        GroupReview three = review(councils, 8);
        assertThat(three.getChosen()).extracting(Object::toString).containsExactly("u-1", "u-4", "u-3");
        assertThat(three.getOver())
                .extracting(over -> over.subject().toString())
                .containsExactly("u-2");
        assertThat(three.getTies()).isEmpty();

        // 8 rated: 2 places; V decides between u-4 and u-3.
        GroupReview two = review(councils, 4);
        assertThat(two.getChosen()).extracting(Object::toString).containsExactly("u-1", "u-4");
        assertThat(two.getOver()).extracting(over -> over.subject().toString()).containsExactly("u-3", "u-2");

        // A second council like u-4: nothing parts them, and nobody is picked.
        councils.put("u-5", TYPICAL);
        GroupReview tied = review(councils, 3);
        assertThat(tied.getChosen()).extracting(Object::toString).containsExactly("u-1");
        assertThat(tied.getTies()).singleElement().satisfies(tie -> {
            assertThat(tie.subjects()).extracting(Object::toString).containsExactly("u-4", "u-5");
            assertThat(tie.places()).isEqualTo(1);
            assertThat(tie.score()).isEqualTo(Points.of("91.25"));
        });
        assertThat(tied.getOver()).extracting(over -> over.subject().toString()).containsExactly("u-3", "u-2");
    }

    /**
     * Five councils in a ledger, so 5/4: one place.
     *
     * <pre>
     * u-1  91.25, one conclusion on dishonest data           EXCELLENT, one level down: GOOD
     * u-2  90 = 88.75 + 2.75 - 1.5                           EXCELLENT, but u-4 has the larger bonus: GOOD
     * u-3  93.25 = 88.75 + 6 - 1.5, two such conclusions     WEAK
     * u-4  90 = 88.5 + 3 - 1.5 (VII 8.75 instead of 9)       EXCELLENT
     * u-5  64.75, one such conclusion                        AVERAGE, one level down: WEAK
     * </pre>
     */
    @Test
    void theCouncilsOfAProvinceInALedger() {
        Assessment result = assessed();

        assertThat(result.getUnitRatings().stream()
                        .filter(rating -> rating.getLevel().isPresent()))
                .extracting(Rating::toString)
                .containsExactly(
                        "u-1 GOOD 91.25", "u-2 GOOD 90", "u-3 WEAK 93.25", "u-4 EXCELLENT 90", "u-5 WEAK 64.75");
        assertThat(result.getReviews())
                .filteredOn(review -> review.getPlaces().get(0).reached() > 0)
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.getPlaces().get(0).places()).isEqualTo(1);
                    assertThat(review.getChosen()).extracting(Object::toString).containsExactly("u-4");
                });
    }

    static Assessment assessed() {
        SchemeLedger ledger = new SchemeLedger();
        council(ledger, "u-1", TYPICAL);
        council(ledger, "u-2", "13 14 18 13 11.5 0.86 0.8125 9 2.75 3 0 0");
        council(ledger, "u-3", "13 14 18 13 11.5 0.86 0.8125 9 6 3 0 0");
        council(ledger, "u-4", "13 14 18 13 11.5 0.86 0.8125 8.75 3 3 0 0");
        council(ledger, "u-5", "10 10 10 10 8 0.5 0.65 10 0 0 0 1");
        for (String unit : List.of("u-1", "u-3", "u-3", "u-5")) {
            ledger.dishonest(Subject.of(OrgUnitId.of(unit)), "2026-11-10");
        }
        return Assessor.of(Decree335.staff(), SCHEME)
                .assess(ledger.knownOn("2027-01-10"), ReportingPeriod.parse("2026"));
    }

    private static void council(SchemeLedger ledger, String unit, String figures) {
        ledger.unit(unit, "PEOPLES_COUNCIL", "COMMUNE");
        Map<String, String> given = figures(figures, Map.of());
        given.forEach((measure, value) -> {
            boolean ratio = List.of("resolutionsDone", "petitionsSettled", "targetsMissed")
                    .contains(measure);
            Fraction points = ratio ? Fraction.parse(value).times(Fraction.of(100)) : Fraction.parse(value);
            ledger.score(Subject.of(OrgUnitId.of(unit)), measure, "2026", points.toString());
        });
    }

    private static GroupReview review(Map<String, String> councils, int others) {
        List<Candidate> candidates = new ArrayList<>();
        councils.forEach((unit, figures) -> {
            Evaluation evaluation = evaluate(figures, Map.of());
            Subject subject = Subject.of(OrgUnitId.of(unit));
            Rating rating = Rater.of(PLAN).rate(subject, evaluation, Conduct.NONE);
            List<Points> tieBreak = SCHEME.getQuota().orElseThrow().getTieBreak().value().stream()
                    .map((CriterionId criterion) -> evaluation.points(criterion).orElseThrow())
                    .toList();
            candidates.add(Candidate.of(
                            subject,
                            rating.getLevel().orElseThrow(),
                            rating.getScore().orElseThrow())
                    .withTieBreak(tieBreak));
        });
        for (int i = 0; i < others; i++) {
            candidates.add(Candidate.of(Subject.of(OrgUnitId.of("v-" + i)), RatingLevel.of("FAIR"), Points.of(70)));
        }
        return GroupReviewer.of(SCHEME.getQuota().orElseThrow()).review(candidates);
    }

    private static void assertOpen(Rating rating, String least, String most, String best, String worst) {
        assertThat(rating.getLevel()).isEmpty();
        assertThat(rating.getEvaluation().orElseThrow().getLeast()).contains(Points.of(least));
        assertThat(rating.getEvaluation().orElseThrow().getMost()).contains(Points.of(most));
        assertThat(rating.getBestLevel()).contains(RatingLevel.of(best));
        assertThat(rating.getWorstLevel()).contains(RatingLevel.of(worst));
    }

    private static Rating rate(String figures, Map<String, String> others) {
        return Rater.of(PLAN).rate(Subject.unnamed(), evaluate(figures, others), Conduct.NONE);
    }

    private static Evaluation evaluate(String figures, Map<String, String> others) {
        Measurements.Builder measurements = Measurements.builder();
        figures(figures, others).forEach((measure, value) -> {
            MeasureId id = MeasureId.of(measure);
            Fraction number = Fraction.parse(value);
            switch (SCHEME.getMeasures().find(id).orElseThrow().unit()) {
                case RATIO -> measurements.put(id, Ratio.of(number, Fraction.ONE));
                case POINTS -> measurements.put(id, Points.of(number));
                case COUNT -> measurements.put(id, Amount.of(number));
            }
        });
        return PLAN.evaluate(OrgKind.of("PEOPLES_COUNCIL"), measurements.build(), TraceSink.none());
    }

    /** The figures by measure; {@code -} is one that nobody gave. Without sanctions unless said otherwise. */
    private static Map<String, String> figures(String figures, Map<String, String> others) {
        List<String> values = Arrays.asList(figures.split(" "));
        Map<String, String> byMeasure = new LinkedHashMap<>();
        for (int i = 0; i < IN_ORDER.size(); i++) {
            byMeasure.put(IN_ORDER.get(i), values.get(i));
        }
        List.of("targetsMissed", "disciplined", "headDisciplined").forEach(measure -> byMeasure.put(measure, "0"));
        byMeasure.putAll(others);
        byMeasure.values().removeIf("-"::equals);
        return byMeasure;
    }
}
