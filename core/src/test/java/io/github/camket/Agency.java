// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
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
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of one small unit, written line by line. Plans are recorded on 1 January 2026; what happens later on the day
 * on which it happens.
 */
public final class Agency {

    /** The only unit. */
    public static final OrgUnitId UNIT = OrgUnitId.of("u-01");
    /** A day on which everything about 2026 is known. */
    public static final String AFTERWARDS = "2027-01-31";

    private static final LocalDate PLANNED = LocalDate.of(2026, 1, 1);

    private final List<LedgerEntry> entries = new ArrayList<>();

    private Agency() {}

    /** A ledger without units and people. */
    public static Agency empty() {
        return new Agency();
    }

    /** A unit with these people, all of them staff since 2020. */
    public static Agency of(String... staff) {
        Agency agency = empty();
        agency.plan(OrgUnit.builder()
                .id(UNIT)
                .name("Phòng Mẫu")
                .kind(OrgKind.DIVISION)
                .build());
        for (String cadre : staff) {
            agency.person(cadre, "2020-01-01", null);
        }
        return agency;
    }

    /** A member of staff from one day until before another one. */
    public Agency person(String cadre, String from, @Nullable String until) {
        plan(Cadre.builder()
                .id(CadreId.of(cadre))
                .legalClass(LegalClass.CIVIL_SERVANT)
                .build());
        Appointment.Builder post = Appointment.builder()
                .id(FactId.of("p-" + cadre))
                .cadre(CadreId.of(cadre))
                .unit(UNIT)
                .position(Position.STAFF)
                .startsOn(LocalDate.parse(from));
        if (until != null) {
            post.endsBefore(LocalDate.parse(until));
        }
        return plan(post.build());
    }

    /** Records a fact on 1 January 2026. */
    public Agency plan(Fact fact) {
        return record(PLANNED, fact);
    }

    public Agency record(String day, Fact fact) {
        return record(LocalDate.parse(day), fact);
    }

    private Agency record(LocalDate day, Fact fact) {
        return add(new LedgerEntry.Recorded(day, fact));
    }

    public Agency add(LedgerEntry entry) {
        entries.add(entry);
        return this;
    }

    public static Task.Builder aTask(String id, String cadre, String coefficient, String amount, String deadline) {
        return Task.builder()
                .id(TaskId.of(id))
                .title("Nhiệm vụ mẫu")
                .unit(UNIT)
                .assignee(CadreId.of(cadre))
                .conversionCoefficient(Fraction.parse(coefficient))
                .amount(Fraction.parse(amount))
                .deadline(LocalDate.parse(deadline));
    }

    public Agency task(String id, String cadre, String coefficient, String amount, String deadline) {
        return plan(aTask(id, cadre, coefficient, amount, deadline).build());
    }

    public Agency adHoc(String id, String cadre, String coefficient, String amount, String deadline) {
        return plan(aTask(id, cadre, coefficient, amount, deadline)
                .origin(TaskOrigin.AD_HOC)
                .build());
    }

    public static TaskReport aReport(String id, String task, String by, String day, String amount) {
        return TaskReport.builder()
                .id(FactId.of(id))
                .task(TaskId.of(task))
                .by(CadreId.of(by))
                .deliveredOn(LocalDate.parse(day))
                .amount(Fraction.parse(amount))
                .build();
    }

    public Agency delivered(String id, String task, String by, String day, String amount) {
        return record(day, aReport(id, task, by, day, amount));
    }

    public static Acceptance.Builder anAcceptance(String report, String day) {
        return Acceptance.builder()
                .id(FactId.of("a-" + report))
                .report(FactId.of(report))
                .decidedOn(LocalDate.parse(day));
    }

    public static JudgedScore aScore(
            String id, String cadre, String criterion, String period, String points, Stage stage) {
        return JudgedScore.builder()
                .id(FactId.of(id))
                .cadre(CadreId.of(cadre))
                .criterion(criterion)
                .period(ReportingPeriod.parse(period))
                .points(Points.of(points))
                .stage(stage)
                .scorerPost("Thủ trưởng")
                .judgedOn(ReportingPeriod.parse(period).getLastDay())
                .build();
    }

