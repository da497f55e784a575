// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.explanation.Explanation;
import io.github.camket.explanation.Explanation.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An explanation, as it is written. The golden has the rest. */
class ExplanationDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @Test
    void allWritersWriteTheSame() throws IOException {
        assertThat(Mappers.trees(SmallAgency.explanation())).containsOnly(TREES.readTree(Golden.EXPLANATION.text()));
    }

    @Test
    void everyHeadingAndLineOfTheTextIsThereInItsOrder() throws IOException {
        Explanation explanation = SmallAgency.explanation();
        List<String> written = new ArrayList<>();
        for (JsonNode section : TREES.readTree(Golden.EXPLANATION.text()).get("sections")) {
            written.add(section.get("title").textValue());
            section.path("parts").forEach(part -> {
                if (part.has("line")) {
                    written.add(part.get("line").textValue());
                }
            });
        }
        assertThat(written)
                .isEqualTo(explanation.parts().stream()
                        .filter(Line.class::isInstance)
                        .map(part -> ((Line) part).text())
                        .toList());
    }

    @Test
    void everyRowHasACellForEachColumn() throws IOException {
        List<JsonNode> tables = TREES.readTree(Golden.EXPLANATION.text()).findValues("table");
        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(table -> table.get("rows")
                        .forEach(row -> assertThat(row.get("cells")).hasSameSizeAs(table.get("columns"))));
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeExplanation(null))
                .withMessage("explanation");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeExplanation(null, Path.of("explanation.json")))
                .withMessage("explanation");
    }
}
