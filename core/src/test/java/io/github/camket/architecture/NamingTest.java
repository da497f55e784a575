// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file with tests, in every module, has a name that Surefire runs: another name would be skipped in silence. */
class NamingTest {

    private static final Pattern RUN = Pattern.compile(".*(Test|Tests|Properties)\\.java");
    private static final Pattern TEST = Pattern.compile(
            "^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Example|FuzzTest|ArchTest)\\b",
            Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void everyTestIsRun() throws IOException {
        List<Path> tests = Sources.ofEveryModule("src/test/java");
        assertThat(tests.stream().filter(NamingTest::hasTests)).isNotEmpty();
        assertThat(neverRun(tests.stream())).isEmpty();
    }

    @Test
    void aTestThatWouldNotRunIsReported() throws IOException {
        Path named = write("RatioTest.java", "@Test\nvoid pools() {}");
        Path misnamed = write("RatioChecks.java", "    @Property(tries = 10)\n    void pools() {}");
        Path noTest = write("Fixtures.java", "// see @Test\n@Provide Arbitrary<Ratio> ratios();");
        assertThat(neverRun(Stream.of(named, misnamed, noTest))).containsExactly(misnamed);
    }

    private static Stream<Path> neverRun(Stream<Path> files) {
        return files.filter(NamingTest::hasTests)
                .filter(file -> !RUN.matcher(file.getFileName().toString()).matches());
    }

    private static boolean hasTests(Path file) {
        try {
            return TEST.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
