// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What would change a level, as it is written. The golden has the rest. */
class CounterfactualsDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @Test
    void allWritersWriteTheSame() throws IOException {
        assertThat(Mappers.trees(SmallAgency.counterfactuals()))
                .containsOnly(TREES.readTree(Golden.COUNTERFACTUALS.text()));
    }

    @Test
    void singlesAndPairsNameTheirChangesByNumber() throws IOException {
        JsonNode found = TREES.readTree(Golden.COUNTERFACTUALS.text());
        int considered = found.get("considered").size();
        assertThat(found.get("pairsComplete").booleanValue()).isTrue();
        assertThat(found.get("singles")).isNotEmpty().allSatisfy(single -> {
            assertThat(single.get("change").intValue()).isBetween(1, considered);
            assertThat(single.has("with")).isFalse();
        });
        assertThat(found.get("pairs"))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair.get("with").intValue())
                        .isBetween(pair.get("change").intValue() + 1, considered));
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeCounterfactuals(null))
                .withMessage("found");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeCounterfactuals(null, Path.of("counterfactuals.json")))
                .withMessage("found");
    }
}
