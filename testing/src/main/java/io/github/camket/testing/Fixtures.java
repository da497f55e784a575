// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A small commune People's Committee with one specialised agency and five people, and the facts of its first quarter of
 * 2026. Each fact also comes as a builder with sensible values, to be changed where a test is about something else.
 *
 * <p>Under Decree 335/2025 for staff, as known on {@link #KNOWN_ON}, the first quarter of 2026 gives:
 *
 * <table>
 * <caption>Ratings of 2026-Q1</caption>
 * <tr><th>person</th><th>who</th><th>result</th></tr>
 * <tr><td>{@code c-01}</td><td>elected chair of the committee</td><td>outside the decree</td></tr>
 * <tr><td>{@code c-02}</td><td>head of the agency</td><td>outside the formula for staff</td></tr>
 * <tr><td>{@code c-03}</td><td>staff, everything done in time</td><td>100 points, EXCELLENT</td></tr>
 * <tr><td>{@code c-04}</td><td>staff, half of the smaller task undone</td><td>86 points, GOOD</td></tr>
 * <tr><td>{@code c-05}</td><td>staff, always late by a day, not yet judged for March</td>
 *     <td>incomplete: 485/6 to 545/6 points, GOOD or EXCELLENT</td></tr>
 * </table>
 *
 * <p>Identifiers only; nobody has a name.
 */
public final class Fixtures {

    /** The People's Committee of the commune. */
    public static final OrgUnitId COMMITTEE = OrgUnitId.of("u-01");
    /** Its specialised agency. */
    public static final OrgUnitId AGENCY = OrgUnitId.of("u-02");
    /** Elected chair of the committee. */
    public static final CadreId CHAIR = CadreId.of("c-01");
    /** Civil servant, head of the agency. */
    public static final CadreId HEAD = CadreId.of("c-02");
    /** Civil servant without leadership; everything is done in time. */
    public static final CadreId PUNCTUAL = CadreId.of("c-03");
    /** Civil servant without leadership; half of the smaller task stays undone. */
    public static final CadreId HALF_DONE = CadreId.of("c-04");
    /** Civil servant without leadership; late by a day each month, and not yet judged for March. */
    public static final CadreId UNJUDGED = CadreId.of("c-05");
    /** A day on which everything in {@link #ledger()} is known. */
    public static final LocalDate KNOWN_ON = LocalDate.of(2026, 4, 10);

    private static final LocalDate OPENED_ON = LocalDate.of(2026, 1, 1);

    private Fixtures() {}

    /** The ledger of the commune. */
    public static Ledger ledger() {
        return Ledger.of(entries());
    }

    /** The lines of the ledger, for tests that add, drop or shuffle some. */
    public static List<LedgerEntry> entries() {
        List<LedgerEntry> lines = new ArrayList<>();
        lines.add(recorded(OPENED_ON, committee()));
        lines.add(recorded(OPENED_ON, agency()));
        person(lines, CHAIR, LegalClass.ELECTED_OFFICIAL, COMMITTEE, Position.HEAD);
        person(lines, HEAD, LegalClass.CIVIL_SERVANT, AGENCY, Position.HEAD);
        for (CadreId cadre : List.of(PUNCTUAL, HALF_DONE, UNJUDGED)) {
            person(lines, cadre, LegalClass.CIVIL_SERVANT, AGENCY, Position.STAFF);
        }
        for (ReportingPeriod month : ReportingPeriod.parse("2026-Q1").getMonths()) {
            LocalDate due = month.getLastDay();
            work(lines, PUNCTUAL, "1", month, "1", "5", "5", due);
            work(lines, HALF_DONE, "1", month, "1.5", "2", "2", due);
            work(lines, HALF_DONE, "2", month, "0.5", "4", "2", due);
            work(lines, UNJUDGED, "1", month, "1", "4", "4", due.plusDays(1));
            lines.add(judged(PUNCTUAL, month, "30"));
            lines.add(judged(HALF_DONE, month, "30"));
            if (month.getFirstDay().getMonthValue() < 3) {
                lines.add(judged(UNJUDGED, month, "25"));
            }
        }
        return List.copyOf(lines);
    }

    /** A line that records a fact for the first time. */
    public static LedgerEntry recorded(LocalDate day, Fact fact) {
        return new LedgerEntry.Recorded(day, fact);
    }

    /** The People's Committee, top of the ledger. */
    public static OrgUnit committee() {
        return OrgUnit.builder()
                .id(COMMITTEE)
                .name("Ủy ban nhân dân xã Mẫu")
                .kind(OrgKind.PEOPLES_COMMITTEE)
                .build();
    }

    /** The specialised agency below the committee. */
    public static OrgUnit agency() {
        return OrgUnit.builder()
                .id(AGENCY)
                .name("Phòng Mẫu")
                .kind(OrgKind.DIVISION)
                .parent(COMMITTEE)
                .build();
    }

    /** A civil servant. */
    public static Cadre.Builder cadre(CadreId id) {
        return Cadre.builder().id(id).legalClass(LegalClass.CIVIL_SERVANT);
    }

    /** A post without leadership in the agency, held since 2020. */
    public static Appointment.Builder appointment(CadreId cadre) {
        return Appointment.builder()
                .id(FactId.of("p-" + cadre))
                .cadre(cadre)
                .unit(AGENCY)
                .position(Position.STAFF)
                .startsOn(LocalDate.of(2020, 1, 1));
    }

    /** One planned standard product, assigned by the agency. */
    public static Task.Builder task(TaskId id, CadreId assignee, LocalDate deadline) {
        return Task.builder()
                .id(id)
                .title("Nhiệm vụ mẫu")
                .unit(AGENCY)
                .assignee(assignee)
                .conversionCoefficient(Fraction.ONE)
                .amount(Fraction.ONE)
                .deadline(deadline);
    }

    /** Delivery of one product of a task. */
    public static TaskReport.Builder report(TaskId task, CadreId by, LocalDate deliveredOn) {
        return TaskReport.builder()
                .id(FactId.of("r-" + task))
                .task(task)
                .by(by)
                .deliveredOn(deliveredOn)
                .amount(Fraction.ONE);
    }

    /** An acceptance without complaint; lateness is left to the dates. */
    public static Acceptance.Builder acceptance(FactId report, LocalDate decidedOn) {
        return Acceptance.builder().id(FactId.of("a-" + report)).report(report).decidedOn(decidedOn);
    }

    /** All general criteria in one score of the competent authority, given on the last day of the period. */
    public static JudgedScore.Builder generalScore(CadreId cadre, ReportingPeriod period, Points points) {
        return JudgedScore.builder()
                .id(FactId.of("s-" + cadre + "-" + period))
                .cadre(cadre)
                .criterion(Decree335.GENERAL.value())
                .period(period)
                .points(points)
                .stage(Stage.AUTHORITY)
                .scorerPost("Thủ trưởng cơ quan sử dụng công chức")
                .judgedOn(period.getLastDay());
    }

    private static void person(
            List<LedgerEntry> lines, CadreId id, LegalClass legalClass, OrgUnitId unit, Position position) {
        lines.add(recorded(OPENED_ON, cadre(id).legalClass(legalClass).build()));
        lines.add(recorded(
                OPENED_ON, appointment(id).unit(unit).position(position).build()));
    }

    private static void work(
            List<LedgerEntry> lines,
            CadreId cadre,
            String number,
            ReportingPeriod month,
            String coefficient,
            String assigned,
            String delivered,
            LocalDate deliveredOn) {
        TaskId id = TaskId.of("t-" + cadre + "-" + month + "-" + number);
        lines.add(recorded(
                month.getFirstDay(),
                task(id, cadre, month.getLastDay())
                        .conversionCoefficient(Fraction.parse(coefficient))
                        .amount(Fraction.parse(assigned))
                        .build()));
        lines.add(recorded(
                deliveredOn,
                report(id, cadre, deliveredOn).amount(Fraction.parse(delivered)).build()));
    }

    private static LedgerEntry judged(CadreId cadre, ReportingPeriod month, String points) {
        JudgedScore score = generalScore(cadre, month, Points.of(points)).build();
        return recorded(score.getJudgedOn(), score);
    }
}
