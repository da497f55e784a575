// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is broken once: the complaint names the property, the rule and the text as written, whoever reads. */
class LedgerStrictnessTest {

    private static final String TASK = "$.entries[2].fact.";

    @ParameterizedTest
    @EnumSource(Readers.class)
    void theUnspoiltLedgerIsRead(Readers reader) {
        assertThat(reader.ledger(LedgerTexts.whole()).getEntries()).hasSize(6);
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                // shape
                row("\"title\":", "\"tilte\":", TASK + "tilte", JsonRule.UNKNOWN_PROPERTY, "tilte"),
                row("\"ref\":", "\"fact\":{},\"ref\":", "$.entries[5].fact", JsonRule.UNKNOWN_PROPERTY, "fact"),
                row("\"entries\":", "\"x y\":1,\"entries\":", "$['x y']", JsonRule.UNKNOWN_PROPERTY, "x y"),
                row("\"title\":", "\"id\":\"t-2\",\"title\":", TASK + "id", JsonRule.DUPLICATE_KEY, "id"),
                row(
                        "\"entries\":",
                        "\"format\":\"camket-ledger/1\",\"entries\":",
                        "$.format",
                        JsonRule.DUPLICATE_KEY,
                        "format"),
                row("\"title\":\"Báo cáo\",", "", TASK + "title", JsonRule.MISSING, ""),
                row("\"type\":\"TASK\",", "", TASK + "type", JsonRule.MISSING, ""),
                row("\"format\":\"camket-ledger/1\",", "", "$.format", JsonRule.MISSING, ""),
                row("\"2026-01-30\"", "null", TASK + "deadline", JsonRule.NULL, "null"),
                row("\"Người số 1\"", "null", "$.entries[1].fact.name", JsonRule.NULL, ""),
                row(LedgerTexts.UNIT, "null", "$.entries[0]", JsonRule.NULL, "null"),
                row("\"Báo cáo\"", "5", TASK + "title", JsonRule.WRONG_TYPE, "5"),
                row("\"Báo cáo\"", "[\"Báo cáo\"]", TASK + "title", JsonRule.WRONG_TYPE, "["),
                row("\"2026-01-30\"", "{\"y\":2026}", TASK + "deadline", JsonRule.WRONG_TYPE, "{"),
                row("\"2026-01-30\"", "[2026,1,30]", TASK + "deadline", JsonRule.WRONG_TYPE, "["),
                row(LedgerTexts.UNIT, "[]", "$.entries[0]", JsonRule.WRONG_TYPE, "["),
                row(
                        "\"qualityFailures\":1",
                        "\"qualityFailures\":\"1\"",
                        "$.entries[4].fact.qualityFailures",
                        JsonRule.WRONG_TYPE,
                        "1"),
                row(
                        "\"qualityFailures\":1",
                        "\"qualityFailures\":1.0",
                        "$.entries[4].fact.qualityFailures",
                        JsonRule.WRONG_TYPE,
                        "1.0"),
                row(
                        "\"qualityFailures\":1",
                        "\"qualityFailures\":true",
                        "$.entries[4].fact.qualityFailures",
                        JsonRule.WRONG_TYPE,
                        "true"),
                // numbers
                row("\"2.7\"", "2.70", TASK + "conversionCoefficient", JsonRule.EXACT_STRING_EXPECTED, "2.70"),
                row("\"2.7\"", "27e-1", TASK + "conversionCoefficient", JsonRule.EXACT_STRING_EXPECTED, "27e-1"),
                row("\"2.7\"", "\"2,7\"", TASK + "conversionCoefficient", JsonRule.INVALID_VALUE, "2,7"),
                row(
                        "\"2.7\"",
                        "\"1e1000000000\"",
                        TASK + "conversionCoefficient",
                        JsonRule.INVALID_VALUE,
                        "1e1000000000"),
                row("\"2.7\"", "\"1/0\"", TASK + "conversionCoefficient", JsonRule.INVALID_VALUE, "1/0"),
                row("\"2.7\"", "\"-0.50\"", TASK + "conversionCoefficient", JsonRule.INVALID_VALUE, "-0.50"),
                row(
                        "\"2.7\"",
                        "\"" + "7".repeat(1001) + "\"",
                        TASK + "conversionCoefficient",
                        JsonRule.LIMIT_EXCEEDED,
                        "7".repeat(1001)),
                row(
                        "\"qualityFailures\":1",
                        "\"qualityFailures\":-1",
                        "$.entries[4].fact.qualityFailures",
                        JsonRule.INVALID_VALUE,
                        "-1"),
                row(
                        "\"qualityFailures\":1",
                        "\"qualityFailures\":3000000000",
                        "$.entries[4].fact.qualityFailures",
                        JsonRule.INVALID_VALUE,
                        "3000000000"),
                // dates
                row("2026-01-30", "2021-11-31", TASK + "deadline", JsonRule.IMPOSSIBLE_DATE, "2021-11-31"),
                row("2026-01-30", "2026-02-29", TASK + "deadline", JsonRule.IMPOSSIBLE_DATE, "2026-02-29"),
                row("2026-01-30", "31/11/2021", TASK + "deadline", JsonRule.WRONG_DATE_FORMAT, "31/11/2021"),
                row("2026-01-30", "2026-1-30", TASK + "deadline", JsonRule.WRONG_DATE_FORMAT, "2026-1-30"),
                row(
                        "2026-01-30",
                        "2026-01-30T00:00:00Z",
                        TASK + "deadline",
                        JsonRule.WRONG_DATE_FORMAT,
                        "2026-01-30T00:00:00Z"),
                row("2026-01-30", "+12026-01-30", TASK + "deadline", JsonRule.WRONG_DATE_FORMAT, "+12026-01-30"),
                // codes and values
                row("\"TASK\"", "\"CHORE\"", TASK + "type", JsonRule.UNKNOWN_CODE, "CHORE"),
                row("\"WITHDRAWAL\"", "\"ERASURE\"", "$.entries[5].entry", JsonRule.UNKNOWN_CODE, "ERASURE"),
                row(
                        "\"CIVIL_SERVANT\"",
                        "\"civil_servant\"",
                        "$.entries[1].fact.legalClass",
                        JsonRule.UNKNOWN_CODE,
                        "civil_servant"),
                row("camket-ledger/1", "camket-ledger/2", "$.format", JsonRule.UNSUPPORTED_FORMAT, "camket-ledger/2"),
                row("\"DIVISION\"", "\"division\"", "$.entries[0].fact.kind", JsonRule.INVALID_VALUE, "division"),
                row("\"id\":\"u-1\"", "\"id\":\" \"", "$.entries[0].fact.id", JsonRule.INVALID_VALUE, " "),
                row("acceptance:a-1", "a-1", "$.entries[5].ref", JsonRule.INVALID_VALUE, "a-1"),
                row("Nhập nhầm", " ", "$.entries[5].reason", JsonRule.INVALID_VALUE, " "),
                row("\"Báo cáo\"", "\"\\ud835\"", TASK + "title", JsonRule.INVALID_VALUE, ""),
                // facts that do not fit together
                row("\"assignee\":\"c-1\"", "\"assignee\":\"c-9\"", TASK + "assignee", JsonRule.INCONSISTENT, "c-9"),
                row(
                        "\"report\":\"r-1\"",
                        "\"report\":\"t-1\"",
                        "$.entries[4].fact.report",
                        JsonRule.INCONSISTENT,
                        "t-1"),
                row(
                        LedgerTexts.REPORT,
                        LedgerTexts.REPORT + "," + LedgerTexts.REPORT,
                        "$.entries[4].fact.id",
                        JsonRule.INCONSISTENT,
                        "r-1"),
                row("acceptance:a-1", "acceptance:a-2", "$.entries[5].ref", JsonRule.INCONSISTENT, "acceptance:a-2"));
    }

    @ParameterizedTest(name = "{3} {2}")
    @MethodSource("spoilt")
    void theComplaintNamesPlaceRuleAndText(String old, String changed, String path, JsonRule rule, String text) {
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(LedgerTexts.with(old, changed), Ledger.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
            assertThat(broken.getMessage())
                    .startsWith(path + " must ")
                    .contains(" [" + rule + "]")
                    .doesNotContain("\n");
        }
    }

    @Test
    void everyContradictionIsNamedAtOnce() {
        String text =
                LedgerTexts.with("\"assignee\":\"c-1\"", "\"assignee\":\"c-9\"").replace("u-1", "u-9");
        CamketJsonException broken =
                Readers.CAMKET_JSON.complaint(text.replace("\"id\":\"u-9\"", "\"id\":\"u-1\""), Ledger.class);
        assertThat(broken).hasCauseInstanceOf(LedgerException.class);
        assertThat(((LedgerException) broken.getCause()).getFindings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(broken.getMessage()).contains(finding.toString()));
    }

    private static Arguments row(String old, String changed, String path, JsonRule rule, String text) {
        return arguments(old, changed, path, rule, text);
    }
}
