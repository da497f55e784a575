// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.Language;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.model.Ledger;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how far the commitments of a ledger file are fulfilled, as known on one day or several. */
@Command(
        name = "commitments",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        description = {
            "Says how far commitments are fulfilled. Without --ledger: a province and three districts in 2021.",
            "Đánh giá việc thực hiện cam kết. Không có --ledger: một tỉnh và ba huyện, thành phố năm 2021."
        })
public final class Commitments implements Runnable {

    private static final String SHIPPED = "data/province-2021.json";
    /** The day of the evaluation, and a day after the final figures of the year. */
    private static final List<String> SHIPPED_DAYS = List.of("30/11/2021", "15/01/2022");

    @Option(names = "--ledger", paramLabel = "FILE", description = "Ledger of facts, JSON / tệp sổ dữ kiện.")
    private Path ledgerFile;

    @Option(
            names = "--known-on",
            paramLabel = "DAY",
            split = ",",
            description = "Facts recorded up to this day, 30/11/2021 or 2021-11-30; several with commas"
                    + " / dữ kiện đến hết ngày này; nhiều ngày cách nhau bằng dấu phẩy.")
    private List<String> knownOn = SHIPPED_DAYS;

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    Commitments(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        Program.main(Commitments::new, args);
    }

    @Override
    public void run() {
        Language language = common.language();
        List<LocalDate> days = knownOn.stream()
                .map(text -> Program.day("--known-on", text, language))
                .toList();
        Ledger ledger = Program.ledger(ledgerFile, SHIPPED);
        CommitmentReport report = new CommitmentReport(out, language);
        report.print(ledger, days.get(0));
        for (LocalDate day : days) {
            report.print(CommitmentReviewer.review(ledger.knownOn(day)));
        }
    }
}
