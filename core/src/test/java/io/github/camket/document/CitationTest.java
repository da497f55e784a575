// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "335/2025/NĐ-CP Đ14.2c",
                "335/2025/NĐ-CP Đ14",
                "335/2025/NĐ-CP Đ18.1d",
                "335/2025/NĐ-CP Đ15.3đ",
                "366-QĐ/TW Đ11.10",
                "Sổ tay 2026 @ Chương VI.2",
                "Sổ tay 2026 @ mục Đ1"
            })
    void readsItsOwnText(String text) {
        Citation citation = Citation.parse(text);
        assertThat(citation).hasToString(text);
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation).hasSameHashCodeAs(citation);
    }

    @Test
    void namesArticleClauseAndPointApart() {
        Citation citation = Citation.of("335/2025/NĐ-CP", "14.2c");
        assertThat(citation.getInstrument()).isEqualTo("335/2025/NĐ-CP");
        assertThat(citation.getArticle()).hasValue(14);
        assertThat(citation.getClause()).hasValue(2);
        assertThat(citation.getPoint()).contains("c");
        assertThat(citation.getPlace()).isEmpty();
        assertThat(Citation.of("335/2025/NĐ-CP", "15.3đ")).isNotEqualTo(Citation.of("335/2025/NĐ-CP", "15.3d"));
    }

    @Test
    void namesAPlaceInsteadOfAnArticle() {
        Citation citation = Citation.ofPlace("Sổ tay 2026", "Chương VI.2");
        assertThat(citation.getPlace()).contains("Chương VI.2");
        assertThat(citation.getArticle()).isEmpty();
        assertThat(citation.getClause()).isEmpty();
        assertThat(citation.getPoint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "014", "14.0", "14.02", "14.2cc", "14.2C", "14,2", "14.2.1", "c", "điều 14", "-1"})
    void refusesOtherFormsOfAnArticleAndKeepsThem(String article) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of("335/2025/NĐ-CP", article))
                .withMessageEndingWith(": " + article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "335/2025/NĐ-CP", "Đ14", " Đ14", "335/2025/NĐ-CP Đ", "Sổ tay @", "335/2025/NĐ-CP Điều 14"})
    void refusesTextsThatNameNoPlace(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"'', mục 1", "' ', mục 1", "Sổ tay, ''", "Sổ tay, a @ b", "a @ b, mục 1"})
    void refusesPartsThatItsTextCouldNotKeepApart(String instrument, String place) {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.ofPlace(instrument, place));
    }

    @ParameterizedTest
    @CsvSource({"a @, mục 1, a, @ mục 1", "Sổ tay, @ mục 1, Sổ tay @, mục 1"})
    void citationsOfDifferentInstrumentsAreNotEqual(String first, String place, String second, String otherPlace) {
        // Either form may be refused; what may not happen is that two different places become one.
        Citation left;
        Citation right;
        try {
            left = Citation.ofPlace(first, place);
            right = Citation.ofPlace(second, otherPlace);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(left).isNotEqualTo(right);
    }

    @Test
    void labelsHaveWordsInBothLanguages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Label(" ", "Good"))
                .withMessageContaining("vi must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Label("Tốt", ""))
                .withMessageContaining("en must not be blank");
    }
}
