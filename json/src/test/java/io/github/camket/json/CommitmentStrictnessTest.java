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
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"COMMITMENT","id":"k-1","by":"u-2","to":"u-1","signers":[{"side":"PROMISING","post":"Bí thư Huyện ủy"}],"signedOn":"2021-01-20","basis":"v-1","items":[{"id":"1","basisItem":"I.1","targets":["t-1"],"weight":"70"}],"inCharge":[{"post":"Bí thư","role":"LEAD"}]}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"INDICATOR_READING","id":"s-1","indicator":"i-1","unit":"u-2","period":"2021","asOf":"2021-06-30","value":{"type":"SHARE","part":"1","whole":"2"},"status":"FINAL","source":"Báo cáo"}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"TASK","id":"v-t","title":"Xóa nhà tạm","unit":"u-2","deadline":"2021-09-30"}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"COMMITMENT","id":"k-2","kind":"DIFFICULT_TASKS","period":"2022","by":"u-2","to":"u-1","signedOn":"2022-01-05","items":[{"id":"a","tasks":["v-t"]}]}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"COMMITMENT_AMENDMENT","id":"sd-1","commitment":"k-2","signedOn":"2022-03-01","inForceFrom":"2022-04-01","items":[{"id":"b","promise":{"words":"Làm đường","product":"Đường","dueOn":"2022-06-30"}}],"reason":"Bổ sung vốn"}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"COMMITMENT_REPLY","id":"tl-1","commitment":"k-2","repliedOn":"2022-01-10","byPost":"Văn phòng","outcome":"REFUSED","reason":"Chưa rõ sản phẩm"}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"PROMISE_REPORT","id":"bc-1","commitment":"k-2","item":"b","asOf":"2022-07-01","deliveredOn":"2022-06-29","byPost":"Chủ tịch"}},
            {"entry":"FACT","recordedOn":"2021-01-14","fact":{"type":"PROMISE_REPLY","id":"xn-1","report":"bc-1","repliedOn":"2022-07-05","byPost":"Văn phòng","outcome":"ACCEPTED"}}
            ]}""";

    @Test
    void theUnspoiltLedgerIsRead() {
        assertThat(CamketJson.readLedger(WHOLE).getEntries()).hasSize(13);
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
                "\"value\":\"0.95\"}|\"value\":\"0.95\"},\"partOf\":\"t-1\"|$.entries[4].fact.partOf|INVALID_VALUE|t-1",
                "\"value\":\"0.95\"}|\"value\":\"0.95\"},\"partOf\":\"t-9\"|$.entries[4].fact.partOf|INCONSISTENT|t-9",
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
                "\"to\":\"u-1\",\"signers\"|\"to\":\"u-2\",\"signers\"|$.entries[5].fact.to|INVALID_VALUE|u-2",
                "\"basis\":\"v-1\"|\"basis\":\"v-9\"|$.entries[5].fact.basis|INCONSISTENT|v-9",
                "[\"t-1\"]|[\"t-9\"]|$.entries[5].fact.items[0].targets|INCONSISTENT|t-9",
                "[\"t-1\"]|[\"t-1\",\"t-1\"]|$.entries[5].fact.items[0].targets|INVALID_VALUE|[",
                "\"id\":\"1\",\"basisItem\"|\"basisItem\"|$.entries[5].fact.items[0].id|MISSING|``",
                "\"basisItem\":\"I.1\",\"targets\":[\"t-1\"],|``|$.entries[5].fact.items[0].basisItem|INVALID_VALUE|``",
                "\"basisItem\":\"I.1\"|\"item\":\"I.1\"|$.entries[5].fact.items[0].item|UNKNOWN_PROPERTY|item",
                "\"basis\":\"v-1\",|``|$.entries[5].fact.items|INVALID_VALUE|[",
                "\"weight\":\"70\"|\"weight\":70|$.entries[5].fact.items[0].weight|EXACT_STRING_EXPECTED|70",
                "\"weight\":\"70\"|\"weight\":\"0\"|$.entries[5].fact.items[0].weight|INVALID_VALUE|0",
                "\"PROMISING\"|\"FIRST\"|$.entries[5].fact.signers[0].side|UNKNOWN_CODE|FIRST",
                "\"post\":\"Bí thư Huyện ủy\"|\"post\":\"Bí thư Huyện ủy\",\"holder\":\"c-9\"|$.entries[5].fact.signers[0].holder|INCONSISTENT|c-9",
                "\"period\":\"2022\",|``|$.entries[8].fact.period|INVALID_VALUE|``",
                "\"DIFFICULT_TASKS\"|\"HARD\"|$.entries[8].fact.kind|UNKNOWN_CODE|HARD",
                "[\"v-t\"]|[\"v-x\"]|$.entries[8].fact.items[0].tasks|INCONSISTENT|v-x",
                "\"commitment\":\"k-2\",\"signedOn\"|\"commitment\":\"k-9\",\"signedOn\"|$.entries[9].fact.commitment|INCONSISTENT|k-9",
                "\"reason\":\"Bổ sung vốn\"|\"reason\":\"\"|$.entries[9].fact.reason|INVALID_VALUE|``",
                "\"dueOn\":\"2022-06-30\"|\"dueOn\":\"2022-06-31\"|$.entries[9].fact.items[0].promise.dueOn|IMPOSSIBLE_DATE|2022-06-31",
                "\"product\":\"Đường\"|\"product\":\" \"|$.entries[9].fact.items[0].promise.product|INVALID_VALUE|` `",
                ",\"reason\":\"Chưa rõ sản phẩm\"|``|$.entries[10].fact.reason|INVALID_VALUE|``",
                "\"REFUSED\"|\"ANSWERED\"|$.entries[10].fact.outcome|UNKNOWN_CODE|ANSWERED",
                "\"deliveredOn\":\"2022-06-29\"|\"deliveredOn\":\"2022-07-02\"|$.entries[11].fact.deliveredOn|INVALID_VALUE|2022-07-02",
                "\"item\":\"b\"|\"item\":\"\"|$.entries[11].fact.item|INVALID_VALUE|``",
                "\"report\":\"bc-1\"|\"report\":\"bc-9\"|$.entries[12].fact.report|INCONSISTENT|bc-9",
                "\"whole\":\"2\"|\"whole\":\"0\"|$.entries[6].fact.value.whole|INVALID_VALUE|0",
                "\"SHARE\"|\"AMOUNT\"|$.entries[6].fact.value.part|UNKNOWN_PROPERTY|part",
                "\"FINAL\"|\"OFFICIAL\"|$.entries[6].fact.status|UNKNOWN_CODE|OFFICIAL",
                "\"unit\":\"u-2\",\"period\"|\"unit\":\"u-9\",\"period\"|$.entries[6].fact.unit|INCONSISTENT|u-9"
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
