// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in docs/law say what the data say. */
class LawPagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "law");
    private static final Map<String, String> PAGES = LawPages.all();

    static Stream<String> pages() throws IOException {
        if (Boolean.getBoolean("camket.law.write")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        return PAGES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsWhatTheDataSay(String page) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(page))).isEqualTo(PAGES.get(page));
    }

    @Test
    void thereIsNoOtherPage() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).containsExactlyElementsOf(PAGES.keySet());
        }
    }

    /** Whatever an instrument says in an article that is known became something, or the page says that it did not. */
    @Test
    void everyLevelOfEveryInstrumentIsOnItsPage() {
        for (Instrument instrument : Instruments.all()) {
            String page = PAGES.values().stream()
                    .filter(one -> one.startsWith("# " + instrument.number() + "\n"))
                    .findFirst()
                    .orElseThrow();
            instrument
                    .absentLines()
                    .forEach(line -> assertThat(page)
                            .contains("| " + LevelText.both(line.line().line()) + " | "
                                    + LevelText.known(line.line().known()) + " |"));
            instrument
                    .left()
                    .forEach(line -> assertThat(page).contains("| " + LevelText.both(line.line()) + " |" + why(line)));
        }
    }

    /** No month of absence is no case of anything: both bounds stand together, with what they lead to. */
    @Test
    void anExclusionStandsWholeWithWhatItDoes() {
        assertThat(PAGES.get("decree-90.md"))
                .contains("at best `COMPLETED` if `all(monthsAbsent >= 3; monthsAbsent < 6)`")
                .contains("""
                        - Cao nhất là — at best: **Hoàn thành nhiệm vụ** — Completed (`COMPLETED`), nếu — if:
                          - Có đủ — all of (Đ2):
                        """)
                .doesNotContain("case of");
    }

    /** One key target missed is no case of the lowest level: less than half of the targets must go with it. */
    @Test
    void whatMustHoldTogetherStandsTogether() {
        assertThat(PAGES.get("party-regulation-124.md"))
                .contains("all(targetsCompleted < 0.5; keyTargetsMissed >= 1)")
                .doesNotContain(": `keyTargetsMissed >= 1`");
    }

    /** Whoever is over the share of the highest level is good at best; no one is good because of it. */
    @ParameterizedTest
    @ValueSource(strings = {"decree-90.md", "party-regulation-366.md"})
    void theShareOfTheHighestLevelLeavesTheNextOneAtBest(String page) {
        assertThat(PAGES.get(page))
                .contains(
                        "| at best `GOOD` | vượt tỷ lệ được xếp loại hoàn thành xuất sắc — over the share that may be rated excellent |")
                .doesNotContain("| level `GOOD` | vượt tỷ lệ");
    }

    /** The sources have no day from which a Regulation of the Party is in force. */
    @ParameterizedTest
    @ValueSource(strings = {"party-regulation-124.md", "party-regulation-366.md", "party-regulation-96.md"})
    void aDayThatTheSourcesDoNotHaveIsSaidToBeOurReading(String page) {
        assertThat(PAGES.get(page)).contains("the day of issue is taken (our reading)");
    }

    @Test
    void quotaAndLimitOfTheHeadStandWithTheLevels() {
        assertThat(PAGES.get("decree-335.md"))
                .contains("- Trong tỷ lệ quy định — within the quota: **Hoàn thành xuất sắc nhiệm vụ** — ")
                .contains("not above the level of the organization; xem tham số — see the parameters (Đ20.6)");
    }

    /** A reading has no reason why it would be missing. */
    private static String why(InstrumentLine line) {
        return line.reason() == InstrumentLine.Reason.READING ? "" : " " + LawPages.reason(line.reason()) + " |";
    }
}
