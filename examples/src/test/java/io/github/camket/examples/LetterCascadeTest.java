// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camket.calendar.Schedule;
import io.github.camket.json.CamketJson;
import io.github.camket.model.Ledger;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.official.ClarityProfiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter of a district and its five communes in 2023, from the data file to what is printed. */
class LetterCascadeTest {

    private static final String LETTER = "letter-2023.json";
    private static final String END_OF_YEAR = "31/12/2023";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"vi, cascade_vi.txt", "en, cascade_en.txt"})
    void withoutArgumentsItPrintsBothDaysInBothLanguages(String language, String golden) throws IOException {
        Run run = run("--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.golden(golden));
    }

    @Test
    void theLetterIsShownWithItsAddresseesAndWhatItRefersTo() {
        assertThat(run().out())
                .startsWith("Công văn số 522-CV/HU, ngày 20/03/2023, của Ban Thường vụ Huyện ủy\n")
                .contains("  Các ban, ngành, đoàn thể của huyện\n", "Đảng ủy thị trấn A5 (5 đơn vị, cấp xã)\n")
                .contains("  Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, không rõ số (theo nguồn")
                .contains("  Nghị quyết số 09-NQ/HU, ngày 17/10/2022, của Huyện ủy")
                .contains("  Nghị quyết số 09-NQ/HU [nq-09] ngày 17/10/2022")
                .contains("    Vào ngày 30/06/2023: đang có hiệu lực\n")
                .contains("Minh họa, không có thật");
    }

    @Test
    void aNumberWrittenOtherwiseIsPrintedInItsNormalForm() throws IOException {
        ObjectNode ledger = LedgerFile.shipped(LETTER);
        Run expected = run(ledger);

        ((ObjectNode) LedgerFile.fact(ledger, "cv-522").get("number")).put("written", "522 - CV/HU");
        ((ObjectNode) LedgerFile.fact(ledger, "nq-09").get("number")).put("written", "09/NQ-HU");

        assertThat(run(ledger)).isEqualTo(expected);
    }

    @Test
    void whatTheLetterDoesNotSayStaysUnsaid() throws IOException {
        Ledger ledger = CamketJson.readLedger(Run.shipped(LETTER));
        Directive letter = letter(ledger);

        assertThat(letter.getItems()).hasSize(12).allSatisfy(item -> {
            assertThat(item.getLead()).isEmpty();
            assertThat(item.getLeaderInCharge()).isEmpty();
            assertThat(item.getAuthority()).isEmpty();
            assertThat(item.getSchedule()).isEqualTo(Schedule.NOTHING_SAID);
        });
        assertThat(letter.getItems().stream().filter(item -> item.getProduct().isPresent()))
                .hasSize(4);
        assertThat(letter(CamketJson.readLedger(CamketJson.writeLedger(ledger))))
                .isEqualTo(letter);
    }

    @Test
    void anOfficialProfileOfLaterYearsIsPlainlyNotThatOfTheLetter() {
        assertThat(run().out())
                .contains("  Căn cứ: 2179/QĐ-TTg, ngày 06/10/2025 (theo văn bản gốc)\n")
                .contains("  Ngày 31/12/2023 nằm ngoài thời gian áp dụng của bộ tiêu chí\n")
                .contains("chỉ đối chiếu để tham khảo: cv-522, kh-a1, kh-a2, kh-a3, kh-a4, kh-a5, nq-09\n");
        assertThat(run("--known-on", "01/01/2026").out())
                .contains("chỉ đối chiếu để tham khảo: cv-522,")
                .doesNotContain("nằm ngoài");
    }

    @Test
    void aProfileIsAShippedOneOrAFile() throws IOException {
        Path file = directory.resolve("profile.json");
        CamketJson.writeClarityProfile(ClarityProfiles.THREE_CLEAR, file);
        Run shipped = run("--profile", "three-clear");

        assertThat(shipped.out())
                .contains(
                        "Rà soát theo \"3 rõ\"",
                        "  Không chính thức",
                        "còn thiếu: rõ người, rõ thời gian (hoặc tiến độ)\n")
                .doesNotContain("rõ thẩm quyền");
        assertThat(run("--profile", file.toString())).isEqualTo(shipped);
    }

    @Test
    void anItemThatIsMadeClearInTheFileChangesItsLineAndTheSharesAndNothingElse() throws IOException {
        ObjectNode ledger = LedgerFile.shipped(LETTER);
        List<String> before = run(ledger).out().lines().toList();

        item(ledger, "1")
                .put("lead", "orgUnit:u-btc")
                .put("deadline", "2023-12-20")
                .put("product", "Bản cam kết");
        List<String> named = run(ledger).out().lines().toList();
        assertThat(changes(before, named))
                .containsExactly("    còn thiếu: rõ người, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền"
                        + " ->     còn thiếu: rõ trách nhiệm, rõ thẩm quyền");

        item(ledger, "1")
                .put("leaderInCharge", "Phó Bí thư Thường trực Huyện ủy")
                .put("authority", "Ban Thường vụ Huyện ủy");
        assertThat(changes(before, run(ledger).out().lines().toList()))
                .containsExactly(
                        "    còn thiếu: rõ người, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền"
                                + " ->     đã nêu đủ",
                        "  0 trên 12 mục rõ (0 %) ->   1 trên 12 mục rõ (8,3 %)",
                        "    0 trên 12 mục rõ (0 %) ->     1 trên 12 mục rõ (8,3 %)",
                        "  1 trên 24 mục rõ (4,2 %) ->   2 trên 24 mục rõ (8,3 %)");
    }

    @Test
    void closingTheOpenPartInTheFileClosesWhatIsAboveItAndNothingElse() throws IOException {
        ObjectNode ledger = LedgerFile.shipped(LETTER);
        Run before = run(ledger);
        List<String> itemsBefore = items(before);
        assertThat(itemsBefore).hasSize(12);
        assertThat(itemsBefore.get(7))
                .contains("4 nhiệm vụ: 3 hoàn thành đúng hạn; 1 chưa hoàn thành, quá hạn")
                .contains("Báo hoàn thành khi phần việc chưa xong: a1-2")
                .doesNotContainIgnoringCase("có thể kết thúc");
        assertThat(before.out()).contains("NHIỆM VỤ CHƯA THỂ KẾT THÚC", "  Tổng số nhiệm vụ: 14\n    Hoàn thành: 10\n");

        close(ledger, "h-2");
        Run after = run(ledger);
        List<String> itemsAfter = items(after);

        // The marking out of the road is a part of the tasks of two communes, and is one of four here.
        assertThat(itemsAfter.get(7))
                .contains("4 nhiệm vụ: 3 hoàn thành đúng hạn; 1 hoàn thành quá hạn")
                .contains("3 nhiệm vụ: 2 hoàn thành đúng hạn; 1 hoàn thành quá hạn")
                .contains("2 nhiệm vụ: 1 hoàn thành đúng hạn; 1 hoàn thành quá hạn")
                .doesNotContain("phần việc chưa xong");
        assertThat(itemsAfter.get(7).toLowerCase(Locale.ROOT).split("có thể kết thúc", -1))
                .hasSize(4);
        assertThat(after.out())
                .contains("  Tổng số nhiệm vụ: 14\n    Hoàn thành: 11\n")
                .doesNotContain("NHIỆM VỤ CHƯA THỂ KẾT THÚC");
        for (int i = 0; i < itemsBefore.size(); i++) {
            if (i != 7) {
                assertThat(itemsAfter.get(i)).isEqualTo(itemsBefore.get(i));
            }
        }
    }

    @Test
    void anItemIsTakenUpOnTheDayOnWhichSomebodyMakesATaskOfIt() {
        assertThat(run("--known-on", "30/06/2023").out()).contains("  12. Tổ chức diễn tập phòng thủ của huyện\n");
        assertThat(run("--known-on", END_OF_YEAR).out())
                .contains("MỤC CHƯA CÓ ĐƠN VỊ NÀO NHẬN THỰC HIỆN\n  1. Phát huy", "  7. Khởi công")
                .doesNotContain("  12. Tổ chức diễn tập");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shuffledInputGivesTheSameBytes(long seed) throws IOException {
        ObjectNode ledger = LedgerFile.shipped(LETTER);
        Run expected = run(ledger);

        LedgerFile.shuffle(ledger, seed);

        assertThat(run(ledger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--known-on 31/06/2023|--known-on: Không có ngày \"31/06/2023\"",
                "--known-on 01/01/2023|--ledger must have a directive that begins a cascade and is known on 2023-01-01",
                "--lang fr|--lang must be vi or en: fr",
                "--ledger missing.json|--ledger must be a file that exists: missing.json",
                "--ledger pom.xml|$",
                "--profile seven-clear|--profile must be a file that exists or one of six-clear.government, ",
                "--profile pom.xml|$",
                "--unknown|--unknown"
            })
    void badInputEndsWithOneLineAndNoStackTrace(String arguments, String reason) {
        Run run = run(arguments.split(" "));

        assertThat(run.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("cascade: ").contains(reason).doesNotContain("Exception");
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("--help").out()).contains("--ledger", "--known-on", "--profile", "--lang");
    }

    private Run run(ObjectNode ledger) throws IOException {
        return run("--ledger", LedgerFile.written(ledger, directory), "--known-on", END_OF_YEAR);
    }

    private static Run run(String... arguments) {
        return Run.of(LetterCascade::new, arguments);
    }

    /** What is printed about what became of each item of the letter. */
    private static List<String> items(Run run) {
        String out = run.out();
        String block = out.substring(out.indexOf("KẾT QUẢ THỰC HIỆN TỪNG MỤC"), out.indexOf("TỔNG HỢP TOÀN VĂN BẢN"));
        List<String> parts = List.of(block.split("(?m)^  (?=\\S.*\\(Ban Thường vụ Huyện ủy\\): )"));
        return parts.subList(1, parts.size());
    }

    /** The lines that are not the same, of two texts with the same number of lines. */
    private static List<String> changes(List<String> before, List<String> after) {
        assertThat(after).hasSameSizeAs(before);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(before.get(i) + " -> " + after.get(i));
            }
        }
        return changed;
    }

    private static void close(ObjectNode ledger, String task) {
        ObjectNode entry = ((ArrayNode) ledger.get("entries")).addObject();
        entry.put("entry", "FACT").put("recordedOn", "2023-12-20");
        entry.putObject("fact")
                .put("type", "PHASE_CHANGE")
                .put("id", "gd-them")
                .put("task", task)
                .put("phase", "DONE")
                .put("on", "2023-12-20");
    }

    private static Directive letter(Ledger ledger) {
        return ledger.knownOn(LocalDate.of(2023, 12, 31))
                .find(DirectiveId.of("cv-522").toRef())
                .map(Directive.class::cast)
                .orElseThrow();
    }

    private static ObjectNode item(ObjectNode ledger, String id) {
        for (JsonNode item : LedgerFile.fact(ledger, "cv-522").get("items")) {
            if (item.get("id").asText().equals(id)) {
                return (ObjectNode) item;
            }
        }
        throw new IllegalStateException("item must be in the letter: " + id);
    }
}
