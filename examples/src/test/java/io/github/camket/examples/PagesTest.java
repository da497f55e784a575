// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages lead to each other: every link has its file, and every anchor its heading. */
class PagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s:#]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final Pattern BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);

    @Test
    void everyLinkLeadsToAFileAndAHeadingOfIt() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(text(page))
                    .results()
                    .filter(found -> !leads(page, found.group(1), found.group(2)))
                    .forEach(found -> broken.add(page + " " + found.group()));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void aBrokenLinkAndABrokenAnchorAreFound() {
        Path readme = ROOT.resolve("README.md");
        assertThat(leads(readme, "docs/no-such-page.md", null)).isFalse();
        assertThat(leads(readme, "docs/json.md", "no-such-heading")).isFalse();
        assertThat(leads(readme, "docs/json.md", "document-numbers")).isTrue();
        assertThat(leads(readme, "", "quick-start")).isTrue();
    }

    private static boolean leads(Path page, String file, String anchor) {
        Path target = file.isEmpty() ? page : page.resolveSibling(file);
        return Files.exists(target) && (anchor == null || anchors(target).contains(anchor));
    }

    /** As sites that show Markdown make them: small letters, digits, hyphens for blanks. */
    private static Set<String> anchors(Path page) {
        try {
            return HEADING.matcher(text(page))
                    .results()
                    .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                    .map(title -> title.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a page without its blocks of code. */
    private static String text(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page)).replaceAll("");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            docs.filter(file -> file.toString().endsWith(".md")),
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")))
                    .sorted()
                    .toList();
        }
    }
}
