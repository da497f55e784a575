// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the pages compiles. {@code ledger.md} quotes a program, and has a test of its own. */
class SnippetsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+)( to .*)?;");

    /** What the pages take for given. */
    private static final String GIVEN = """
            class Given {
                static Snapshot known; static Ledger ledger; static LocalDate day, today, december, march, knownOn;
                static ReportingPeriod period; static List<Finding> findings; static Regulation regulation; static Label label;
                static Indicator indicator, amount, growthIndicator; static List<OrgUnit> units; static OrgUnitId unit;
                static Lineage lineage; static List<SplitShares> shares; static Catalog catalog; static List<CadreId> staff;
                static Assessment assessment; static Task task; static Discipline discipline; static ConfidenceVote vote;
                static Overlay ownLines; static List<io.github.camket.check.Relation> relations;
                static DatedScale ourOldScale; static DatedScales scales; static Crosswalk crosswalk;
                static PetitionReview review; static Map<OrgUnitId, String> names;
                static TaskDraft draft; static Validator validator;
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void everyExampleCompiles() throws IOException {
        List<Path> sources = new ArrayList<>(List.of(source("Given", GIVEN)));
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
            for (Path page : pages.filter(SnippetsTest::isLookedAt).sorted().toList()) {
                int number = 0;
                for (MatchResult found :
                        JAVA.matcher(Files.readString(page)).results().toList()) {
                    String name = page.getFileName().toString().replaceAll("\\W", "_") + number++;
                    sources.add(source(name, "class " + name + " extends Given {\n" + body(found.group(1)) + "}\n"));
                }
            }
        }
        assertThat(sources).hasSizeGreaterThan(30);
        assertThat(complaints(sources)).isEmpty();
    }

    @Test
    void anExampleThatDoesNotCompileIsReported() throws IOException {
        Path broken = source("Broken", "class Broken extends Given {" + body("known.noSuchMethod();\n") + "}\n");
        assertThat(complaints(List.of(source("Given", GIVEN), broken))).contains("noSuchMethod");
    }

    private static boolean isLookedAt(Path page) {
        String name = page.getFileName().toString();
        return name.endsWith(".md") && !name.equals("ledger.md");
    }

    /** A record stands in a class; everything else in a method, an expression as the value of a variable. */
    private static String body(String code) {
        if (code.startsWith("record ")) {
            return code;
        }
        String bare = code.replaceAll("//.*", "").strip();
        String statements = bare.endsWith(";") || bare.endsWith("}") ? code : "Object value = " + bare + ";\n";
        return "static void run() throws Exception {\n" + statements + "}\n";
    }

    private Path source(String name, String code) throws IOException {
        return Files.writeString(directory.resolve(name + ".java"), imports() + code);
    }

    private static String imports() throws IOException {
        String modules = Files.readString(ROOT.resolve("core/src/main/java/module-info.java"))
                + Files.readString(ROOT.resolve("json/src/main/java/module-info.java"));
        return Stream.concat(
                        EXPORTED.matcher(modules).results().map(found -> found.group(1)),
                        Stream.of(
                                "java.util",
                                "java.time",
                                "java.nio.file",
                                "jakarta.validation",
                                "jakarta.validation.constraints",
                                "org.hibernate.validator"))
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining("", "", "import java.nio.file.Path;\n"));
    }

    private String complaints(List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", directory.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int failed = ToolProvider.getSystemJavaCompiler().run(null, told, told, arguments.toArray(String[]::new));
        return failed == 0 ? "" : told.toString(StandardCharsets.UTF_8);
    }
}
