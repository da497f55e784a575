// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camket.model.Ledger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a document as a whole: its syntax, what follows it, and whether it can be read at all. */
class DocumentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":|$.format",
                "{\"format\":\"camket-ledger/1\",\"entries\":[{\"entry\":\"FACT\",}]}|$.entries[0].entry",
                "{\"format\":\"camket-ledger/1\",\"entries\":[{\"entry\":FACT}]}|$.entries[0].entry",
                "{'format':1}|$",
                "{\"format\":\"camket-ledger/1\",\"entries\":[/* none */]}|$.entries",
                "{\"format\":\"camket-ledger/1\",\"entries\":[NaN]}|$.entries[0]",
                "{\"format\":\"camket-ledger/1\",\"entries\":[01]}|$.entries[0]",
                "{\"format\":\"camket-ledger/1\",\"entries\":[]|$.entries",
            })
    void whatIsNotJsonIsRefusedWhereItBegins(String text, String path) {
        CamketJsonException broken = broken(text);
        assertThat(broken.getRule()).isEqualTo(JsonRule.SYNTAX);
        assertThat(broken.getPath()).isEqualTo(path);
        assertThat(broken.getText()).isEmpty();
        assertThat(broken).hasNoCause();
        assertThat(broken.getMessage()).contains("line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void anEmptyDocumentIsRefused(String text) {
        assertThat(broken(text)).returns(JsonRule.SYNTAX, CamketJsonException::getRule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", ",", "null", "]"})
    void nothingMayFollow(String more) {
        CamketJsonException broken = broken(LedgerTexts.whole() + "\n" + more);
        assertThat(broken).returns(JsonRule.TRAILING_TEXT, CamketJsonException::getRule);
        assertThat(broken).returns("$", CamketJsonException::getPath);
    }

    @Test
    void blanksMayFollow() {
        assertThat(CamketJson.readLedger(LedgerTexts.whole() + "\r\n\t ").getEntries())
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"camket-ledger/1\"", "true"})
    void aDocumentIsAnObject(String text) {
        assertThat(broken(text)).returns(JsonRule.WRONG_TYPE, CamketJsonException::getRule);
        CamketJsonException regulation =
                catchThrowableOfType(CamketJsonException.class, () -> CamketJson.readRegulation(text));
        assertThat(regulation).returns(JsonRule.WRONG_TYPE, CamketJsonException::getRule);
    }

    @Test
    void aDocumentWithoutEntriesIsNoLedger() {
        assertThat(broken("{\"format\":\"camket-ledger/1\"}"))
                .returns(JsonRule.MISSING, CamketJsonException::getRule)
                .returns("$.entries", CamketJsonException::getPath);
    }

    @Test
    void entriesAreAnArray() {
        assertThat(broken("{\"format\":\"camket-ledger/1\",\"entries\":{}}"))
                .returns(JsonRule.WRONG_TYPE, CamketJsonException::getRule)
                .returns("$.entries", CamketJsonException::getPath)
                .returns("{", CamketJsonException::getText);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = LedgerTexts.whole().replace("Báo", "B\u00e1o").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> CamketJson.readLedger(new ByteArrayInputStream(latin)))
                .isInstanceOfSatisfying(
                        CamketJsonException.class, e -> assertThat(e.getRule()).isEqualTo(JsonRule.SYNTAX));
    }

    @Test
    void bytesThatLookLikeAnotherEncodingAndAreNotAreRefused() {
        byte[] bytes = {0, 0, 0, '{', 0x7f, 0, 0, 0};
        assertThatThrownBy(() -> CamketJson.readLedger(new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(
                        CamketJsonException.class, e -> assertThat(e.getRule()).isEqualTo(JsonRule.SYNTAX));
    }

    @Test
    void whatCannotBeReadIsAnotherException() {
        assertThatThrownBy(() -> CamketJson.readLedger(Path.of("no-such-ledger.json")))
                .isInstanceOf(UncheckedIOException.class);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        assertThatThrownBy(() -> CamketJson.readLedger(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("unplugged");
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.readLedger((String) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.readLedger((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.readLedger((InputStream) null))
                .withMessage("in");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeLedger(null))
                .withMessage("ledger");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeRegulation(null))
                .withMessage("regulation");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeOverlay(null))
                .withMessage("overlay");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeAssessment(null))
                .withMessage("assessment");
    }

    private static CamketJsonException broken(String text) {
        return Readers.CAMKET_JSON.complaint(text, Ledger.class);
    }
}
