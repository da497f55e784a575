// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a number, and what is kept of one that is not complete. */
class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "522-CV/HU|PARTY|PARTY|522||CV|HU|",
                "09-NQ/HU|PARTY|PARTY|09||NQ|HU|",
                "12a-KL/TW|PARTY|PARTY|12a||KL|TW|",
                "225-KH/TWĐTN-TNNT|PARTY|ORGANIZATION|225||KH|TWĐTN|TNNT",
                "07-HD/BTCTW-UBKTTW|PARTY|PARTY|07||HD|BTCTW UBKTTW|",
                "30/2020/NĐ-CP|NORMATIVE|STATE|30|2020|NĐ|CP|",
                "141/2012/TTLT-BTC-BQP-BCA|NORMATIVE|STATE|141|2012|TTLT|BTC BQP BCA|",
                "76/2015/QH13|NORMATIVE|STATE|76|2015||QH13|",
                "1211/2016/UBTVQH13|NORMATIVE|STATE|1211|2016||UBTVQH13|",
                "594/KH-UBND|STATE|STATE|594||KH|UBND|",
                "517/NQ-UBTVQH15|STATE|STATE|517||NQ|UBTVQH15|",
                "01/KH-UBND-HĐND|STATE|STATE|01||KH|UBND HĐND|",
                "4912/UBND-NC|STATE|STATE|4912|||UBND|NC",
                "806/STP-XD&KTVBQPPL|STATE|STATE|806|||STP|XD&KTVBQPPL",
                "291/QĐ-MTTQ-BTT|STATE|ORGANIZATION|291||QĐ|MTTQ|BTT",
                "171/QĐ-TLĐ|STATE|ORGANIZATION|171||QĐ|TLĐ|",
                "100/TTCP-VP|STATE|STATE|100|||TTCP|VP",
                "7/TTHĐND-TH|STATE|STATE|7|||TTHĐND|TH",
            })
    void takesANumberApart(
            String text,
            NumberStyle style,
            IssuerSector sector,
            String number,
            Integer year,
            String type,
            String issuers,
            String units) {
        DocumentNumber read = DocumentNumber.parse(text);
        assertThat(read).hasToString(text);
        assertThat(read.getForm()).isEqualTo(NumberForm.COMPLETE);
        assertThat(read.getStyle()).contains(style);
        assertThat(read.getSector()).contains(sector);
        assertThat(read.getNumber()).contains(number);
        assertThat(read.getYear()).isEqualTo(Optional.ofNullable(year));
        assertThat(read.getTypeSymbol()).isEqualTo(Optional.ofNullable(type));
        assertThat(read.getIssuers()).extracting(Issuer::toString).containsExactly(issuers.split(" "));
        assertThat(String.join(" ", read.getUnits())).isEqualTo(units == null ? "" : units);
        assertThat(read.getWritten()).isEqualTo(text);
    }

    @Test
    void theTermOfAnIssuerIsANumberOfItsOwn() {
        Issuer issuer = DocumentNumber.parse("76/2015/QH13").getIssuers().get(0);
        assertThat(issuer.symbol()).isEqualTo("QH");
        assertThat(issuer.term()).contains(13);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31-QĐ/TW|QUYET_DINH QUY_DINH",
                "08-QĐi/TW|QUY_DINH",
                "01-TT/TU|THONG_TRI",
                "01/2023/TT-VPCP|THONG_TU",
                "4912/UBND-NC|CONG_VAN",
                "76/2015/QH13|LUAT NGHI_QUYET",
                "05-CL/TW|"
            })
    void anAmbiguousTypeStaysAmbiguous(String text, String types) {
        DocumentNumber number = DocumentNumber.parse(text);
        List<String> candidates =
                number.getTypeCandidates().stream().map(DocumentType::code).toList();
        assertThat(String.join(" ", candidates)).isEqualTo(types == null ? "" : types);
        assertThat(number.getType().isPresent()).isEqualTo(candidates.size() == 1);
    }

    @Test
    void untilTheTypeIsStated() {
        DocumentNumber number = DocumentNumber.parse("96-QĐ/TW").ofType(DocumentType.QUY_DINH);
        assertThat(number.getType()).contains(DocumentType.QUY_DINH);
        assertThat(number).hasToString("96-QĐ/TW").isNotEqualTo(DocumentNumber.parse("96-QĐ/TW"));
        assertThat(number.allows(DocumentType.CHI_THI)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number.ofType(DocumentType.CHI_THI))
                .withMessage("type must be one of [QUYET_DINH, QUY_DINH] for 96-QĐ/TW: CHI_THI");
    }

    @Test
    void oneSymbolOfSeveralIssuersStaysAmbiguous() {
        assertThat(DocumentNumber.parse("19-CT/TU").getIssuers().get(0).meanings())
                .extracting(each -> each.name().vi())
                .containsExactly("Tỉnh ủy", "Thành ủy");
        assertThat(DocumentNumber.parse("27/2020/TT-BTC").getIssuers().get(0).meanings())
                .extracting(each -> each.name().vi())
                .containsExactly("Bộ Tài chính");
        assertThat(DocumentNumber.parse("27-HD/BTC").getIssuers().get(0).meanings())
                .extracting(each -> each.name().vi())
                .containsExactly("Ban Tổ chức");
    }

    @ParameterizedTest
    @ValueSource(strings = {"117", "117a", "117/2021"})
    void aNumberWithoutSymbolIsKeptAndSaysThatItIsIncomplete(String text) {
        DocumentNumber number = DocumentNumber.parse(text);
        assertThat(number.isComplete()).isFalse();
        assertThat(number.getForm()).isEqualTo(NumberForm.INCOMPLETE);
        assertThat(number).hasToString(text);
        assertThat(number.inYear(2021).getYear()).contains(2021);
        assertThat(number.inYear(2021)).hasToString(text);
        assertThat(number.getStyle()).isEmpty();
        assertThat(number.getIssuers()).isEmpty();
    }

    @Test
    void aNumberThatCannotBeReadIsKeptAsItIs() {
        DocumentNumber number = DocumentNumber.incomplete("1192/NQ-UBTVQH");
        assertThat(number).hasToString("1192/NQ-UBTVQH");
        assertThat(number.getForm()).isEqualTo(NumberForm.INCOMPLETE);
        assertThat(DocumentNumber.incomplete("117")).isEqualTo(DocumentNumber.parse("117"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.incomplete("522-CV/HU"))
                .withMessage("incomplete number must not be complete: 522-CV/HU");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.incomplete("số 117"))
                .withMessage("incomplete number must begin with a digit: số 117");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-NQ/ĐU|-NQ/ĐU|PARTY",
                "Số -NQ/ĐU|-NQ/ĐU|PARTY",
                "Số:      /QĐ-UBND|/QĐ-UBND|STATE",
                "/UBND-NC|/UBND-NC|STATE",
                "Số:   /2026/QĐ-UBND|/2026/QĐ-UBND|NORMATIVE"
            })
    void aSymbolWithoutNumberIsADraft(String text, String normal, NumberStyle style) {
        DocumentNumber draft = DocumentNumber.parse(text);
        assertThat(draft.getForm()).isEqualTo(NumberForm.DRAFT);
        assertThat(draft).hasToString(normal);
        assertThat(draft.getWritten()).isEqualTo(text);
        assertThat(draft.getStyle()).contains(style);
        assertThat(draft.getNumber()).isEmpty();
        assertThat(DocumentSymbols.standard().read(text).repairs()).isEmpty();
    }

    @Test
    void aDocumentMaySayThatItHasNoNumber() {
        assertThat(DocumentNumber.parse("Không số"))
                .isEqualTo(DocumentNumber.absent())
                .hasToString("Không số");
        assertThat(DocumentNumber.absent().getForm()).isEqualTo(NumberForm.ABSENT);
        assertThat(DocumentSymbols.standard().read(" KHÔNG SỐ").number().getForm())
                .isEqualTo(NumberForm.ABSENT);
    }

    @Test
    void aHistoricFormIsKeptAsOpaqueText() {
        DocumentNumber number = DocumentNumber.historic("36 TC/TCT.LB").inYear(1991);
        assertThat(number).hasToString("36 TC/TCT.LB");
        assertThat(number.getForm()).isEqualTo(NumberForm.HISTORIC);
        assertThat(number.getNumber()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.historic(" 36"));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.historic("3\n6"));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.historic("3".repeat(201)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 10000})
    void refusesImpossibleYears(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.parse("117").inYear(year))
                .withMessage("year must be 1900 to 9999: " + year);
    }

    @Test
    void theYearInTheNumberIsTheYearOfIssue() {
        DocumentNumber number = DocumentNumber.parse("30/2020/NĐ-CP");
        assertThat(number.inYear(2020)).isEqualTo(number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number.inYear(2021))
                .withMessage("year must be that of 30/2020/NĐ-CP: 2021");
    }

    @Test
    void theRulesOfThePartyAreThoseOfTheDayOfIssue() {
        assertThat(PartyNumbering.all())
                .allSatisfy(span -> assertThat(span.documents())
                        .allSatisfy(each ->
                                assertThat(each.issuedOn().orElseThrow()).isBeforeOrEqualTo(span.from())));
        assertThat(PartyNumbering.on(java.time.LocalDate.of(2018, 4, 2))
                        .orElseThrow()
                        .documents())
                .extracting(LegalBasis::toString)
                .containsExactly("66-QĐ/TW");
        assertThat(PartyNumbering.on(java.time.LocalDate.of(2026, 1, 8))
                        .orElseThrow()
                        .documents())
                .extracting(LegalBasis::toString)
                .containsExactly("66-QĐ/TW", "36-HD/VPTW");
        assertThat(PartyNumbering.on(java.time.LocalDate.of(2026, 1, 9))
                        .orElseThrow()
                        .documents())
                .extracting(LegalBasis::toString)
                .containsExactly("399-QĐ/TW");
        assertThat(PartyNumbering.on(java.time.LocalDate.of(2026, 5, 27))
                        .orElseThrow()
                        .documents())
                .extracting(LegalBasis::toString)
                .containsExactly("399-QĐ/TW", "05-HD/VPTW");
        assertThat(PartyNumbering.on(java.time.LocalDate.of(2017, 2, 5))).isEmpty();
    }
}
