// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.model.judgement.Stage;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.trace.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Article 15.3: organizing, cohesion, and what a deputy's field achieves, given by people as 100 % or 50 %. */
class GradedRatiosTest {

    private static final String MARCH = "2026-03";

    /** A deputy to whom nothing is assigned, with full marks but for the three ratios. */
    private final Commune commune = Commune.of()
            .deputy("u-01", "c-01")
            .staff("u-01", "c-02")
            .months("c-01", MARCH, "100")
            .months("c-02", MARCH, "40");

    @ParameterizedTest
    @CsvSource({
        "100, 100, 100, 100",
        "50, 100, 100, 565/6",
        "100, 50, 100, 565/6",
        "100, 100, 50, 565/6",
        "50, 50, 50, 82.5"
    })
    void eachIsAllOrHalf(String unitResult, String organizing, String cohesion, String score) {
        give(unitResult, organizing, cohesion);
        assertThat(deputy().getScore()).contains(Points.of(score));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unitResult", "organizing", "cohesion"})
    void aValueBetweenIsNotAllowedAndCountsAsNotGiven(String measure) {
        give(
                measure.equals("unitResult") ? "75" : "100",
                measure.equals("organizing") ? "75" : "100",
                measure.equals("cohesion") ? "75" : "100");
        Rating rating = deputy();
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(Commune.measured(rating, measure)).isEqualTo("0.5 to 1");
        assertThat(rating.getFindings())
                .contains(
                        Measurer.VALUE_NOT_ALLOWED.about(
                                Ref.parse("judgedScore:s-c-01-" + measure + "-2026-03"), "75", measure, "100"),
                        Rater.MISSING_SCORE.about(Ref.parse("cadre:c-01"), MARCH, measure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "49.99", "50.01", "99.99"})
    void onlyTheTwoValuesAreAllowed(String points) {
        give("100", points, "100");
        assertThat(Commune.codes(deputy())).contains("VALUE_NOT_ALLOWED", "MISSING_SCORE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-50", "100.01"})
    void aValueOutsideTheRangeIsFoundAsSuch(String points) {
        give("100", points, "100");
        assertThat(Commune.codes(deputy())).contains("SCORE_OUT_OF_RANGE", "MISSING_SCORE");
    }

    @Test
    void whatNobodyGaveIsMissingBetweenHalfAndAll() {
        Rating rating = deputy();
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getEvaluation().orElseThrow().getLeast()).contains(Points.of("82.5"));
        assertThat(rating.getEvaluation().orElseThrow().getMost()).contains(Points.of("100"));
        assertThat(rating.getFindings())
                .filteredOn(finding -> finding.code().equals(Rater.MISSING_SCORE))
                .extracting(finding -> finding.arguments().get(1))
                .containsExactlyInAnyOrder("unitResult", "organizing", "cohesion");
    }

    @Test
    void theBoundsRestOnWhatIsKnown() {
        Commune half = Commune.of().deputy("u-01", "c-01").work("c-01", MARCH, "0.5");
        half.judged("c-01", "unitResult", MARCH, "100")
                .judged("c-01", "cohesion", MARCH, "100")
                .judged("c-01", "general", MARCH, "10");
        Rating rating = half.rate("c-01", MARCH);
        assertThat(rating.getEvaluation().orElseThrow().getLeast()).contains(Points.of("170/3"));
        assertThat(rating.getEvaluation().orElseThrow().getMost()).contains(Points.of("62.5"));
    }

    @Test
    void anEarlierStageDoesNotCount() {
        give("100", "", "100");
        commune.agency().score(Agency.aScore("s-1", "c-01", "organizing", MARCH, "100", Stage.COLLECTIVE));
        assertThat(Commune.measured(deputy(), "organizing")).isEqualTo("0.5 to 1");
    }

    @ParameterizedTest
    @CsvSource({
        "organizing, 50, 100, 0.5 to 1",
        "cohesion, 60, 100, 1 to 1",
        "unitResult, 0, 99, 0.5 to 0.5",
        "organizing, 100, 100, 1 to 1"
    })
    void oneInDoubtHasTheStepsThatAreStillPossible(String measure, String least, String most, String bounds) {
        give("100", "100", "100");
        doubt(measure, least, most);
        Rating rating = deputy();
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(Commune.measured(rating, measure)).isEqualTo(bounds);
        assertThat(Commune.codes(rating))
                .contains("VALUE_DISPUTED", "DEPENDS_ON")
                .doesNotContain("VALUE_NOT_ALLOWED", "MISSING_SCORE");
    }

    @Test
    void oneInDoubtBetweenTheStepsIsAsIfNotGiven() {
        give("100", "100", "100");
        doubt("organizing", "60", "90");
        assertThat(Commune.measured(deputy(), "organizing")).isEqualTo("0.5 to 1");
        assertThat(deputy().getFindings())
                .contains(Measurer.VALUE_NOT_ALLOWED.about(
                        Ref.parse("judgedScore:s-c-01-organizing-2026-03"), "60", "organizing", "100"));
    }

    @Test
    void theScoresOfTheStaffDoNotReplaceTheJudgementOfADeputyWithoutAField() {
        give("100", "100", "100");
        assertThat(Commune.measured(deputy(), "unitResult")).isEqualTo("1");
        assertThat(Commune.codes(deputy())).doesNotContain("STAFF_RATIO_DISAGREES");
    }

    @ParameterizedTest
    @CsvSource({"100, true", "50, false"})
    void theJudgementOfAHeadGivesWayToTheScoresOfTheStaff(String judged, boolean disagrees) {
        commune.head("u-01", "c-03")
                .confirmed("c-01", MARCH, "90")
                .leads("c-03", MARCH, "100")
                .judged("c-03", "unitResult", MARCH, judged);
        Rating head = commune.rate("c-03", MARCH);
        assertThat(Commune.measured(head, "unitResult")).isEqualTo("0.5");
        assertThat(Commune.codes(head).contains("STAFF_RATIO_DISAGREES")).isEqualTo(disagrees);
    }

    private void give(String unitResult, String organizing, String cohesion) {
        give("unitResult", unitResult);
        give("organizing", organizing);
        give("cohesion", cohesion);
    }

    private void give(String measure, String points) {
        if (!points.isEmpty()) {
            commune.judged("c-01", measure, MARCH, points);
        }
    }

    private void doubt(String measure, String least, String most) {
        String score = "s-c-01-" + measure + "-" + MARCH;
        commune.record("2026-04-10", Agency.aDoubt("d-1", score, least, most, "2026-04-10"));
    }

    private Rating deputy() {
        return commune.rate("c-01", MARCH);
    }
}
