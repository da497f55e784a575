// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.camket.explanation.Language;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path.Node;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
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

    @Option(
            names = "--form",
            paramLabel = "FILE",
            description = "Form to check, JSON. Default: one with mistakes / tệp phiếu. Mặc định: một phiếu có lỗi.")
    private Path file;

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
        TaskForm form = form();
        List<String> reports = new ArrayList<>();
        languages.forEach(language -> reports.add(report(form, language)));
        out.print(String.join("\n", reports));
    }

    private TaskForm form() {
        try (InputStream in = file == null
                ? Validate.class.getResourceAsStream("data/task-form.json")
                : Files.newInputStream(Program.readable("--form", file))) {
            return new JsonMapper().readValue(in, TaskForm.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** What a reader of the language is told, field by field in the order of the form. */
    private static String report(TaskForm form, Language language) {
        Texts texts = new Texts("validate", language);
        List<ConstraintViolation<TaskForm>> violations = violations(form, language);
        StringBuilder report = new StringBuilder();
        report.append(texts.text("head", violations.size())).append('\n');
        for (ConstraintViolation<TaskForm> violation : violations) {
            String typed = texts.text("typed", label(violation, texts), String.valueOf(violation.getInvalidValue()));
            report.append("  ")
                    .append(typed)
                    .append("\n    ")
                    .append(violation.getMessage())
                    .append('\n');
        }
        return report.toString();
    }

    private static List<ConstraintViolation<TaskForm>> violations(TaskForm form, Language language) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, Locale.forLanguageTag("vi"))
                .defaultLocale(Locale.forLanguageTag(language.getCode()))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(form).stream()
                    .sorted(Comparator.comparingInt((ConstraintViolation<TaskForm> found) ->
                                    FIELDS.indexOf(field(found).getName()))
                            .thenComparing(found -> found.getPropertyPath().toString())
                            .thenComparing(ConstraintViolation::getMessage))
                    .toList();
        }
    }

    /** The field as people call it; which one, if it holds several. */
    private static String label(ConstraintViolation<?> violation, Texts texts) {
        String name = texts.text("field." + field(violation).getName());
        return nodes(violation)
                .filter(node -> node.getIndex() != null)
                .map(node -> texts.text("element", name, node.getIndex() + 1))
                .findFirst()
                .orElse(name);
    }

    private static Node field(ConstraintViolation<?> violation) {
        return nodes(violation).findFirst().orElseThrow();
    }

    private static Stream<Node> nodes(ConstraintViolation<?> violation) {
        List<Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes.stream();
    }
}
