// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.json.CamketJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form with mistakes, from the file to what the clerk reads. */
class ValidateTest {

    private static final String CORRECT = """
            {"title": "Báo cáo", "directive": "522-CV/HU", "commune": "00004", "period": "2026-Q4",
             "assigned": "30/10/2026", "due": "trước ngày 30/11/2026", "reportDays": ["2026-11-15"],
             "coefficient": "1,5", "points": "89,995"}""";

    private final Locale machine = Locale.getDefault();

    @TempDir
    private Path directory;

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @CsvSource({"vi, en", "en, vi"})
    void everyMistakeIsToldInTheLanguageThatIsAskedFor(String language, String machineLanguage) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(machineLanguage));
        Run run = run("--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.golden("validate_" + language + ".txt"));
    }

    @Test
    void withoutALanguageItPrintsBoth() throws IOException {
        assertThat(run().out()).isEqualTo(Run.golden("validate_vi.txt") + "\n" + Run.golden("validate_en.txt"));
    }

    @Test
    void aFormWithoutMistakesSaysSo() throws IOException {
        Path form = Files.writeString(directory.resolve("form.json"), CORRECT);
        assertThat(run("--form", form.toString()).out())
                .isEqualTo("Phiếu giao việc: không có chỗ sai\n\nTask form: nothing to correct\n");
    }

    @Test
    void aChangedFieldChangesWhatIsTold() throws IOException {
        Path form = Files.writeString(directory.resolve("form.json"), CORRECT.replace("89,995", "89.995"));
        assertThat(run("--form", form.toString(), "--lang", "vi").out()).isEqualTo("""
                Phiếu giao việc: 1 chỗ cần sửa
                  Điểm: "89.995"
                    Hãy ghi điểm bằng chữ số, dùng dấu phẩy trước phần thập phân và không tách hàng nghìn, ví dụ 89,5
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--form no-such.json | --form must be a file that exists: no-such.json",
                "--directive no-such.json | --directive must be a file that exists: no-such.json",
                "--lang fr | --lang must be vi or en: fr",
                "--form pom.xml | Unexpected character"
            })
    void badInputIsRefusedInOneLine(String arguments, String refusal) {
        Run run = run(arguments.split(" "));
        assertThat(run.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("validate: " + refusal).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"vi, en", "en, vi"})
    void aDirectiveWithItsTasksIsCheckedToo(String language, String machineLanguage) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(machineLanguage));
        Run run = run("--directive", "--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.golden("validate_directive_" + language + ".txt"));
    }

    /** Advice alone does not keep it out of the ledger. */
    @Test
    void aCorrectDirectiveBecomesPartOfTheLedger() throws IOException {
        Path form = Files.writeString(directory.resolve("form.json"), Run.shipped("directive-form-corrected.json"));
        Run run = run("--directive", form.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Run.golden("validate_directive_corrected.txt"));
        String json = run.out().substring(run.out().indexOf('{'));
        assertThat(CamketJson.writeLedger(CamketJson.readLedger(json))).isEqualTo(json);
    }

    @Test
    void aDirectiveThatIsNotFilledInIsNoError() throws IOException {
        Path form = Files.writeString(directory.resolve("form.json"), "{}");
        Run run = run("--directive", form.toString(), "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Form of a directive and its tasks: 5 mistakes\n");
    }

    private static Run run(String... arguments) {
        return Run.of(Validate::new, arguments);
    }
}
