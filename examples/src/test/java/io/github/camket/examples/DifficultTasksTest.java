// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registered difficult tasks of 2024, from the data file to what is printed. */
class DifficultTasksTest {

    private static final String LEDGER = "difficult-tasks-2024.json";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"vi, difficult-tasks_vi.txt", "en, difficult-tasks_en.txt"})
    void withoutArgumentsItPrintsAllReviewsInBothLanguages(String language, String golden) throws IOException {
        Run run = run("--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.golden(golden));
    }

    @Test
    void thePublishedNumbersAreTheirs() {
        assertThat(run("--known-on", "14/06/2024").out())
                .contains("58 việc (kỳ 2023: 49 việc)", "2.188 việc (kỳ 2023: 1.343 việc)")
                // Only "more than 95 %" was published: what every such number is, is settled.
                .contains("Đạt – trong khoảng từ 95,04 % đến 100 %")
                .contains("69,23 % (9/13)", "100 % (141/141)", "100 % (13/13)");
        assertThat(run("--known-on", "31/12/2024").out())
                .contains("30,77 % (4/13)", "Đạt – 54 điểm", "SẮP XẾP 11 XÃ THÀNH 5 XÃ");
    }

    @Test
    void housesThatAreNotFinishedBeforeTheyAreDueAreProgressAndNoFailure() {
        assertThat(run("--known-on", "14/06/2024").out())
                .contains("Tạm tính: chưa đạt (chưa đến hạn) – 0 % (0/13)")
                .doesNotContain("Không đạt", ": không đạt");
    }

    @Test
    void peopleAndTargetsGoOnInTheMergedCommunes() {
        assertThat(run("--known-on", "31/12/2024").out())
                .contains("Đảng ủy xã M4, từ Đảng ủy xã B7, Đảng ủy xã B8, Đảng ủy xã B9")
                .contains("Ủy viên tv-4 của Huyện ủy B tiếp tục phụ trách")
                .contains("Đảng ủy xã M4: 28");
        assertThat(run("--known-on", "30/11/2024").out()).doesNotContain("SẮP XẾP 11 XÃ THÀNH");
    }

    @Test
    void oneHouseLessIsAMissOnTheDueDayAndTheTaskIsNotSolved() throws IOException {
        ObjectNode ledger = LedgerFile.shipped(LEDGER);
        ledger.get("entries").forEach(entry -> {
            ObjectNode fact = (ObjectNode) entry.get("fact");
            boolean last = fact.path("indicator").asText().equals("ct-ban-giao")
                    && fact.path("asOf").asText().equals("2024-09-30");
            if (last) {
                ((ObjectNode) fact.get("value")).put("part", "12");
            }
        });
        String before = run("--known-on", "30/09/2024").out();
        String after = run(ledger, "--known-on", "30/09/2024").out();

        assertThat(before).contains("Đạt – 100 % (13/13), tính đến 30/09/2024");
        assertThat(after).contains("Không đạt – 92,31 % (12/13), tính đến 30/09/2024");
        assertThat(lines(after)).isNotEqualTo(lines(before));
        assertThat(section(before, "dk-x")).contains("Kết quả: hoàn thành");
        assertThat(section(after, "dk-x")).contains("Kết quả: không hoàn thành");
        assertThat(section(after, "dk-y")).isEqualTo(section(before, "dk-y"));
    }

    @Test
    void aTargetMoreOfOneCommuneIsOneMoreOfItsHeirAndOfNoOther() throws IOException {
        ObjectNode ledger = LedgerFile.shipped(LEDGER);
        ObjectNode target = LedgerFile.fact(ledger, "b07/thoat-ngheo");
        ((ObjectNode) target.get("requirement")).put("value", "9");
        String before = run("--known-on", "31/12/2024").out();
        String after = run(ledger, "--known-on", "31/12/2024").out();

        List<String> gone = lines(before);
        gone.removeAll(lines(after));
        List<String> come = lines(after);
        come.removeAll(lines(before));
        assertThat(gone).contains("Đảng ủy xã M4: 28", "Đảng ủy xã B7: 8").hasSize(3);
        assertThat(come).contains("Đảng ủy xã M4: 29", "Đảng ủy xã B7: 9").hasSize(3);
    }

    @Test
    void whenACommuneStaysOutOfItsMergerItsTargetStaysWithItAndTheAccountSaysSo() throws IOException {
        ObjectNode ledger = LedgerFile.shipped(LEDGER);
        ((ArrayNode) LedgerFile.fact(ledger, "sx-4").get("successions")).remove(0);
        assertThat(run(ledger, "--known-on", "31/12/2024").out())
                .contains("SẮP XẾP 10 XÃ THÀNH 5 XÃ", "Đảng ủy xã M4: 20")
                .doesNotContain("Đảng ủy xã M4: 28");
    }

    @Test
    void theOrderOfTheEntriesChangesNothing() throws IOException {
        ObjectNode ledger = LedgerFile.shipped(LEDGER);
        LedgerFile.shuffle(ledger, 7);
        assertThat(run(ledger).out()).isEqualTo(run().out());
    }

    /** What a registration says, up to the next one. */
    private static String section(String out, String registration) {
        int start = out.indexOf("việc khó " + registration);
        int next = out.indexOf("đăng ký việc khó", start);
        return out.substring(start, next < 0 ? out.indexOf("CÔNG VIỆC", start) : next);
    }

    private static List<String> lines(String out) {
        return new ArrayList<>(out.lines().map(String::strip).toList());
    }

    private static Run run(String... arguments) {
        return Run.of(DifficultTasks::new, arguments);
    }

    private Run run(ObjectNode ledger, String... arguments) throws IOException {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[0] = "--ledger";
        all[1] = LedgerFile.written(ledger, directory);
        return run(all);
    }
}
