// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as documents write them: {@code 30/11/2021}, {@code 30 tháng 11 năm 2021} or {@code 2021-11-30}.
 *
 * <p>Strict: a day that the calendar does not have is refused with its text; it is never moved to a neighbouring day.
 */
public final class DayText {

    // Decree 30/2020/NĐ-CP asks for a leading 0 below 10 in days, but in months only for 1 and 2: 15/9/2021.
    private static final Pattern VIETNAMESE = Pattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<day>\\d{1,2}) tháng (?<month>\\d{1,2}) năm (?<year>\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");

    // Inside other words; a longer row of digits is no day.
    private static final Pattern ANYWHERE =
            Pattern.compile("(?<!\\d)(?:\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)");

    private static final int FIRST_YEAR = 1900;

    private DayText() {}

    /**
     * The day that the text names: day, month and year separated by slashes or by the words <i>tháng</i> and <i>năm</i>, or
     * year, month and day by hyphens.
     *
     * @throws ImpossibleDayException if the text looks like a day that does not exist, such as {@code 31/11/2021}
     * @throws IllegalArgumentException if the text has another form, or a year outside 1900 to 9999; the message keeps it
     */
    public static LocalDate parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher vietnamese = VIETNAMESE.matcher(text);
        Matcher words = IN_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        Matcher iso = ISO.matcher(text);
        if (vietnamese.matches()) {
            return resolve(vietnamese, text);
        }
        if (words.matches()) {
            return resolve(words, text);
        }
        if (iso.matches()) {
            return resolve(iso, text);
        }
        throw new IllegalArgumentException("day must look like 30/11/2021 or 2021-11-30: " + text);
    }

    /**
     * The texts inside other words that have a form of {@link #parse(String)} with slashes or hyphens and a year from 1900
     * on, in their order: {@code 31/11/2021} in {@code trước 31/11/2021}. Whether there is such a day says {@code parse}, which reads each of them or
     * refuses it as impossible.
     */
    public static List<String> textsIn(String words) {
        return ANYWHERE.matcher(Objects.requireNonNull(words, "words"))
                .results()
                .map(MatchResult::group)
                .filter(text -> year(text) >= FIRST_YEAR)
                .toList();
    }

    /** The day, if it has a text form of ten characters. */
    static LocalDate requireYear(String attribute, LocalDate day) {
        Objects.requireNonNull(day, attribute);
        if (day.getYear() < FIRST_YEAR || day.getYear() > 9999) {
            throw new IllegalArgumentException(attribute + " must lie in the years 1900 to 9999: " + day);
        }
        return day;
    }

    private static int year(String text) {
        String year = text.indexOf('/') < 0 ? text.substring(0, 4) : text.substring(text.length() - 4);
        return Integer.parseInt(year);
    }

    private static LocalDate resolve(Matcher parts, String text) {
        int year = Integer.parseInt(parts.group("year"));
        int month = Integer.parseInt(parts.group("month"));
        int day = Integer.parseInt(parts.group("day"));
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("day must lie in the years 1900 to 9999: " + text);
        }
        if (month < 1 || month > 12) {
            throw new ImpossibleDayException(text, Optional.empty(), "a year has the months 1 to 12");
        }
        YearMonth of = YearMonth.of(year, month);
        if (!of.isValidDay(day)) {
            throw new ImpossibleDayException(text, Optional.of(of), of + " has the days 1 to " + of.lengthOfMonth());
        }
        return of.atDay(day);
    }
}
