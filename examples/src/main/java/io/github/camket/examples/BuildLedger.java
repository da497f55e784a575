// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.explanation.Explainer;
import io.github.camket.explanation.Explanation;
import io.github.camket.explanation.HtmlRenderer;
import io.github.camket.explanation.Language;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
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
import io.github.camket.rating.Rating;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds a ledger in Java, corrects it, and rates a month and a year; the program of {@code docs/ledger.md}. */
@Command(
        name = "build-ledger",
        sortOptions = false,
        description = {
            "Builds the ledger of one person in Java, corrects it, and rates a month and the year.",
            "Lập sổ dữ kiện của một người bằng Java, đính chính, rồi xếp loại một tháng và cả năm."
        })
public final class BuildLedger implements Runnable {

    private static final OrgUnitId UNIT = OrgUnitId.of("u-1");
    private static final CadreId PERSON = CadreId.of("c-1");

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Where the explanation of the year is written as a page / tệp ghi giải trình cả năm, dạng HTML.")
    private Path htmlFile;

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    BuildLedger(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        Program.main(BuildLedger::new, args);
    }

    /** A unit, and a civil servant without leadership in it. */
    static List<Fact> people() {
        return List.of(
                OrgUnit.builder()
                        .id(UNIT)
                        .name("Phòng Mẫu")
                        .kind(OrgKind.of("DIVISION"))
                        .build(),
                Cadre.builder().id(PERSON).legalClass(LegalClass.CIVIL_SERVANT).build(),
                Appointment.builder()
                        .id(FactId.of("ap-1"))
                        .cadre(PERSON)
                        .unit(UNIT)
                        .position(Position.STAFF)
                        .startsOn(LocalDate.of(2026, 1, 1))
                        .build());
    }

    /** Four reports are due on the 20th, delivered then, accepted on the 25th; the points are given on the 1st of the next month. */
    static List<LedgerEntry> month(YearMonth month, int failures) {
        TaskId task = TaskId.of("t-" + month);
        FactId report = FactId.of("r-" + month);
        LocalDate due = month.atDay(20);
        LocalDate judged = month.plusMonths(1).atDay(1);
        return List.of(
                new LedgerEntry.Recorded(
                        month.atDay(1),
                        Task.builder()
                                .id(task)
                                .title("Báo cáo " + month)
                                .unit(UNIT)
                                .assignee(PERSON)
                                .amount(Fraction.of(4))
                                .conversionCoefficient(Fraction.parse("1.5"))
                                .deadline(due)
                                .build()),
                new LedgerEntry.Recorded(
                        due,
                        TaskReport.builder()
                                .id(report)
                                .task(task)
                                .by(PERSON)
                                .amount(Fraction.of(4))
                                .deliveredOn(due)
                                .build()),
                new LedgerEntry.Recorded(
                        month.atDay(25),
                        Acceptance.builder()
                                .id(FactId.of("a-" + month))
                                .report(report)
                                .decidedOn(month.atDay(25))
                                .qualityFailures(failures)
                                .build()),
                new LedgerEntry.Recorded(
                        judged,
                        JudgedScore.builder()
                                .id(FactId.of("s-" + month))
                                .cadre(PERSON)
                                .criterion("general")
                                .period(ReportingPeriod.month(month))
                                .points(Points.of(18))
                                .stage(Stage.AUTHORITY)
                                .scorerPost("Chủ tịch")
                                .judgedOn(judged)
                                .build()));
    }

    /** The year as it was recorded at first: November has a failure too many, and a task that was entered twice. */
    static Ledger recorded() {
        List<LedgerEntry> entries = new ArrayList<>();
        people().forEach(fact -> entries.add(new LedgerEntry.Recorded(LocalDate.of(2026, 1, 1), fact)));
        for (int month = 1; month <= 12; month++) {
            entries.addAll(month(YearMonth.of(2026, month), month == 11 ? 1 : 0));
        }
        entries.add(new LedgerEntry.Recorded(
                LocalDate.of(2026, 11, 3),
                Task.builder()
                        .id(TaskId.of("t-twice"))
                        .title("Báo cáo 2026-11")
                        .unit(UNIT)
                        .assignee(PERSON)
                        .conversionCoefficient(Fraction.of(6))
                        .deadline(LocalDate.of(2026, 11, 20))
                        .build()));
        return Ledger.of(entries);
    }

    /** Nothing is overwritten: both are put right by entries of 5 January. */
    static Ledger corrected() {
        LocalDate day = LocalDate.of(2027, 1, 5);
        Acceptance passed = Acceptance.builder()
                .id(FactId.of("a-2026-11"))
                .report(FactId.of("r-2026-11"))
                .decidedOn(LocalDate.of(2026, 11, 25))
                .build();
        return recorded()
                .append(List.of(
                        new LedgerEntry.Correction(day, passed, "Ghi nhầm một lần không đạt"),
                        new LedgerEntry.Withdrawal(day, TaskId.of("t-twice").toRef(), "Ghi trùng")));
    }

    @Override
    public void run() {
        Language language = common.language();
        Snapshot before = corrected().knownOn(LocalDate.of(2027, 1, 4));
        Snapshot after = corrected().knownOn(LocalDate.of(2027, 1, 5));
        Assessor assessor = Assessor.of(Decree335.civilServants());
        ReportingPeriod november = ReportingPeriod.parse("2026-11");
        ReportingPeriod year = ReportingPeriod.parse("2026");
        out.println(assessor.assess(before, november).rating(PERSON)); // c-1 COMPLETED 601/12
        out.println(assessor.assess(after, november).rating(PERSON)); // c-1 GOOD 88
        out.println(assessor.assess(before, year).rating(PERSON)); // c-1 GOOD 12217/144
        Rating rating = assessor.assess(after, year).rating(PERSON);
        out.println(rating); // c-1 GOOD 88
        Explanation why = Explainer.in(language).explain(rating);
        String page = HtmlRenderer.render(why);
        out.print("\n" + why + "\n");
        if (htmlFile != null) {
            write(page);
        }
    }

    private void write(String page) {
        try {
            Files.writeString(htmlFile, page);
        } catch (IOException e) {
            throw new IllegalArgumentException("--html must be a file that can be written: " + htmlFile, e);
        }
    }
}
