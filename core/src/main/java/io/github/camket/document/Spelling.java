// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How symbols are written, and which known ones a slip may have meant. */
final class Spelling {

    private static final Pattern LETTERS = Pattern.compile("[A-ZĐ][A-ZĐa-zđ]{0,39}");
    private static final Pattern STATE_GROUP = Pattern.compile("[A-ZĐ][A-ZĐa-zđ0-9&]*");
    private static final Pattern UNIT = Pattern.compile("[A-ZĐ0-9][A-ZĐa-zđ0-9&]*");

    private final Map<String, TreeSet<String>> byFolded = new TreeMap<>();

    Spelling(Iterable<String> symbols) {
        symbols.forEach(symbol ->
                byFolded.computeIfAbsent(folded(symbol), key -> new TreeSet<>()).add(symbol));
    }

    static boolean isTypeSymbol(String text) {
        return LETTERS.matcher(text).matches();
    }

    static boolean isIssuer(String text, NumberStyle style) {
        return style == NumberStyle.PARTY
                ? isTypeSymbol(text)
                : STATE_GROUP.matcher(text).matches();
    }

    static boolean isUnit(String text, NumberStyle style) {
        return style == NumberStyle.PARTY
                ? isTypeSymbol(text)
                : UNIT.matcher(text).matches();
    }

    /** With Đ (U+0110) for the letter Eth (U+00D0), which looks the same. */
    static String withoutEth(String text) {
        return text.replace('\u00D0', 'Đ').replace('\u00F0', 'đ');
    }

    /** Capitals without the stroke of Đ: for comparison only, since the fold loses what tells symbols apart. */
    static String folded(String text) {
        return withoutEth(text).toUpperCase(Locale.ROOT).replace('Đ', 'D');
    }

    /** The known symbol, or those that the text can be meant for: written in other case, or without a stroke of Đ. */
    List<String> matches(String text) {
        SortedSet<String> known = byFolded.getOrDefault(folded(text), new TreeSet<>());
        return known.contains(text)
                ? List.of(text)
                : known.stream().filter(symbol -> keepsStrokes(text, symbol)).toList();
    }

    /** Whether each Đ of the text is one in the symbol: strokes get lost, and none is put where there is none. */
    private static boolean keepsStrokes(String text, String symbol) {
        String capitals = withoutEth(text).toUpperCase(Locale.ROOT);
        String known = symbol.toUpperCase(Locale.ROOT);
        return IntStream.range(0, capitals.length()).allMatch(i -> capitals.charAt(i) != 'Đ' || known.charAt(i) == 'Đ');
    }

    boolean knows(String text) {
        return byFolded.getOrDefault(folded(text), new TreeSet<>()).contains(text);
    }

    /** The known symbols that come of exchanging two neighbouring letters. */
    List<String> transposed(String text) {
        String folded = folded(text);
        SortedSet<String> found = new TreeSet<>();
        for (int i = 0; i + 1 < folded.length(); i++) {
            char[] letters = folded.toCharArray();
            letters[i] = folded.charAt(i + 1);
            letters[i + 1] = folded.charAt(i);
            found.addAll(byFolded.getOrDefault(new String(letters), new TreeSet<>()));
        }
        return List.copyOf(found);
    }
}
