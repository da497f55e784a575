// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.calendar.Validity;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.reorganization.Events;
import io.github.camket.model.reorganization.ReorganizationKind;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Article 11.3c and d: an act of 1 June 2025, disciplined in February 2026, counts in 2026 unless it was committed in another
 * organization.
 */
class FormerOrganizationTest {

    private static final String COUNTS = "c-01 NOT_COMPLETED 95";
    private static final String COUNTS_THERE = "c-01 EXCELLENT 95";

    private final Agency agency = Agency.empty();

    @BeforeEach
    void aPerson() {
        agency.plan(Cadre.builder()
                        .id(CadreId.of("c-01"))
                        .legalClass(LegalClass.CIVIL_SERVANT)
                        .build())
                .months("c-01", "2026", "95")
                .record(
                        "2026-02-01",
                        Discipline.builder()
                                .id(FactId.of("d-1"))
                                .cadre(CadreId.of("c-01"))
                                .act("act-1")
                                .actOn(LocalDate.parse("2025-06-01"))
                                .effectiveOn(LocalDate.parse("2026-02-01"))
                                .form(DisciplineForm.REPRIMAND)
                                .ground(DisciplineGround.DUTY)
                                .side(DisciplineSide.ADMINISTRATIVE)
                                .build());
    }

    @Test
    void anActInAnotherAgencyOfTheLedgerCountsThere() {
        agencies("(,)").moved("2025-07-01");
        assertThat(agency.rate("c-01", "2026")).hasToString(COUNTS_THERE);
    }

    @Test
    void anActInAnAgencyThatWasMergedIntoTheRatingOneCountsHere() {
        agencies("(,2025-07-01)").moved("2025-07-01");
        agency.plan(Events.event("r-1", "2025-07-01", ReorganizationKind.MERGE, "u-old>u-01", "u-01>u-01"));
        assertThat(agency.rate("c-01", "2026")).hasToString(COUNTS);
    }

    @Test
    void anotherDivisionOfTheSameAgencyIsTheSameOrganization() {
        agencies("(,)");
        agency.plan(Commune.aUnit("u-div").parent(OrgUnitId.of("u-01")).build())
                .plan(post("u-div", "2020-01-01")
                        .endsBefore(LocalDate.parse("2025-07-01"))
                        .build())
                .plan(post("u-01", "2025-07-01").build());
        assertThat(agency.rate("c-01", "2026")).hasToString(COUNTS);
    }

    @Test
    void aPostToComeInAnotherAgencyCancelsNothing() {
        agencies("(,)");
        agency.plan(post("u-old", "2020-01-01")
                        .endsBefore(LocalDate.parse("2027-02-01"))
                        .build())
                .plan(post("u-01", "2027-02-01").build());
        assertThat(agency.rate("c-01", "2026")).hasToString(COUNTS);
    }

    @Test
    void backInTheOrganizationOfTheActItCountsAgain() {
        agencies("(,)");
        agency.plan(post("u-old", "2020-01-01")
                        .endsBefore(LocalDate.parse("2025-07-01"))
                        .build())
                .plan(post("u-01", "2025-07-01")
                        .endsBefore(LocalDate.parse("2026-09-01"))
                        .build())
                .plan(post("u-old", "2026-09-01").build());
        assertThat(agency.rate("c-01", "2026")).hasToString(COUNTS);
    }

    private FormerOrganizationTest agencies(String oldOne) {
        agency.plan(Commune.aUnit("u-old")
                        .employingAgency(true)
                        .validity(Validity.parse(oldOne))
                        .build())
                .plan(Commune.aUnit("u-01").employingAgency(true).build());
        return this;
    }

    private void moved(String day) {
        agency.plan(post("u-old", "2020-01-01").endsBefore(LocalDate.parse(day)).build())
                .plan(post("u-01", day).build());
    }

    private static Appointment.Builder post(String unit, String from) {
        return Commune.aPost("c-01", unit, Position.STAFF, from);
    }
}
