// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are kept as they are cited, complete or not. */
class DocumentNumberTest {

    @Test
    void aNumberWithoutSymbolIsKeptAndSaysThatItIsIncomplete() {
        DocumentNumber number = DocumentNumber.of("117").inYear(2021);
        assertThat(number.isComplete()).isFalse();
        assertThat(number).hasToString("117");
        assertThat(number.year()).contains(2021);
    }

    @ParameterizedTest
    @CsvSource({"522-CV/HU, CV/HU", "30/2020/NĐ-CP, NĐ-CP", "76/2015/QH13, QH13", "4912/UBND-NC, UBND-NC"})
    void aNumberWithItsSymbolIsComplete(String cited, String symbol) {
        DocumentNumber number = DocumentNumber.of(cited).withSymbol(symbol);
        assertThat(number.isComplete()).isTrue();
        assertThat(number).hasToString(cited);
    }

    @Test
    void nothingIsReadOutOfTheText() {
        assertThat(DocumentNumber.of("522-CV/HU").isComplete()).isFalse();
        assertThat(DocumentNumber.of("30/2020/NĐ-CP").year()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 117", "số 117", "117 QĐ", "QĐ-117"})
    void refusesWhatDoesNotBeginWithANumberOrHasBlanks(String cited) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.of(cited))
                .withMessageStartingWith("cited must ")
                .withMessageEndingWith(": " + cited);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "QĐ/TU", "117", "CV /HU"})
    void refusesASymbolThatTheNumberDoesNotEndWith(String symbol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.of("117-CV/HU").withSymbol(symbol))
                .withMessage("symbol must be the letters that 117-CV/HU ends with: " + symbol);
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 10000})
    void refusesImpossibleYears(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("117", Optional.of(year), Optional.empty()))
                .withMessage("year must be 1900 to 9999: " + year);
    }
}
