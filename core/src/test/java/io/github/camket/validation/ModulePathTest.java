// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The constraints work in an application of modules: its forms, the library and the validator on a module path. */
class ModulePathTest {

    private static final String EXPRESSIONS = "org.glassfish.expressly";
    private static final String[] FIELDS = {
        "coefficient",
        "commune",
        "days[0].<list element>",
        "directive.effectiveFrom",
        "directive.items[0].authority",
        "directive.items[0].coordinating[0].<list element>",
        "directive.items[0].deadline",
        "directive.items[0].lead",
        "directive.items[0].leaderInCharge",
        "directive.items[0].product",
        "due",
        "number",
        "period",
        "points",
        "task.authority",
        "task.deadline",
        "task.id",
        "task.leaderInCharge",
        "task.product",
        "task.title",
        "task.unit"
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void compileTheApplication() throws Exception {
        Path source = Path.of(ModulePathTest.class.getResource("/module-path").toURI());
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        System.out,
                        System.err,
                        "-Xlint:all,-requires-automatic,-missing-explicit-ctor",
                        "-Werror",
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "--module-path",
                        libraries().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        "-d",
                        folder.toString(),
                        source.resolve("module-info.java").toString(),
                        source.resolve("office/Form.java").toString());
        assertThat(failed).isZero();
    }

    @Test
    void everyConstraintIsCheckedAndSpeaksBothLanguages() throws Exception {
        Class<?> form = form(EXPRESSIONS, "jakarta.el");
        assertThat(messages(form, "en", true))
                .containsOnlyKeys(FIELDS)
                .containsEntry("days[0].<list element>", "There is no such day in the calendar: 31/11/2026")
                .containsEntry("points", "There must be at most 70 points");
        assertThat(messages(form, "vi", true))
                .containsOnlyKeys(FIELDS)
                .containsEntry("days[0].<list element>", "Trong lịch không có ngày này: 31/11/2026")
                .containsEntry("points", "Điểm không được quá 70")
                .allSatisfy((field, message) -> assertThat(message).doesNotContain("{"));
    }

    @Test
    void draftsConvert() throws Exception {
        assertThat(form().getMethod("converted").invoke(null)).isEqualTo("Amount[amount=1.5]");
    }

    @Test
    void noExpressionLanguageIsNeeded() throws Exception {
        Class<?> form = form();
        assertThat(form.getModule().getLayer().findModule(EXPRESSIONS)).isEmpty();
        assertThat(messages(form, "vi", false)).isEqualTo(messages(form(EXPRESSIONS, "jakarta.el"), "vi", true));
    }

    @SuppressWarnings("unchecked") // the method of the form says so
    private static Map<String, String> messages(Class<?> form, String language, boolean expressions)
            throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(form.getClassLoader());
        try {
            return (Map<String, String>)
                    form.getMethod("messages", String.class, boolean.class).invoke(null, language, expressions);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The form in a layer of its own, with these modules beside those that it requires. */
    private Class<?> form(String... more) throws ClassNotFoundException {
        Path[] path = Stream.concat(Stream.of(folder), libraries()).toArray(Path[]::new);
        Set<String> roots = new TreeSet<>(Set.of("office"));
        roots.addAll(Set.of(more));
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), roots);
        ModuleLayer layer = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        assertThat(layer.findModule("io.github.camket.core")).isPresent();
        return layer.findLoader("office").loadClass("office.Form");
    }

    /** The library and the validator as the tests have them on the class path, classes or jars. */
    private static Stream<Path> libraries() {
        Pattern wanted = Pattern.compile(
                ".*(camket-core|jakarta\\.validation-api|hibernate-validator|jboss-logging|classmate|expressly"
                        + "|jakarta\\.el-api)[^/\\\\]*\\.jar|.*core.target.classes");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> wanted.matcher(entry).matches())
                .map(Path::of);
    }
}
