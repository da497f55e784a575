// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.PeriodType;
import io.github.camket.document.NumberPart;
import io.github.camket.model.task.ClarityItem;
import io.github.camket.quantity.DecimalSign;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal has words in both languages, and the reader's language decides, not the machine's. */
class ValidationMessagesTest {

    private static final String PREFIX = "io.github.camket.validation.";
    private static final Pattern ELEMENT = Pattern.compile("\\{(\\w+)}");
    private static final Path CONSTRAINTS = Path.of("src/main/java/io/github/camket/validation");
    private static final Path CORE = Path.of("core");

    private static final class Entry {
        @VietnameseDate(from = "01/01/2026")
        private String day;
    }

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | vi | The day must not be before 01/01/2026",
                "en | vi-VN | The day must not be before 01/01/2026",
                "en-GB | vi | The day must not be before 01/01/2026",
                "vi | en | Ngày không được trước 01/01/2026",
                "vi-VN | en | Ngày không được trước 01/01/2026",
                "vi | tr-TR | Ngày không được trước 01/01/2026"
            })
    void theReaderDecides(String reader, String machineLocale, String message) {
        Locale.setDefault(Locale.forLanguageTag(machineLocale));
        Locale language = Locale.forLanguageTag(reader);
        assertThat(Form.messages(language, Entry.class, "day", "31/12/2025")).containsExactly(message);
        assertThat(Form.messagesWithoutExpressions(language, Entry.class, "day", "31/12/2025"))
                .containsExactly(message);
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndElements() throws IOException {
        Properties english = texts("");
        Properties vietnamese = texts("_vi");
        assertThat(new TreeSet<>(vietnamese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()))
                .allMatch(key -> key.startsWith(PREFIX));
        for (String key : english.stringPropertyNames()) {
            assertThat(elements(vietnamese.getProperty(key))).as(key).isEqualTo(elements(english.getProperty(key)));
        }
    }

    /** With an English file of its own, an English reader never falls back to the language of the machine. */
    @Test
    void theEnglishFileIsThereAndEmpty() throws IOException {
        assertThat(texts("_en")).isEmpty();
    }

    @Test
    void wordsNeedNoExpressionsAreInNormalFormCAndNotBlank() throws IOException {
        for (Properties texts : List.of(texts(""), texts("_vi"))) {
            assertThat(texts.values())
                    .allSatisfy(value -> assertThat((String) value)
                            .isNotBlank()
                            .doesNotContain("$", "\\")
                            .is(new Condition<>(
                                    text -> Normalizer.isNormalized(text, Normalizer.Form.NFC), "in normal form C")));
        }
    }

    /** The elements that the words name are elements of the constraint. */
    @Test
    void theWordsOfAConstraintNameItsElements() throws Exception {
        Properties texts = texts("");
        for (String key : texts.stringPropertyNames()) {
            String[] parts = key.substring(PREFIX.length()).split("\\.");
            for (String element : elements(texts.getProperty(key))) {
                assertThat(Class.forName(PREFIX + parts[0]).getMethod(element))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    @Test
    void everyConstraintHasItsDefaultMessage() throws Exception {
        Properties texts = texts("");
        assertThat(constraints("")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(constraints("draft.")).hasSize(3);
        for (Class<?> constraint : Stream.of("", "draft.")
                .flatMap(place -> constraints(place).stream())
                .toList()) {
            String key = constraint.getName() + ".message";
            assertThat(constraint.getMethod("message").getDefaultValue()).isEqualTo("{" + key + "}");
            assertThat(texts.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyValueThatChoosesWordsHasThem() throws IOException {
        Properties texts = texts("");
        List<String> keys = new ArrayList<>();
        Stream.of(PeriodType.values())
                .map(type -> "ReportingPeriodText." + type)
                .forEach(keys::add);
        Stream.of(DecimalSign.values())
                .filter(sign -> sign != DecimalSign.POINT)
                .flatMap(sign -> Stream.of("ExactDecimal." + sign, "PointsBetween." + sign))
                .forEach(keys::add);
        Stream.of(NumberPart.values()).map(part -> "DocumentNumberText." + part).forEach(keys::add);
        Stream.of(ClarityItem.values()).map(point -> "draft.ClearTask." + point).forEach(keys::add);
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(texts.getProperty(PREFIX + key)).as(key).isNotBlank());
    }

    private static List<Class<?>> constraints(String place) {
        Path folder = (Files.isDirectory(CONSTRAINTS) ? CONSTRAINTS : CORE.resolve(CONSTRAINTS))
                .resolve(place.replace(".", ""));
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Class<?> type = name.equals("package-info") ? Object.class : Class.forName(PREFIX + place + name);
                if (type.isAnnotationPresent(Constraint.class)) {
                    found.add(type);
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static List<String> elements(String text) {
        return ELEMENT.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .sorted()
                .toList();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String file = "/ContributorValidationMessages" + language + ".properties";
        try (Reader reader = new InputStreamReader(Reason.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
