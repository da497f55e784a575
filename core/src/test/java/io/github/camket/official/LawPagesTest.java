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
                            .contains("| " + line.line().line().en() + " | "
                                    + line.line().known() + " |"));
            instrument
                    .left()
                    .forEach(
                            line -> assertThat(page).contains("| " + line.line().en() + " |" + why(line)));
        }
    }

    /** A reading has no reason why it would be missing. */
    private static String why(InstrumentLine line) {
        return line.reason() == InstrumentLine.Reason.READING ? "" : " " + line.reason() + " |";
    }
}
