// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.Attribution.Attributed;
import io.github.camket.measurement.Attribution.MonthOfPosts;
import io.github.camket.model.Snapshot;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T33: one fact, one unit, one year; the unit and post of the day on which it arose. */
class AttributionTest {

    private static final CadreId PERSON = CadreId.of("c-1");
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);

    /** u-02 and u-03 are agencies of their own; c-1 goes from the first to the second on 10 July 2026. */
    private final Commune commune = Commune.of()
            .plan(Commune.aUnit("u-02")
                    .parent(Agency.UNIT)
                    .employingAgency(true)
                    .build())
            .plan(Commune.aUnit("u-03")
                    .parent(Agency.UNIT)
                    .employingAgency(true)
                    .build())
            .post(Commune.aPost("c-1", "u-02", Position.STAFF, "2020-01-01")
                    .endsBefore(LocalDate.of(2026, 7, 10))
                    .build())
            .post(Commune.aPost("c-1", "u-03", Position.STAFF, "2026-07-10").build());

    @Test
    void anActBelongsToTheAgencyOfItsDayWhereverItIsDisciplined() {
        commune.record("2026-09-01", discipline("d-1", "2026-03-15", "2026-08-20"))
                .record("2026-11-01", discipline("d-2", "2026-08-01", "2026-10-20"));
        List<Attributed> found = Attribution.of(known()).disciplines();
        assertThat(found)
                .extracting(each -> each.fact().id() + " " + each.agency().orElseThrow())
                .containsExactly("d-1 u-02", "d-2 u-03");
    }

    @Test
    void onlyTheActInTheRatingAgencyLowersTheLevel() {
        commune.months("c-1", "2026", "80");
        Commune former = commune.record("2026-09-01", discipline("d-1", "2026-03-15", "2026-08-20"));
        Rating rating = former.assess().rating(PERSON);
        assertThat(rating).hasToString("c-1 GOOD 80");
        assertThat(Commune.codes(rating)).contains(Rater.ACT_IN_FORMER_ORGANIZATION.code());

        Rating own = commune.record("2026-11-01", discipline("d-2", "2026-08-01", "2026-10-20"))
                .assess()
                .rating(PERSON);
        assertThat(own).hasToString("c-1 NOT_COMPLETED 80");
        assertThat(Commune.codes(own)).contains(Rater.ACT_IN_FORMER_ORGANIZATION.code(), Rater.DISCIPLINED.code());
    }

    @Test
    void aStayInBetweenBelongsToTheOtherAgency() {
        Commune back = Commune.of()
                .plan(Commune.aUnit("u-02")
                        .parent(Agency.UNIT)
                        .employingAgency(true)
                        .build())
                .post(Commune.aPost("c-1", "u-01", Position.STAFF, "2020-01-01")
                        .endsBefore(LocalDate.of(2026, 3, 1))
                        .build())
                .post(Commune.aPost("c-1", "u-02", Position.STAFF, "2026-03-01")
                        .endsBefore(LocalDate.of(2026, 6, 1))
                        .build())
                .post(Commune.aPost("c-1", "u-01", Position.STAFF, "2026-06-01").build())
                .months("c-1", "2026", "80");
        assertThat(back.record("2026-09-01", discipline("d-1", "2026-04-15", "2026-08-20"))
                        .assess()
                        .rating(PERSON))
                .hasToString("c-1 GOOD 80");
        assertThat(back.record("2026-09-02", discipline("d-2", "2026-01-15", "2026-08-20"))
                        .assess()
                        .rating(PERSON))
                .hasToString("c-1 NOT_COMPLETED 80");
    }

    @Test
    void everyDayOfTheYearBelongsToOnePost() {
        List<MonthOfPosts> months = Attribution.of(known()).months(PERSON, YEAR);
        assertThat(months).hasSize(12);
        assertThat(months.get(6).days().values()).containsExactly(9, 22);
        assertThat(months.get(6).days().keySet())
                .extracting(Appointment::getUnit)
                .containsExactly(OrgUnitId.of("u-02"), OrgUnitId.of("u-03"));
        assertThat(months.stream().mapToInt(MonthOfPosts::allDays).sum()).isEqualTo(365);
        assertThat(months).allMatch(month -> month.withoutPost() == 0);
    }

    @Test
    void aConcurrentPostTakesNoDay() {
        Commune both = commune.post(Commune.aPost("c-1", "u-01", Position.STAFF, "2026-08-01")
                .concurrent(true)
                .build());
        assertThat(Attribution.of(both.agency().knownOn(Agency.AFTERWARDS)).months(PERSON, YEAR))
                .allSatisfy(month -> assertThat(month.days().keySet())
                        .noneMatch(post -> post.getUnit().equals(Agency.UNIT)));
    }

    private Snapshot known() {
        return commune.agency().knownOn(Agency.AFTERWARDS);
    }

    private static Discipline discipline(String id, String act, String effective) {
        return Discipline.builder()
                .id(FactId.of(id))
                .cadre(PERSON)
                .act("act-" + id)
                .actOn(LocalDate.parse(act))
                .effectiveOn(LocalDate.parse(effective))
                .form(DisciplineForm.REPRIMAND)
                .ground(DisciplineGround.DUTY)
                .side(DisciplineSide.ADMINISTRATIVE)
                .build();
    }
}
