// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.check.CheckReport;
import io.github.camket.check.RegulationCheck;
import io.github.camket.check.Relation;
import io.github.camket.explanation.CheckExplainer;
import io.github.camket.json.CamketJson;
import io.github.camket.regulation.Regulation;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks whether the levels of a regulation fit together, for those who draft one. */
@Command(
        name = "check",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        description = {
            "Checks whether the levels of a regulation fit together: cases without a level, levels lost by a better result.",
            "Rà soát các mức của một quy định: trường hợp không thuộc mức nào, kết quả tốt hơn mà mất mức."
        })
public final class Check implements Runnable {

    private enum Format {
        text,
        json
    }

    @Option(
            names = "--regulation",
            paramLabel = "ID|FILE",
            defaultValue = "nd-335-2025.organizations",
            description = "Shipped id or JSON file / mã hoặc tệp quy định. Default: ${DEFAULT-VALUE}.")
    private String name;

    @Option(
            names = "--most-cases",
            paramLabel = "NUMBER",
            description = "Most cases that are looked at / số trường hợp tối đa được xét.")
    private int mostCases = RegulationCheck.MOST_CASES;

    @Option(names = "--full", description = "Tell every region / nêu mọi vùng.")
    private boolean full;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "What is printed / kiểu in. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--facts-out",
            paramLabel = "FOLDER",
            description = "Where the facts of every example are written, each as a ledger for the program rate"
                    + " / thư mục ghi dữ kiện của từng ví dụ, mỗi ví dụ một sổ để xếp loại thử.")
    private Path factsFolder;

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    Check(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        Program.main(Check::new, args);
    }

    @Override
    public void run() {
        CheckExplainer explainer = CheckExplainer.in(common.language());
        Regulation regulation = Program.regulation(name, "--regulation");
        CheckReport report = RegulationCheck.of(regulation, Relation.declaredBy(regulation), mostCases);
        FactsFiles facts = new FactsFiles(new Texts("check", common.language()));
        if (factsFolder != null) {
            facts.write(report, factsFolder);
        }
        if (format == Format.json) {
            out.print(CamketJson.writeCheck(report));
            return;
        }
        out.println((full ? explainer.inFull() : explainer).explain(report));
        if (factsFolder != null) {
            out.println(facts.summary(name, factsFolder));
        }
    }
}
