// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger built in Java: what the program prints, and that its page quotes it. */
class BuildLedgerTest {

    private static final Path PAGE = Path.of("../docs/ledger.md");
    private static final Path PROGRAM = Path.of("src/main/java/io/github/camket/examples/BuildLedger.java");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path directory;

    @Test
    void theMonthAndTheYearAreRatedBeforeAndAfterTheCorrection() {
        Run run = run("--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().limit(4)).containsExactlyElementsOf(told());
        assertThat(run.out())
                .contains("No figure and no judged score is missing")
                .doesNotContain("t-twice");
    }

    @Test
    void theExplanationIsAPageToo() throws IOException {
        Path file = directory.resolve("c-1.html");
        assertThat(run("--html", file.toString()).code()).isZero();
        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("88");
        assertThat(run("--html", directory.toString()).err())
                .startsWith("build-ledger: --html must be a file that can be written: ");
    }

    @Test
    void thePageQuotesTheProgram() throws IOException {
        String program = bare(Files.readString(PROGRAM));
        assertThat(blocks()).hasSize(5).allSatisfy(block -> assertThat(program).contains(bare(block)));
    }

    /** What the comments of the page say is printed. */
    private static List<String> told() {
        return Pattern.compile("out\\.println\\(.*; // (.*)")
                .matcher(blocks().get(4))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> blocks() {
        try {
            return BLOCK.matcher(Files.readString(PAGE))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines are broken otherwise on the page than in the program. */
    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static Run run(String... arguments) {
        return Run.of(BuildLedger::new, arguments);
    }
}
