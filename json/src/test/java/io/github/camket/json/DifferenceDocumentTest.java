// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.measurement.TargetMovements;
import io.github.camket.model.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What moved targets between two days, as it is written. The golden has the rest. */
class DifferenceDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @Test
    void allWritersWriteTheSame() throws IOException {
        assertThat(Mappers.trees(SmallDifference.movements())).containsOnly(TREES.readTree(Golden.DIFFERENCE.text()));
    }

    @Test
    void twoReversedEstimatesHaveTheAnswerOfBothDaysAndTheReadingThatMovedIt() throws IOException {
        JsonNode targets = TREES.readTree(Golden.DIFFERENCE.text()).get("targets");
        for (int i = 0; i < 2; i++) {
            JsonNode target = targets.get(i);
            assertThat(target.at("/before/outcome").textValue()).isEqualTo("EXCEEDED");
            assertThat(target.at("/after/outcome").textValue()).isEqualTo("MISSED");
            assertThat(target.at("/movements/0/decisive")).hasSize(1);
        }
        assertThat(targets.at("/0/movements/0/decisive/0").textValue()).isEqualTo("indicatorReading:s-3");
        assertThat(targets.at("/1/movements/0/decisive/0").textValue()).isEqualTo("indicatorReading:s-2");
    }

    @Test
    void aTargetThatWasSetLaterHasNoAnswerBefore() throws IOException {
        JsonNode set = TREES.readTree(Golden.DIFFERENCE.text()).at("/targets/3");
        assertThat(set.has("before")).isFalse();
        assertThat(set.at("/movements/0").has("before")).isFalse();
        assertThat(set.at("/after/status").textValue()).isEqualTo("MISSING");
    }

    @Test
    void whereNothingWasRecordedOnlyTheDaysAreWritten() {
        assertThat(CamketJson.writeDifference(TargetMovements.between(
                        Ledger.of(List.of()), LocalDate.of(2021, 12, 31), LocalDate.of(2022, 3, 31))))
                .isEqualTo("""
                        {
                          "format": "camket-difference/1",
                          "earlier": "2021-12-31",
                          "later": "2022-03-31"
                        }
                        """);
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeDifference(null))
                .withMessage("movements");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeDifference(null, Path.of("difference.json")))
                .withMessage("movements");
    }
}
