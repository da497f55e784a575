// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.calendar.DayText;
import io.github.camket.calendar.ImpossibleDayException;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Explanation;
import io.github.camket.explanation.InForceExplainer;
import io.github.camket.explanation.Language;
import io.github.camket.json.CamketJson;
import io.github.camket.model.Ledger;
import io.github.camket.official.Regulations;
import io.github.camket.official.SubjectClass;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
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
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** How every program runs: its streams, its refusals, and the options that all understand alike. */
final class Program {

    /** Exit code of bad input: options or files. */
    static final int BAD_INPUT = 2;

    private Program() {}

    /** Runs the program on the console in UTF-8; ends the virtual machine only if something is wrong. */
    static void main(Function<PrintStream, Runnable> program, String... args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(program, out, err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the program on these streams; 0, or the exit code of what is wrong, told in one line. */
    static int run(Function<PrintStream, Runnable> program, PrintStream out, PrintStream err, String... args) {
        CommandLine command = new CommandLine(program.apply(out));
        String name = command.getCommandName();
        return command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((problem, rest) -> refuse(name, err, problem))
                .setExecutionExceptionHandler((problem, line, parsed) -> refuse(name, err, problem))
                .execute(args);
    }

    private static int refuse(String name, PrintStream err, Exception problem) {
        err.println(name + ": " + String.valueOf(problem.getMessage()).replaceAll("\\s*\\R\\s*", " "));
        return BAD_INPUT;
    }

    /** The language of an option {@code --lang}. */
    static Language language(String code) {
        for (Language language : Language.values()) {
            if (language.getCode().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("--lang must be vi or en: " + code);
    }

    /** The day of an option, as people write it; one that does not exist is refused in the language. */
    static LocalDate day(String option, String text, Language language) {
        try {
            return DayText.parse(text);
        } catch (ImpossibleDayException e) {
            String refusal = CommitmentWording.in(language).refusal(e);
            throw new IllegalArgumentException(option + ": " + refusal, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(option + ": " + e.getMessage(), e);
        }
    }

    /** The file of an option. */
    static Path readable(String option, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(option + " must be a file that exists: " + file);
        }
        return file;
    }

    /** The regulation of an option: a file, or the identifier of one that is shipped. */
    static Regulation regulation(String name, String option) {
        Path file = Path.of(name);
        if (Files.exists(file)) {
            return CamketJson.readRegulation(file);
        }
        return Regulations.all().stream()
                .filter(regulation -> regulation.getId().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(option + " must be a file or one of "
                        + Regulations.all().stream()
                                .map(Regulation::getId)
                                .map(RegulationId::value)
                                .collect(Collectors.joining(", "))
                        + ": " + name));
    }

    /** Refuses a period that a shipped regulation does not govern as a whole, and says which one does, or what is wanting. */
    static void requireInEffect(Regulation regulation, ReportingPeriod period, Language language) {
        Optional<SubjectClass> subject = Arrays.stream(SubjectClass.values())
                .filter(one -> Regulations.inForce(one, regulation.getEffectiveFrom())
                        .regulations()
                        .contains(regulation))
                .findFirst();
        if (regulation.governs(period) || subject.isEmpty()) {
            return;
        }
        String found =
                InForceExplainer.in(language).explain(Regulations.inForce(subject.get(), period)).lines().stream()
                        .map(Explanation.Line::text)
                        .collect(Collectors.joining("; "));
        throw new IllegalArgumentException(
                "period must lie within the effect of " + regulation.getId() + ": " + period + ". " + found);
    }

    /** The ledger of an option {@code --ledger}; if that was not given, the file of this name that comes with the examples. */
    static Ledger ledger(Path file, String shipped) {
        if (file != null) {
            return CamketJson.readLedger(readable("--ledger", file));
        }
        try (InputStream in = Program.class.getResourceAsStream(shipped)) {
            return CamketJson.readLedger(in);
        } catch (IOException e) {
            throw new UncheckedIOException(shipped, e);
        }
    }
}
