// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A number and its noun agree in English: 1 point, 2 points. */
class AgreementTest {

    private static final String NOUNS =
            "ballot|case|day|delivery|figure|item|level|month|occurrence|organization|part|period|place"
                    + "|point|post|product|quarter|step|target|task|unit|week|year";
    private static final String BEFORE = "(?<![\\d.,/–-])";
    private static final String BETWEEN =
            "(?:(?:consecutive|due|further|late|more|open|percentage|returned|scored|standard"
                    + "|summoned|working) )*";

    /** One thing called many. */
    private static final Pattern ONE_AS_MANY = Pattern.compile(
            BEFORE + "1 " + BETWEEN + "(?:(?:" + NOUNS.replace("delivery", "deliverie") + ")s|people|reach)\\b");

    private static final Pattern MANY_AS_ONE =
            Pattern.compile(BEFORE + "2 " + BETWEEN + "(?:(?:" + NOUNS + ")|person)\\b");
    private static final Pattern AGREEING = Pattern.compile("\\{(\\d)(:[a-z]+)?\\|");

    @ParameterizedTest
    @CsvSource({
        "1, 1 point, 1 point is missing",
        "2, 2 points, 2 points are missing",
        "0, 0 points, 0 points are missing"
    })
    void aWordAgreesWithTheNumberBesideIt(String number, String points, String missing) {
        Messages messages = Messages.in(Language.ENGLISH);
        assertThat(messages.text("given.points", number)).isEqualTo(points);
        assertThat(messages.fill("{0} {0|point is|points are} missing", (index, kind) -> number))
                .isEqualTo(missing);
    }

    @Test
    void aSignedOneIsOneAndAFractionIsNot() {
        Messages messages = Messages.in(Language.ENGLISH);
        assertThat(Stream.of("+1", "-1", "0.1", "1.5", "10", "1/3")
                        .map(number -> messages.text("given.points", number)))
                .containsExactly("+1 point", "-1 point", "0.1 points", "1.5 points", "10 points", "1/3 points");
    }

    /** Identifiers can be numbers too; a message that names a thing by one, such as "task 1 is", is not about a number of things. */
    @Test
    void everyMessageAgreesWithEveryNumber() throws IOException {
        Messages english = Messages.in(Language.ENGLISH);
        for (String key : keys()) {
            // A check of a regulation goes through thousands of cases, never one.
            if (!key.startsWith("check.")) {
                assertThat(found(ONE_AS_MANY, english.text(key, (index, kind) -> "1")))
                        .as(key)
                        .isEmpty();
                assertThat(found(MANY_AS_ONE, english.text(key, (index, kind) -> "2")))
                        .as(key)
                        .isEmpty();
            }
        }
    }

    /** What agrees is beside the number with which it agrees. */
    @Test
    void aWordAgreesWithANumberThatIsShown() throws IOException {
        Properties texts = texts(Language.ENGLISH);
        for (String key : keys()) {
            String text = texts.getProperty(key);
            // The share of tasks shows its number in the message around it.
            if (!key.startsWith("rateBase.")) {
                AGREEING.matcher(text)
                        .results()
                        .forEach(word -> assertThat(text)
                                .as(key)
                                .contains("{" + word.group(1) + (word.group(2) == null ? "" : word.group(2)) + "}"));
            }
        }
    }

    /** Vietnamese nouns have one form. */
    @Test
    void nothingAgreesInVietnamese() throws IOException {
        Properties texts = texts(Language.VIETNAMESE);
        assertThat(keys())
                .noneMatch(key -> AGREEING.matcher(texts.getProperty(key)).find());
    }

    static Stream<Path> everyTextThatIsKept() throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            kept = files.filter(file -> file.toString().endsWith("_en.txt"))
                    .filter(file -> file.toString().contains("src"))
                    .sorted()
                    .toList();
        }
        assertThat(kept).hasSizeGreaterThan(20);
        return kept.stream();
    }

    @ParameterizedTest
    @MethodSource("everyTextThatIsKept")
    void everyTextThatIsKeptAgrees(Path file) throws IOException {
        assertThat(found(ONE_AS_MANY, Files.readString(file))).isEmpty();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static TreeSet<String> keys() throws IOException {
        return new TreeSet<>(texts(Language.ENGLISH).stringPropertyNames());
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        String file = "messages_" + language.getCode() + ".properties";
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
