// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessment;
import io.github.camket.explanation.Depth;
import io.github.camket.explanation.Explainer;
import io.github.camket.explanation.Explanation;
import io.github.camket.json.CamketJson;
import io.github.camket.model.organization.CadreId;
import io.github.camket.official.Decree335;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Parameter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README tells the truth: its Java compiles and runs, its commands are those that are tested. */
class ReadmeTest {

    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TOLD = Pattern.compile("println\\(r\\); // (.*)");
    private static final Pattern QUICK_START =
            Pattern.compile("## Quick start.*?```\\n(.*?)```(.*?)(?=\\n## )", Pattern.DOTALL);
    /** What the first example needs; the second one names its imports. */
    private static final List<String> IMPORTED = List.of(
            "io.github.camket",
            "io.github.camket.calendar",
            "io.github.camket.explanation",
            "io.github.camket.json",
            "io.github.camket.model",
            "io.github.camket.model.organization",
            "io.github.camket.official",
            "io.github.camket.rating");

    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path directory;

    @Test
    void theExampleFromALedgerFileCompilesAndRuns() throws Exception {
        Path ledger = directory.resolve("agency-2026.json");
        Files.writeString(ledger, Run.shipped("commune-2026.json"));
        String code = example(0).replace("Path.of(\"agency-2026.json\")", "Path.of(file)");

        Assessment result = (Assessment) run(code + "return result;", ledger);

        assertThat(result.getRatings()).hasSize(22);
        assertThat(result.getPeriod()).hasToString("2026");
        String told = TOLD.matcher(code).results().findFirst().orElseThrow().group(1);
        assertThat(result.getRatings()).extracting(Rating::toString).contains(told);
        String[] words = told.split(" ");
        Explanation shown = Explainer.english().at(Depth.LINE).explain(result.rating(CadreId.of(words[0])));
        assertThat(shown.toString()).contains("74.1");
        assertThat(readme()).contains("its exact score: " + words[2] + ", shown as 74.1.");
    }

    @Test
    void theExampleFromOwnSumsGivesWhatTheReadmeSays() throws Exception {
        assertThat(run(example(1) + "return r;", directory).toString()).isEqualTo("unnamed GOOD 11045/144");
        assertThat(readme()).contains("exactly 11045/144 points");
    }

    @Test
    void quickStartHasTwoCommandsInOneBlockTheMainJobFirst() throws IOException {
        List<MatchResult> sections = QUICK_START.matcher(readme()).results().toList();

        assertThat(sections).hasSize(1);
        assertThat(sections.get(0).group(1).lines())
                .containsExactly("mvn -q -pl examples -am compile exec:java", "mvn verify");
        assertThat(sections.get(0).group(2)).doesNotContain("```");
    }

    @Test
    void continuousIntegrationRunsTheSameCommands() throws IOException {
        assertThat(Files.readString(ROOT.resolve(".ci/run")))
                .contains("mvn -B verify")
                .contains("mvn -q -B -pl examples -am compile exec:java");
    }

    @Test
    void everyLinkedFileExists() throws IOException {
        Pattern link = Pattern.compile("]\\(([^):]+)\\)");
        assertThat(link.matcher(readme()).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
    }

    @Test
    void theLedgersInTheDocsAreRead() throws IOException {
        String docs =
                Files.readString(ROOT.resolve("docs/json.md")) + Files.readString(ROOT.resolve("docs/json-ledger.md"));
        Pattern ledger = Pattern.compile("```json\\n(\\{\\n  \"format\": \"camket-ledger/1\".*?)```", Pattern.DOTALL);
        List<MatchResult> samples = ledger.matcher(docs).results().toList();

        assertThat(samples)
                .extracting(sample ->
                        CamketJson.readLedger(sample.group(1)).getEntries().size())
                .containsExactly(1, 6, 5);
    }

    @Test
    void theDocsListEveryParameterWithItsDefaultAndBasis() throws IOException {
        String[] docs = Files.readString(ROOT.resolve("docs/decree-335.md")).split("## Parameters for organizations");

        assertThat(docs).hasSize(2);
        assertLists(docs[0], Decree335.civilServants());
        assertLists(docs[1], Decree335.organizations());
    }

    private static void assertLists(String docs, Regulation regulation) {
        for (Parameter<?> parameter : regulation.parameters()) {
            String article = parameter.source().toString().replaceFirst(".* ", "");
            assertThat(docs.lines().filter(line -> line.startsWith("| `" + parameter.name() + "` |")))
                    .as(parameter.name())
                    .singleElement()
                    .asString()
                    .contains("| " + parameter.basis() + " " + article + " |");
            if (parameter.value() instanceof Enum<?> constant) {
                assertThat(docs).contains("| `" + parameter.name() + "` | `" + constant.name() + "` |");
            }
        }
    }

    private Object run(String code, Path ledger) throws Exception {
        String own =
                code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n", "", "\n"));
        String imports = own.isBlank()
                ? IMPORTED.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining())
                : own;
        String source = imports
                + """
                import java.nio.file.Path;
                import java.time.LocalDate;
                public class Example {
                    public static Object run(String file) throws Exception {
                        %s
                    }
                }
                """.formatted(
                        code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n")));
        Path file = directory.resolve("Example.java");
        Files.writeString(file, source);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        System.out,
                        System.err,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        directory.toString(),
                        file.toString());
        assertThat(failed).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            Method run = loader.loadClass("Example").getMethod("run", String.class);
            return run.invoke(null, ledger.toString());
        }
    }

    private static String example(int index) throws IOException {
        return JAVA.matcher(readme())
                .results()
                .map(found -> found.group(1))
                .toList()
                .get(index);
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
