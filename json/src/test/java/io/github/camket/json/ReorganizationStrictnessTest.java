// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.Ledger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Units with their days, reorganizations and shares of divided units are read as strictly as other facts. */
class ReorganizationStrictnessTest {

    private static final String WHOLE = """
            {"format":"camket-ledger/1","entries":[
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"ORG_UNIT","id":"u-0","name":"Xã Mẫu","kind":"PARTY"}},
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"ORG_UNIT","id":"u-1","name":"Xã A","kind":"PARTY","validity":{"to":"2025-07-01"}}},
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"ORG_UNIT","id":"u-2","name":"Xã B","kind":"OFFICE","area":"commune:00001","validity":{"from":"2025-07-01","to":"2026-04-30"},"earlier":[{"validity":{"from":"2024-12-01","to":"2025-06-30"},"name":"Xã C","kind":"BOARD","level":"COMMUNE","employingAgency":true,"parent":"u-0","area":"commune:00007"}]}},
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"INDICATOR","id":"i-1","name":"Dân số","kind":"COUNT","unitOfMeasure":"người"}},
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"REORGANIZATION","id":"re-1","on":"2025-11-30","kind":"MERGE","legalBasis":{"number":{"cited":"999/NQ-MAU"},"issuedOn":"2025-06-16","words":{"vi":"Mẫu","en":"Sample"},"confidence":"TEXT"},"successions":[{"from":"orgUnit:u-1","to":"orgUnit:u-2"},{"from":"orgUnit:u-0","to":"orgUnit:u-2"}]}},
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"REORGANIZATION","id":"re-2","on":"2025-12-01","kind":"DISSOLUTION","legalBasis":{"number":{"cited":"998"},"confidence":"SECONDARY"},"dissolved":["administrativeUnit:district:099"]}},
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"SPLIT_SHARES","id":"ss-1","unit":"orgUnit:u-1","on":"2025-12-31","indicator":"i-1","shares":[{"to":"orgUnit:u-2","share":"1/3"},{"to":"orgUnit:u-0","share":"2/3"}],"source":"Biên bản"}}
            ]}""";

    @ParameterizedTest
    @EnumSource(Readers.class)
    void theUnspoiltLedgerIsReadAndWrittenBack(Readers reader) {
        Ledger ledger = reader.ledger(WHOLE);
        assertThat(reader.ledger(CamketJson.writeLedger(ledger)).getEntries())
                .hasSize(7)
                .isEqualTo(ledger.getEntries());
    }

