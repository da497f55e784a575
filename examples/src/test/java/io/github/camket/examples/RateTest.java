// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camket.json.CamketJson;
import io.github.camket.official.Decree335;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job, from the command line to what is printed and written. */
class RateTest {

    private static final String COMMUNE = "commune-2026.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"vi, rate_vi.txt", "en, rate_en.txt"})
    void withoutArgumentsItRatesTheShippedDataInBothLanguages(String language, String golden) throws IOException {
        Run run = Run.of(directory, "--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().replace(directory.toString(), "OUT")).isEqualTo(Run.golden(golden));
    }

    @Test
    void theHandbookPersonIsShownUnderBothReadingsOfLateness() {
        List<String> rows = Run.of(directory)
                .out()
                .lines()
                .filter(line -> line.startsWith("h-01 "))
                .toList();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).contains("76,7");
        assertThat(rows.get(1)).contains("83,7");
        assertThat(Run.of(directory).out()).contains("89,6 %", "68,8 %", "41,7 %", "11.045/144");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shuffledInputGivesTheSameBytes(long seed) throws IOException {
        ObjectNode ledger = (ObjectNode) JSON.readTree(Run.shipped(COMMUNE));
        Run expected = rate(ledger);
        byte[] expectedJson = Files.readAllBytes(directory.resolve("assessment.json"));

        LedgerFile.shuffle(ledger, seed);

        assertThat(rate(ledger)).isEqualTo(expected);
        assertThat(Files.readAllBytes(directory.resolve("assessment.json"))).isEqualTo(expectedJson);
    }

    @Test
    void onePointLessTakesThePersonOnTheBoundOutOfTheHighestLevelAndOfItsQuota() throws IOException {
        ObjectNode ledger = (ObjectNode) JSON.readTree(Run.shipped(COMMUNE));
        Run before = rate(ledger);
        assertThat(before.row("c-11")).contains("Hoàn thành tốt nhiệm vụ", " 90 ", "ngoài tỷ lệ");

        ObjectNode score = fact(
                ledger,
                fact -> fact.path("type").asText().equals("JUDGED_SCORE")
                        && fact.path("cadre").asText().equals("c-11")
                        && fact.path("stage").asText().equals("AUTHORITY")
                        && fact.path("period").asText().equals("2026-05"));
        score.put(
                "points",
                new BigDecimal(score.get("points").asText())
                        .subtract(BigDecimal.ONE)
                        .toPlainString());
        Run after = rate(ledger);

        assertThat(after.row("c-11"))
                .contains("Hoàn thành tốt nhiệm vụ", "89,9 ")
                .doesNotContain("ngoài tỷ lệ");
        assertThat(after.row("c-02")).isEqualTo(before.row("c-02"));
    }

    @Test
    void theCommuneShowsHeadsUnitsAndQuota() {
        Run run = Run.of(directory, "--lang", "en");

        assertThat(run.row("c-81")).contains("Good", "94.8", "not above the level of the organization");
        assertThat(run.row("c-82")).contains("u-kt is open", "Between \"Not completed\" and \"Good\"");
        assertThat(run.row("c-83")).contains("Completed", "83.8", "not above the level of the organization");
        assertThat(run.row("u-kt")).contains("no level matches", "Share of assigned tasks completed on time");
        assertThat(run.row("u-ubnd")).contains("Good", "86.5");
        assertThat(run.out())
                .contains(
                        "Within the quota: c-06\n",
                        "Tie: c-12, c-13, 91.7 points each; places left: 1 (agency)",
                        "Over the quota: c-11 (agency)");
    }

    @Test
    void onePersonBelowFiftyHalvesTheUnitResultOfTheHead() {
        Run run = Run.of(directory, "--lang", "en", "--explain", "c-83", "--full");

        assertThat(run.out())
                .contains(
                        "Unit result (d): 50 %; people managed who have fewer than 50 points: 1 of 4"
                                + " (article 15, clause 3, point a)",
                        "c-14: ", "Unit result (d): 100 %; people managed who have 50 points or more: 4 of 4");
    }

    @Test
    void anOrganizationSaysWhichConditionFails() {
        Run run = Run.of(directory, "--lang", "en", "--explain", "u-kt");

        assertThat(run.out())
                .contains(
                        "fails: Share of assigned tasks completed on time and with quality: 9 of 10 = 90 %; required: 100 %"
                                + " (article 8, clause 2)")
                .contains("[t-555]");
    }

    @Test
    void aUnitTaskInTimeGivesTheUnitALevelAndItsHeadToo() throws IOException {
        ObjectNode ledger = (ObjectNode) JSON.readTree(Run.shipped(COMMUNE));
        assertThat(rate(ledger).row("c-82")).doesNotContain("Hoàn thành tốt nhiệm vụ  ");

        String deadline = fact(ledger, fact -> fact.path("id").asText().equals("t-555"))
                .get("deadline")
                .asText();
        ObjectNode report = fact(ledger, fact -> fact.path("task").asText().equals("t-555"));
        report.put("deliveredOn", deadline);
        ObjectNode acceptance = fact(
                ledger,
                fact -> fact.path("report").asText().equals(report.get("id").asText()));
        acceptance.remove("lateOccurrences");
        Run after = rate(ledger);

        assertThat(after.row("u-kt")).contains("Hoàn thành tốt nhiệm vụ");
        assertThat(after.row("c-82")).contains("Hoàn thành tốt nhiệm vụ");
    }

    @Test
    void aPointMoreResolvesTheTie() throws IOException {
        ObjectNode ledger = (ObjectNode) JSON.readTree(Run.shipped(COMMUNE));
        assertThat(rate(ledger).row("c-13")).contains("c-12, c-13");

        ObjectNode score = fact(
                ledger,
                fact -> fact.path("type").asText().equals("JUDGED_SCORE")
                        && fact.path("cadre").asText().equals("c-13")
                        && fact.path("stage").asText().equals("AUTHORITY")
                        && new BigDecimal(fact.path("points").asText()).compareTo(new BigDecimal("9")) <= 0);
        score.put(
                "points",
                new BigDecimal(score.get("points").asText()).add(BigDecimal.ONE).toPlainString());
        Run after = rate(ledger);

        assertThat(after.row("c-13")).contains("Hoàn thành xuất sắc nhiệm vụ");
        assertThat(after.row("c-12")).contains("Hoàn thành tốt nhiệm vụ", "ngoài tỷ lệ");
    }

    @Test
    void aDeliveryAfterTheDeadlineTakesPointsOff() throws IOException {
        ObjectNode ledger = (ObjectNode) JSON.readTree(Run.shipped(COMMUNE));
        Run before = rate(ledger);

        ObjectNode report = fact(
                ledger,
                fact -> fact.path("type").asText().equals("TASK_REPORT")
                        && fact.path("by").asText().equals("c-06")
                        && fact.path("deliveredOn").asText().startsWith("2026-04"));
        report.put("deliveredOn", "2026-06-30");
        Run after = rate(ledger);

        assertThat(after.row("c-06")).isNotEqualTo(before.row("c-06"));
        assertThat(after.row("c-13")).isEqualTo(before.row("c-13"));
    }

    @Test
    void anEarlierDayKnowsLessAndSaysSo() {
        Run run = Run.of(directory, "--known-on", "2026-12-10", "--explain", "c-01");

        assertThat(run.out()).contains("Dữ kiện chưa đến hết kỳ năm 2026: kết quả dựa trên dữ kiện đến hết ngày");
    }

    /** Six months of the former agency at 84, 86, 85, 88, 87, 86 and six of 20 + 70 here: 1056 of 12 months. */
    @Test
    void aTransferInMidYearKeepsTheMonthsOfTheFormerAgencyAndLeavesItsDisciplineThere() {
        Run run = Run.of(directory, "--explain", "c-16", "--full");
        assertThat(run.row("c-16")).contains("Hoàn thành tốt nhiệm vụ", " 88 ");
        assertThat(run.out())
                .contains("Điểm tháng 1/2026 = 84, theo xác nhận của Giám đốc Sở Tư pháp tỉnh Mẫu [ps-16-01]")
                .contains("Điểm tháng 7/2026 = 20 + 70 = 90")
                .contains("Quyết định kỷ luật d-16: hành vi act-16 xảy ra ngày 10/03/2026, khi còn ở cơ quan cũ");
    }

    @Test
    void aHeadOfTwoUnitsIsHeldToBothOfThem() {
        Run run = Run.of(directory, "--explain", "c-83");
        assertThat(run.row("u-ttpv")).contains("Hoàn thành tốt nhiệm vụ");
        assertThat(run.row("c-83")).contains("Hoàn thành nhiệm vụ");
        assertThat(run.out())
                .contains("c-83 đồng thời đứng đầu nhiều tổ chức (u-ttpv, u-vhxh)")
                .doesNotContain("trùng thời gian");
    }

    @Test
    void aUnitOpenedInAprilSaysSo() {
        assertThat(Run.of(directory, "--explain", "u-ttpv").out())
                .contains("u-ttpv chỉ tồn tại trong một phần của năm 2026: từ 01/04/2026.");
    }

    @Test
    void anExplanationCanBeOneLine() {
        List<String> lines = Run.of(directory, "--lang", "en", "--explain", "c-10", "--depth", "line")
                .out()
                .lines()
                .filter(line -> line.startsWith("c-10: "))
                .toList();
        assertThat(lines)
                .containsExactly("c-10: level \"Completed\" is proposed, 67.0 points. 50 points or more and below 70 "
                        + "(article 20, clause 3).");
    }

    @Test
    void fullIsTheSameAsDepthFull() {
        assertThat(Run.of(directory, "--explain", "c-10", "--full"))
                .isEqualTo(Run.of(directory, "--explain", "c-10", "--depth", "full"));
    }

    @Test
    void anExplanationCanBeMarkdown() {
        assertThat(Run.of(directory, "--lang", "en", "--explain", "c-10", "--as", "markdown")
                        .out())
                .contains("# Explanation of the proposed rating: c-10\n\n- Period: 2026\n", "\n## Why\n\n- Total");
    }

    @Test
    void anExplanationCanBeAPageOfItsOwn() throws IOException {
        Path page = directory.resolve("c-10.html");
        Run run = Run.of(directory, "--explain", "c-10", "--as", "html", "--explain-out", page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Giải trình đã ghi vào " + page).doesNotContain("<html");
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">\n")
                .contains("<h1>Giải trình đề xuất xếp loại: c-10</h1>")
                .endsWith("</html>\n");
    }

    @Test
    void aPageOfNobodyIsRefused() {
        Run run = Run.of(directory, "--what-if", "c-10", "--explain-out", "c-10.html");
        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("--explain must say whose rating --explain-out is to explain");
    }

    @Test
    void jsonFormatPrintsWhatIsWritten() throws IOException {
        Run run = Run.of(directory, "--format", "json");

        assertThat(run.out()).isEqualTo(Files.readString(directory.resolve("assessment.json")));
        assertThat(JSON.readTree(run.out()).get("ratings")).hasSize(22);
    }

    @Test
    void aRegulationCanComeFromAFile() throws IOException {
        Path file = directory.resolve("regulation.json");
        CamketJson.writeRegulation(Decree335.staffByHandbook(), file);
        Path ledger = directory.resolve("handbook.json");
        Files.writeString(ledger, Run.shipped("handbook-person.json"));

        Run run = Run.of(
                directory, "--ledger", ledger.toString(), "--regulation", file.toString(), "--period", "2026-11");

        assertThat(run.row("h-01")).contains("76,7");
    }

    @Test
    void withWhatIfTheFactsThatWouldChangeTheLevelAreTold() {
        Run run = Run.of(directory, "--lang", "en", "--what-if", "u-ttpv");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("""
                        What would change the level: u-ttpv, 2026
                          Facts recorded up to and including 2027-01-10
                          As the facts are: "Good"
                        """)
                .contains("  \"Not completed\", 2 steps at once: delivery r-1001 did not take place\n")
                .contains("  no level matches: delivery r-1001 came a day later\n")
                .contains("task t-1001 was withdrawn while there was still time; and task t-1002 was withdrawn");
    }

    @Test
    void withWhatIfAndJsonTheDocumentIsPrinted() throws IOException {
        Run run = Run.of(directory, "--format", "json", "--what-if", "u-vhxh");

        JsonNode found = JSON.readTree(run.out());
        assertThat(found.get("format").textValue()).isEqualTo("camket-counterfactuals/1");
        assertThat(found.get("subject").textValue()).isEqualTo("orgUnit:u-vhxh");
        assertThat(found.get("singles")).isNotEmpty();
    }

    @Test
    void helpNamesEveryOption() {
        Run run = Run.bare("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "--ledger",
                        "--regulation",
                        "--organizations",
                        "--period",
                        "--known-on",
                        "--explain",
                        "--what-if",
                        "--full",
                        "--depth",
                        "--as",
                        "--explain-out",
                        "--lang",
                        "--format",
                        "--out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--period 2026-13|period must exist",
                "--period 2025|period must lie within the effect of nd-335-2025",
                "--period 2025 --lang en|(nd-90-2020.civil-servants); There is an official regulation, but some of its lines",
                "--period 2025 --regulation qd-366-2025.people|Quy định thay đổi từ ngày 30/08/2025.; Quy định thay đổi trong kỳ",
                "--period 2028|period must have begun",
                "--known-on 2026-11-31|--known-on must be a day of the calendar",
                "--explain nobody|cadre must be known on 2027-01-10: nobody",
                "--lang fr|--lang must be vi or en: fr",
                "--regulation none|--regulation must be a file or one of nd-335-2025,",
                "--format xml|xml",
                "--unknown|--unknown",
                "--ledger missing.json --period 2026|--ledger must be a file that exists: missing.json",
                "--ledger . --period 2026|--ledger must be a file that exists: .",
                "--ledger pom.xml --period 2026|$",
                "--ledger pom.xml|--period must be given with --ledger"
            })
    void badInputEndsWithOneLineAndNoStackTrace(String arguments, String reason) {
        Run run = Run.of(directory, arguments.split(" "));

        assertThat(run.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("rate: ").contains(reason).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"--full, Hoàn thành xuất sắc nhiệm vụ", "--help, Xếp loại công chức"})
    void vietnameseReachesATerminalWhateverItsLocale(String option, String words)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Rate.class.getName(),
                option,
                "--out",
                directory.resolve("assessment.json").toString());
        builder.environment().put("LC_ALL", "C");
        Path out = directory.resolve("out.txt");
        Process process =
                builder.redirectOutput(out.toFile()).redirectErrorStream(true).start();

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).contains(words);
    }

    private Run rate(ObjectNode ledger) throws IOException {
        Path file = directory.resolve("ledger.json");
        Files.writeString(file, JSON.writeValueAsString(ledger));
        return Run.of(
                directory,
                "--ledger",
                file.toString(),
                "--period",
                "2026",
                "--known-on",
                "2027-01-10",
                "--explain",
                "c-10");
    }

    private static ObjectNode fact(ObjectNode ledger, Predicate<JsonNode> wanted) {
        for (JsonNode entry : (ArrayNode) ledger.get("entries")) {
            if (entry.has("fact") && wanted.test(entry.get("fact"))) {
                return (ObjectNode) entry.get("fact");
            }
        }
        throw new IllegalStateException("fact must be in the ledger");
    }

    /** Before 2026 the rules of units are others: those that nobody asked for are left out, and those that were named are refused in words. */
    @Test
    void aYearBeforeTheDecreeIsRatedByTheRulesOfThatYear() {
        Run old = Run.of(
                directory, "--regulation", "nd-90-2020.civil-servants", "--period", "2025", "--known-on", "2026-12-10");
        assertThat(old.err()).isEmpty();
        assertThat(old.code()).isZero();

        Run named = Run.of(
                directory,
                "--regulation",
                "nd-90-2020.civil-servants",
                "--organizations",
                "nd-335-2025.organizations",
                "--period",
                "2025");
        assertThat(named.code()).isNotZero();
        assertThat(named.err()).contains("nd-335-2025.organizations: 2025");
    }
}
