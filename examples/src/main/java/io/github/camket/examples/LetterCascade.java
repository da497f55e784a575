// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.Language;
import io.github.camket.json.CamketJson;
import io.github.camket.model.Ledger;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.monitoring.ClarityCheck;
import io.github.camket.official.ClarityProfiles;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a letter leaves unsaid, and what became of its items down to the communes, as known on one day or several. */
@Command(
        name = "cascade",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        description = {
            "Says what a directive leaves unsaid and what became of it. Without --ledger: a district and five communes in 2023.",
            "Rà soát văn bản giao việc và kết quả thực hiện qua các cấp. Không có --ledger: một huyện, năm xã năm 2023."
        })
public final class LetterCascade implements Runnable {

    private static final String SHIPPED = "data/letter-2023.json";
    /** The end of each half of the year. */
    private static final List<String> SHIPPED_DAYS = List.of("30/06/2023", "31/12/2023");

    @Option(names = "--ledger", paramLabel = "FILE", description = "Ledger of facts, JSON / tệp sổ dữ kiện.")
    private Path ledgerFile;

    @Option(
            names = "--known-on",
            paramLabel = "DAY",
            split = ",",
            description = "Facts recorded up to this day, 30/06/2023 or 2023-06-30; several with commas"
                    + " / dữ kiện đến hết ngày này; nhiều ngày cách nhau bằng dấu phẩy.")
    private List<String> knownOn = SHIPPED_DAYS;

    @Option(
            names = "--profile",
            paramLabel = "ID|FILE",
            defaultValue = "six-clear.government",
            description = "Profile of clarity: identifier of a shipped one, or JSON / mã hoặc tệp bộ tiêu chí \"rõ\"."
                    + " Default: ${DEFAULT-VALUE}.")
    private String profile;

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    LetterCascade(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        Program.main(LetterCascade::new, args);
    }

    @Override
    public void run() {
        Language language = common.language();
        List<LocalDate> days = knownOn.stream()
                .map(text -> Program.day("--known-on", text, language))
                .toList();
        ClarityCheck check = ClarityCheck.of(profile());
        Ledger ledger = Program.ledger(ledgerFile, SHIPPED);
        LetterFacts latest = new LetterFacts(ledger.knownOn(Collections.max(days)));
        if (latest.letters().isEmpty()) {
            throw new IllegalArgumentException("--ledger must have a directive that begins a cascade and is known on "
                    + latest.known().getKnownOn());
        }
        LetterReport report = new LetterReport(out, language);
        report.print(ledger.getNote(), latest, check);
        days.forEach(day -> report.print(new LetterFacts(ledger.knownOn(day))));
    }

    private ClarityProfile profile() {
        return ClarityProfiles.all().stream()
                .filter(each -> each.getId().value().equals(profile))
                .findFirst()
                .orElseGet(this::profileOfFile);
    }

    private ClarityProfile profileOfFile() {
        Path file = Path.of(profile);
        if (!Files.isRegularFile(file)) {
            String shipped = ClarityProfiles.all().stream()
                    .map(each -> each.getId().value())
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "--profile must be a file that exists or one of " + shipped + ": " + profile);
        }
        return CamketJson.readClarityProfile(file);
    }
}
