// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.model.organization.UnitType;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What makes two spellings the same name of a unit: {@code Xã Thuận Hoà}, {@code xã  Thuận Hòa} and the same letters in a
 * decomposed Unicode form.
 *
 * <p>Folded are: the Unicode form, letter case, blanks of any kind, dashes and apostrophes of any kind, the look-alike Ð
 * (U+00D0) of Đ, and the place of the tone mark within a word (hòa and hoà, thủy and thuỷ). The type word in front is kept
 * apart. Never folded are letters and tones: Đ and D, ă and a, ê and e, ơ and o, sắc and huyền are different names.
 *
 * @param name the name without type word, in a form made for comparing and not for reading
 * @param whole the text with its first word, should that word belong to the name, as in Phường Đúc
 * @param types the types that the type word in front can mean; empty if there is none
 */
public record NameKey(String name, String whole, List<UnitType> types) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]+");
    private static final Pattern DASHES = Pattern.compile(" ?[-\\u2010-\\u2015\\u2212] ?");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u0060\\u00B4\\u02BC\\u2018\\u2019\\u201B\\u2032]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** Huyền, sắc, ngã, hỏi, nặng. */
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final List<UnitType> CITIES =
            List.of(UnitType.THANH_PHO_TRUNG_UONG, UnitType.THANH_PHO_THUOC_TINH, UnitType.THANH_PHO_THUOC_THANH_PHO);

    /** In full, and as they are abbreviated before names: the ones with a dot need no blank behind. */
    private static final Map<String, List<UnitType>> TYPE_WORDS = typeWords();

    /** Copies the types. */
    public NameKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(whole, "whole");
        types = List.copyOf(types);
    }

    private static Map<String, List<UnitType>> typeWords() {
        Map<String, List<UnitType>> words = new LinkedHashMap<>();
        List.of("thành phố", "tp", "tp.").forEach(word -> words.put(word, CITIES));
        List.of("thị trấn", "tt", "tt.").forEach(word -> words.put(word, List.of(UnitType.THI_TRAN)));
        List.of("thị xã", "tx", "tx.").forEach(word -> words.put(word, List.of(UnitType.THI_XA)));
        List.of("phường", "p.").forEach(word -> words.put(word, List.of(UnitType.PHUONG)));
        List.of("huyện", "h.").forEach(word -> words.put(word, List.of(UnitType.HUYEN)));
        List.of("quận", "q.").forEach(word -> words.put(word, List.of(UnitType.QUAN)));
        List.of("xã", "x.").forEach(word -> words.put(word, List.of(UnitType.XA)));
        words.put("tỉnh", List.of(UnitType.TINH));
        words.put("đặc khu", List.of(UnitType.DAC_KHU));
        Map<String, List<UnitType>> folded = new LinkedHashMap<>();
        words.forEach((word, types) -> folded.put(folded(word), types));
        return folded;
    }

    /**
     * The key of a name, with a type word in front or without.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static NameKey of(String text) {
        String whole = folded(Objects.requireNonNull(text, "text"));
        if (whole.isEmpty()) {
            throw new IllegalArgumentException("name must not be blank: " + text);
        }
        for (Map.Entry<String, List<UnitType>> type : TYPE_WORDS.entrySet()) {
            String word = type.getKey();
            String rest = whole.startsWith(word) ? whole.substring(word.length()) : "";
            if (rest.startsWith(" ") || (word.endsWith(".") && !rest.isEmpty())) {
                return new NameKey(rest.strip(), whole, type.getValue());
            }
        }
        return new NameKey(whole, whole, List.of());
    }

    private static String folded(String text) {
        String plain = APOSTROPHES
                .matcher(text.replace('\u00D0', '\u0110').replace('\u00F0', '\u0111'))
                .replaceAll("'");
        String spaced = BLANKS.matcher(plain).replaceAll(" ").strip();
        String dashed = DASHES.matcher(spaced).replaceAll(" - ");
        String letters = Normalizer.normalize(dashed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return WORD.matcher(letters).replaceAll(word -> toneLast(word.group()));
    }

    private static String toneLast(String word) {
        StringBuilder tones = new StringBuilder();
        String bare = TONE.matcher(word).replaceAll(tone -> {
            tones.append(tone.group());
            return "";
        });
        return bare + tones;
    }
}
