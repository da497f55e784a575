// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips are refused by the strict reader and told by the lenient one; what can be meant in two ways is refused by both. */
class LenientReadingTest {

    private static final DocumentSymbols SYMBOLS = DocumentSymbols.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "31/QĐ-TW|31-QĐ/TW|SEPARATOR",
                "594-KH/UBND|594/KH-UBND|SEPARATOR",
                "171-QĐ/TLĐ|171/QĐ-TLĐ|SEPARATOR",
                "72-NQ-TW|72-NQ/TW|SEPARATOR",
                "594/KH/UBND|594/KH-UBND|SEPARATOR",
                "594/KH-UBND/NC|594/KH-UBND-NC|SEPARATOR",
                "30/2020-NĐ-CP|30/2020/NĐ-CP|SEPARATOR",
                "100 - KL/TW|100-KL/TW|SEPARATOR",
                "100-KL / TW|100-KL/TW|SEPARATOR",
                "84 QĐ/TWĐTN|84-QĐ/TWĐTN|SEPARATOR",
                "84 QĐ/XYZ|84-QĐ/XYZ|SEPARATOR",
                "594/KH XYZ|594/KH-XYZ|SEPARATOR",
                "90/TBMTTQ-BTT|90/TB-MTTQ-BTT|SEPARATOR",
                "18/2016/QĐUBND|18/2016/QĐ-UBND|SEPARATOR",
                "65-Ctr/TU|65-CTr/TU|TYPE",
                "04-CTR/TU|04-CTr/TU|TYPE",
                "415/TTR-CP|415/TTr-CP|TYPE",
                "594/kh-UBND|594/KH-UBND|TYPE",
                "1513-QDNS/TW|1513-QĐNS/TW|TYPE",
                "18/2016/QD-UBND|18/2016/QĐ-UBND|TYPE",
                "82-Q\u00D0/ĐU|82-QĐ/ĐU|TYPE",
                "82-QĐ/\u00D0U|82-QĐ/ĐU|ISSUER",
                "82-QĐ/DU|82-QĐ/ĐU|ISSUER",
                "07/2016/NQ-HDND|07/2016/NQ-HĐND|ISSUER",
                "2179/QĐ-TTG|2179/QĐ-TTg|ISSUER",
                "2179/QĐ-ttg|2179/QĐ-TTg|ISSUER",
                "19-CT/TƯ|19-CT/TU|ISSUER",
                "76/2015/qh13|76/2015/QH13|ISSUER",
                "12A/QĐ-UBND|12a/QĐ-UBND|NUMBER",
                " 522-CV/HU|522-CV/HU|TEXT",
                "Số 522-CV/HU|522-CV/HU|TEXT",
                "số: 594/KH-UBND|594/KH-UBND|TEXT",
                "09-NQ/HU, ngày 17/10/2022|09-NQ/HU|ANNOTATION",
                "09-NQ/HU ngày 17/10/2022|09-NQ/HU|ANNOTATION",
                "09-NQ/HU17/10/2022|09-NQ/HU|ANNOTATION",
                "09-NQ/HU(mật)|09-NQ/HU|ANNOTATION",
                "96-QĐ/TW của Bộ Chính trị|96-QĐ/TW|ANNOTATION",
                "09-NQ/HU.|09-NQ/HU|ANNOTATION",
                "Số: ......../QĐ-UBND|/QĐ-UBND|NUMBER",
                "117 |117|TEXT",
                "5/Hđ-UBND|5/HĐ-UBND|TYPE",
                "không số|Không số|TEXT",
                "Không  số|Không số|TEXT",
                "Số: không số|Không số|TEXT",
                "Không số, ngày 3/3/2021|Không số|ANNOTATION",
                "12/QĐ-UBND, 2021|12/QĐ-UBND|ANNOTATION",
                "522\u2013CV/HU|522-CV/HU|SEPARATOR",
                "522\u2011CV/HU|522-CV/HU|SEPARATOR",
                "522\u2212CV/HU|522-CV/HU|SEPARATOR",
                "522\u00A0-CV/HU|522-CV/HU|SEPARATOR",
                "\u00A0522-CV/HU|522-CV/HU|TEXT",
                "\uFEFF12/QĐ-UBND|12/QĐ-UBND|TEXT",
                "\u202A12/QĐ-UBND\u202C|12/QĐ-UBND|TEXT",
                "1\u200B2/QĐ-UBND|12/QĐ-UBND|TEXT",
                "12/Q\u200BĐ-UBND|12/QĐ-UBND|TEXT",
                "12/QĐ\u2060-UB\u200DND\u200E|12/QĐ-UBND|TEXT",
            })
    void oneSlipIsToldAndPutRight(String text, String canonical, NumberPart part) {
        NumberReading reading = SYMBOLS.read(text);
        assertThat(reading.number()).hasToString(canonical);
        assertThat(reading.number().getWritten()).isEqualTo(text);
        assertThat(reading.repairs()).isNotEmpty().allSatisfy(repair -> {
            assertThat(repair.part()).isEqualTo(part);
            assertThat(text).contains(repair.written());
        });
        DocumentNumberException refusal =
                catchThrowableOfType(DocumentNumberException.class, () -> DocumentNumber.parse(text));
        assertThat(refusal.getPart()).isEqualTo(part);
        assertThat(refusal.getText()).isEqualTo(text);
        assertThat(refusal.getProposal()).contains(canonical);
        assertThat(DocumentNumber.parse(canonical)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1192/NQ-UBTVQH|TERM|UBTVQH",
                "76/2015/QH|TERM|QH",
                "3253/BC-UBPL|TERM|UBPL",
                "04-NQ/TU và 05-NQ/TU|TEXT|be one number",
                "04 và 05-NQ/TU|TEXT|be one number",
                "04-NQ/TU, 05-NQ/TU|TEXT|be one number",
                "04-NQ/TU; 594/KH-UBND|TEXT|be one number",
                "594/HK-UBND|TYPE|nearest [KH]",
                "12-LK/TW|TYPE|nearest [KL]",
                "18/2016/ĐQ-UBND|TYPE|nearest [QĐ]",
                "72-NQ-ABC|SEPARATOR|n-TYPE/ISSUER",
                "72/NQ/ABC|SEPARATOR|n-TYPE/ISSUER",
                "12-NQ--TW|SEPARATOR|one sign",
                "12NQ/TU|SEPARATOR|- or /",
                "12/da-UBND|TYPE|[DA, ĐA]",
                "19-CT/BTCTƯ|ISSUER|TU or TW",
                "12/VPTW-TH|TYPE|type between number and issuer",
                "12/CV-UBND|TYPE|no type in a letter",
                "12-XX/UBND|TYPE|known type before",
                "4912-UBND/NC|TYPE|type before the issuer",
                "4912/UBND|UNIT|unit behind it",
                "594/KH|ISSUER|issuer behind the type",
                "18/2016/QĐ|ISSUER|issuer behind the type",
                "31/2020/QĐ-TW|YEAR|no year in the Party",
                "30/20/NĐ-CP|YEAR|1900 to 2099",
                "30/3020/NĐ-CP|YEAR|1900 to 2099",
                "594/KH-UBND/2021|YEAR|behind the number",
                "123456/QĐ-UBND|NUMBER|five digits",
                "QĐ-117|NUMBER|digits",
                "117-2021|SEPARATOR|number and year",
                "30_2020_ND-CP|SEPARATOR|- or /",
                "1/abc-nc|ISSUER|capital",
                "1/KH-UBND-n!|UNIT|capital",
                "|TEXT|number and symbol",
                "   |TEXT|number and symbol",
                "-|NUMBER|digits",
                "12-|ISSUER|behind the separator",
                "/2026|NUMBER|digits",
                "00/QĐ-UBND|NUMBER|01",
                "0|NUMBER|01",
                "000a-NQ/TU|NUMBER|01",
                "5-DA/TU|TYPE|[DA, ĐA]",
                "76/2015/QH100|TERM|QH",
                "76/2015/QH015|TERM|QH",
                "517/NQ-UBTVQH150|TERM|UBTVQH",
                "12/QĐ-UBND; 117|TEXT|be one number",
                "12/QĐ-UBND, số 13|TEXT|be one number",
                "117, 118a|TEXT|be one number"
            })
    void whatCannotBePutRightInOneWayIsRefused(String given, NumberPart part, String expected) {
        String text = given == null ? "" : given;
        DocumentNumberException refusal = catchThrowableOfType(DocumentNumberException.class, () -> SYMBOLS.read(text));
        assertThat(refusal.getPart()).isEqualTo(part);
        assertThat(refusal.getExpected()).contains(expected);
        assertThat(refusal.getText()).isEqualTo(text);
        assertThat(refusal.getProposal()).isEmpty();
        assertThat(catchThrowableOfType(DocumentNumberException.class, () -> DocumentNumber.parse(text)))
                .hasMessage(refusal.getMessage());
    }

    @Test
    void severalSlipsAreToldOneByOne() {
        assertThat(SYMBOLS.read("Số 82 - QD/DU, ngày 29/9/2025").repairs())
                .extracting(NumberRepair::toString)
                .containsExactly(
                        "TEXT \"Số \" -> \"\"",
                        "ANNOTATION \", ngày 29/9/2025\" -> \"\"",
                        "SEPARATOR \" - \" -> \"-\"",
                        "TYPE \"QD\" -> \"QĐ\"",
                        "ISSUER \"DU\" -> \"ĐU\"");
    }

    @Test
    void theDecomposedFormOfLettersIsPutRight() {
        String text = Normalizer.normalize("Số 522-CV/HU", Normalizer.Form.NFD);
        assertThat(SYMBOLS.read(text).number()).hasToString("522-CV/HU");
        assertThat(SYMBOLS.read(text).number().getWritten()).isEqualTo(text);
    }

    /** Who writes without strokes leaves them out; nobody puts one where there is none. */
    @Test
    void aStrokeIsNeverTakenAway() {
        DocumentNumber number = SYMBOLS.read("5-HĐ/TW").number();
        assertThat(number).hasToString("5-HĐ/TW");
        assertThat(number.getTypeCandidates()).isEmpty();
        assertThat(SYMBOLS.read("13/2019/TT-BXĐ").number()).hasToString("13/2019/TT-BXĐ");
    }

    @Test
    void anUnknownIssuerIsNoSlip() {
        assertThat(SYMBOLS.read("1893/QĐ-ĐDN").repairs()).isEmpty();
        assertThat(SYMBOLS.read("04-NQ/ThU").repairs()).isEmpty();
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(SYMBOLS.read("08-qđi/tw").number()).hasToString("08-QĐi/TW");
            assertThat(SYMBOLS.read("08-QĐI/TW").number()).hasToString("08-QĐi/TW");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "-", " ", "Đ", "a", "12-QĐ/TW,", "/", "Số ", "và ", "(", "1/1/"})
    void aLongTextIsRefusedAtOnce(String piece) {
        DocumentNumberException refusal = catchThrowableOfType(
                DocumentNumberException.class, () -> DocumentNumber.parse(piece.repeat(1_000_000)));
        assertThat(refusal.getPart()).isEqualTo(NumberPart.TEXT);
        assertThat(refusal.getMessage().length()).isLessThan(300);
        assertThat(refusal.getText()).hasSize(piece.length() * 1_000_000);
    }
}
