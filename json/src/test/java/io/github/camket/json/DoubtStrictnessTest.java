// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Doubts are read as strictly as the facts that they are about. */
class DoubtStrictnessTest {

    private static final String WHOLE = """
            {"format":"camket-ledger/1","entries":[
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"ORG_UNIT","id":"u-1","name":"Phòng Mẫu","kind":"DIVISION"}},
            {"entry":"FACT","recordedOn":"2026-02-01","fact":{"type":"JUDGED_SCORE","id":"j-1","unit":"u-1","criterion":"general","period":"2026","points":"28","stage":"AUTHORITY","scorerPost":"Chủ tịch","judgedOn":"2026-02-01"}},
            {"entry":"FACT","recordedOn":"2026-02-02","fact":{"type":"DOUBT","id":"db-1","about":"judgedScore:j-1","value":"POINTS","reason":"DISPUTED","least":"20","most":"57/2","raisedOn":"2026-02-02","settledOn":"2026-03-01"}}
            ]}""";

    @ParameterizedTest
    @EnumSource(Readers.class)
    void theUnspoiltLedgerIsReadAndWrittenBack(Readers reader) {
        Ledger ledger = reader.ledger(WHOLE);
        assertThat(reader.ledger(CamketJson.writeLedger(ledger)).getEntries())
                .hasSize(3)
                .isEqualTo(ledger.getEntries());
    }

    @ParameterizedTest(name = "{index} {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"judgedScore:j-1\"|\"j-1\"|about|INVALID_VALUE|j-1",
                "\"judgedScore:j-1\"|\"acceptance:j-1\"|about|INVALID_VALUE|acceptance:j-1",
                "\"judgedScore:j-1\"|\"judgedScore:j-9\"|about|INCONSISTENT|judgedScore:j-9",
                "\"judgedScore:j-1\"|{\"judgedScore\":\"j-1\"}|about|WRONG_TYPE|{",
                "\"POINTS\"|\"LUCK\"|value|UNKNOWN_CODE|LUCK",
                "\"POINTS\"|\"AMOUNT\"|about|INVALID_VALUE|judgedScore:j-1",
                "\"DISPUTED\"|\"disputed\"|reason|UNKNOWN_CODE|disputed",
                "\"20\"|20|least|EXACT_STRING_EXPECTED|20",
                "\"20\"|\"28.6\"|least|INVALID_VALUE|28.6",
                "\"57/2\"|\"28,5\"|most|INVALID_VALUE|28,5",
                "\"least\":\"20\",|`` |least|MISSING|``",
                "\"raisedOn\":\"2026-02-02\"|\"raisedOn\":\"2026-02-30\"|raisedOn|IMPOSSIBLE_DATE|2026-02-30",
                "\"2026-03-01\"|\"2026-02-01T00:00\"|settledOn|WRONG_DATE_FORMAT|2026-02-01T00:00",
                "\"2026-03-01\"|\"2026-01-31\"|settledOn|INVALID_VALUE|2026-01-31",
                "\"2026-03-01\"|null|settledOn|NULL|null",
                "\"settledOn\"|\"endedOn\"|endedOn|UNKNOWN_PROPERTY|endedOn"
            })
    void eachBrokenPlaceIsNamed(String old, String changed, String property, JsonRule rule, String text) {
        assertThat(WHOLE).containsOnlyOnce(old);
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(WHOLE.replace(old, changed), Ledger.class);
            assertThat(broken).as(reader.name()).returns("$.entries[2].fact." + property, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }
}
