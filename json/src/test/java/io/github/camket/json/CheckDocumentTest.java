// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.check.RegulationCheck;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.RatingScale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a check finds, as it is written. The golden has the rest. */
class CheckDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @Test
    void allWritersWriteTheSame() throws IOException {
        assertThat(Mappers.trees(SmallCheck.report())).containsOnly(TREES.readTree(Golden.CHECK.text()));
    }

    @Test
    void everyHoleHasItsRegionAndAnExampleWithoutLevel() throws IOException {
        assertThat(TREES.readTree(Golden.CHECK.text()).get("holes"))
                .isNotEmpty()
                .allSatisfy(hole -> {
                    assertThat(hole.get("region").textValue()).contains("total");
                    assertThat(hole.get("limits")).isNotEmpty();
                    assertThat(hole.get("example").get("measurements")).isNotEmpty();
                    assertThat(hole.get("example").has("level")).isFalse();
                });
    }

    @Test
    void aRegulationWithoutLevelsHasProblemsInsteadOfResults() throws IOException {
        JsonNode written = TREES.readTree(
                CamketJson.writeCheck(RegulationCheck.of(Decree335.staff().withScale(new RatingScale(List.of())))));

        assertThat(written.get("status").textValue()).isEqualTo("NOT_COMPILED");
        assertThat(written.get("absentLevels")).hasSize(4);
        assertThat(written.get("problems")).isNotEmpty();
        assertThat(written.has("checked")).isFalse();
        assertThat(written.get("sound").booleanValue()).isFalse();
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeCheck(null))
                .withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeCheck(null, Path.of("check.json")))
                .withMessage("report");
    }
}
