// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.PeriodScore;
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
import io.github.camket.model.organization.SimilarTaskGroup;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two units with one authority, and people who began in December, so that a short document holds what groups lead to: two
 * tie for the only place of the agency, one is over the quota of a similar-task group, a unit with a late task has no level,
 * so that the level of its head is open, and the other unit is over the quota of the authority.
 */
final class SmallAuthority {

    private static final OrgUnitId AUTHORITY = OrgUnitId.of("u-0");
    private static final OrgUnitId LATE = OrgUnitId.of("u-1");
    private static final OrgUnitId BEST = OrgUnitId.of("u-2");
    private static final CadreId HEAD = CadreId.of("c-1");
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);
    private static final ReportingPeriod MONTH = ReportingPeriod.parse("2026-12");
    private static final LocalDate LAST_DAY = MONTH.getLastDay();

    private final List<Fact> facts = new ArrayList<>();

    private SmallAuthority() {
        facts.add(OrgUnit.builder()
                .id(AUTHORITY)
                .name("Cơ quan Mẫu")
                .kind(OrgKind.of("COUNCIL"))
                .build());
        unit(LATE, "85", "2027-01-04", "task-1");
        unit(BEST, "95", "2026-12-30", "task-2");
        person("c-1", Position.HEAD);
        scored("c-2", "95");
        scored("c-3", "95");
        scored("c-4", "93");
        facts.add(SimilarTaskGroup.builder()
                .id(FactId.of("g-1"))
                .name("Tổng hợp")
                .unit(AUTHORITY)
                .addMembers(CadreId.of("c-4"))
                .period(YEAR)
                .authorityPost("Chủ tịch")
                .decidedOn(LAST_DAY)
                .build());
        task("t-c-1", LATE, Optional.of(HEAD), "2026-12-30", "r-c-1");
        judged(Subject.of(HEAD), MONTH, "general", "29");
        judged(Subject.of(HEAD), MONTH, "organizing", "100");
        judged(Subject.of(HEAD), MONTH, "cohesion", "50");
    }

    /** The year, without reasons; one month is enough for a rating, and there is a place for every fourth of the staff. */
    static Assessment assessment() {
        return assessment(List.of());
    }

    /** The same with further facts, recorded on the last day. */
    static Assessment assessment(List<Fact> more) {
        Regulation decree = Decree335.civilServants();
        Regulation people = decree.withOfficial(false)
                .withPeriodRules(decree.getPeriodRules()
                        .map(rules -> rules.withMinMonthsWorked(local(rules.getMinMonthsWorked(), 0))))
                .withQuota(decree.getQuota()
                        .map(quota -> quota.withRate(local(quota.getRate(), Fraction.of(1, 4)))
                                .withBase(local(quota.getBase(), QuotaBase.ALL_STAFF))));
        return Assessor.of(people, Decree335.organizations()).withoutReasons().assess(known(more), YEAR);
    }

    /** What was known in the next year. */
    static Snapshot known() {
        return known(List.of());
    }

    private static Snapshot known(List<Fact> more) {
        List<LedgerEntry> entries = new ArrayList<>();
        new SmallAuthority().facts.forEach(fact -> entries.add(new LedgerEntry.Recorded(LAST_DAY, fact)));
        more.forEach(fact -> entries.add(new LedgerEntry.Recorded(LAST_DAY, fact)));
        return Ledger.of(entries).knownOn(LocalDate.of(2027, 1, 10));
    }

    private static <T> Parameter<T> local(Parameter<T> parameter, T value) {
        return parameter.withValue(value, Basis.LOCAL, Source.of(Citation.ofPlace("Quy chế mẫu", "mục 1")));
    }

    private void unit(OrgUnitId id, String points, String deliveredOn, String task) {
        facts.add(OrgUnit.builder()
                .id(id)
                .name("Phòng Mẫu")
                .kind(OrgKind.DIVISION)
                .parent(AUTHORITY)
                .build());
        judged(Subject.of(id), YEAR, "general", "25");
        judged(
                Subject.of(id),
                YEAR,
                "result",
                Fraction.parse(points).minus(Fraction.of(25)).toString());
        task(task, id, Optional.empty(), deliveredOn, "r-" + task);
    }

    private void task(String id, OrgUnitId unit, Optional<CadreId> assignee, String deliveredOn, String report) {
        facts.add(Task.builder()
                .id(TaskId.of(id))
                .title("Báo cáo")
                .unit(unit)
                .assignee(assignee)
                .conversionCoefficient(Fraction.ONE)
                .amount(Fraction.ONE)
                .deadline(LAST_DAY)
                .build());
        facts.add(TaskReport.builder()
                .id(FactId.of(report))
                .task(TaskId.of(id))
                .by(HEAD)
                .deliveredOn(LocalDate.parse(deliveredOn))
                .amount(Fraction.ONE)
                .build());
        facts.add(Acceptance.builder()
                .id(FactId.of("a-" + id))
                .report(FactId.of(report))
                .decidedOn(LocalDate.parse(deliveredOn))
                .beyondRequirement(true)
                .build());
    }

    private void judged(Subject subject, ReportingPeriod period, String criterion, String points) {
        facts.add(JudgedScore.builder()
                .id(FactId.of("j-" + subject + "-" + criterion))
                .subject(subject)
                .criterion(criterion)
                .period(period)
                .points(Points.of(points))
                .stage(Stage.AUTHORITY)
                .scorerPost("Chủ tịch")
                .judgedOn(LAST_DAY)
                .build());
    }

    private void person(String id, Position position) {
        facts.add(Cadre.builder()
                .id(CadreId.of(id))
                .legalClass(LegalClass.CIVIL_SERVANT)
                .build());
        facts.add(Appointment.builder()
                .id(FactId.of("ap-" + id))
                .cadre(CadreId.of(id))
                .unit(LATE)
                .position(position)
                .startsOn(MONTH.getFirstDay())
                .build());
    }

    private void scored(String id, String points) {
        person(id, Position.STAFF);
        facts.add(PeriodScore.builder()
                .id(FactId.of("ps-" + id))
                .cadre(CadreId.of(id))
                .period(MONTH)
                .points(Points.of(points))
                .authorityPost("Chủ tịch")
                .decidedOn(LAST_DAY)
                .build());
    }
}
