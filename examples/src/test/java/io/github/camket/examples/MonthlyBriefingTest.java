// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The briefings of a province in May and June 2023, from the data file to what is printed. */
class MonthlyBriefingTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"vi, briefing_vi.txt", "en, briefing_en.txt"})
    void withoutArgumentsItPrintsBothBriefingsInBothLanguages(String language, String golden) throws IOException {
        Run run = run("--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.golden(golden));
    }

    @ParameterizedTest
    @CsvSource({
        "gb-5, 'chưa đạt (chưa đến hạn) – 16 % (512/3.200)', 'chưa đạt (chưa đến hạn) – 12 % (96/800)'",
        "gb-6, 'chưa đạt (chưa đến hạn) – 31 % (992/3.200)', 'chưa đạt (chưa đến hạn) – 24 % (192/800)'"
    })
    void whatIsDueAtTheEndOfTheYearIsProgressAndNoFailure(String briefing, String construction, String programmes) {
        assertThat(run("--briefing", briefing).out())
                .contains("    Tạm tính: " + construction, "    Tạm tính: " + programmes, "hạn 31/12/2023")
                .doesNotContain("Không đạt", ": không đạt");
    }

    @Test
    void theSecondBriefingAlsoTellsTheFiguresOfTheFirst() {
        assertThat(run("--briefing", "gb-6").out())
                .contains("Tại giao ban trước: Tạm tính: chưa đạt (chưa đến hạn) – 16 % (512/3.200)")
                .contains("Tại giao ban trước: Tạm tính: chưa đạt (chưa đến hạn) – 12 % (96/800)");
    }

    @Test
    void beforeAnythingIsDueThereIsNoRate() {
        assertThat(run("--briefing", "gb-5").out())
                .contains("Tỷ lệ hoàn thành: không áp dụng, chưa có nhiệm vụ đến hạn")
                .contains("Tỷ lệ quá hạn: không áp dụng, chưa có nhiệm vụ đến hạn")
                .doesNotContain("NHIỆM VỤ QUÁ HẠN");
    }

    @Test
    void theSecondBriefingOpensWithWhatBecameOfTheConclusionOfTheFirst() {
        String out = run("--briefing", "gb-6").out();

        assertThat(out)
                .contains("75,00 % (6 trên 8 nhiệm vụ đến hạn)", "42,85 % (6 trên 14 nhiệm vụ, kể cả chưa đến hạn)")
                // Granted in time, it counts; granted late and asked for late, it does not.
                .contains("nv-06: Rà soát, trình điều chuyển vốn của các dự án giải ngân chậm - hoàn thành đúng hạn")
                .contains("Được gia hạn nhưng vẫn tính quá hạn: đến hết ngày 10/07/2023")
                .contains("Khó khăn, vướng mắc chưa tháo gỡ: vm-2 (Chưa có hướng dẫn định mức")
                .contains("Thực hiện 96-QĐ/TW, Quy định về lấy phiếu tín nhiệm, ngày 02/02/2023");
        assertThat(out.indexOf("KẾT QUẢ THỰC HIỆN")).isLessThan(out.indexOf("CHỈ TIÊU CẢ NĂM"));
    }

    @Test
    void theFirstBriefingCanBeReadAgainWithWhatIsKnownLater() {
        assertThat(run("--briefing", "gb-5", "--known-on", "30/06/2023").out())
                .contains("Theo dữ kiện ghi nhận đến hết ngày 30/06/2023", "nv-01: ", "Mục 1 của kh-1")
                .contains("75,00 % (6 trên 8 nhiệm vụ đến hạn)");
    }

    @Test
    void aTaskDoneOneDayEarlierIsInTimeAndOnlyThatChanges() throws IOException {
        ObjectNode ledger = LedgerFile.shipped("briefing-2023.json");
        List<String> before = lines(ledger);
        doneOn(ledger, "gd-09", "2023-06-29");
        List<String> after = lines(ledger);

        assertThat(without(before, after))
                .containsExactly(
                        "Toàn bộ kết luận – 14 nhiệm vụ: 4 hoàn thành đúng hạn; 2 hoàn thành quá hạn; 6 chưa hoàn thành, trong hạn; 2 chưa hoàn thành, quá hạn",
                        "6 nhiệm vụ: 1 hoàn thành đúng hạn; 2 hoàn thành quá hạn; 1 chưa hoàn thành, trong hạn; 2 chưa hoàn thành, quá hạn",
                        "Ủy ban nhân dân huyện C – 1 nhiệm vụ: 1 hoàn thành quá hạn",
                        "nv-09: Phân bổ chi tiết vốn các chương trình mục tiêu quốc gia - hoàn thành quá hạn 1 ngày",
                        "đúng hạn: 4",
                        "quá hạn: 2");
        assertThat(without(after, before))
                .containsExactly(
                        "Toàn bộ kết luận – 14 nhiệm vụ: 5 hoàn thành đúng hạn; 1 hoàn thành quá hạn; 6 chưa hoàn thành, trong hạn; 2 chưa hoàn thành, quá hạn",
                        "6 nhiệm vụ: 2 hoàn thành đúng hạn; 1 hoàn thành quá hạn; 1 chưa hoàn thành, trong hạn; 2 chưa hoàn thành, quá hạn",
                        "Ủy ban nhân dân huyện C – 1 nhiệm vụ: 1 hoàn thành đúng hạn",
                        "nv-09: Phân bổ chi tiết vốn các chương trình mục tiêu quốc gia - hoàn thành đúng hạn",
                        "đúng hạn: 5",
                        "quá hạn: 1");
    }

    @Test
    void aTaskDoneOneDayLaterIsOverdueOnTheDayOfTheBriefingAndTheRateFalls() throws IOException {
        ObjectNode ledger = LedgerFile.shipped("briefing-2023.json");
        List<String> before = lines(ledger);
        doneOn(ledger, "gd-09", "2023-07-01");
        List<String> after = lines(ledger);

        assertThat(without(before, after))
                .containsExactly(
                        "Toàn bộ kết luận – 14 nhiệm vụ: 4 hoàn thành đúng hạn; 2 hoàn thành quá hạn; 6 chưa hoàn thành, trong hạn; 2 chưa hoàn thành, quá hạn",
                        "6 nhiệm vụ: 1 hoàn thành đúng hạn; 2 hoàn thành quá hạn; 1 chưa hoàn thành, trong hạn; 2 chưa hoàn thành, quá hạn",
                        "Ủy ban nhân dân huyện C – 1 nhiệm vụ: 1 hoàn thành quá hạn",
                        "nv-09: Phân bổ chi tiết vốn các chương trình mục tiêu quốc gia - hoàn thành quá hạn 1 ngày",
                        "Hoàn thành: 6",
                        "quá hạn: 2",
                        "Chưa hoàn thành: 8",
                        "quá hạn: 2",
                        "Tỷ lệ hoàn thành: 75,00 % (6 trên 8 nhiệm vụ đến hạn)",
                        "Tỷ lệ quá hạn: 25,00 % (2 trên 8 nhiệm vụ đến hạn)",
                        "Tỷ lệ hoàn thành: 42,85 % (6 trên 14 nhiệm vụ, kể cả chưa đến hạn)");
        assertThat(without(after, before))
                .startsWith(
                        "Toàn bộ kết luận – 14 nhiệm vụ: 4 hoàn thành đúng hạn; 1 hoàn thành quá hạn; 6 chưa hoàn thành, trong hạn; 3 chưa hoàn thành, quá hạn")
                .contains(
                        "Tỷ lệ hoàn thành: 62,50 % (5 trên 8 nhiệm vụ đến hạn)",
                        "Tỷ lệ quá hạn: 37,50 % (3 trên 8 nhiệm vụ đến hạn)")
                // The rest is the new block about it.
                .endsWith(
                        "nv-09: Phân bổ chi tiết vốn các chương trình mục tiêu quốc gia - chưa hoàn thành, quá hạn 1 ngày",
                        "Tính đến hết ngày 30/06/2023",
                        "Chủ trì: Ủy ban nhân dân huyện C",
                        "Phối hợp: Sở Nông nghiệp và Phát triển nông thôn",
                        "Lãnh đạo phụ trách: Chủ tịch Ủy ban nhân dân huyện C",
                        "Theo dõi, đôn đốc: Sở Kế hoạch và Đầu tư",
                        "Sản phẩm: Quyết định phân bổ vốn",
                        "Thời hạn: đến hết ngày 29/06/2023")
                .hasSize(11 + 8);
    }

    @Test
    void aPetitionAnsweredInTimeChangesItsStateAndTheCountsOfPetitionsAndNothingElse() throws IOException {
        ObjectNode ledger = LedgerFile.shipped("briefing-2023.json");
        List<String> before = lines(ledger);
        ObjectNode entry = LedgerFile.entry(ledger, "tl-4b");
        entry.put("recordedOn", "2023-06-20");
        ((ObjectNode) entry.get("fact")).put("repliedOn", "2023-06-20");
        List<String> after = lines(ledger);

        String reply = ", Giám đốc Sở Tài nguyên và Môi trường: giải đáp. Đã hướng dẫn huyện lập hồ sơ đất đai;"
                + " phương án bồi thường do chủ đầu tư hồ thủy điện chi trả";
        assertThat(without(before, after))
                .containsExactly(
                        "26/06/2023" + reply,
                        "Đã trả lời quá hạn 3 ngày làm việc",
                        "đã trả lời đúng hạn: 4",
                        "đã trả lời quá hạn: 1");
        assertThat(without(after, before))
                .containsExactly("20/06/2023" + reply, "Đã trả lời đúng hạn", "đã trả lời đúng hạn: 5");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shuffledInputGivesTheSameBytes(long seed) throws IOException {
        ObjectNode ledger = LedgerFile.shipped("briefing-2023.json");
        Run expected = run(ledger);

        LedgerFile.shuffle(ledger, seed);

        assertThat(run(ledger)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--known-on 31/06/2023|--known-on: Không có ngày \"31/06/2023\": tháng 6/2023 chỉ có 30 ngày",
                "--lang en --known-on 2023-06-31|--known-on: There is no day \"2023-06-31\"",
                "--known-on 30/05/2023|--ledger must have a briefing that is known on the day: 2023-05-30",
                "--briefing gb-9|--briefing must be one that is known on the day: gb-9",
                "--briefing gb-6 --known-on 31/05/2023|--briefing must be one that is known on the day: gb-6",
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
        assertThat(run.err()).startsWith("briefing: ").contains(reason).doesNotContain("Exception");
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("--help").out()).contains("--ledger", "--briefing", "--known-on", "--lang");
    }

    /** Moves the day on which a task is done, and with it the day on which that is recorded. */
    private static void doneOn(ObjectNode ledger, String change, String day) {
        ObjectNode entry = LedgerFile.entry(ledger, change);
        entry.put("recordedOn", day);
        ((ObjectNode) entry.get("fact")).put("on", day);
    }

    /** The lines of one list that the other does not have, as often as it does not have them, in order. */
    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(others);
        return lines.stream().filter(line -> !left.remove(line)).toList();
    }

    private List<String> lines(ObjectNode ledger) throws IOException {
        return run(ledger).out().lines().map(String::strip).toList();
    }

    private Run run(ObjectNode ledger) throws IOException {
        return run("--ledger", LedgerFile.written(ledger, directory));
    }

    private static Run run(String... arguments) {
        return Run.of(MonthlyBriefing::new, arguments);
    }
}
