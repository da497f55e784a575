// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.catalog.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the pages on the formats are documents, and the page of all documents names each format. */
class JsonPageTest {

    private static final Path DOCS = Files.isDirectory(Path.of("docs")) ? Path.of("docs") : Path.of("..", "docs");
    private static final Pattern FACT = Pattern.compile("\"fact\":\\{\"type\":\"([A-Z_]+)\"");
    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    static Stream<String> ledgers() {
        return blocks("camket-ledger/1").stream();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void everyLedgerIsReadByEveryReader(String example) {
        for (Readers reader : Readers.values()) {
            assertThat(reader.ledger(example).getEntries()).as(reader.name()).isNotEmpty();
        }
    }

    @Test
    void theUnitsFitTheCatalogue() {
        assertThat(blocks("camket-units/1")).hasSize(1).allSatisfy(example -> {
            for (Readers reader : Readers.values()) {
                assertThat(Catalog.official().with(reader.supplement(example)).getFindings())
                        .as(reader.name())
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatHasItsPlace(Golden golden) {
        String format = golden.text().lines().skip(1).findFirst().orElseThrow().replaceAll(".*: \"|\",?", "");
        assertThat(page("json.md")).contains("`" + format + "`");
    }

    @Test
    void everyFactHasItsRow() {
        assertThat(FACT.matcher(Golden.LEDGER.text())
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(page("json-ledger.md")).contains("\n| `" + type + "` | `"));
    }

    private static List<String> blocks(String format) {
        return BLOCK.matcher(page("json.md") + page("json-ledger.md"))
                .results()
                .map(found -> found.group(1))
                .filter(block -> block.contains("\"format\": \"" + format + "\""))
                .toList();
    }

    private static String page(String name) {
        try {
            return Files.readString(DOCS.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
