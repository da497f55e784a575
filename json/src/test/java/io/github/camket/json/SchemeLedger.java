// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
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
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.FactorId;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Regulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Facts for the sample schemes, written in a line each, and the schemes themselves. */
final class SchemeLedger {

    private static final OrgUnitId TOP = OrgUnitId.of("u-0");

    private final List<Fact> facts = new ArrayList<>();

    SchemeLedger() {
        facts.add(OrgUnit.builder()
                .id(TOP)
                .name("Cơ quan Mẫu")
                .kind(OrgKind.DEPARTMENT)
                .employingAgency(true)
                .build());
    }

    /** A sample scheme as the file says it. */
    static Regulation scheme(String name) {
        try (var in = SchemeLedger.class.getResourceAsStream("/schemes/" + name + ".json")) {
            return CamketJson.readRegulation(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A unit directly below the top. */
    SchemeLedger unit(String id, String kind, String level) {
        facts.add(OrgUnit.builder()
                .id(OrgUnitId.of(id))
                .name("Đơn vị Mẫu")
                .kind(OrgKind.of(kind))
                .level(OrgLevel.of(level))
                .parent(TOP)
                .build());
        return this;
    }

    /** A civil servant of the top unit, in service long before. */
    SchemeLedger person(String id, Position position) {
        facts.add(Cadre.builder()
                .id(CadreId.of(id))
                .legalClass(LegalClass.CIVIL_SERVANT)
                .build());
        facts.add(Appointment.builder()
                .id(FactId.of("ap-" + id))
                .cadre(CadreId.of(id))
                .unit(TOP)
                .position(position)
                .startsOn(LocalDate.of(2025, 1, 1))
                .build());
        return this;
    }

    SchemeLedger leave(String person, String from, String endsBefore) {
        facts.add(Absence.builder()
                .id(FactId.of("ab-" + person))
                .cadre(CadreId.of(person))
                .kind(AbsenceKind.UNPAID)
                .startsOn(LocalDate.parse(from))
                .endsBefore(LocalDate.parse(endsBefore))
                .build());
        return this;
    }

    /** Points of the authority. */
    SchemeLedger score(Subject subject, String criterion, String period, String points) {
        facts.add(JudgedScore.builder()
                .id(FactId.of("j-" + facts.size()))
                .subject(subject)
                .criterion(criterion)
                .period(ReportingPeriod.parse(period))
                .points(Points.parse(points))
                .stage(Stage.AUTHORITY)
                .scorerPost("Chủ tịch")
                .judgedOn(ReportingPeriod.parse(period).getLastDay())
                .build());
        return this;
    }

    SchemeLedger score(String person, String criterion, String period, String points) {
        return score(Subject.of(CadreId.of(person)), criterion, period, points);
    }

    SchemeLedger task(
            String id, String person, String coefficient, String amount, String deadline, Map<String, String> factors) {
        Map<FactorId, Fraction> known = new TreeMap<>();
        factors.forEach((name, value) -> known.put(FactorId.of(name), Fraction.parse(value)));
        facts.add(Task.builder()
                .id(TaskId.of(id))
                .title("Nhiệm vụ " + id)
                .unit(TOP)
                .assignee(CadreId.of(person))
                .conversionCoefficient(Fraction.parse(coefficient))
                .amount(Fraction.parse(amount))
                .deadline(LocalDate.parse(deadline))
                .factors(known)
                .build());
        return this;
    }

    /** A delivery, which is named after its task. */
    SchemeLedger delivered(String task, String person, String day, String amount) {
        facts.add(TaskReport.builder()
                .id(FactId.of("r-" + task))
                .task(TaskId.of(task))
                .by(CadreId.of(person))
                .deliveredOn(LocalDate.parse(day))
                .amount(Fraction.parse(amount))
                .build());
        return this;
    }

    /** What the acceptor found of the delivery of a task. */
    SchemeLedger accepted(
            String task, String day, Optional<String> quality, Optional<Integer> workingDaysLate, boolean beyond) {
        Acceptance.Builder acceptance = Acceptance.builder()
                .id(FactId.of("a-" + task))
                .report(FactId.of("r-" + task))
                .decidedOn(LocalDate.parse(day))
                .beyondRequirement(beyond);
        quality.map(Fraction::parse).ifPresent(acceptance::qualityShare);
        workingDaysLate.ifPresent(acceptance::workingDaysLate);
        facts.add(acceptance.build());
        return this;
    }

    SchemeLedger disciplined(String person, String day) {
        facts.add(Discipline.builder()
                .id(FactId.of("d-" + person))
                .cadre(CadreId.of(person))
                .act("act-" + person)
                .actOn(LocalDate.parse(day))
                .effectiveOn(LocalDate.parse(day))
                .form(DisciplineForm.REPRIMAND)
                .ground(DisciplineGround.DUTY)
                .side(DisciplineSide.ADMINISTRATIVE)
                .build());
        return this;
    }

    SchemeLedger dishonest(Subject subject, String day) {
        facts.add(Conclusion.builder()
                .id(FactId.of("k-" + facts.size()))
                .subject(subject)
                .kind(ConclusionKind.DISHONEST_DATA)
                .authorityPost("Chủ tịch")
                .concludedOn(LocalDate.parse(day))
                .build());
        return this;
    }

    /** Everything as known on a day; all of it was recorded on that day. */
    Snapshot knownOn(String day) {
        LocalDate recorded = LocalDate.parse(day);
        List<LedgerEntry> entries = new ArrayList<>();
        facts.forEach(fact -> entries.add(new LedgerEntry.Recorded(recorded, fact)));
        return Ledger.of(entries).knownOn(recorded);
    }
}
