// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.Language;
import io.github.camket.model.Ledger;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints how registered difficult tasks of a province stand, review by review, and what is carried over when units merge. */
@Command(
        name = "difficult-tasks",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        description = {
            "Prints how registered difficult tasks stand. Without --ledger: a province, districts and communes in 2024.",
            "In tình hình việc khó đã đăng ký. Không có --ledger: một tỉnh, các huyện và xã năm 2024."
        })
public final class DifficultTasks implements Runnable {

    private static final String SHIPPED = "data/difficult-tasks-2024.json";
    /** Two weekly reviews, the end of the works, and the end of the year, after the communes have merged. */
    private static final List<String> SHIPPED_DAYS = List.of("07/06/2024", "14/06/2024", "30/09/2024", "31/12/2024");

    @Option(names = "--ledger", paramLabel = "FILE", description = "Ledger of facts, JSON / tệp sổ dữ kiện.")
    private Path ledgerFile;

    @Option(
            names = "--known-on",
            paramLabel = "DAY",
            split = ",",
            description = "Facts recorded up to this day, 14/06/2024 or 2024-06-14; several with commas"
                    + " / dữ kiện đến hết ngày này; nhiều ngày cách nhau bằng dấu phẩy.")
    private List<String> knownOn = SHIPPED_DAYS;

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    DifficultTasks(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        Program.main(DifficultTasks::new, args);
    }

    @Override
    public void run() {
        Language language = common.language();
        List<LocalDate> days = knownOn.stream()
                .map(text -> Program.day("--known-on", text, language))
                .toList();
        Ledger ledger = Program.ledger(ledgerFile, SHIPPED);
        DifficultPages pages = new DifficultPages(out, language);
        pages.printNote(ledger);
        days.forEach(day -> pages.print(ledger.knownOn(day)));
    }
}
