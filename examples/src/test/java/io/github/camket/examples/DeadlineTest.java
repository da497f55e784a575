// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when something is due, from the command line to what is printed. */
class DeadlineTest {

    private static final String APPROVAL = """
            {"format": "camket-calendar/1", "id": "qd-mau", "scope": "NATIONAL",
             "document": {"number": {"cited": "0002/VPCP-KGVX"}, "confidence": "TEXT"},
             "confirmed": ["2026-11-23", "2026-11-28"]}""";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"vi, deadline_vi.txt", "en, deadline_en.txt"})
    void withoutArgumentsItShowsThreeCasesInBothLanguages(String language, String golden) throws IOException {
        Run run = run("--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.golden(golden));
    }

    @Test
    void aDayAndALimitOfOnesOwn() {
        assertThat(run("--received", "26/4/2024", "--within", "03 ngày làm việc")
                        .out())
                .startsWith(
                        "Trong thời hạn 3 ngày làm việc kể từ ngày 26/04/2024 (thứ Sáu): chậm nhất ngày 04/05/2024 (thứ Bảy)\n")
                .contains("2450/VPCP-KGVX, ngày 12/04/2024");
        assertThat(run("--received", "2026-01-30", "--within", "1 month", "--lang", "en")
                        .out())
                .startsWith("Within 1 month of Friday 2026-01-30: Monday 2026-03-02 at the latest\n");
    }

    @Test
    void aDecisionOfTheApplicationSettlesWhatWasOpen() throws IOException {
        Path file = Files.writeString(directory.resolve("approval.json"), APPROVAL);
        String[] asked = {"--received", "19/11/2026", "--within", "3 working days"};
        assertThat(run(asked).out())
                .contains("chậm nhất ngày 25/11/2026 (thứ Tư), tạm tính")
                .contains("được quyết định khác: chậm nhất ngày 26/11/2026 (thứ Năm)");
        assertThat(run(asked[0], asked[1], asked[2], asked[3], "--calendar", file.toString())
                        .out())
                .contains("chậm nhất ngày 26/11/2026 (thứ Năm)\n")
                .contains("0002/VPCP-KGVX")
                .contains("có bổ sung qd-mau")
                .doesNotContain("tạm tính");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--received 24/12/2026 | --received and --within must be given together",
                "--within 7_days | --received and --within must be given together",
                "--received 31/11/2026 --within 7_days | --received: Không có ngày \"31/11/2026\"",
                "--received tomorrow --within 7_days | --received: day must look like",
                "--received 24/12/2026 --within seven | --within: limit must look like",
                "--received 24/12/1999 --within 7_days | day must lie in the years 2000 to 2100",
                "--calendar no-such.json | --calendar must be a file that exists: no-such.json",
                "--lang fr | --lang must be vi or en: fr"
            })
    void badInputIsRefusedInOneLine(String arguments, String refusal) {
        String[] words = arguments.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('_', ' ');
        }
        Run run = run(words);
        assertThat(run.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("deadline: " + refusal).hasLineCount(1);
    }

    @Test
    void aCalendarFileThatBreaksARuleIsRefusedWithItsPlace() throws IOException {
        Path file = Files.writeString(
                directory.resolve("broken.json"), APPROVAL.replace("\"2026-11-28\"", "\"2026-11-31\""));
        assertThat(run("--calendar", file.toString()).err()).contains("$.confirmed[1]", "IMPOSSIBLE_DATE");
        Path half = Files.writeString(directory.resolve("half.json"), APPROVAL.replace(", \"2026-11-28\"", ""));
        assertThat(run("--calendar", half.toString()).err())
                .startsWith("deadline: rows must hold both days of a swap (2026-11-28)");
    }

    private static Run run(String... arguments) {
        return Run.of(Deadline::new, arguments);
    }
}
