// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.catalog.Catalog;
import io.github.camket.catalog.CatalogSupplement;
import io.github.camket.measurement.restatement.PeriodRollUp;
import io.github.camket.measurement.restatement.RollUp;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Units beyond the catalogue as documents. */
class UnitsDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Readers.class)
    void aSupplementIsReadAsItWasWritten(Readers reader) {
        CatalogSupplement supplement = SmallReorganizations.supplement();
        assertThat(reader.supplement(Golden.UNITS.text())).isEqualTo(supplement);
        assertThat(Catalog.official()
                        .with(reader.supplement(Golden.UNITS.text()))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void allWritersWriteTheSame() throws IOException {
        JsonNode golden = TREES.readTree(Golden.UNITS.text());
        JsonNode second = new ObjectMapper()
                .registerModule(new io.github.camket.json.jackson2.CamketModule())
                .valueToTree(SmallReorganizations.supplement());
        assertThat(second).isEqualTo(golden);
        String third = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.github.camket.json.jackson3.CamketModule())
                .build()
                .writeValueAsString(SmallReorganizations.supplement());
        assertThat(TREES.readTree(third)).isEqualTo(golden);
        assertThat(CamketJson.readSupplement(Golden.UNITS.file())).isEqualTo(SmallReorganizations.supplement());
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void nothingToAddIsASupplement(Readers reader) {
        CatalogSupplement nothing = CatalogSupplement.builder().build();
        String written = CamketJson.writeSupplement(nothing);
        assertThat(written).isEqualTo("{\n  \"format\": \"camket-units/1\"\n}\n");
        assertThat(reader.supplement(written)).isEqualTo(nothing);
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                row("camket-units/1", "camket-ledger/1", "format", JsonRule.UNSUPPORTED_FORMAT, "camket-ledger/1"),
                row("camket-units/1", "camket-units/2", "format", JsonRule.UNSUPPORTED_FORMAT, "camket-units/2"),
                row("\"units\":", "\"unit\":", "unit", JsonRule.UNKNOWN_PROPERTY, "unit"),
                row("\"units\":", "\"units\": null, \"units\":", "units", JsonRule.DUPLICATE_KEY, "units"),
                row("\"province:99\"", "99", "units[0].code", JsonRule.WRONG_TYPE, "99"),
                row("\"province:99\"", "\"99\"", "units[0].code", JsonRule.INVALID_VALUE, "99"),
                row("\"commune:99901\"", "1", "units[2].code", JsonRule.WRONG_TYPE, "1"),
                row("\"commune:99901\"", "\"commune:1\"", "units[2].code", JsonRule.INVALID_VALUE, "commune:1"),
                row("\"Tỉnh Mẫu\"", "\" \"", "units[0].name", JsonRule.INVALID_VALUE, " "),
                row("\"TINH\"", "\"Tỉnh\"", "units[0].type", JsonRule.INVALID_VALUE, "Tỉnh"),
                row("\"type\": \"HUYEN\",", "", "units[1].type", JsonRule.MISSING, ""),
                row(
                        "\"parent\": \"province:99\"",
                        "\"parent\": \"district:998\"",
                        "units[1].parent",
                        JsonRule.INVALID_VALUE,
                        "district:998"),
                row(
                        "\"2020-01-01\"",
                        "\"2025-11-31\"",
                        "units[3].validity.from",
                        JsonRule.IMPOSSIBLE_DATE,
                        "2025-11-31"),
                row("\"2020-01-01\"", "\"2024-12-01\"", "units[3].validity.to", JsonRule.INVALID_VALUE, "2024-12-01"),
                row("\"2020-01-01\"", "null", "units[3].validity.from", JsonRule.NULL, "null"),
                row("\"MERGE\"", "\"SPLIT\"", "reorganizations[0].successions", JsonRule.INVALID_VALUE, "["),
                row(
                        "\"administrativeUnit:commune:99902\"",
                        "\"commune:99902\"",
                        "reorganizations[0].successions[1].from",
                        JsonRule.INVALID_VALUE,
                        "commune:99902"),
                row(
                        "\"administrativeUnit:commune:99902\"",
                        "\"orgUnit:u-1\"",
                        "reorganizations[0].successions[1].to",
                        JsonRule.INVALID_VALUE,
                        "administrativeUnit:commune:99901"),
                row(
                        "\"administrativeUnit:district:998\"",
                        "\"orgUnit:u-1\"",
                        "reorganizations",
                        JsonRule.INVALID_VALUE,
                        "["),
                row("\"id\": \"mau-2024\",", "", "reorganizations[0].id", JsonRule.MISSING, ""));
    }

    @ParameterizedTest(name = "{index} {2} {3}")
    @MethodSource("spoilt")
    void theComplaintNamesPlaceRuleAndText(String old, String changed, String path, JsonRule rule, String text) {
        String golden = Golden.UNITS.text();
        int at = golden.indexOf(old);
        assertThat(at).as("place of %s", old).isPositive();
        String spoilt = golden.substring(0, at) + changed + golden.substring(at + old.length());
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, CatalogSupplement.class);
            assertThat(broken).as(reader.name()).returns("$." + path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.readSupplement((String) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeSupplement(null))
                .withMessage("supplement");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeDescent(null))
                .withMessage("descent");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeRestatement(null))
                .withMessage("restatement");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeAggregate((RollUp<?>) null))
                .withMessage("whole");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeAggregate((PeriodRollUp) null))
                .withMessage("whole");
    }

    private static Arguments row(String old, String changed, String path, JsonRule rule, String text) {
        return arguments(old, changed, path, rule, text);
    }
}
