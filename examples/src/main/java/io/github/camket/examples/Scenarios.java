// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.Language;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the four founding scenarios, from their data files to one page each. */
@Command(
        name = "scenarios",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        description = {
            "Prints one page for each founding scenario: A commitments, B briefing, C cascade, D difficult tasks.",
            "In mỗi tình huống một trang: A cam kết, B giao ban, C triển khai văn bản, D việc khó đã đăng ký."
        })
public final class Scenarios implements Runnable {

    @Option(
            names = "--only",
            paramLabel = "A|B|C|D",
            split = ",",
            description = "Some of them / chỉ in một số tình huống. Default: ${DEFAULT-VALUE}.")
    private List<String> only = List.of("A", "B", "C", "D");

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    Scenarios(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        Program.main(Scenarios::new, args);
    }

    @Override
    public void run() {
        Language language = common.language();
        List<Scenario> asked = only.stream().map(Scenarios::scenario).toList();
        ScenarioPages pages = new ScenarioPages(out, language);
        asked.forEach(scenario -> pages.print(scenario, Program.ledger(null, scenario.file())));
    }

    private static Scenario scenario(String letter) {
        try {
            return Scenario.valueOf(letter.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--only must be A, B, C or D: " + letter, e);
        }
    }
}
