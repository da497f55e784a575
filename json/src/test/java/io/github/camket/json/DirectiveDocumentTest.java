// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.model.Ledger;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations, addressees, briefings, petitions and replies in a ledger, and what is made of them, as documents. */
class DirectiveDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    private static final String WHOLE = """
            {"format":"camket-ledger/1","entries":[
            {"entry":"FACT","recordedOn":"2023-06-30","fact":{"type":"ORG_UNIT","id":"u-1","name":"Tỉnh ủy","kind":"PARTY"}},
            {"entry":"FACT","recordedOn":"2023-06-30","fact":{"type":"ORG_UNIT","id":"u-2","name":"Huyện ủy","kind":"PARTY"}},
            {"entry":"FACT","recordedOn":"2023-06-30","fact":{"type":"DIRECTIVE","id":"v-1","documentType":"KET_LUAN","issuer":"u-1","signer":"Phó Bí thư","issuedOn":"2023-05-31","effectiveFrom":"2023-06-01","effectiveTo":"2024-01-01","title":"Giao ban","addressees":[{"type":"UNIT","unit":"u-2"},{"type":"ALL_OF_KIND","kind":"PARTY","level":"DISTRICT","below":"u-1"},{"type":"POST","post":"Chủ tịch"},{"type":"IN_WORDS","words":"các ngành"}],"items":[{"id":"1","words":"Giải ngân"}]}},
            {"entry":"FACT","recordedOn":"2023-06-30","fact":{"type":"DIRECTIVE","id":"v-2","documentType":"KE_HOACH","issuer":"u-2","title":"Thực hiện","relations":[{"kind":"IMPLEMENTS","directive":"v-1","from":"2023-06-15","items":["1"]},{"kind":"CITES","document":{"number":{"cited":"96-QĐ/TW"},"confidence":"SECONDARY"}}],"items":[{"id":"9","words":"Lập hồ sơ","carriesOut":[{"directive":"v-1","item":"1"}]}]}},
            {"entry":"FACT","recordedOn":"2023-06-30","fact":{"type":"BRIEFING","id":"gb-4","heldOn":"2023-04-28","chair":"u-1"}},
            {"entry":"FACT","recordedOn":"2023-06-30","fact":{"type":"BRIEFING","id":"gb-5","heldOn":"2023-05-29","chair":"u-1","chairPost":"Bí thư","levelWords":"tỉnh với huyện","period":"2023-05","previous":"gb-4","conclusion":"v-1","petitions":["kn-1"]}},
            {"entry":"FACT","recordedOn":"2023-06-30","fact":{"type":"PETITION","id":"kn-1","sender":"u-2","addressee":"u-1","subject":"Vốn","sentOn":"2023-05-30","receivedOn":"2023-06-02","briefing":"gb-5","replyLimit":"7 working days","limitBasis":"Quy chế"}},
            {"entry":"FACT","recordedOn":"2023-06-30","fact":{"type":"PETITION_REPLY","id":"r-1","petition":"kn-1","repliedOn":"2023-06-12","byPost":"Chánh Văn phòng","outcome":"ACCEPTED","words":"Đồng ý","leadsTo":[{"directive":"v-2","item":"8"}]}}
            ]}""";

    @Test
    void theUnspoiltLedgerIsReadAndWrittenAlike() throws IOException {
        Ledger ledger = CamketJson.readLedger(WHOLE);
        assertThat(ledger.getEntries()).hasSize(8);
        assertThat(CamketJson.readLedger(CamketJson.writeLedger(ledger)).getEntries())
                .isEqualTo(ledger.getEntries());
    }

    @ParameterizedTest(name = "{index} {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"signer\":\"Phó Bí thư\"|\"signer\":\" \"|$.entries[2].fact.signer|INVALID_VALUE|` `",
                "\"2024-01-01\"|\"2023-06-01\"|$.entries[2].fact.effectiveTo|INVALID_VALUE|2023-06-01",
                "\"2023-06-01\"|\"2023-06-31\"|$.entries[2].fact.effectiveFrom|IMPOSSIBLE_DATE|2023-06-31",
                "\"unit\":\"u-2\"}|\"unit\":\"u-9\"}|$.entries[2].fact.addressees[0].unit|INCONSISTENT|u-9",
                "\"below\":\"u-1\"|\"below\":\"u-9\"|$.entries[2].fact.addressees[1].below|INCONSISTENT|u-9",
                "\"ALL_OF_KIND\"|\"EVERYBODY\"|$.entries[2].fact.addressees[1].type|UNKNOWN_CODE|EVERYBODY",
                "\"level\":\"DISTRICT\",||$.entries[2].fact.addressees[1].level|MISSING|``",
                "\"Chủ tịch\"|\"\"|$.entries[2].fact.addressees[2].post|INVALID_VALUE|``",
                "\"các ngành\"|\"\"|$.entries[2].fact.addressees[3].words|INVALID_VALUE|``",
                "\"IMPLEMENTS\"|\"FOLLOWS\"|$.entries[3].fact.relations[0].kind|UNKNOWN_CODE|FOLLOWS",
                "\"IMPLEMENTS\",\"directive\":\"v-1\"|\"IMPLEMENTS\",\"directive\":\"v-7\"|$.entries[3].fact.relations[0].directive|INCONSISTENT|v-7",
                "\"IMPLEMENTS\",\"directive\":\"v-1\"|\"IMPLEMENTS\"|$.entries[3].fact.relations[0].directive|INVALID_VALUE|``",
                "\"items\":[\"1\"]|\"items\":[\"1\",\"1\"]|$.entries[3].fact.relations[0].items|INVALID_VALUE|[",
                "\"carriesOut\":[{\"directive\":\"v-1\"|\"carriesOut\":[{\"directive\":\"v-6\"|$.entries[3].fact.items[0].carriesOut[0].directive|INCONSISTENT|v-6",
                "\"previous\":\"gb-4\"|\"previous\":\"gb-5\"|$.entries[5].fact.previous|INVALID_VALUE|gb-5",
                "\"previous\":\"gb-4\"|\"previous\":\"gb-9\"|$.entries[5].fact.previous|INCONSISTENT|gb-9",
                "\"period\":\"2023-05\"|\"period\":\"tháng 5\"|$.entries[5].fact.period|INVALID_VALUE|tháng 5",
                "[\"kn-1\"]|[\"kn-1\",\"kn-1\"]|$.entries[5].fact.petitions|INVALID_VALUE|[",
                "\"addressee\":\"u-1\"|\"addressee\":\"u-2\"|$.entries[6].fact.addressee|INVALID_VALUE|u-2",
                "\"2023-06-02\"|\"2023-05-01\"|$.entries[6].fact.receivedOn|INVALID_VALUE|2023-05-01",
                "\"7 working days\"|\"một tuần\"|$.entries[6].fact.replyLimit|INVALID_VALUE|một tuần",
                "\"7 working days\"|7|$.entries[6].fact.replyLimit|WRONG_TYPE|7",
                "\"ACCEPTED\"|\"YES\"|$.entries[7].fact.outcome|UNKNOWN_CODE|YES",
                "\"ACCEPTED\"|\"REFUSED\"|$.entries[7].fact.leadsTo|INVALID_VALUE|[",
                "\"ACCEPTED\"|\"ACCEPTED\",\"forwardedTo\":\"u-2\"|$.entries[7].fact.forwardedTo|INVALID_VALUE|u-2",
                "\"petition\":\"kn-1\"|\"petition\":\"kn-9\"|$.entries[7].fact.petition|INCONSISTENT|kn-9"
            })
    void eachBrokenPlaceIsNamed(String old, String changed, String path, JsonRule rule, String text) {
        assertThat(WHOLE).containsOnlyOnce(old);
        for (Readers reader : Readers.values()) {
            String spoilt = WHOLE.replace(old, changed == null ? "" : changed);
            CamketJsonException broken = reader.complaint(spoilt, Ledger.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }

    @Test
    void allWritersWriteTheSame() throws IOException {
        assertThat(Mappers.trees(SmallDirectives.register())).containsOnly(TREES.readTree(Golden.DIRECTIVES.text()));
        assertThat(Mappers.trees(SmallDirectives.petitions())).containsOnly(TREES.readTree(Golden.PETITIONS.text()));
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeRegister(null))
                .withMessage("register");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writePetitions(null))
                .withMessage("review");
    }
}
