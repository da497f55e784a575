// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurements;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Article 16.2: the six components of leaders, each a sixth of the result criteria. */
class LeaderFormulaTest {

    private static final String MARCH = "2026-03";

    /** a = 8/10, b = 7/10 (one failure), c = 6/10 (two late occurrences); one of the staff is below 50. */
    private final Commune commune = Commune.of().staff("u-01", "c-02").months("c-02", MARCH, "49.99");

    @Test
    void eachComponentIsASixth() {
        work("c-01");
        commune.head("u-01", "c-01")
                .judged("c-01", "organizing", MARCH, "100")
                .judged("c-01", "cohesion", MARCH, "50")
                .judged("c-01", "general", MARCH, "25.5");
        Rating rating = commune.rate("c-01", MARCH);
        assertThat(Agency.components(rating)).containsExactly("0.8", "0.7", "0.6");
        assertThat(Commune.measured(rating, "unitResult")).isEqualTo("0.5");
        assertThat(Commune.measured(rating, "organizing")).isEqualTo("1");
        assertThat(Commune.measured(rating, "cohesion")).isEqualTo("0.5");
        // (0.8 + 0.7 + 0.6 + 0.5 + 1 + 0.5) / 6 * 70 + 25.5
        assertThat(rating.getScore()).contains(Points.of("220/3"));
    }

    @Test
    void aDeputyHasTheSameFormula() {
        work("c-01");
        commune.deputy("u-01", "c-01", "u-01")
                .judged("c-01", "organizing", MARCH, "100")
                .judged("c-01", "cohesion", MARCH, "50")
                .judged("c-01", "general", MARCH, "25.5");
        assertThat(commune.rate("c-01", MARCH).getScore()).contains(Points.of("220/3"));
    }

    @Test
    void withoutLeadershipTheSameWorkIsAThirdEach() {
        work("c-01");
        commune.staff("u-01", "c-01").judged("c-01", "general", MARCH, "25.5");
        // (0.8 + 0.7 + 0.6) / 3 * 70 + 25.5
        assertThat(commune.rate("c-01", MARCH).getScore()).contains(Points.of("74.5"));
    }

    @Test
    void theYearIsTheMeanOfTheMonths() {
        Commune year = Commune.of().head("u-01", "c-01").staff("u-01", "c-02");
        year.leads("c-01", "2026", "90").months("c-02", "2026-H1", "80").months("c-02", "2026-H2", "40");
        // Half of the months lack a half of one component: 70 / 12 points.
        assertThat(year.rate("c-01", "2026").getScore()).contains(Points.of("1045/12"));
    }

    @Test
    void ownSumsFollowTheSameFormula() {
        assertThat(Rater.rate(Decree335.leaders(), sums(Ratio.of(1, 2), Ratio.of(1, 1), Ratio.of(1, 2))))
                .hasToString("unnamed GOOD " + Points.of("220/3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unitResult", "organizing", "cohesion"})
    void ownSumsCannotHaveAnotherValueThanAllOrHalf(String measure) {
        Ratio all = Ratio.of(1, 1);
        Ratio refused = Ratio.of(3, 4);
        Measurements sums = sums(
                measure.equals("unitResult") ? refused : all,
                measure.equals("organizing") ? refused : all,
                measure.equals("cohesion") ? refused : all);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rater.rate(Decree335.leaders(), sums))
                .withMessageContainingAll(measure, "0.75");
    }

    @ParameterizedTest
    @CsvSource({"0", "0.49", "1.01"})
    void ownSumsOutsideTheStepsAreRefusedToo(String value) {
        Measurements sums =
                sums(Ratio.of(Points.of(value).toFraction(), Points.of(1).toFraction()), one(), one());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rater.rate(Decree335.leaders(), sums))
                .withMessageContainingAll("unitResult", value);
    }

    @Test
    void ownSumsWithoutOneOfTheSixAreIncomplete() {
        Measurements without = Measurements.builder()
                .put(Decree335.GENERAL, Points.of("30"))
                .put(Decree335.QUANTITY, one())
                .put(Decree335.QUALITY, one())
                .put(Decree335.TIMELINESS, one())
                .put(Decree335.UNIT_RESULT, one())
                .put(Decree335.ORGANIZING, one())
                .build();
        Rating rating = Rater.rate(Decree335.leaders(), without);
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getFindings())
                .extracting(
                        finding -> finding.code().code(),
                        finding -> finding.arguments().get(1))
                .containsExactly(tuple("MISSING_SCORE", "cohesion"));
    }

    @Test
    void ownSumsNeedTheRulesOfOnePosition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rater.rate(Decree335.civilServants(), sums(one(), one(), one())))
                .withMessageContaining(" must be given to ");
    }

    @Test
    void theFormulaOfOnePositionHasOnlyItsOwnMeasures() {
        assertThat(Decree335.leaders().getMeasures().getMeasures())
                .extracting(measure -> measure.id())
                .containsExactly(
                        Decree335.GENERAL,
                        Decree335.QUANTITY,
                        Decree335.QUALITY,
                        Decree335.TIMELINESS,
                        Decree335.UNIT_RESULT,
                        Decree335.ORGANIZING,
                        Decree335.COHESION);
        assertThat(Decree335.staff().getMeasures().getMeasures())
                .extracting(measure -> measure.id())
                .doesNotContain(MeasureId.of("unitResult"), MeasureId.of("organizing"), MeasureId.of("cohesion"));
    }

    private void work(String cadre) {
        Agency agency = commune.agency();
        agency.task("t-1", cadre, "2", "3", "2026-03-20").task("t-2", cadre, "1", "4", "2026-03-20");
        agency.delivered("r-1", "t-1", cadre, "2026-03-20", "2").delivered("r-2", "t-2", cadre, "2026-03-23", "4");
        agency.record(
                "2026-03-25",
                Agency.anAcceptance("r-1", "2026-03-25").qualityFailures(1).build());
        agency.record(
                "2026-03-25",
                Agency.anAcceptance("r-2", "2026-03-25").lateOccurrences(2).build());
    }

    private static Ratio one() {
        return Ratio.of(1, 1);
    }

    private static Measurements sums(Ratio unitResult, Ratio organizing, Ratio cohesion) {
        return Measurements.builder()
                .put(Decree335.GENERAL, Points.of("25.5"))
                .put(Decree335.QUANTITY, Ratio.of(8, 10))
                .put(Decree335.QUALITY, Ratio.of(7, 10))
                .put(Decree335.TIMELINESS, Ratio.of(6, 10))
                .put(Decree335.UNIT_RESULT, unitResult)
                .put(Decree335.ORGANIZING, organizing)
                .put(Decree335.COHESION, cohesion)
                .build();
    }
}
