// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped tables, and what an application may add to them. */
class DocumentSymbolsTest {

    private static final DocumentSymbols STANDARD = DocumentSymbols.standard();
    private static final Label LABEL = new Label("Mẫu", "Sample");

    @Test
    void nothingUncheckedIsShipped() {
        assertThat(STANDARD.getTypes())
                .hasSizeGreaterThan(60)
                .noneMatch(each -> each.confidence() == Confidence.UNVERIFIED);
        assertThat(STANDARD.getIssuers())
                .hasSizeGreaterThan(45)
                .noneMatch(each -> each.confidence() == Confidence.UNVERIFIED);
        assertThat(STANDARD.getTypes()).doesNotHaveDuplicates();
        assertThat(STANDARD.getIssuers()).doesNotHaveDuplicates();
    }

    @Test
    void anAddedTypeIsRead() {
        DocumentSymbols own = STANDARD.with(type("XYZ", NumberStyle.STATE));
        assertThat(STANDARD.parse("12/XYZ-UBND").getType()).contains(DocumentType.CONG_VAN);
        assertThat(own.parse("12/XYZ-UBND").getType()).contains(DocumentType.of("MAU"));
        assertThat(own.parse("12/XYZ-UBND")).isEqualTo(STANDARD.parse("12/XYZ-UBND"));
        assertThat(own.read("12/xyz-UBND").number()).hasToString("12/XYZ-UBND");
    }

    @Test
    void anAddedIssuerIsReadAndItsSlipsAreNoticed() {
        DocumentSymbols own =
                STANDARD.with(IssuerSymbol.of("ĐXZ", IssuerSector.PARTY, NumberStyle.PARTY, LABEL, Confidence.TEXT));
        assertThat(own.read("12/NQ-DXZ").number()).hasToString("12-NQ/ĐXZ");
        assertThat(own.parse("12-NQ/ĐXZ").getIssuers().get(0).meanings())
                .extracting(IssuerSymbol::name)
                .containsExactly(LABEL);
        assertThat(STANDARD.getIssuers()).hasSize(own.getIssuers().size() - 1);
    }

    @Test
    void aSecondMeaningMakesASymbolAmbiguous() {
        DocumentSymbols own = STANDARD.with(type("KL", NumberStyle.PARTY));
        assertThat(own.parse("12-KL/TW").getTypeCandidates())
                .containsExactly(DocumentType.KET_LUAN, DocumentType.of("MAU"));
        assertThat(own.parse("12-KL/TW").getType()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LK, PARTY", "QD, STATE", "Qđ, STATE", "UBND, STATE", "TBMTTQ, STATE"})
    void aTypeThatLooksLikeASlipIsRefused(String symbol, NumberStyle style) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.with(type(symbol, style)))
                .withMessage("symbol must not be taken for another one: " + symbol);
    }

    @ParameterizedTest
    @CsvSource({"DU", "TTG", "QĐ", "Qd", "TBMTTQ"})
    void anIssuerThatLooksLikeASlipIsRefused(String symbol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.with(
                        IssuerSymbol.of(symbol, IssuerSector.STATE, NumberStyle.STATE, LABEL, Confidence.TEXT)))
                .withMessage("symbol must not be taken for another one: " + symbol);
    }

    @ParameterizedTest
    @CsvSource({"TW", "XYZTW", "QH"})
    void anIssuerKeepsItsStyleAndItsTerm(String symbol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.with(
                        IssuerSymbol.of(symbol, IssuerSector.STATE, NumberStyle.STATE, LABEL, Confidence.TEXT)))
                .withMessage("symbol must keep the style and the term it has: " + symbol);
    }

    @ParameterizedTest
    @CsvSource({"xy", "X-Y", "X1", "ẮB", "''"})
    void aSymbolIsLettersWithACapitalFirst(String symbol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type(symbol, NumberStyle.STATE))
                .withMessage("symbol must be letters A to Z, Đ, the first one a capital: " + symbol);
    }

    private static TypeSymbol type(String symbol, NumberStyle style) {
        return new TypeSymbol(symbol, style, DocumentType.of("MAU"), LABEL, Confidence.UNVERIFIED);
    }
}
