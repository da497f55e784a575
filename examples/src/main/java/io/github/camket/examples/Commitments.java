// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.calendar.DayText;
import io.github.camket.calendar.ImpossibleDayException;
import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Language;
import io.github.camket.json.CamketJson;
import io.github.camket.measurement.CommitmentReviewer;
import io.github.camket.model.Ledger;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

    /** Exit code of bad input: options or files. */
    static final int BAD_INPUT = 2;

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

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = "Language / ngôn ngữ. Default: ${DEFAULT-VALUE}.")
    private String languageCode;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This help / trợ giúp.")
    private boolean help;

    private final PrintStream out;

    private Commitments(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the program on these streams; 0, or the exit code of what is wrong. */
    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new Commitments(out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((problem, rest) -> refuse(err, problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> refuse(err, problem))
                .execute(args);
    }

    private static int refuse(PrintStream err, Exception problem) {
        err.println("commitments: " + String.valueOf(problem.getMessage()).replaceAll("\\s*\\R\\s*", " "));
        return BAD_INPUT;
    }

    @Override
    public void run() {
        Language language = language();
        List<LocalDate> days = knownOn.stream().map(text -> day(text, language)).toList();
        Ledger ledger = ledger();
        CommitmentReport report = new CommitmentReport(out, language);
        report.print(ledger, days.get(0));
        for (LocalDate day : days) {
            report.print(CommitmentReviewer.review(ledger.knownOn(day)));
        }
    }

    private Ledger ledger() {
        if (ledgerFile != null) {
            if (!Files.isRegularFile(ledgerFile)) {
                throw new IllegalArgumentException("--ledger must be a file that exists: " + ledgerFile);
            }
            return CamketJson.readLedger(ledgerFile);
        }
        try (InputStream in = Commitments.class.getResourceAsStream(SHIPPED)) {
            return CamketJson.readLedger(in);
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    private static LocalDate day(String text, Language language) {
        try {
            return DayText.parse(text);
        } catch (ImpossibleDayException e) {
            String refusal = CommitmentWording.in(language).refusal(e);
            throw new IllegalArgumentException("--known-on: " + refusal, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--known-on: " + e.getMessage(), e);
        }
    }

    private Language language() {
        for (Language language : Language.values()) {
            if (language.getCode().equals(languageCode)) {
                return language;
            }
        }
        throw new IllegalArgumentException("--lang must be vi or en: " + languageCode);
    }
}
