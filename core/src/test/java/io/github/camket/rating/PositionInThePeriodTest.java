// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Assessment;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.ServiceHistory;
import io.github.camket.official.Decree335;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which post decides the formula, and that a change is never passed over in silence. */
class PositionInThePeriodTest {

    private final Agency agency = Agency.of("c-01").months("c-01", "2026", "80");

    @Test
    void aPostThatBeginsAfterTheDayOfTheFactsDecidesNothing() {
        agency.record("2026-12-01", head("2026-12-20"));

        assertThat(agency.rate("c-01", "2026", "2026-12-10").getStatus()).isEqualTo(RatingStatus.PROPOSED);
    }

    @Test
    void aChangeOfStandingWithinThePeriodIsFound() {
        agency.record("2026-10-01", head("2026-10-01"));
        Assessment assessment = agency.assess(Decree335.staff(), "2026", Agency.AFTERWARDS);

        assertThat(assessment.rating(CadreId.of("c-01")).getStatus()).isEqualTo(RatingStatus.OUTSIDE_REGULATION);
        assertThat(assessment.getFindings())
                .containsExactly(
                        ServiceHistory.OVERLAPPING_POSTS.about(
                                CadreId.of("c-01").toRef(), "p-c-01", "p-head", "[2026-10-01,)"),
                        Rater.POSITION_CHANGED.about(
                                CadreId.of("c-01").toRef(), Position.HEAD, "p-head", "2026-10-01"));
    }

    @Test
    void someoneWithoutAPostIsNotRated() {
        Agency gone = Agency.of().person("c-02", "2020-01-01", "2025-06-01");

        assertThat(gone.rate("c-02", "2026").getStatus()).isEqualTo(RatingStatus.NOT_RATED);
        assertThat(gone.rate("c-02", "2026").getReason().orElseThrow().code()).isEqualTo(Rater.NO_POST);
    }

    private static Appointment head(String from) {
        return Appointment.builder()
                .id(FactId.of("p-head"))
                .cadre(CadreId.of("c-01"))
                .unit(Agency.UNIT)
                .position(Position.HEAD)
                .startsOn(LocalDate.parse(from))
                .endsBefore(Optional.empty())
                .build();
    }
}
