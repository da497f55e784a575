// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Schedule;
import io.github.camket.counterfactual.Counterfactuals;
import io.github.camket.explanation.Explainer;
import io.github.camket.explanation.Explanation;
import io.github.camket.measurement.WorkAccount;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.PostChange;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.FactorId;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskKind;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A ledger with facts of every type, a correction and a withdrawal, and what it leads to. The people have no names. */
public final class SmallAgency {

    private static final OrgUnitId TOP = OrgUnitId.of("u-0");
    private static final OrgUnitId UNIT = OrgUnitId.of("u-1");
    private static final CadreId DILIGENT = CadreId.of("c-1");
    private static final CadreId HELPER = CadreId.of("c-2");
    private static final CadreId HEAD = CadreId.of("c-3");
    private static final CadreId DISCIPLINED = CadreId.of("c-4");
    private static final CadreId WORKER = CadreId.of("c-5");

    private SmallAgency() {}

    /** All there is to write about: each property of each fact at least once, defaults both left out and written. */
    public static Ledger ledger() {
        List<LedgerEntry> entries = new ArrayList<>();
        record(entries, "2026-01-05", organization());
        record(entries, "2026-01-05", GroupFacts.organization());
        record(entries, "2026-01-06", SmallProvince.facts());
        record(entries, "2026-01-06", SmallDirectives.facts());
        record(entries, "2026-01-06", SmallReorganizations.facts());
        record(entries, "2026-01-06", SmallTasks.facts());
        record(entries, "2026-02-03", work());
        record(entries, "2026-02-03", GroupFacts.work());
        record(entries, "2026-03-02", SmallTasks.work());
        record(entries, "2026-03-02", SmallIndicators.facts());
        record(entries, "2026-03-02", judgements());
        record(entries, "2026-03-02", GroupFacts.decisions());
        record(entries, "2027-01-06", SmallPath.facts());
        record(entries, "2026-03-02", SmallVotes.facts());
        entries.add(new LedgerEntry.Correction(
                day("2026-03-03"),
                task("t-3", "2.7", "1/3").withSchedule(Schedule.until(day("2026-02-27"))),
                "Sai hạn \"gốc\"\n(dòng 2)"));
        entries.add(new LedgerEntry.Withdrawal(day("2026-03-04"), Ref.of("task", "t-9"), "Nhập nhầm"));
        return Ledger.of(entries).withNote("Minh họa: không có thật. 100 % illustrative ⟨€, 𝄞⟩.");
    }

    /** The first quarter of the ledger, known before its end, with reasons. */
    public static WorkAccount workAccount() {
        return WorkAccount.of(ledger().knownOn(LocalDate.parse("2026-12-31")), UNIT, ReportingPeriod.parse("2026"));
    }

    public static Assessment assessment() {
        return Assessor.of(Decree335.staff())
                .assess(ledger().knownOn(day("2026-03-20")), ReportingPeriod.parse("2026-Q1"));
    }

    /** The explanation of the first quarter of someone who has a level. */
    public static Explanation explanation() {
        return Explainer.english().explain(assessment().rating(CadreId.of("c-1")));
    }

    /** What would change the level of the first quarter of someone who has one. */
    public static Counterfactuals counterfactuals() {
        return Assessor.of(Decree335.staff())
                .whatIf(ledger().knownOn(day("2026-03-20")), ReportingPeriod.parse("2026-Q1"))
                .search(Subject.of(CadreId.of("c-1")));
    }

    /** The same quarter from figures closed on 10 March, which cover the first two months; without reasons. */
    static Assessment closed() {
        CutOff cutOff = CutOff.of(ReportingPeriod.parse("2026-Q1"), day("2026-03-10"), day("2026-02-28"));
        return Assessor.of(Decree335.staff()).withoutReasons().assess(ledger().knownOn(day("2026-03-20")), cutOff);
    }

    private static void record(List<LedgerEntry> entries, String day, List<Fact> facts) {
        facts.forEach(fact -> entries.add(new LedgerEntry.Recorded(day(day), fact)));
    }

    private static List<Fact> organization() {
        return List.of(
                OrgUnit.builder()
                        .id(TOP)
                        .name("Ủy ban nhân dân xã Mẫu")
                        .kind(OrgKind.PEOPLES_COMMITTEE)
                        .build(),
                OrgUnit.builder()
                        .id(UNIT)
                        .name("Phòng Mẫu")
                        .kind(OrgKind.of("DIVISION"))
                        .parent(TOP)
                        .build(),
                cadre(DILIGENT, LegalClass.CIVIL_SERVANT),
                cadre(HELPER, LegalClass.CIVIL_SERVANT),
                cadre(HEAD, LegalClass.CIVIL_SERVANT),
                cadre(DISCIPLINED, LegalClass.CIVIL_SERVANT),
                cadre(WORKER, LegalClass.CONTRACT_WORKER).withName("Người số 5"),
                post("ap-1", DILIGENT, Position.STAFF),
                post("ap-2", HELPER, Position.STAFF),
                post("ap-3", HEAD, Position.HEAD),
                post("ap-4", DISCIPLINED, Position.STAFF)
                        .withEndsBefore(day("2026-03-01"))
                        .withEndReason(PostChange.ROTATION),
                Absence.builder()
                        .id(FactId.of("ab-1"))
                        .cadre(HELPER)
                        .kind(AbsenceKind.SICK)
                        .startsOn(day("2026-01-01"))
                        .endsBefore(day("2026-02-01"))
                        .build(),
                task("t-1", "2.7", "3"),
                task("t-2", "0.5", "4").withOrigin(TaskOrigin.AD_HOC),
                task("t-3", "2.7", "1/3"),
                task("t-4", "1", "2")
                        .withAssignee(HELPER)
                        .withKind(TaskKind.of("REGULAR"))
                        .withFactors(Map.of(
                                FactorId.of("urgency"), Fraction.ONE, FactorId.of("difficulty"), Fraction.of(6, 5)))
                        .withSchedule(Schedule.until(day("2026-02-27"))),
                task("t-9", "1", "1"));
    }

