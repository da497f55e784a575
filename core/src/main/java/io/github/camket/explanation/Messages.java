// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language by key. Read from a file of this package, never through the locale of the machine, so that the
 * same result has the same words everywhere.
 */
final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?::([a-z]+))?}");

    /** A word that agrees with a number: {@code {0|point|points}}, or {@code {1:number|point|points}}. */
    private static final Pattern AGREEING = Pattern.compile("\\{(\\d)(?::([a-z]+))?\\|([^|}]*)\\|([^|}]*)}");

    /** A place in brackets, for rules that cite one. */
    private static final Pattern CITED = Pattern.compile(" \\(\\{(\\d)(?::(citation))?}\\)");

    /** Which part of {@link #AGREEING} stands beside one, and which beside others. */
    private static final int ONE = 3;

    private static final int OTHERS = 4;

    private static final Map<Language, Messages> LOADED = new EnumMap<>(Language.class);

    private final Properties texts = new Properties();

    /** The words of a language, read when they are first asked for: every explainer has the same, and they never change. */
    static synchronized Messages in(Language language) {
        return LOADED.computeIfAbsent(language, Messages::new);
    }

    private Messages(Language language) {
        String file = "messages_" + language.getCode() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("message file must be there: " + file);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The words of a key that may have none. */
    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** The words of a key with its placeholders {@code {0}}, {@code {1}}... filled. */
    String text(String key, String... arguments) {
        return text(key, (index, kind) -> arguments[index]);
    }

    /**
     * As {@link #text(String, String...)}; {@code {1:date}} asks for argument 1 in the form "date". {@code {0|point|points}} is the
     * first of the words beside the number 1 as it is shown, the second beside any other.
     */
    String text(String key, BiFunction<Integer, String, String> arguments) {
        return fill(find(key).orElseThrow(() -> new IllegalStateException("message must exist: " + key)), arguments);
    }

    /** Words with their placeholders filled. */
    String fill(String text, BiFunction<Integer, String, String> arguments) {
        String cited = CITED.matcher(text)
                .replaceAll(found -> isNothing(fill(found, arguments)) ? "" : Matcher.quoteReplacement(found.group()));
        String agreed = AGREEING.matcher(cited)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(isOne(fill(found, arguments)) ? ONE : OTHERS)));
        return PLACEHOLDER.matcher(agreed).replaceAll(found -> Matcher.quoteReplacement(fill(found, arguments)));
    }

    private static boolean isOne(String number) {
        return number.equals("1") || number.equals("+1") || number.equals("-1");
    }

    /** A rule that rests on no document says nothing about one. */
    private static boolean isNothing(String argument) {
        return argument.isEmpty() || argument.equals("-");
    }

    private static String fill(MatchResult found, BiFunction<Integer, String, String> arguments) {
        return arguments.apply(Integer.parseInt(found.group(1)), found.group(2) == null ? "" : found.group(2));
    }
}
