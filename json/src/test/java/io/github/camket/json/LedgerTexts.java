// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import java.util.List;
import java.util.stream.Collectors;

/** A short ledger as text, to be spoilt one place at a time. */
final class LedgerTexts {

    static final String UNIT =
            entry("{\"type\":\"ORG_UNIT\",\"id\":\"u-1\",\"name\":\"Phòng Mẫu\",\"kind\":\"DIVISION\"}");
    static final String CADRE =
            entry("{\"type\":\"CADRE\",\"id\":\"c-1\",\"legalClass\":\"CIVIL_SERVANT\",\"name\":\"Người số 1\"}");
    static final String TASK =
            entry("{\"type\":\"TASK\",\"id\":\"t-1\",\"title\":\"Báo cáo\",\"unit\":\"u-1\",\"assignee\":\"c-1\","
                    + "\"conversionCoefficient\":\"2.7\",\"amount\":\"3\",\"deadline\":\"2026-01-30\"}");
    static final String REPORT = entry(
            "{\"type\":\"TASK_REPORT\",\"id\":\"r-1\",\"task\":\"t-1\",\"by\":\"c-1\",\"deliveredOn\":\"2026-01-29\",\"amount\":\"3\"}");
    static final String ACCEPTANCE = entry(
            "{\"type\":\"ACCEPTANCE\",\"id\":\"a-1\",\"report\":\"r-1\",\"decidedOn\":\"2026-01-29\",\"qualityFailures\":1}");
    static final String WITHDRAWAL =
            "{\"entry\":\"WITHDRAWAL\",\"recordedOn\":\"2026-02-01\",\"reason\":\"Nhập nhầm\",\"ref\":\"acceptance:a-1\"}";

    private LedgerTexts() {}

    /** Unit 0, cadre 1, task 2, report 3, acceptance 4, withdrawal of the acceptance 5. */
    static String whole() {
        return "{\"format\":\"camket-ledger/1\",\"entries\":["
                + String.join(",\n", List.of(UNIT, CADRE, TASK, REPORT, ACCEPTANCE, WITHDRAWAL)) + "]}";
    }

    /** The whole with one place changed. */
    static String with(String old, String changed) {
        String text = whole();
        int at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new IllegalArgumentException("old must occur once: " + old);
        }
        return text.replace(old, changed);
    }

    /** A ledger of facts, one in a line, in single quotation marks or in double ones. */
    static String ofFacts(String facts) {
        String entries =
                facts.replace('\'', '"').lines().map(LedgerTexts::entry).collect(Collectors.joining(",\n"));
        return "{\"format\":\"camket-ledger/1\",\"entries\":[" + entries + "]}";
    }

    private static String entry(String fact) {
        return "{\"entry\":\"FACT\",\"recordedOn\":\"2026-01-05\",\"fact\":" + fact + "}";
    }
}