    /** Disputed points of a judged score. */
    public static Doubt aDoubt(String id, String score, String least, String most, String raisedOn) {
        return Doubt.builder()
                .id(FactId.of(id))
                .about(Ref.of(JudgedScore.KIND, score))
                .value(DoubtfulValue.POINTS)
                .reason(DoubtReason.DISPUTED)
                .least(Fraction.parse(least))
                .most(Fraction.parse(most))
                .raisedOn(LocalDate.parse(raisedOn))
                .build();
    }

    /** One score of the competent authority for all general criteria, given on the last day of the period. */
    public Agency general(String cadre, String period, String points) {
        return score(aScore("s-" + cadre + "-" + period, cadre, "general", period, points, Stage.AUTHORITY));
    }

    public Agency score(JudgedScore score) {
        return record(score.getJudgedOn(), score);
    }

    /** One task of one standard product, due and partly delivered on the last day of the month: a = b = c = share. */
    public Agency work(String cadre, String month, Fraction share) {
        String last = ReportingPeriod.parse(month).getLastDay().toString();
        String task = "t-" + cadre + "-" + month;
        task(task, cadre, "1", "1", last);
        return share.signum() == 0 ? this : delivered("r-" + task, task, cadre, last, share.toString());
    }

    /** Work and general points that together give exactly this score: points above 70 are general ones. */
    public Agency month(String cadre, String month, String score) {
        Fraction total = Fraction.parse(score);
        Fraction general = total.minus(Fraction.of(70)).atLeast(Fraction.ZERO);
        return work(cadre, month, total.minus(general).dividedBy(70)).general(cadre, month, general.toString());
    }

    /** The same score in all months of a period. */
    public Agency months(String cadre, String period, String score) {
        ReportingPeriod.parse(period).getMonths().forEach(month -> month(cadre, month.toString(), score));
        return this;
    }

    public Agency away(String cadre, AbsenceKind kind, String from, String until) {
        return record(
                from,
                Absence.builder()
                        .id(FactId.of("v-" + cadre + "-" + from))
                        .cadre(CadreId.of(cadre))
                        .kind(kind)
                        .startsOn(LocalDate.parse(from))
                        .endsBefore(LocalDate.parse(until))
                        .build());
    }

    public List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    public Ledger ledger() {
        return Ledger.of(entries);
    }

    public Snapshot knownOn(String day) {
        return ledger().knownOn(LocalDate.parse(day));
    }

    public Assessment assess(Regulation regulation, String period, String knownOn) {
        return Assessor.of(regulation).assess(knownOn(knownOn), ReportingPeriod.parse(period));
    }

    public Rating rate(Regulation regulation, String cadre, String period, String knownOn) {
        return assess(regulation, period, knownOn).rating(CadreId.of(cadre));
    }

    public Rating rate(Regulation regulation, String cadre, String period) {
        return rate(regulation, cadre, period, AFTERWARDS);
    }

    public Rating rate(String cadre, String period, String knownOn) {
        return rate(Decree335.staff(), cadre, period, knownOn);
    }

    /** The rating under the decree when everything is known. */
    public Rating rate(String cadre, String period) {
        return rate(cadre, period, AFTERWARDS);
    }

    /** The ratios a, b and c of a rated month, as numbers; "-" for one that is not there. */
    public static List<String> components(Rating month) {
        Measurements measured =
                month.getEvaluation().orElseThrow().getMeasurements().orElseThrow();
        return Stream.of(Decree335.QUANTITY, Decree335.QUALITY, Decree335.TIMELINESS)
                .map(id -> measured.find(id)
                        .flatMap(Measurement::getValue)
                        .map(value -> value.toFraction().toString())
                        .orElse("-"))
                .toList();
    }
}
