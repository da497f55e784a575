// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A total order, and word by word that of another library. */
class NameOrderProperties {

    private static final NameOrder ORDER = NameOrder.vietnamese();
    private static final Collator ICU = icu();

    private static Collator icu() {
        Collator collator = Collator.getInstance(new ULocale("vi"));
        collator.setStrength(Collator.SECONDARY);
        return collator.freeze();
    }

    /** Words that sound like Vietnamese ones, the tone on the first vowel. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> first = Arbitraries.of("", "b", "d", "đ", "gh", "h", "kh", "ng", "s", "t", "th", "x", "w");
        Arbitrary<String> vowels =
                Arbitraries.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "oa", "ươ", "iê");
        Arbitrary<String> tones = Arbitraries.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323");
        Arbitrary<String> last = Arbitraries.of("", "c", "i", "m", "n", "ng", "nh", "t");
        return Combinators.combine(first, vowels, tones, last)
                .as((start, vowel, tone, end) -> Normalizer.normalize(
                        start + vowel.substring(0, 1) + tone + vowel.substring(1) + end, Normalizer.Form.NFC));
    }

    @Provide
    Arbitrary<String> names() {
        return words().list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }

    /** Any text at all, short, so that many are alike. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aAăÂdđĐ oòơ-1\u0301\u0302\u0323\u00A0я")
                .ofMaxLength(6);
    }

    @Property
    void aWordStandsWhereAnotherLibraryPutsIt(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(Integer.signum(NameOrder.Key.of(one).compareTo(NameOrder.Key.of(other))))
                .isEqualTo(Integer.signum(ICU.compare(one, other)));
    }

    @Property
    void aNameStandsWhereAnotherLibraryPutsItsWordsOneByOne(
            @ForAll("names") String one, @ForAll("names") String other) {
        assertThat(Integer.signum(NameOrder.Key.of(one).compareTo(NameOrder.Key.of(other))))
                .isEqualTo(Integer.signum(byWords(givenFirst(one), givenFirst(other))));
    }

    @Property
    void itIsATotalOrder(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll("texts") String c) {
        assertThat(Integer.signum(ORDER.compare(a, b))).isEqualTo(-Integer.signum(ORDER.compare(b, a)));
        assertThat(ORDER.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
            assertThat(ORDER.compare(a, c)).isNotPositive();
        }
    }

    @Property
    void keysAgreeWithTheirEquality(@ForAll("texts") String a, @ForAll("texts") String b) {
        NameOrder.Key one = NameOrder.Key.of(a);
        NameOrder.Key other = NameOrder.Key.of(b);
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void caseFormAndPlaceOfBlanksMakeNoDifference(@ForAll("names") String name) {
        NameOrder.Key key = NameOrder.Key.of(name);
        assertThat(NameOrder.Key.of(name.toUpperCase(Locale.ROOT))).isEqualTo(key);
        assertThat(NameOrder.Key.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(key);
        assertThat(NameOrder.Key.of("  " + name.replace(" ", "\u00A0 "))).isEqualTo(key);
    }

    @Property(tries = 200)
    void aListComesOutTheSameWhateverOrderItCameIn(@ForAll("names") String name, @ForAll Random random) {
        List<String> names =
                new ArrayList<>(List.of(name, name.toUpperCase(Locale.ROOT), "Biển", "biển", "Mây", "Hoà", "Hòa"));
        names.sort(ORDER);
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        shuffled.sort(ORDER);
        assertThat(shuffled).isEqualTo(names);
    }

    private static List<String> givenFirst(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        words.add(0, words.remove(words.size() - 1));
        return words;
    }

    private static int byWords(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int byWord = ICU.compare(one.get(i), other.get(i));
            if (byWord != 0) {
                return byWord;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
