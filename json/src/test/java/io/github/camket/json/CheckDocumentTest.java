// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.check.RegulationCheck;
import io.github.camket.official.Decree335;
import io.github.camket.official.Decree90;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
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

    /** Completed by lines of a user, read from an overlay: conditions alone decide, so that there is no total. */
    @Test
    void whereConditionsAloneDecideThereIsNoTotal() throws IOException {
        Overlay own = CamketJson.readOverlay("""
                {"format": "camket-overlay/1", "id": "ung-dung", "title": {"vi": "Dòng riêng", "en": "Own lines"},
                  "tier": "APPLICATION", "base": "nd-90-2020.public-employees", "effectiveFrom": "2023-09-15",
                  "lines": [
                    {"absent": "90/2020/NĐ-CP Đ15", "level": "NOT_COMPLETED",
                      "condition": {"type": "COMPARE", "measure": "ownFailing", "comparison": "ABOVE", "bound": "0.5", "ofNothing": "OPEN"}},
                    {"absent": "90/2020/NĐ-CP Đ2.6",
                      "condition": {"type": "COMPARE", "measure": "general", "comparison": "BELOW", "bound": "0.5", "ofNothing": "OPEN"}}
                  ]}
                """);
        Regulation completed = Decree90.publicEmployees().with(own);
        JsonNode written = TREES.readTree(CamketJson.writeCheck(RegulationCheck.of(completed)));

        assertThat(CamketJson.readRegulation(CamketJson.writeRegulation(completed)))
                .isEqualTo(completed);
        assertThat(written.get("status").textValue()).isEqualTo("COMPLETE");
        assertThat(written.get("holes"))
                .extracting(hole -> hole.get("region").textValue())
                .contains("ownBeyond < 0.5 and ownCompletedWell < 1 and 0.2 < ownFailing <= 0.5");
        assertThat(written.get("holes")).allSatisfy(hole -> {
            assertThat(hole.has("band")).isFalse();
            assertThat(hole.get("example").has("total")).isFalse();
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
