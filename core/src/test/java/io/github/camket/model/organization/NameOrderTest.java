// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are invented: single syllables and common words, of no real person. */
class NameOrderTest {

    private static final NameOrder ORDER = NameOrder.vietnamese();

    @Test
    void theGivenNameComesFirstThenTheOtherWordsFromTheFirstOn() {
        assertSorted("Mây Bàn", "Cây Xanh Biển", "Mây Xanh Biển", "Mây Xám Biển Cát", "Sông Cát", "An Đá", "Mây Đá");
    }

    @Test
    void theLettersFollowTheAlphabet() {
        assertSorted(
                "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "ô", "ơ",
                "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z");
    }

    @Test
    void theTonesFollowTheirOrder() {
        assertSorted("ma", "mà", "mả", "mã", "má", "mạ", "man", "mă", "mằ", "mẳ", "mẵ", "mắ", "mặ", "mâ");
    }

    @Test
    void lettersDecideBeforeTonesWithinAWord() {
        assertSorted("ba", "bà", "bạ", "bac", "bàc", "bă");
    }

    @Test
    void aWordIsDecidedWithItsToneBeforeTheNextWord() {
        assertSorted("Hoa Tre Biển", "Hoa Xanh Biển", "Hòa Tre Biển", "Hòa Xanh Biển");
    }

    @Test
    void fewerWordsComeFirst() {
        assertSorted("", "Biển", "Mây Biển", "Mây Xanh Biển");
    }

    @ParameterizedTest
    @CsvSource({"Hoà, Hòa", "THUỶ, thủy", "Mây  Xanh, Mây Xanh", "Ðá, Đá", "Khoẻ, khỏe"})
    void spellingsOfOneNameHaveOneKeyAndStandTogether(String one, String other) {
        assertThat(NameOrder.Key.of(one)).isEqualTo(NameOrder.Key.of(other));
        assertThat(ORDER.compare(one, other)).isEqualTo(one.compareTo(other)).isNotZero();
    }

    @Test
    void theFormOfUnicodeMakesNoDifference() {
        for (String name : List.of("Mây Đầy Nước", "Cỏ Ướt", "Mặn Ngọt", "Nghiễm")) {
            String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
            assertThat(NameOrder.Key.of(decomposed)).isEqualTo(NameOrder.Key.of(name));
        }
    }

    @Test
    void differentLettersAndTonesAreDifferentNames() {
        List<String> names = List.of("Da", "Đa", "Dă", "Dâ", "Dà", "Dạ", "Dê", "De", "Dơ", "Dô", "Du", "Dư");
        assertThat(names).extracting(NameOrder.Key::of).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoLetterComesFirstAndOtherScriptsLast() {
        assertSorted("-", "1", "a", "z", "я");
        assertThat(NameOrder.Key.of("ö")).as("a mark of no Vietnamese letter").isEqualTo(NameOrder.Key.of("o"));
    }

    @Test
    void aNameMustBeThere() {
        assertThatNullPointerException()
                .isThrownBy(() -> ORDER.compare("a", null))
                .withMessage("name");
    }

    private static void assertSorted(String... names) {
        List<String> expected = List.of(names);
        for (int seed = 0; seed < 20; seed++) {
            List<String> shuffled = new ArrayList<>(expected);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(ORDER);
            assertThat(shuffled).isEqualTo(expected);
        }
    }
}
