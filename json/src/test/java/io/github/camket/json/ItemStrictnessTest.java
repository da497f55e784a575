// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What local schemes know about a task and a delivery is read as strictly as the rest. */
class ItemStrictnessTest {

    private static final String WHOLE = """
            {"format":"camket-ledger/1","entries":[
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"ORG_UNIT","id":"u-1","name":"Phòng Mẫu","kind":"DIVISION"}},
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"CADRE","id":"c-1","legalClass":"CIVIL_SERVANT"}},
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"TASK","id":"t-1","title":"Báo cáo","unit":"u-1","assignee":"c-1","kind":"REGULAR","conversionCoefficient":"1","factors":{"difficulty":"1.2","urgency":"3/2"},"amount":"3","deadline":"2026-01-30"}},
            {"entry":"FACT","recordedOn":"2026-01-30","fact":{"type":"TASK_REPORT","id":"r-1","task":"t-1","by":"c-1","deliveredOn":"2026-01-29","amount":"3"}},
            {"entry":"FACT","recordedOn":"2026-01-30","fact":{"type":"ACCEPTANCE","id":"a-1","report":"r-1","decidedOn":"2026-01-30","workingDaysLate":4,"qualityShare":"0.85"}}
            ]}""";

    @ParameterizedTest
    @EnumSource(Readers.class)
    void theUnspoiltLedgerIsReadAndWrittenBack(Readers reader) {
        Ledger ledger = reader.ledger(WHOLE);
        assertThat(reader.ledger(CamketJson.writeLedger(ledger)).getEntries())
                .hasSize(5)
                .isEqualTo(ledger.getEntries());
    }

    @ParameterizedTest(name = "{index} {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"REGULAR\"|\"regular\"|$.entries[2].fact.kind|INVALID_VALUE|regular",
                "\"REGULAR\"|7|$.entries[2].fact.kind|WRONG_TYPE|7",
                "{\"difficulty\":\"1.2\",\"urgency\":\"3/2\"}|[\"1.2\"]|$.entries[2].fact.factors|WRONG_TYPE|[",
                "{\"difficulty\":\"1.2\",\"urgency\":\"3/2\"}|null|$.entries[2].fact.factors|NULL|null",
                "\"1.2\"|1.2|$.entries[2].fact.factors.difficulty|EXACT_STRING_EXPECTED|1.2",
                "\"1.2\"|\"1,2\"|$.entries[2].fact.factors.difficulty|INVALID_VALUE|1,2",
                "\"1.2\"|\"0\"|$.entries[2].fact.factors.difficulty|INVALID_VALUE|0",
                "\"3/2\"|\"-3/2\"|$.entries[2].fact.factors.urgency|INVALID_VALUE|-3/2",
                "\"3/2\"|null|$.entries[2].fact.factors.urgency|NULL|null",
                "\"urgency\"|\"difficulty\"|$.entries[2].fact.factors.difficulty|DUPLICATE_KEY|difficulty",
                "\"urgency\"|\"độ khó\"|$.entries[2].fact.factors['độ khó']|INVALID_VALUE|độ khó",
                "\"urgency\"|\"Urgency\"|$.entries[2].fact.factors.Urgency|INVALID_VALUE|Urgency",
                ":4|:\"4\"|$.entries[4].fact.workingDaysLate|WRONG_TYPE|4",
                ":4|:-1|$.entries[4].fact.workingDaysLate|INVALID_VALUE|-1",
                ":4|:1001|$.entries[4].fact.workingDaysLate|INVALID_VALUE|1001",
                "\"0.85\"|0.85|$.entries[4].fact.qualityShare|EXACT_STRING_EXPECTED|0.85",
                "\"0.85\"|\"85\"|$.entries[4].fact.qualityShare|INVALID_VALUE|85",
                "\"0.85\"|\"85%\"|$.entries[4].fact.qualityShare|INVALID_VALUE|85%"
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
