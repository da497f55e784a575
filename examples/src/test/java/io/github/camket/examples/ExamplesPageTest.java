// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The table of programs names each of them, with all of its arguments and pages that exist. */
class ExamplesPageTest {

    private static final Path PAGE = Path.of("../docs/examples.md");
    private static final Path PROGRAMS = Path.of("src/main/java/io/github/camket/examples");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)`");
    private static final Set<String> OF_ALL = Set.of("--lang", "--help");

    @Test
    void everyProgramHasItsRow() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            Set<String> programs = files.filter(ExamplesPageTest::isProgram)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(rows().keySet()).isEqualTo(programs);
        }
    }

    @Test
    void aRowNamesTheArgumentsOfItsProgram() throws Exception {
        for (Map.Entry<String, List<String>> row : rows().entrySet()) {
            Set<String> told = OPTION.matcher(row.getValue().get(2))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(told).as(row.getKey()).isEqualTo(options(row.getKey()));
        }
    }

    @Test
    void everyLinkedFileExists() throws IOException {
        assertThat(LINK.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(PAGE.resolveSibling(file)).exists());
    }

    private static boolean isProgram(Path file) {
        try {
            return Files.readString(file).contains("public static void main(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> options(String program) throws ReflectiveOperationException {
        Constructor<?> made =
                Class.forName("io.github.camket.examples." + program).getDeclaredConstructor(PrintStream.class);
        Set<String> options = new CommandLine(made.newInstance(System.out))
                .getCommandSpec().options().stream()
                        .map(CommandLine.Model.OptionSpec::longestName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(options).as(program).containsAll(OF_ALL);
        options.removeAll(OF_ALL);
        return options;
    }

    /** The cells of each row, by the name of the program. */
    private static Map<String, List<String>> rows() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        Pattern row = Pattern.compile("^\\| \\[`(\\w+)`].*$", Pattern.MULTILINE);
        for (MatchResult found : row.matcher(Files.readString(PAGE)).results().toList()) {
            rows.put(
                    found.group(1),
                    Arrays.stream(found.group().substring(1).split("\\|")).toList());
        }
        return rows;
    }
}
