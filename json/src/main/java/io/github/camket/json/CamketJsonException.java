// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that breaks a rule of its format, or a value that cannot be written.
 *
 * <p>The message is one line with the place, the rule and the text. Names of people are never in it, nor in
 * {@link #getText}. If a domain type refused the value, its exception is the cause; a
 * {@link io.github.camket.model.LedgerException} there names every contradiction of a ledger.
 */
public final class CamketJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 500;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private final String path;
    private final JsonRule rule;
    private final String text;

    /**
     * A broken rule.
     *
     * @param path where, such as {@code $.entries[3].fact.deadline}
     * @param rule which rule
     * @param text the offending value as written; empty if there is none or it must not be repeated
     * @param expectation what would be right, beginning with "must"
     * @param cause what a domain type said, if it was asked
     */
    public CamketJsonException(String path, JsonRule rule, String text, String expectation, @Nullable Throwable cause) {
        super(message(path, rule, text, expectation), cause);
        this.path = Objects.requireNonNull(path, "path");
        this.rule = rule;
        this.text = Objects.requireNonNull(text, "text");
    }

    /** Where: a path to the property, such as {@code $.entries[3].fact.deadline}. */
    public String getPath() {
        return path;
    }

    /** Which rule was broken. */
    public JsonRule getRule() {
        return rule;
    }

    /**
     * The offending value as written: a string without its quotes, a number or literal, the opening bracket of an object or
     * array. For a property that is unknown or given twice, its name. Empty if nothing was written, and for personal names.
     */
    public String getText() {
        return text;
    }

    private static String message(String path, JsonRule rule, String text, String expectation) {
        String ending = " [" + Objects.requireNonNull(rule, "rule") + "]" + (text.isEmpty() ? "" : ": " + quote(text));
        return oneLine(quote(path + " " + expectation) + ending);
    }

    private static String quote(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return text.substring(0, end) + "...";
    }

    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
                line.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
