// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The order in which Vietnamese lists name people: by given name, which is the last word, then by the other words from the
 * first one on.
 *
 * <p>Words are compared one after the other, as dictionaries do. Within a word the letters decide first, in the order of the
 * alphabet: a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y, with f j w z where Latin has them; of the same letters
 * the tone decides: none, huyền, hỏi, ngã, sắc, nặng. Case, the form of Unicode and the place of the tone mark (hòa, hoà) make
 * no difference; names that differ in nothing else stand in the order of their texts, so that lists come out the same
 * whatever order they came in.
 *
 * <p>For lists that people read. The engine never needs a name, and nothing in it uses this order. It holds its own
 * alphabet, since that of a Java runtime differs between releases.
 */
public final class NameOrder implements Comparator<String> {

    private static final NameOrder VIETNAMESE = new NameOrder();

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF]+");

    private static final char BREVE = '\u0306';
    private static final char CIRCUMFLEX = '\u0302';
    private static final char HORN = '\u031B';

    /** Huyền, hỏi, ngã, sắc, nặng. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    /** Room for the letters that stem from one of Latin. */
    private static final int STEP = 4;
    /** Beyond all code points. */
    private static final int OTHERS = Character.MAX_CODE_POINT + 1;

    private NameOrder() {}

    /** The order of names in Viet Nam. */
    public static NameOrder vietnamese() {
        return VIETNAMESE;
    }

    @Override
    public int compare(String one, String other) {
        int byName = Key.of(one).compareTo(Key.of(other));
        return byName != 0 ? byName : one.compareTo(other);
    }

    /** What two spellings of one name have in common. */
    record Key(List<Word> words) implements Comparable<Key> {

        static Key of(String name) {
            String text = BLANKS.matcher(Objects.requireNonNull(name, "name"))
                    .replaceAll(" ")
                    .strip();
            List<Word> words = new ArrayList<>();
            for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
                words.add(Word.of(word));
            }
            if (!words.isEmpty()) {
                words.add(0, words.remove(words.size() - 1));
            }
            return new Key(List.copyOf(words));
        }

        @Override
        public int compareTo(Key other) {
            for (int i = 0; i < Math.min(words.size(), other.words.size()); i++) {
                int byWord = words.get(i).compareTo(other.words.get(i));
                if (byWord != 0) {
                    return byWord;
                }
            }
            return Integer.compare(words.size(), other.words.size());
        }
    }

    /**
     * A word.
     *
     * @param letters places of its letters in the alphabet
     * @param tone place of its tone, from 0 for none
     */
    record Word(List<Integer> letters, int tone) implements Comparable<Word> {

        static Word of(String text) {
            String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
            List<Integer> letters = new ArrayList<>();
            int tone = 0;
            for (int letter : folded.codePoints().toArray()) {
                int named = TONES.indexOf(letter) + 1;
                if (named > 0) {
                    tone = named;
                } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                    letters.add(place(letter));
                } else if (!letters.isEmpty()) {
                    int last = letters.size() - 1;
                    letters.set(last, marked(letters.get(last), letter));
                }
            }
            return new Word(List.copyOf(letters), tone);
        }

        /** What is no letter comes before the letters, other scripts behind. */
        private static int place(int letter) {
            if (letter >= 'a' && letter <= 'z') {
                return plain((char) letter);
            }
            // The letter of Icelandic looks like đ as a capital, and is typed for it.
            if (letter == '\u0111' || letter == '\u00F0') {
                return plain('d') + 1;
            }
            return Character.isLetter(letter) ? OTHERS + letter : letter - OTHERS;
        }

        private static int plain(char letter) {
            return (letter - 'a') * STEP;
        }

        /** The letter with a mark that makes it another one; a mark that does not makes no difference. */
        private static int marked(int place, int mark) {
            if (place == plain('a')) {
                return mark == BREVE ? place + 1 : mark == CIRCUMFLEX ? place + 2 : place;
            }
            if (place == plain('e')) {
                return mark == CIRCUMFLEX ? place + 1 : place;
            }
            if (place == plain('o')) {
                return mark == CIRCUMFLEX ? place + 1 : mark == HORN ? place + 2 : place;
            }
            return place == plain('u') && mark == HORN ? place + 1 : place;
        }

        @Override
        public int compareTo(Word other) {
            int byLetters = Arrays.compare(letters.toArray(Integer[]::new), other.letters.toArray(Integer[]::new));
            return byLetters != 0 ? byLetters : Integer.compare(tone, other.tone);
        }
    }
}
