// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.camket.official.Decree335;
import io.github.camket.regulation.Regulation;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A regulation is read as strictly as a ledger: each row spoils the golden one in its first occurrence of a text. */
class RegulationStrictnessTest {

    @ParameterizedTest
    @EnumSource(Readers.class)
    void theUnspoiltRegulationIsRead(Readers reader) {
        assertThat(reader.regulation(Golden.REGULATION.text())).isEqualTo(Decree335.staff());
    }

    static Stream<Arguments> spoilt() {
        String penalty = "$.measures.workRules.failurePenalty.";
        return Stream.of(
                row(
                        "camket-regulation/1",
                        "camket-ledger/1",
                        "$.format",
                        JsonRule.UNSUPPORTED_FORMAT,
                        "camket-ledger/1"),
                row("\"format\": \"camket-regulation/1\",", "", "$.format", JsonRule.MISSING, ""),
                row("\"official\": true", "\"official\": \"true\"", "$.official", JsonRule.WRONG_TYPE, "true"),
                row("\"official\": true", "\"official\": 1", "$.official", JsonRule.WRONG_TYPE, "1"),
                row(
                        "\"official\": true",
                        "\"official\": true, \"draft\": true",
                        "$.draft",
                        JsonRule.UNKNOWN_PROPERTY,
                        "draft"),
                row(
                        "2026-01-01\"",
                        "2026-01-01\", \"effectiveTo\": \"2026-01-01\"",
                        "$.effectiveTo",
                        JsonRule.INVALID_VALUE,
                        "2026-01-01"),
                row("nd-335-2025.staff", "ND 335", "$.id", JsonRule.INVALID_VALUE, "ND 335"),
                row("\"Quantity (a)\"", "\"\"", "$.measures.measures[1].label.en", JsonRule.INVALID_VALUE, ""),
                row("\"0.25\"", "0.25", penalty + "value", JsonRule.EXACT_STRING_EXPECTED, "0.25"),
                row("\"0.25\"", "\"1.25\"", penalty + "value", JsonRule.INVALID_VALUE, "1.25"),
                row("\"basis\": \"TEXT\"", "\"basis\": \"CUSTOM\"", penalty + "basis", JsonRule.UNKNOWN_CODE, "CUSTOM"),
                row(
                        "\"source\": \"335/2025/NĐ-CP Đ14.2\"",
                        "\"source\": \"Đ14.2\"",
                        penalty + "source",
                        JsonRule.INVALID_VALUE,
                        "Đ14.2"),
                row(
                        "\"PER_EVENT\"",
                        "\"PER_HOUR\"",
                        "$.measures.workRules.latenessModel.value",
                        JsonRule.UNKNOWN_CODE,
                        "PER_HOUR"),
                row(
                        "\"value\": 6",
                        "\"value\": \"6\"",
                        "$.periodRules.minMonthsWorked.value",
                        JsonRule.WRONG_TYPE,
                        "6"),
                row(
                        "\"value\": 6",
                        "\"value\": 13",
                        "$.periodRules.minMonthsWorked.value",
                        JsonRule.INVALID_VALUE,
                        "13"),
                row(
                        "\"MATERNITY\"",
                        "\"HOLIDAY\"",
                        "$.periodRules.leaveTowardsMinimum.value[0]",
                        JsonRule.UNKNOWN_CODE,
                        "HOLIDAY"),
                row(
                        "\"DEGRADATION\",",
                        "\"DEGRADATION\", \"DEGRADATION\",",
                        "$.exclusions[0].when.kinds[1]",
                        JsonRule.INVALID_VALUE,
                        "DEGRADATION"),
                row("\"CIVIL_SERVANT\"", "", "$.applicability.legalClasses", JsonRule.INVALID_VALUE, "["),
                row(
                        "\"type\": \"JUDGED\"",
                        "\"type\": \"GUESSED\"",
                        "$.measures.measures[0].type",
                        JsonRule.UNKNOWN_CODE,
                        "GUESSED"),
                row("\"type\": \"WORK\",", "", "$.measures.measures[1].type", JsonRule.MISSING, ""),
                row(
                        "\"max\": \"2.5\"",
                        "\"max\": \"2.6\"",
                        "$.measures.measures[0].parts[1].parts",
                        JsonRule.INVALID_VALUE,
                        "["),
                row("\"max\": \"70\"", "\"max\": \"0\"", "$.criteria[1].max", JsonRule.INVALID_VALUE, "0"),
                row("\"PROPORTIONAL\"", "\"PROPER\"", "$.criteria[1].scoring.type", JsonRule.UNKNOWN_CODE, "PROPER"),
                row("\"over\": \"ALL\",", "", "$.criteria[1].scoring.ratio.over", JsonRule.MISSING, ""),
                row(
                        "\"measure\": \"timeliness\"",
                        "\"measure\": \"time lines\"",
                        "$.criteria[1].scoring.ratio.terms[2].measure",
                        JsonRule.INVALID_VALUE,
                        "time lines"),
                row("\"CONCLUDED\"", "\"RUMOURED\"", "$.exclusions[0].when.type", JsonRule.UNKNOWN_CODE, "RUMOURED"),
                row("\"FORCED\"", "\"WISHED\"", "$.exclusions[0].effect.type", JsonRule.UNKNOWN_CODE, "WISHED"));
    }

    @ParameterizedTest(name = "{3} {2}")
    @MethodSource("spoilt")
    void theComplaintNamesPlaceRuleAndText(String old, String changed, String path, JsonRule rule, String text) {
        String golden = Golden.REGULATION.text();
        int at = golden.indexOf(old);
        assertThat(at).as("place of %s", old).isPositive();
        String spoilt = golden.substring(0, at) + changed + golden.substring(at + old.length());
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, Regulation.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }

    private static Arguments row(String old, String changed, String path, JsonRule rule, String text) {
        return arguments(old, changed, path, rule, text);
    }
}
