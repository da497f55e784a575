// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.WorkItem;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Cadre;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The results that the documentation of the fixtures promises. */
class FixturesTest {

    private final Assessment assessment = Assessor.of(Decree335.staff())
            .assess(Fixtures.ledger().knownOn(Fixtures.KNOWN_ON), ReportingPeriod.parse("2026-Q1"));

    @Test
    void everyPersonIsRatedOrSaidToBeOutside() {
        assertThat(assessment.getRatings())
                .extracting(Rating::toString)
                .containsExactly(
                        "c-01 OUTSIDE_REGULATION",
                        "c-02 OUTSIDE_REGULATION",
                        "c-03 EXCELLENT 100",
                        "c-04 GOOD 86",
                        "c-05 INCOMPLETE");
        assertThat(assessment.getFindings()).isEmpty();
    }

    @Test
    void theUnjudgedPersonHasTheBoundsOfTheDocumentation() {
        Rating rating = assessment.rating(Fixtures.UNJUDGED);
        assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getEvaluation().orElseThrow().getLeast()).contains(Points.of("485/6"));
        assertThat(rating.getEvaluation().orElseThrow().getMost()).contains(Points.of("545/6"));
        assertThat(rating.getWorstLevel()).contains(RatingLevel.GOOD);
        assertThat(rating.getBestLevel()).contains(RatingLevel.EXCELLENT);
    }

    @Test
    void nobodyHasAName() {
        assertThat(Fixtures.ledger().knownOn(Fixtures.KNOWN_ON).getFacts(Cadre.class))
                .hasSize(5)
                .allMatch(cadre -> cadre.getName().isEmpty());
    }

    @Test
    void generatorsReachBeyondALong() {
        assertThat(CamketArbitraries.fractions().sampleStream().limit(500))
                .anyMatch(fraction -> fraction.getNumerator().bitLength() > 63)
                .anyMatch(fraction -> fraction.getNumerator().bitLength() == 63)
                .anyMatch(fraction -> fraction.signum() < 0)
                .anyMatch(fraction -> fraction.signum() == 0);
    }

    @Test
    void generatedWorkHasExtraAndUnfinishedAndLateLinesWithNamesOfTheirOwn() {
        List<List<WorkItem>> samples =
                CamketArbitraries.workItems().sampleStream().limit(300).toList();
        assertThat(samples)
                .anyMatch(List::isEmpty)
                .anyMatch(work ->
                        work.stream().anyMatch(item -> item.getAssigned().signum() == 0))
                .anyMatch(work ->
                        work.stream().anyMatch(item -> item.completed().least().compareTo(item.getAssigned()) < 0))
                .anyMatch(work -> work.stream()
                        .flatMap(item -> item.getDeliveries().stream())
                        .anyMatch(delivery -> delivery.getLateEvents().least().compareTo(Fraction.of(4)) > 0))
                .allMatch(work ->
                        work.stream().map(item -> item.getTask()).distinct().count() == work.size());
    }
}
