// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.TaskId;
import io.github.camket.official.Decree335;
import io.github.camket.rating.Rating;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Figures closed on 14 December that cover the days up to 30 November: what took place on 5 December is recorded and does not
 * count; what was decided on that day does.
 */
class ClosedFiguresTest {

    private static final LocalDate BETWEEN = LocalDate.of(2026, 12, 5);
    private static final String DAY = BETWEEN.toString();
    private static final String CLOSED = "2026-12-14";
    private static final String COVERED = "2026-11-30";

    private final Agency agency = Agency.of("c-01", "c-02")
            .months("c-01", "2026-H1", "80")
            .months("c-01", "2026-Q3", "80")
            .month("c-01", "2026-10", "80")
            .month("c-01", "2026-11", "80");

    @Test
    void aHandOver() {
        agency.task("t-1", "c-01", "1", "2", "2026-11-20");
        agency.record(
                DAY,
                HandOver.builder()
                        .id(FactId.of("h-1"))
                        .task(TaskId.of("t-1"))
                        .giver(CadreId.of("c-01"))
                        .receiver(CadreId.of("c-02"))
                        .handedOverOn(BETWEEN)
                        .build());
        assertThat(closed(agency).getFindings())
                .contains(Snapshot.AFTER_CUT_OFF.about(Ref.of("handOver", "h-1"), DAY, COVERED));
        assertThat(open(agency).getFindings())
                .noneMatch(finding -> finding.code().equals(Snapshot.AFTER_CUT_OFF));
    }

    @Test
    void aShortcoming() {
        Commune commune = Commune.of();
        commune.record(
                DAY,
                Shortcoming.builder()
                        .id(FactId.of("z-1"))
                        .unit(Agency.UNIT)
                        .description("Hồ sơ giải quyết chậm")
                        .source("Kết luận kiểm tra")
                        .pointedOutOn(BETWEEN)
                        .dueOn(BETWEEN.plusDays(3))
                        .build());
        Assessment closed = closed(commune.agency());
        assertThat(closed.getFindings())
                .contains(Snapshot.AFTER_CUT_OFF.about(Ref.of("shortcoming", "z-1"), DAY, COVERED));
        assertThat(Commune.measured(closed.rating(Agency.UNIT), "shortcomingsRemedied"))
                .isEqualTo("NOT_EVALUABLE");
        assertThat(Commune.measured(open(commune.agency()).rating(Agency.UNIT), "shortcomingsRemedied"))
                .isEqualTo("0");
    }

    @Test
    void leaveAndPosts() {
        agency.away("c-01", AbsenceKind.SICK, "2026-12-01", "2027-01-01");
        agency.record(
                "2026-12-01",
                Appointment.builder()
                        .id(FactId.of("p-head"))
                        .cadre(CadreId.of("c-01"))
                        .unit(Agency.UNIT)
                        .position(Position.HEAD)
                        .startsOn(LocalDate.of(2026, 12, 1))
                        .build());
        Rating closed = closed(agency).rating(CadreId.of("c-01"));
        Rating open = open(agency).rating(CadreId.of("c-01"));
        assertThat(closed.getEvaluation()
                        .orElseThrow()
                        .getMonths()
                        .get(11)
                        .getPresence()
                        .orElseThrow()
                        .days())
                .isZero();
        assertThat(open.getEvaluation()
                        .orElseThrow()
                        .getMonths()
                        .get(11)
                        .getPresence()
                        .orElseThrow()
                        .days())
                .isEqualTo(14);
        assertThat(open(agency).getFindings())
                .anyMatch(finding -> finding.code().code().equals("POSITION_CHANGED"));
        assertThat(closed(agency).getFindings())
                .noneMatch(finding -> finding.code().code().equals("POSITION_CHANGED"));
    }

    @Test
    void aDisciplineTakesEffectAllTheSame() {
        agency.record(
                DAY,
                Discipline.builder()
                        .id(FactId.of("d-1"))
                        .cadre(CadreId.of("c-01"))
                        .act("a-1")
                        .actOn(LocalDate.of(2026, 5, 1))
                        .effectiveOn(BETWEEN)
                        .form(DisciplineForm.REPRIMAND)
                        .ground(DisciplineGround.DUTY)
                        .side(DisciplineSide.ADMINISTRATIVE)
                        .build());
        assertThat(closed(agency).rating(CadreId.of("c-01"))).hasToString("c-01 NOT_COMPLETED 80");
    }

    private static Assessment closed(Agency agency) {
        CutOff cutOff = CutOff.of(ReportingPeriod.year(2026), LocalDate.parse(CLOSED), LocalDate.parse(COVERED));
        return assessor().assess(agency.knownOn(CLOSED), cutOff);
    }

    private static Assessment open(Agency agency) {
        return assessor().assess(agency.knownOn(CLOSED), ReportingPeriod.year(2026));
    }

    private static Assessor assessor() {
        return Assessor.of(Decree335.civilServants(), Decree335.organizations());
    }
}
