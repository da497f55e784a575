// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a number is taken off, and the number is cut at its separators. */
final class NumberText {

    static final char BLANK = ' ';
    static final String NONE = "Không số";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LABEL = Pattern.compile("số(?=[\\s:\\d/.…-])[\\s:]*", FLAGS);
    /** Dots on the line where the number will be written. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\s.…_]+(?=[/-])");

    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:[,;(\\[]|ngày|\\s(?:của|về|năm|do|v/v)\\s|(?<![\\d/.-])\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}$|[.]+$)",
            FLAGS);
    private static final Pattern AND = Pattern.compile("(?<!\\p{L})và(?!\\p{L})", FLAGS);
    private static final Pattern ANOTHER =
            Pattern.compile("\\d[a-z]?\\s*[/-]\\s*(?:(?:19|20)\\d\\d\\s*[/-]\\s*)?[A-ZĐ]");
    /** A second number without its symbol; four digits of a year are none. */
    private static final Pattern BARE =
            Pattern.compile("\\s*[,;]\\s*(?:số[\\s:]*)?(?!(?:19|20)\\d\\d\\s*$)\\d{1,5}[a-z]?[\\s.]*", FLAGS);

    private final String written;
    private final List<NumberRepair> repairs;
    private String rest;

    /** The number with the letter behind it; empty for a draft. */
    private String number = "";

    private final List<String> separators = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    private NumberText(String written, List<NumberRepair> repairs) {
        this.written = written;
        this.repairs = repairs;
        this.rest = visible(Normalizer.normalize(written, Normalizer.Form.NFC));
    }

    static NumberText of(String written, List<NumberRepair> repairs) {
        NumberText text = new NumberText(written, repairs);
        text.clean();
        if (!text.isAbsent()) {
            text.cut();
        }
        return text;
    }

    boolean isAbsent() {
        return rest.equals(NONE);
    }

    String number() {
        return number;
    }

    /** What stands before each group, as written. */
    List<String> separators() {
        return separators;
    }

    List<String> groups() {
        return groups;
    }

    private void clean() {
        repair(NumberPart.TEXT, written, rest);
        String spaced = plainBlanks(rest);
        String trimmed = spaced.strip();
        if (trimmed.isEmpty()) {
            throw refused(NumberPart.TEXT, "be a number and symbol");
        }
        Matcher label = LABEL.matcher(trimmed);
        String labelled = label.lookingAt() ? trimmed.substring(label.end()) : trimmed;
        Matcher placeholder = PLACEHOLDER.matcher(labelled);
        String filled = placeholder.lookingAt() ? labelled.substring(placeholder.end()) : labelled;
        if (!filled.isEmpty() && separator(filled.charAt(0)) != 0) {
            // The unfilled form of a document is how a draft is written, not a slip; dots and other blanks are.
            if (rest.equals(trimmed) && labelled.equals(filled)) {
                rest = filled;
            } else {
                replace(NumberPart.NUMBER, filled);
            }
        } else {
            int end = spaced.stripTrailing().length();
            int start = end - labelled.length();
            repair(NumberPart.TEXT, rest.substring(0, start), "");
            repair(NumberPart.TEXT, rest.substring(end), "");
            rest = rest.substring(start, end);
        }
        takeOffTail();
        if (plainBlanks(rest).replaceAll(" +", " ").equalsIgnoreCase(NONE)) {
            replace(NumberPart.TEXT, NONE);
        }
    }

    private void replace(NumberPart part, String with) {
        repair(part, rest, with);
        rest = with;
    }

    private void takeOffTail() {
        String plain = plainSigns(rest);
        Matcher tail = TAIL.matcher(plain);
        int end = tail.find() ? tail.start() : plain.length();
        String remark = plain.substring(end);
        if (AND.matcher(plain.substring(0, end)).find()
                || ANOTHER.matcher(remark).find()
                || BARE.matcher(remark).matches()) {
            throw refused(NumberPart.TEXT, "be one number");
        }
        repair(NumberPart.ANNOTATION, rest.substring(end), "");
        rest = rest.substring(0, end);
    }

    private void cut() {
        int digits = 0;
        while (digits < rest.length() && isDigit(rest.charAt(digits))) {
            digits++;
        }
        if (digits > 5) {
            throw refused(NumberPart.NUMBER, "have at most five digits");
        }
        if (digits > 0 && rest.substring(0, digits).matches("0+")) {
            throw refused(NumberPart.NUMBER, "count from 01");
        }
        int at = digits;
        if (at > 0 && at < rest.length() && isAsciiLetter(rest.charAt(at)) && endsGroup(at + 1)) {
            at++;
        }
        number = rest.substring(0, at).toLowerCase(Locale.ROOT);
        repair(NumberPart.NUMBER, rest.substring(0, at), number);
        while (at < rest.length()) {
            int group = at;
            while (group < rest.length() && separator(rest.charAt(group)) != 0) {
                group++;
            }
            int end = group;
            while (!endsGroup(end)) {
                end++;
            }
            if (group == at || group == end) {
                boolean start = at == 0;
                throw refused(
                        start ? NumberPart.NUMBER : group == at ? NumberPart.SEPARATOR : NumberPart.ISSUER,
                        start
                                ? "begin with digits"
                                : group == at ? "have - or / behind the number" : "go on behind the separator");
            }
            separators.add(rest.substring(at, group));
            groups.add(rest.substring(group, end));
            at = end;
        }
    }

    private boolean endsGroup(int at) {
        return at >= rest.length() || separator(rest.charAt(at)) != 0;
    }

    /** The one sign that a separator stands for: a hyphen, a slash, or a blank; 0 if there are several. */
    static char sign(String separator) {
        char found = BLANK;
        for (int i = 0; i < separator.length(); i++) {
            char sign = separator(separator.charAt(i));
            if (sign != BLANK) {
                if (found != BLANK) {
                    return 0;
                }
                found = sign;
            }
        }
        return found;
    }

    /** The plain form of a sign that separates; 0 if it is none. */
    private static char separator(char sign) {
        if (isBlank(sign)) {
            return BLANK;
        }
        return switch (sign) {
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE63', '\uFF0D' -> '-';
            case '/', '\u2044', '\u2215', '\uFF0F' -> '/';
            default -> 0;
        };
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Without the marks that have no width and come along when text is copied: they separate nothing. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().filter(sign -> !isInvisible((char) sign)).forEach(sign -> visible.append((char) sign));
        return visible.toString();
    }

    private static boolean isInvisible(char sign) {
        return switch (sign) {
            case '\u200B', '\u200C', '\u200D', '\u200E', '\u202A', '\u202C', '\u2060', '\uFEFF' -> true;
            default -> false;
        };
    }

    private static String plainBlanks(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                plain.setCharAt(i, BLANK);
            }
        }
        return plain.toString();
    }

    /** With plain dashes, slashes and blanks; as long as the text. */
    private static String plainSigns(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char sign = separator(text.charAt(i));
            if (sign != 0) {
                plain.setCharAt(i, sign);
            }
        }
        return plain.toString();
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isAsciiLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private void repair(NumberPart part, String from, String to) {
        if (!from.equals(to)) {
            repairs.add(new NumberRepair(part, from, to));
        }
    }

    private DocumentNumberException refused(NumberPart part, String expected) {
        return new DocumentNumberException(part, expected, written, null);
    }
}
