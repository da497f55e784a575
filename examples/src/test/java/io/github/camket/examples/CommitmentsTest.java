// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A province and three districts in 2021, from the data file to what is printed. */
class CommitmentsTest {

    private static final String PROVINCE = "province-2021.json";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"vi, commitments_vi.txt", "en, commitments_en.txt"})
    void withoutArgumentsItPrintsBothDaysInBothLanguages(String language, String golden) throws IOException {
        Run run = run("--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.golden(golden));
    }

    @Test
    void theDocumentIsShownAsItIsCited() {
        assertThat(run().out())
                .contains("Quyết định số 117 năm 2021 (nguồn dẫn không ghi ký hiệu")
                .contains("Xây dựng Đảng: 8 (", "Phát triển kinh tế - xã hội: 4 (", "Quốc phòng, an ninh, trật tự: 1 (")
                .contains("\"trước 31/11/2021\"\n  Không có ngày \"31/11/2021\": tháng 11/2021 chỉ có 30 ngày")
                .contains("Minh họa, không có thật");
    }

    @Test
    void onTheDayOfTheEvaluationThereIsProgressAndNoFailureOfWhatIsNotDue() {
        String out = run("--known-on", "30/11/2021").out();

        assertThat(out)
                .contains("Tạm tính: chưa đạt (chưa đến hạn) – 82,65 % (512,4/620), bằng 87,0 % mức được giao")
                .doesNotContain("Không đạt – 82,65 %");
        assertThat(out).contains("Đã kết luận 1: vượt 0, đạt 1, không đạt 0");
    }

    @Test
    void theFinalFigureReversesTheEstimate() {
        assertThat(run("--known-on", "05/01/2022").out())
                .contains(
                        "Tạm tính: vượt – 96,21 % (596,5/620), bằng 101,3 % mức được giao, tính đến 31/12/2021 (số ước");
        assertThat(run("--known-on", "15/01/2022").out())
                .contains("Không đạt – 94,98 % (588,9/620), tính đến 31/12/2021 (số chính thức")
                .contains("thay cho số ước 96,21 % (596,5/620), khi đó là \"vượt\"");
    }

    @Test
    void aHigherFigureInTheFileTurnsTheMissIntoAHitAndTheConsequenceWithIt() throws IOException {
        ObjectNode ledger = LedgerFile.shipped(PROVINCE);
        Run before = run(ledger);
        assertThat(section(before, "ck-1")).contains("không đạt 1", "9/10 chỉ tiêu", "Luân chuyển, điều động");

        ((ObjectNode) LedgerFile.fact(ledger, "sl-hu-1-giai-ngan-2112").get("value")).put("part", "589");
        Run after = run(ledger);

        assertThat(section(after, "ck-1"))
                .contains("Đạt – 95 % (589/620)", "không đạt 0", "10/10 chỉ tiêu", "Biểu dương, khen thưởng")
                .doesNotContain("Luân chuyển");
        assertThat(section(after, "ck-2")).isEqualTo(section(before, "ck-2"));
    }

    @Test
    void oneNewViolationInTheFileBreaksAZeroTolerance() throws IOException {
        ObjectNode ledger = LedgerFile.shipped(PROVINCE);
        Run before = run(ledger);
        assertThat(section(before, "ck-3")).contains("10/10 chỉ tiêu", "Biểu dương, khen thưởng");

        ((ObjectNode) LedgerFile.fact(ledger, "sl-thu-1-dat-dai-2112").get("value")).put("amount", "1");
        Run after = run(ledger);

        assertThat(section(after, "ck-3"))
                .contains("Không đạt – 1 vụ", "9/10 chỉ tiêu", "vì không đạt: II.2 \"không để phát sinh\"")
                .doesNotContain("Biểu dương");
        assertThat(section(after, "ck-1")).isEqualTo(section(before, "ck-1"));
    }

    @Test
    void aDeadlineThatExistsIsShownAsADay() throws IOException {
        assertThat(run(withDeadline("trước 2021-11-30")).out())
                .contains("\"trước 2021-11-30\"\n  có nêu ngày 30/11/2021\n")
                .doesNotContain("Không có ngày", "trong lịch không có ngày");
    }

    @Test
    void everyDayInADeadlineIsShownOrRefused() throws IOException {
        assertThat(run(withDeadline("từ 30/10/2021, trước 31/11/2021")).out())
                .contains("  có nêu ngày 30/10/2021\n  Không có ngày \"31/11/2021\": tháng 11/2021 chỉ có 30 ngày\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cuối năm", "31/11/1899"})
    void aDeadlineWithoutADayIsOnlyShownAsItIsWritten(String words) throws IOException {
        assertThat(run(withDeadline(words)).out())
                .contains("mục IV.1: \"" + words + "\"\nGhi chú")
                .doesNotContain("must", "Không có ngày", "trong lịch không có ngày");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shuffledInputGivesTheSameBytes(long seed) throws IOException {
        ObjectNode ledger = LedgerFile.shipped(PROVINCE);
        Run expected = run(ledger);

        LedgerFile.shuffle(ledger, seed);

        assertThat(run(ledger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--known-on 31/11/2021|--known-on: Không có ngày \"31/11/2021\": tháng 11/2021 chỉ có 30 ngày",
                "--lang en --known-on 2021-11-31|--known-on: There is no day \"2021-11-31\"",
                "--known-on soon|--known-on: day must look like 30/11/2021 or 2021-11-30: soon",
                "--lang fr|--lang must be vi or en: fr",
                "--ledger missing.json|--ledger must be a file that exists: missing.json",
                "--ledger pom.xml|$",
                "--unknown|--unknown"
            })
    void badInputEndsWithOneLineAndNoStackTrace(String arguments, String reason) {
        Run run = run(arguments.split(" "));

        assertThat(run.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("commitments: ").contains(reason).doesNotContain("Exception");
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("--help").out()).contains("--ledger", "--known-on", "--lang");
    }

    private static ObjectNode withDeadline(String words) throws IOException {
        ObjectNode ledger = LedgerFile.shipped(PROVINCE);
        for (JsonNode item : LedgerFile.fact(ledger, "vb-117").get("items")) {
            if (item.has("schedule")) {
                ((ObjectNode) item)
                        .putObject("schedule")
                        .put("type", "UNDECIDED")
                        .put("words", words);
            }
        }
        return ledger;
    }

    private Run run(ObjectNode ledger) throws IOException {
        return run("--ledger", LedgerFile.written(ledger, directory), "--known-on", "15/01/2022");
    }

    private static Run run(String... arguments) {
        return Run.of(Commitments::new, arguments);
    }

    /** What is printed about one commitment. */
    private static String section(Run run, String commitment) {
        int from = run.out().indexOf("cam kết " + commitment + " ");
        int to = run.out().indexOf("\n\n", from);
        return run.out().substring(from, to);
    }
}
