// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Language of words, numbers and dates for people. Independent of the locale of the machine. */
public enum Language {
    /** Vietnamese: {@code 2.188,5}; {@code 10/12/2026}. */
    VIETNAMESE("vi", ',', '.', "dd/MM/uuuu"),
    /** English: {@code 2,188.5}; {@code 2026-12-10}. */
    ENGLISH("en", '.', ',', "uuuu-MM-dd");

    private final String code;
    private final char decimalSeparator;
    private final char groupSeparator;
    private final DateTimeFormatter date;

    Language(String code, char decimalSeparator, char groupSeparator, String date) {
        this.code = code;
        this.decimalSeparator = decimalSeparator;
        this.groupSeparator = groupSeparator;
        this.date = DateTimeFormatter.ofPattern(date, Locale.ROOT);
    }

    /** Two letters, as in file names and on command lines. */
    public String getCode() {
        return code;
    }

    char decimalSeparator() {
        return decimalSeparator;
    }

    /** What stands between groups of three digits before the decimals. */
    char groupSeparator() {
        return groupSeparator;
    }

    DateTimeFormatter date() {
        return date;
    }
}
