// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.calendar.working.DeadlineCounter;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.explanation.DeadlineExplainer;
import io.github.camket.explanation.Language;
import io.github.camket.json.CamketJson;
import io.github.camket.official.Decree335;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says until when something is due that came on a day and is to be done within a period, and why. */
@Command(
        name = "deadline",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        description = {
            "Says until when something is due, day by day. Without options: a petition and two more.",
            "Tính hạn cuối, nêu rõ từng ngày. Không có tùy chọn: một kiến nghị và hai trường hợp khác."
        })
public final class Deadline implements Runnable {

    /** A case that comes with the program. */
    private record Case(String key, String received, TimeLimit within) {}

    private static final List<Case> SHIPPED = List.of(
            new Case("petition", "24/12/2026", Decree335.RATING_PETITION),
            new Case("proposal", "19/11/2026", new TimeLimit.WorkingDays(3)),
            new Case("days", "22/04/2025", new TimeLimit.Days(10)));

    @Option(
            names = "--received",
            paramLabel = "DAY",
            description = "Day of receipt, 24/12/2026 or 2026-12-24 / ngày nhận.")
    private String received;

    @Option(
            names = "--within",
            paramLabel = "LIMIT",
            description = "\"7 working days\", \"10 days\", \"1 month\""
                    + " / \"7 ngày làm việc\", \"10 ngày\", \"1 tháng\".")
    private String within;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "Decided days to add, JSON; can be given several times"
                    + " / tệp bổ sung ngày nghỉ, ngày làm bù; có thể lặp lại.")
    private List<Path> calendarFiles = List.of();

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    Deadline(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        Program.main(Deadline::new, args);
    }

    @Override
    public void run() {
        Language language = common.language();
        if ((received == null) != (within == null)) {
            throw new IllegalArgumentException("--received and --within must be given together");
        }
        DeadlineExplainer explainer = DeadlineExplainer.in(language);
        WorkingCalendar calendar = calendar();
        calendar.getFindings().forEach(finding -> line(explainer.finding(finding)));
        DeadlineCounter counter = DeadlineCounter.of(calendar);
        if (received != null) {
            LocalDate day = Program.day("--received", received, language);
            line(explainer.explain(counter.count(day, limit())).toString());
            return;
        }
        Texts texts = new Texts("deadline", language);
        for (Case shipped : SHIPPED) {
            LocalDate day = Program.day("--received", shipped.received(), language);
            line(texts.text(shipped.key()));
            line(explainer.explain(counter.count(day, shipped.within())).toString());
            line("");
        }
    }

    private TimeLimit limit() {
        try {
            return TimeLimit.parse(within);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--within: " + e.getMessage(), e);
        }
    }

    private WorkingCalendar calendar() {
        WorkingCalendar calendar = WorkingCalendar.official();
        for (Path file : calendarFiles) {
            calendar = calendar.with(CamketJson.readCalendar(Program.readable("--calendar", file)));
        }
        return calendar;
    }

    private void line(String text) {
        out.print(text + "\n");
    }
}