    private static List<Fact> work() {
        return List.of(
                report("r-1", "t-1", "2026-01-20", "2"),
                report("r-2", "t-1", "2026-02-02", "0.8"),
                report("r-3", "t-2", "2026-01-30", "4"),
                report("r-4", "t-4", "2026-02-02", "1").withBy(HELPER),
                Acceptance.builder()
                        .id(FactId.of("a-1"))
                        .report(FactId.of("r-1"))
                        .decidedOn(day("2026-01-22"))
                        .qualityFailures(1)
                        .build(),
                Acceptance.builder()
                        .id(FactId.of("a-2"))
                        .report(FactId.of("r-2"))
                        .decidedOn(day("2026-02-03"))
                        .lateOccurrences(2)
                        .workingDaysLate(1)
                        .qualityShare(Fraction.parse("0.85"))
                        .build(),
                cause("oc-1", Concern.TIMELINESS)
                        .confirmedBy("Chủ tịch")
                        .confirmedOn(day("2026-02-03"))
                        .build(),
                cause("oc-2", Concern.QUALITY).build(),
                HandOver.builder()
                        .id(FactId.of("h-1"))
                        .task(TaskId.of("t-3"))
                        .giver(DILIGENT)
                        .receiver(HELPER)
                        .handedOverOn(day("2026-02-03"))
                        .build());
    }

    private static List<Fact> judgements() {
        return List.of(
                score("j-1", DILIGENT, "general", "2026-01", "29", Stage.SELF),
                score("j-2", DILIGENT, "general", "2026-01", "26.5", Stage.AUTHORITY),
                score("j-3", DILIGENT, "general", "2026-02", "80/3", Stage.AUTHORITY),
                score("j-4", HELPER, "general", "2026-02", "30", Stage.SELF),
                score("j-6", HELPER, "general.conduct", "2026-02", "9", Stage.AUTHORITY),
                doubt("db-1", "judgedScore:j-6", DoubtfulValue.POINTS, DoubtReason.DISPUTED, "22/3", "9")
                        .build(),
                doubt("db-2", "taskReport:r-2", DoubtfulValue.AMOUNT, DoubtReason.ESTIMATED, "0.5", "1")
                        .settledOn(day("2026-03-10"))
                        .build(),
                discipline("d-1", "act-1", DisciplineGround.DUTY),
                discipline("d-2", "act-2", DisciplineGround.OTHER).withAlreadyCountedIn(ReportingPeriod.parse("2025")),
                Conclusion.builder()
                        .id(FactId.of("k-1"))
                        .cadre(DISCIPLINED)
                        .kind(ConclusionKind.EXEMPLARY_DUTY)
                        .authorityPost("Ban Thường vụ")
                        .concludedOn(day("2026-02-20"))
                        .build());
    }

    private static Cadre cadre(CadreId id, LegalClass legalClass) {
        return Cadre.builder().id(id).legalClass(legalClass).build();
    }

    private static Appointment post(String id, CadreId cadre, Position position) {
        return Appointment.builder()
                .id(FactId.of(id))
                .cadre(cadre)
                .unit(UNIT)
                .position(position)
                .startsOn(day("2025-07-01"))
                .build();
    }

    private static Task task(String id, String coefficient, String amount) {
        return Task.builder()
                .id(TaskId.of(id))
                .title("Báo cáo " + id)
                .unit(UNIT)
                .assignee(DILIGENT)
                .conversionCoefficient(Fraction.parse(coefficient))
                .amount(Fraction.parse(amount))
                .deadline(day("2026-01-31"))
                .build();
    }

    private static TaskReport report(String id, String task, String deliveredOn, String amount) {
        return TaskReport.builder()
                .id(FactId.of(id))
                .task(TaskId.of(task))
                .by(DILIGENT)
                .deliveredOn(day(deliveredOn))
                .amount(Fraction.parse(amount))
                .build();
    }

    private static ObjectiveCause.Builder cause(String id, Concern concern) {
        return ObjectiveCause.builder()
                .id(FactId.of(id))
                .task(TaskId.of("t-1"))
                .concern(concern)
                .description("Mưa lũ");
    }

    private static JudgedScore score(
            String id, CadreId cadre, String criterion, String period, String points, Stage stage) {
        return JudgedScore.builder()
                .id(FactId.of(id))
                .cadre(cadre)
                .criterion(criterion)
                .period(ReportingPeriod.parse(period))
                .points(Points.parse(points))
                .stage(stage)
                .scorerPost("Trưởng phòng")
                .judgedOn(day("2026-03-01"))
                .build();
    }

    private static Doubt.Builder doubt(
            String id, String about, DoubtfulValue value, DoubtReason reason, String least, String most) {
        return Doubt.builder()
                .id(FactId.of(id))
                .about(Ref.parse(about))
                .value(value)
                .reason(reason)
                .least(Fraction.parse(least))
                .most(Fraction.parse(most))
                .raisedOn(day("2026-03-02"));
    }

    private static Discipline discipline(String id, String act, DisciplineGround ground) {
        return Discipline.builder()
                .id(FactId.of(id))
                .cadre(DISCIPLINED)
                .act(act)
                .actOn(day("2025-12-01"))
                .effectiveOn(day("2026-02-10"))
                .form(DisciplineForm.REPRIMAND)
                .ground(ground)
                .side(DisciplineSide.ADMINISTRATIVE)
                .build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
