// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.Language;
import io.github.camket.model.Ledger;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.fact.FactId;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what briefings look back on, what became of the conclusion before, and what they conclude. */
@Command(
        name = "briefing",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        description = {
            "Prints a briefing and what became of the one before. Without --ledger: a province in May and June 2023.",
            "In nội dung giao ban và kết quả thực hiện kết luận trước. Không có --ledger: một tỉnh, tháng 5 và 6/2023."
        })
public final class MonthlyBriefing implements Runnable {

    private static final String SHIPPED = "data/briefing-2023.json";

    @Option(names = "--ledger", paramLabel = "FILE", description = "Ledger of facts, JSON / tệp sổ dữ kiện.")
    private Path ledgerFile;

    @Option(
            names = "--briefing",
            paramLabel = "ID",
            description = "One briefing; without it all of them, by day / mã của một giao ban; không có thì in tất cả.")
    private String briefing;

    @Option(
            names = "--known-on",
            paramLabel = "DAY",
            description = "Facts recorded up to this day, 30/06/2023 or 2023-06-30; without it the day of each briefing"
                    + " / dữ kiện đến hết ngày này; không có thì lấy ngày của từng giao ban.")
    private String knownOn;

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    MonthlyBriefing(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        Program.main(MonthlyBriefing::new, args);
    }

    @Override
    public void run() {
        Language language = common.language();
        Optional<LocalDate> day = Optional.ofNullable(knownOn).map(text -> Program.day("--known-on", text, language));
        Ledger ledger = Program.ledger(ledgerFile, SHIPPED);
        List<Briefing> asked = briefings(ledger, day);
        BriefingPages pages = new BriefingPages(out, language);
        pages.printNote(ledger);
        asked.forEach(each -> pages.print(ledger, each.getId(), day.orElse(each.getHeldOn())));
    }

    /** The briefings that are asked for, by day; without a day as the last entry of the ledger leaves them. */
    private List<Briefing> briefings(Ledger ledger, Optional<LocalDate> day) {
        List<Briefing> known = ledger.knownOn(day.orElse(LocalDate.MAX)).getFacts(Briefing.class).stream()
                .filter(each -> briefing == null || each.getId().equals(FactId.of(briefing)))
                .sorted(Comparator.comparing(Briefing::getHeldOn).thenComparing(Briefing::getId))
                .toList();
        if (known.isEmpty()) {
            throw new IllegalArgumentException(
                    briefing == null
                            ? "--ledger must have a briefing that is known on the day: "
                                    + day.map(LocalDate::toString).orElse("-")
                            : "--briefing must be one that is known on the day: " + briefing);
        }
        return known;
    }
}
