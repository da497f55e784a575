// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.camket.explanation.Language;
import io.github.camket.json.CamketJson;
import io.github.camket.model.Ledger;
import io.github.camket.validation.draft.Advice;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a form as a clerk filled it in, and says what is wrong with each field. */
@Command(
        name = "validate",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        description = {
            "Checks a form and says what is wrong with each field, in Vietnamese and English.",
            "Kiểm tra một phiếu đã điền và nêu chỗ sai của từng ô, bằng tiếng Việt và tiếng Anh."
        })
public final class Validate implements Runnable {

    private static final List<String> FIELDS = Arrays.stream(TaskForm.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    private static final List<String> DIRECTIVE_FIELDS = Arrays.stream(DirectiveForm.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    @Option(
            names = "--form",
            paramLabel = "FILE",
            description = "Form to check, JSON. Default: one with mistakes / tệp phiếu. Mặc định: một phiếu có lỗi.")
    private Path file;

    @Option(
            names = "--directive",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Check a directive with its tasks instead; without FILE one with mistakes. A correct one is printed as JSON of the"
                            + " ledger / kiểm tra văn bản kèm nhiệm vụ; phiếu đúng thì in sổ dữ liệu JSON.")
    private Path directiveFile;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Language; both if it is left out / ngôn ngữ; không chọn thì in cả hai.")
    private String languageCode;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This help / trợ giúp.")
    private boolean help;

    private final PrintStream out;

    Validate(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        Program.main(Validate::new, args);
    }

    @Override
    public void run() {
        List<Language> languages = languageCode == null
                ? List.of(Language.VIETNAMESE, Language.ENGLISH)
                : List.of(Program.language(languageCode));
        out.print(directiveFile == null ? checkTask(languages) : checkDirective(languages));
    }

    private String checkTask(List<Language> languages) {
        TaskForm form = read("--form", file, "task-form.json", TaskForm.class);
        return languages.stream()
                .map(language -> new FormReport(language, FIELDS).about(form, "head"))
                .collect(Collectors.joining("\n"));
    }

    /** What is wrong and what is not clear; without anything wrong, the ledger with the directive in it. */
    private String checkDirective(List<Language> languages) {
        Path chosen = directiveFile.toString().isEmpty() ? null : directiveFile;
        DirectiveForm form = read("--directive", chosen, "directive-form.json", DirectiveForm.class);
        List<String> reports = new ArrayList<>();
        for (Language language : languages) {
            FormReport report = new FormReport(language, DIRECTIVE_FIELDS);
            reports.add(report.about(form, "directive.head") + report.about(form, "directive.advice", Advice.class));
        }
        if (new FormReport(languages.get(0), DIRECTIVE_FIELDS).isClean(form)) {
            Ledger ledger =
                    form.addedTo(CamketJson.readLedger(Validate.class.getResourceAsStream("data/form-office.json")));
            reports.add(CamketJson.writeLedger(ledger));
        }
        return String.join("\n", reports);
    }

    private static <T> T read(String option, Path chosen, String shipped, Class<T> type) {
        try (InputStream in = chosen == null
                ? Validate.class.getResourceAsStream("data/" + shipped)
                : Files.newInputStream(Program.readable(option, chosen))) {
            return new JsonMapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
