// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.Ledger;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a person reaches no message, no exception and no assessment. */
class PrivacyTest {

    private static final String NAME = "Người số 1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"Người số 1\"]",
                "{\"Người số 1\":1}",
                "\"Người số 1\\ud835\"",
                "Người số 1",
                "\"Người số 1\n\"",
                "19580412"
            })
    void aNameThatCannotBeReadIsNotRepeated(String value) {
        for (Readers reader : Readers.values()) {
            if (reader != Readers.CAMKET_JSON && !value.matches("[\\[{\"1].*")) {
                continue; // not JSON: the mapper's own complaint about its own source
            }
            String text = LedgerTexts.with("\"" + NAME + "\"", value);
            if (reader == Readers.CAMKET_JSON || !value.contains("\n")) {
                CamketJsonException broken = reader.complaint(text, Ledger.class);
                assertThat(broken.getPath()).isEqualTo("$.entries[1].fact.name");
                assertThat(everythingSaidBy(broken)).doesNotContain("Người", "19580412");
                assertThat(broken.getText()).doesNotContain("Người", "19580412");
            }
        }
    }

    @Test
    void anAssessmentHoldsNoNames() {
        assertThat(CamketJson.writeLedger(SmallAgency.ledger())).contains("Người số 5");
        assertThat(CamketJson.writeAssessment(SmallAgency.assessment())).doesNotContain("Người số 5");
    }

    @Test
    void aNameLongerThanTheLimitIsNotRepeated() {
        String text = LedgerTexts.with(NAME, NAME.repeat(20_000));
        CamketJsonException broken = Readers.CAMKET_JSON.complaint(text, Ledger.class);
        assertThat(broken.getRule()).isEqualTo(JsonRule.LIMIT_EXCEEDED);
        assertThat(everythingSaidBy(broken)).doesNotContain("Người");
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_000_000);
    }

    private static String everythingSaidBy(Throwable thrown) {
        StringWriter words = new StringWriter();
        thrown.printStackTrace(new PrintWriter(words));
        return words.toString();
    }
}
