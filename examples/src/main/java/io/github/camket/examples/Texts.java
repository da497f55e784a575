// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The words of the programs in one language. */
final class Texts {

    private final Properties texts = new Properties();

    /** The words of the program {@code rate}. */
    Texts(Language language) {
        this("rate", language);
    }

    /** The words of a program. */
    Texts(String program, Language language) {
        String file = program + "_" + language.getCode() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getProperty(key), Locale.ROOT).format(arguments);
    }
}
