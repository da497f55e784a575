// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Language of words, numbers and dates for people. Independent of the locale of the machine. */
public enum Language {
    /** Vietnamese: {@code 76,7}; {@code 10/12/2026}. */
    VIETNAMESE("vi", ',', "dd/MM/uuuu"),
    /** English: {@code 76.7}; {@code 2026-12-10}. */
    ENGLISH("en", '.', "uuuu-MM-dd");

    private final String code;
    private final char decimalSeparator;
    private final DateTimeFormatter date;

    Language(String code, char decimalSeparator, String date) {
        this.code = code;
        this.decimalSeparator = decimalSeparator;
        this.date = DateTimeFormatter.ofPattern(date, Locale.ROOT);
    }

    /** Two letters, as in file names and on command lines. */
    public String getCode() {
        return code;
    }

    char decimalSeparator() {
        return decimalSeparator;
    }

    DateTimeFormatter date() {
        return date;
    }
}
