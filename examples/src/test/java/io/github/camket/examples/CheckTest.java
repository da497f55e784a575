// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.json.CamketJson;
import io.github.camket.official.Decree335;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check of a regulation, from its identifier or file to what the drafter reads. */
class CheckTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void organizationsHaveHolesAndLevelsLostByMorePoints(String language) throws IOException {
        Run run = run("--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.golden("check_" + language + ".txt"));
    }

    @Test
    void aFileIsCheckedAsWhatIsShipped() throws IOException {
        Path file =
                Files.writeString(directory.resolve("regulation.json"), CamketJson.writeRegulation(Decree335.staff()));
        String checked = run("--regulation", file.toString(), "--lang", "en").out();

        assertThat(checked).contains("Every case has exactly one level.");
        assertThat(checked)
                .isEqualTo(
                        run("--regulation", "nd-335-2025.staff", "--lang", "en").out());
    }

    @Test
    void withFewerCasesAllowedNothingIsClaimed() {
        assertThat(run("--most-cases", "100", "--lang", "en").out())
                .contains("There are 9,072 cases, more than the bound of 100.")
                .doesNotContain("Cases without a level");
    }

    @Test
    void theSameCanBeWrittenAsJson() {
        assertThat(run("--format", "json").out()).startsWith("{\n  \"format\": \"camket-check/1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--regulation no-such | --regulation must be a file or one of nd-335-2025,",
                "--most-cases 0 | mostCases must be 1 or more: 0",
                "--lang fr | --lang must be vi or en: fr"
            })
    void badInputIsRefusedInOneLine(String arguments, String refusal) {
        Run run = run(arguments.split(" "));

        assertThat(run.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("check: " + refusal).hasLineCount(1);
    }

    private static Run run(String... arguments) {
        return Run.of(Check::new, arguments);
    }
}
