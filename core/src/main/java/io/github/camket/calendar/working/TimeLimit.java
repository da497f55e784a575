// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Length of a period that begins with an event (thời hạn): in working days, in days, or in months. These are different things
 * and are never converted into each other.
 *
 * <p>{@code parse(x.toString())} equals {@code x}.
 */
public sealed interface TimeLimit {

    /** Number of working days, days or months. */
    int count();

    /**
     * Only working days count (ngày làm việc).
     *
     * @param count 1 to 10000
     */
    record WorkingDays(int count) implements TimeLimit {

        /** Checks the count. */
        public WorkingDays {
            requireCount(count);
        }

        @Override
        public String toString() {
            return count + (count == 1 ? " working day" : " working days");
        }
    }

    /**
     * Every day counts (ngày); only the end can move.
     *
     * @param count 1 to 10000
     */
    record Days(int count) implements TimeLimit {

        /** Checks the count. */
        public Days {
            requireCount(count);
        }

        @Override
        public String toString() {
            return count + (count == 1 ? " day" : " days");
        }
    }

    /**
     * To the day of a later month with the same number, or its last day (tháng).
     *
     * @param count 1 to 10000
     */
    record Months(int count) implements TimeLimit {

        /** Checks the count. */
        public Months {
            requireCount(count);
        }

        @Override
        public String toString() {
            return count + (count == 1 ? " month" : " months");
        }
    }

    /** Limit in working days. */
    static TimeLimit workingDays(int count) {
        return new WorkingDays(count);
    }

    /** Limit in days. */
    static TimeLimit days(int count) {
        return new Days(count);
    }

    /** Limit in months. */
    static TimeLimit months(int count) {
        return new Months(count);
    }

    /**
     * Reads {@code 7 working days}, {@code 10 days}, {@code 1 month}, or {@code 7 ngày làm việc}, {@code 10 ngày},
     * {@code 1 tháng}. A leading 0, as documents write it, case, the kind of blanks and composed or decomposed letters do not
     * matter.
     *
     * @throws IllegalArgumentException if the text has another form; the message keeps it
     */
    static TimeLimit parse(String text) {
        Objects.requireNonNull(text, "text");
        String plain = Form.BLANKS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        Matcher parts = Form.TEXT.matcher(plain);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "limit must look like 7 working days, 10 days, 1 month, 7 ngày làm việc, 10 ngày or 1 tháng: "
                            + text);
        }
        int count = Integer.parseInt(parts.group(1));
        try {
            return switch (parts.group(2)) {
                case "working day", "working days", "ngày làm việc" -> new WorkingDays(count);
                case "day", "days", "ngày" -> new Days(count);
                default -> new Months(count);
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("limit must be valid (" + e.getMessage() + "): " + text, e);
        }
    }

    private static void requireCount(int count) {
        if (count < 1 || count > Form.MOST) {
            throw new IllegalArgumentException("count must be 1 to " + Form.MOST + ": " + count);
        }
    }

    /** What the texts look like. */
    final class Form {
        private static final int MOST = 10_000;
        private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
        private static final Pattern TEXT =
                Pattern.compile("(\\d{1,6}) (working days?|days?|months?|ngày làm việc|ngày|tháng)");

        private Form() {}
    }
}
