// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directives, targets, commitments and readings are read as strictly as other facts. */
class CommitmentStrictnessTest {

    private static final String WHOLE = """
            {"format":"camket-ledger/1","entries":[
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"ORG_UNIT","id":"u-1","name":"Tỉnh ủy","kind":"PARTY"}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"ORG_UNIT","id":"u-2","name":"Huyện ủy","kind":"PARTY"}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"DIRECTIVE","id":"v-1","documentType":"QUYET_DINH","number":{"cited":"117-QĐ/TU","year":2021},"issuer":"u-1","title":"Giao","items":[{"id":"I.1","group":"Đảng","words":"Mô hình"}]}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"INDICATOR","id":"i-1","name":"Giải ngân","kind":"CUMULATIVE_RATIO","unitOfMeasure":"%"}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"TARGET","id":"t-1","indicator":"i-1","assigner":"u-1","assignee":"u-2","directive":"v-1","item":"I.1","period":"2021","dueOn":"2021-11-30","words":"từ 95%","requirement":{"type":"BOUND","operator":"AT_LEAST","value":"0.95"}}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"COMMITMENT","id":"k-1","by":"u-2","to":"u-1","signedOn":"2021-01-20","basis":"v-1","items":[{"item":"I.1","targets":["t-1"]}],"inCharge":[{"post":"Bí thư","role":"LEAD"}]}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"INDICATOR_READING","id":"s-1","indicator":"i-1","unit":"u-2","period":"2021","asOf":"2021-06-30","value":{"type":"SHARE","part":"1","whole":"2"},"status":"FINAL","source":"Báo cáo"}}
            ]}""";

    @Test
    void theUnspoiltLedgerIsRead() {
        assertThat(CamketJson.readLedger(WHOLE).getEntries()).hasSize(7);
    }

    @ParameterizedTest(name = "{index} {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2021-11-30|2021-11-31|$.entries[4].fact.dueOn|IMPOSSIBLE_DATE|2021-11-31",
                "2021-11-30|31/11/2021|$.entries[4].fact.dueOn|WRONG_DATE_FORMAT|31/11/2021",
                "2021-11-30|2020-11-30|$.entries[4].fact.dueOn|INVALID_VALUE|2020-11-30",
                "\"0.95\"|0.95|$.entries[4].fact.requirement.value|EXACT_STRING_EXPECTED|0.95",
                "\"0.95\"|\"95%\"|$.entries[4].fact.requirement.value|INVALID_VALUE|95%",
                "\"BOUND\"|\"LIMIT\"|$.entries[4].fact.requirement.type|UNKNOWN_CODE|LIMIT",
                "\"AT_LEAST\"|\">=\"|$.entries[4].fact.requirement.operator|UNKNOWN_CODE|>=",
                "\"CUMULATIVE_RATIO\"|\"QUOTA\"|$.entries[3].fact.kind|UNKNOWN_CODE|QUOTA",
                "\"QUYET_DINH\"|\"Quyết định\"|$.entries[2].fact.documentType|INVALID_VALUE|Quyết định",
                "\"cited\":\"117-QĐ/TU\"|\"cited\":\"số 117\"|$.entries[2].fact.number.cited|INVALID_VALUE|số 117",
                "\"cited\":\"117-QĐ/TU\"|\"cited\":\"117/QĐ-TU\"|$.entries[2].fact.number.cited|INVALID_VALUE|117/QĐ-TU",
                "\"cited\":\"117-QĐ/TU\"|\"cited\":\"117-QĐ/TU\",\"symbol\":\"QĐ/TU\"|$.entries[2].fact.number.symbol|UNKNOWN_PROPERTY|symbol",
                "\"cited\":\"117-QĐ/TU\"|\"cited\":\"117-QĐ/TU\",\"form\":\"INCOMPLETE\"|$.entries[2].fact.number.cited|INVALID_VALUE|117-QĐ/TU",
                "\"cited\":\"117-QĐ/TU\"|\"cited\":\"117-QĐ/TU\",\"form\":\"DRAFT\"|$.entries[2].fact.number.form|INVALID_VALUE|DRAFT",
                "\"cited\":\"117-QĐ/TU\"|\"cited\":\"117-QĐ/TU\",\"type\":\"CHI_THI\"|$.entries[2].fact.number.type|INVALID_VALUE|CHI_THI",
                "\"cited\":\"117-QĐ/TU\"|\"cited\":\"117-QĐ/TU\",\"written\":\"\"|$.entries[2].fact.number.written|INVALID_VALUE|``",
                "\"cited\":\"117-QĐ/TU\"|\"cited\":\"117/2020/QĐ-UBND\"|$.entries[2].fact.number.year|INVALID_VALUE|2021",
                "\"year\":2021|\"year\":\"2021\"|$.entries[2].fact.number.year|WRONG_TYPE|2021",
                "\"group\":\"Đảng\"|\"group\":\"\"|$.entries[2].fact.items[0].group|INVALID_VALUE|``",
                "\"post\":\"Bí thư\"|\"name\":\"Bí thư\"|$.entries[5].fact.inCharge[0].name|UNKNOWN_PROPERTY|name",
                "\"LEAD\"|\"BOSS\"|$.entries[5].fact.inCharge[0].role|UNKNOWN_CODE|BOSS",
                "\"to\":\"u-1\"|\"to\":\"u-2\"|$.entries[5].fact.to|INVALID_VALUE|u-2",
                "\"basis\":\"v-1\"|\"basis\":\"v-9\"|$.entries[5].fact.basis|INCONSISTENT|v-9",
                "[\"t-1\"]|[\"t-9\"]|$.entries[5].fact.items[0].targets|INCONSISTENT|t-9",
                "[\"t-1\"]|[\"t-1\",\"t-1\"]|$.entries[5].fact.items[0].targets|INVALID_VALUE|[",
                "\"whole\":\"2\"|\"whole\":\"0\"|$.entries[6].fact.value.whole|INVALID_VALUE|0",
                "\"SHARE\"|\"AMOUNT\"|$.entries[6].fact.value.part|UNKNOWN_PROPERTY|part",
                "\"FINAL\"|\"OFFICIAL\"|$.entries[6].fact.status|UNKNOWN_CODE|OFFICIAL",
                "\"unit\":\"u-2\"|\"unit\":\"u-9\"|$.entries[6].fact.unit|INCONSISTENT|u-9"
            })
    void eachBrokenPlaceIsNamed(String old, String changed, String path, JsonRule rule, String text) {
        assertThat(WHOLE).containsOnlyOnce(old);
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(WHOLE.replace(old, changed), Ledger.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }
}