    @ParameterizedTest(name = "{index} {0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // codes
                "\"commune:00001\"|1|2|area|WRONG_TYPE|1",
                "\"commune:00001\"|\"1\"|2|area|INVALID_VALUE|1",
                "\"commune:00001\"|\"00001\"|2|area|INVALID_VALUE|00001",
                "\"commune:00001\"|\"commune:1\"|2|area|INVALID_VALUE|commune:1",
                "\"commune:00001\"|\"COMMUNE:00001\"|2|area|INVALID_VALUE|COMMUNE:00001",
                "\"commune:00001\"|\"administrativeUnit:commune:00001\"|2|area|INVALID_VALUE|administrativeUnit:commune:00001",
                "\"commune:00007\"|\"commune:0000７\"|2|earlier[0].area|INVALID_VALUE|commune:0000７",
                // days on which something holds
                "\"from\":\"2025-07-01\"|\"from\":\"2026-04-30\"|2|validity.to|INVALID_VALUE|2026-04-30",
                "\"to\":\"2026-04-30\"|\"to\":\"2025-06-30\"|2|validity.to|INVALID_VALUE|2025-06-30",
                "\"to\":\"2026-04-30\"|\"to\":\"2025-11-31\"|2|validity.to|IMPOSSIBLE_DATE|2025-11-31",
                "\"to\":\"2026-04-30\"|\"to\":\"30/4/2026\"|2|validity.to|WRONG_DATE_FORMAT|30/4/2026",
                "\"to\":\"2026-04-30\"|\"until\":\"2026-04-30\"|2|validity.until|UNKNOWN_PROPERTY|until",
                "{\"to\":\"2025-07-01\"}|{}|1|validity|INVALID_VALUE|{",
                "{\"to\":\"2025-07-01\"}|\"(,2025-07-01)\"|1|validity|WRONG_TYPE|(,2025-07-01)",
                "{\"to\":\"2025-07-01\"}|null|1|validity|NULL|null",
                "\"from\":\"2024-12-01\"|\"from\":\"2024-12-32\"|2|earlier[0].validity.from|IMPOSSIBLE_DATE|2024-12-32",
                "\"to\":\"2025-06-30\"|\"to\":\"2024-12-01\"|2|earlier[0].validity.to|INVALID_VALUE|2024-12-01",
                "\"validity\":{\"from\":\"2024-12-01\",\"to\":\"2025-06-30\"},|`` |2|earlier[0].validity|MISSING|``",
                "\"from\":\"2024-12-01\",\"to\":\"2025-06-30\"|`` |2|earlier[0].validity|INVALID_VALUE|{",
                // earlier states
                "\"name\":\"Xã C\"|\"id\":\"u-2\"|2|earlier[0].id|UNKNOWN_PROPERTY|id",
                "\"BOARD\"|\"Ban\"|2|earlier[0].kind|INVALID_VALUE|Ban",
                "true|\"yes\"|2|earlier[0].employingAgency|WRONG_TYPE|yes",
                "\"parent\":\"u-0\"|\"parent\":\"u-9\"|2|earlier[0].parent|INCONSISTENT|u-9",
                // reorganizations
                "2025-11-30|2025-11-31|4|on|IMPOSSIBLE_DATE|2025-11-31",
                "2025-11-30|30-11-2025|4|on|WRONG_DATE_FORMAT|30-11-2025",
                "\"MERGE\"|\"merge\"|4|kind|UNKNOWN_CODE|merge",
                "\"MERGE\"|\"ABSORPTION\"|4|kind|UNKNOWN_CODE|ABSORPTION",
                "\"MERGE\"|\"SPLIT\"|4|successions|INVALID_VALUE|[",
                "\"MERGE\"|\"DISSOLUTION\"|4|successions|INVALID_VALUE|[",
                ",{\"from\":\"orgUnit:u-0\",\"to\":\"orgUnit:u-2\"}|`` |4|successions|INVALID_VALUE|[",
                "\"DISSOLUTION\"|\"MERGE\"|5|successions|INVALID_VALUE|``",
                ",\"dissolved\":[\"administrativeUnit:district:099\"]|`` |5|successions|INVALID_VALUE|``",
                "[\"administrativeUnit:district:099\"]|[]|5|successions|INVALID_VALUE|``",
                "{\"from\":\"orgUnit:u-0\"|{\"from\":\"orgUnit:u-1\"|4|successions|INVALID_VALUE|[",
                "{\"from\":\"orgUnit:u-0\",\"to\":\"orgUnit:u-2\"}|{\"from\":\"orgUnit:u-0\"}|4|successions[1].to|MISSING|``",
                "{\"from\":\"orgUnit:u-0\"|{\"from\":\"u-0\"|4|successions[1].from|INVALID_VALUE|u-0",
                "{\"from\":\"orgUnit:u-0\"|{\"from\":\"cadre:u-0\"|4|successions[1].from|INVALID_VALUE|cadre:u-0",
                "{\"from\":\"orgUnit:u-0\"|{\"from\":\"commune:00001\"|4|successions[1].from|INVALID_VALUE|commune:00001",
                "{\"from\":\"orgUnit:u-0\"|{\"from\":{\"orgUnit\":\"u-0\"}|4|successions[1].from|WRONG_TYPE|{",
                "{\"from\":\"orgUnit:u-0\"|{\"from\":\"administrativeUnit:commune:00001\"|4|successions[1].to|INVALID_VALUE|orgUnit:u-2",
                "{\"from\":\"orgUnit:u-0\",\"to\":\"orgUnit:u-2\"}|{\"from\":\"administrativeUnit:commune:00001\",\"to\":\"administrativeUnit:commune:00004\"}|4|successions|INVALID_VALUE|[",
                "{\"from\":\"orgUnit:u-0\"|{\"from\":\"orgUnit:u-9\"|4|successions[1].from|INCONSISTENT|orgUnit:u-9",
                "{\"from\":\"orgUnit:u-0\",\"to\":\"orgUnit:u-2\"}|{\"from\":\"orgUnit:u-0\",\"to\":\"orgUnit:u-9\"}|4|successions|INVALID_VALUE|[",
                "\"administrativeUnit:district:099\"|\"administrativeUnit:district:99\"|5|dissolved[0]|INVALID_VALUE|administrativeUnit:district:99",
                "\"administrativeUnit:district:099\"|\"administrativeUnit:district:099\",\"administrativeUnit:district:099\"|5|dissolved|INVALID_VALUE|[",
                "\"administrativeUnit:district:099\"|\"orgUnit:u-9\"|5|dissolved|INCONSISTENT|orgUnit:u-9",
                // legal bases
                "\"TEXT\"|\"CERTAIN\"|4|legalBasis.confidence|UNKNOWN_CODE|CERTAIN",
                ",\"confidence\":\"TEXT\"|`` |4|legalBasis.confidence|MISSING|``",
                "\"number\":{\"cited\":\"998\"},|`` |5|legalBasis.number|INVALID_VALUE|``",
                "{\"cited\":\"998\"}|\"998\"|5|legalBasis.number|WRONG_TYPE|998",
                "\"cited\":\"998\"|\"cited\":\"số 998\"|5|legalBasis.number.cited|INVALID_VALUE|số 998",
                "\"cited\":\"999/NQ-MAU\"|\"cited\":\"999/NQ-TW\"|4|legalBasis.number.cited|INVALID_VALUE|999/NQ-TW",
                "2025-06-16|2025-06-31|4|legalBasis.issuedOn|IMPOSSIBLE_DATE|2025-06-31",
                "\"en\":\"Sample\"|\"en\":\" \"|4|legalBasis.words.en|INVALID_VALUE|` `",
                // shares
                "\"2/3\"|\"1/2\"|6|shares|INVALID_VALUE|[",
                "\"2/3\"|\"0.66\"|6|shares|INVALID_VALUE|[",
                "\"2/3\"|\"1.01\"|6|shares[1].share|INVALID_VALUE|1.01",
                "\"2/3\"|\"-1/3\"|6|shares[1].share|INVALID_VALUE|-1/3",
                "\"2/3\"|0.67|6|shares[1].share|EXACT_STRING_EXPECTED|0.67",
                "\"2/3\"|\"67%\"|6|shares[1].share|INVALID_VALUE|67%",
                "{\"to\":\"orgUnit:u-0\"|{\"to\":\"orgUnit:u-2\"|6|shares|INVALID_VALUE|[",
                "{\"to\":\"orgUnit:u-0\"|{\"to\":\"administrativeUnit:commune:00001\"|6|shares|INVALID_VALUE|[",
                "{\"to\":\"orgUnit:u-0\"|{\"to\":\"orgUnit:u-9\"|6|shares[1].to|INCONSISTENT|orgUnit:u-9",
                "\"unit\":\"orgUnit:u-1\"|\"unit\":\"orgUnit:u-9\"|6|unit|INCONSISTENT|orgUnit:u-9",
                "\"unit\":\"orgUnit:u-1\"|\"unit\":\"u-1\"|6|unit|INVALID_VALUE|u-1",
                "\"indicator\":\"i-1\"|\"indicator\":\"i-1\",\"indicatorKind\":\"COUNT\"|6|indicator|INVALID_VALUE|i-1",
                "\"indicator\":\"i-1\",|`` |6|indicator|INVALID_VALUE|``",
                "\"indicator\":\"i-1\"|\"indicatorKind\":\"MONEY\"|6|indicatorKind|UNKNOWN_CODE|MONEY",
                "\"indicator\":\"i-1\"|\"indicator\":\"i-9\"|6|indicator|INCONSISTENT|i-9",
                "2025-12-31|2025-11-31|6|on|IMPOSSIBLE_DATE|2025-11-31",
                "\"Biên bản\"|\" \"|6|source|INVALID_VALUE|` `",
                ",\"source\":\"Biên bản\"|`` |6|source|MISSING|``"
            })
    void eachBrokenPlaceIsNamed(String old, String changed, int entry, String property, JsonRule rule, String text) {
        assertThat(WHOLE).containsOnlyOnce(old);
        String path = "$.entries[" + entry + "].fact" + (property.isEmpty() ? "" : "." + property);
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(WHOLE.replace(old, changed), Ledger.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }
}
