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

    /** What an official does with a hole: rate its facts, and see that there is no level. */
    @Test
    void theFactsOfAHoleAreRatedByTheProgramRate() {
        Path facts = directory.resolve("facts");
        Run checked = run("--facts-out", facts.toString(), "--lang", "en");

        assertThat(checked.err()).isEmpty();
        assertThat(checked.out().replace(directory.toString(), "OUT"))
                .endsWith("The ledgers of 21 examples were written to OUT/facts.\n"
                        + "To rate one: rate --ledger OUT/facts/hole-1.json --organizations nd-335-2025.organizations"
                        + " --period 2026 --explain dv\n");
        for (int hole = 1; hole <= 7; hole++) {
            assertThat(rated(facts.resolve("hole-" + hole + ".json"))).contains("no level matches");
        }
        assertThat(rated(facts.resolve("lost-3-before.json")))
                .contains("Completed")
                .doesNotContain("no level matches");
        assertThat(rated(facts.resolve("lost-3-after.json"))).contains("no level matches");
    }

    @Test
    void whereNothingIsFoundNoFactsAreWritten() {
        Path facts = directory.resolve("facts");

        assertThat(run("--regulation", "nd-335-2025.staff", "--facts-out", facts.toString(), "--lang", "vi")
                        .out())
                .endsWith("Đã ghi sổ dữ kiện của 0 ví dụ vào " + facts + ".\n");
        assertThat(facts).isEmptyDirectory();
    }

    /** The line of the table about the unit of the example. */
    private String rated(Path ledger) {
        Run rated = Run.of(
                directory,
                "--ledger",
                ledger.toString(),
                "--organizations",
                "nd-335-2025.organizations",
                "--period",
                "2026",
                "--lang",
                "en");
        assertThat(rated.err()).isEmpty();
        return rated.row("dv");
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
