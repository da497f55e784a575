// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.model.Snapshot;
import io.github.camket.official.Decree335;
import io.github.camket.official.Decree90;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.Regulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Overlays as documents, and regulations and assessments that have layers. */
class OverlayDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Readers.class)
    void anOverlayIsReadAsItWasWritten(Readers reader) {
        assertThat(reader.overlay(Golden.OVERLAY.text())).isEqualTo(SmallScheme.province());
        Overlay everything = SmallScheme.everything();
        assertThat(reader.overlay(CamketJson.writeOverlay(everything))).isEqualTo(everything);
    }

    @Test
    void allWritersWriteTheSame() throws IOException {
        JsonNode golden = TREES.readTree(Golden.OVERLAY.text());
        JsonNode second = new ObjectMapper()
                .registerModule(new io.github.camket.json.jackson2.CamketModule())
                .valueToTree(SmallScheme.province());
        assertThat(second).isEqualTo(golden);
        String third = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.github.camket.json.jackson3.CamketModule())
                .build()
                .writeValueAsString(SmallScheme.province());
        assertThat(TREES.readTree(third)).isEqualTo(golden);
        assertThat(CamketJson.readOverlay(Golden.OVERLAY.file())).isEqualTo(SmallScheme.province());
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void aRegulationOfLayersKeepsThem(Readers reader) {
        Regulation layered = Decree335.civilServants().with(SmallScheme.province());
        Regulation read = reader.regulation(CamketJson.writeRegulation(layered));
        assertThat(read).isEqualTo(layered);
        assertThat(read.getQuota().orElseThrow().getBase().source().layer())
                .contains(SmallScheme.province().getId());
        assertThat(CamketJson.writeRegulation(Decree335.civilServants())).doesNotContain("\"layer");
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                row("camket-overlay/1", "camket-regulation/1", "$.format", JsonRule.UNSUPPORTED_FORMAT),
                row("\"tier\": \"PROVINCE\"", "\"tier\": \"DISTRICT\"", "$.tier", JsonRule.UNKNOWN_CODE),
                row("\"tier\": \"PROVINCE\"", "\"tier\": \"BASE\"", "$.tier", JsonRule.INVALID_VALUE),
                row("\"instrument\": \"12/2026/QĐ-UBND\",", "", "$.instrument", JsonRule.INVALID_VALUE),
                row("\"tinh-mau.2026\"", "\"Tỉnh Mẫu\"", "$.id", JsonRule.INVALID_VALUE),
                row("\"tier\":", "\"official\": false, \"tier\":", "$.official", JsonRule.UNKNOWN_PROPERTY),
                row("\"quotaBase\":", "\"quotaSize\":", "$.parameters.quotaSize", JsonRule.UNKNOWN_PROPERTY),
                row("\"GOOD_AND_ABOVE\"", "\"EVERYBODY\"", "$.parameters.quotaBase.value", JsonRule.UNKNOWN_CODE),
                row(
                        "\"value\": \"0.5\"",
                        "\"value\": 0.5",
                        "$.parameters.minWorkedDaysShare.value",
                        JsonRule.EXACT_STRING_EXPECTED),
                row("\"basis\": \"LOCAL\",", "", "$.parameters.quotaBase.basis", JsonRule.MISSING),
                row(
                        "\"value\": \"GOOD_AND_ABOVE\"",
                        "\"value\": \"GOOD_AND_ABOVE\", \"layer\": \"Tỉnh\"",
                        "$.parameters.quotaBase.layer",
                        JsonRule.INVALID_VALUE),
                row("\"EXCELLENT\"", "\"x y\"", "$.levelConditions[0].level", JsonRule.INVALID_VALUE),
                row("\"conditions\":", "\"condition\":", "$.levelConditions[0].condition", JsonRule.UNKNOWN_PROPERTY));
    }

    @ParameterizedTest(name = "{3} {2}")
    @MethodSource("spoilt")
    void theComplaintNamesPlaceAndRule(String old, String changed, String path, JsonRule rule) {
        String golden = Golden.OVERLAY.text();
        int at = golden.indexOf(old);
        assertThat(at).as("place of %s", old).isPositive();
        String spoilt = golden.substring(0, at) + changed + golden.substring(at + old.length());
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, Overlay.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
        }
    }

    @Test
    void anAssessmentSaysWhichLineIsWhose() throws IOException {
        JsonNode written = TREES.readTree(CamketJson.writeAssessment(SmallScheme.assessment()));
        assertThat(written.get("regulation").textValue()).isEqualTo("ung-dung");
        assertThat(written.get("official").booleanValue()).isFalse();
        assertThat(written.get("layers").findValuesAsText("id")).containsExactly("nd-335-2025.staff", "ung-dung");
        assertThat(written.at("/layers/0/official").booleanValue()).isTrue();
        assertThat(written.at("/parameters/floorAtZero"))
                .hasToString("{\"value\":false,\"basis\":\"READING\",\"layer\":\"ung-dung\"}");
        assertThat(written.at("/parameters/latenessModel").has("layer")).isFalse();

        assertThat(named(written, "appliedRules"))
                .isNotEmpty()
                .allMatch(rule -> rule.has("citation") || rule.has("layer"));
        assertThat(named(written, "appliedRules"))
                .anyMatch(rule -> rule.path("layer").asText().equals("ung-dung"));
        assertThat(named(written, "conditions"))
                .anyMatch(one -> one.path("layer").asText().equals("ung-dung"));
        assertThat(nodesAbout(written, "criterion:result")).isNotEmpty().allMatch(step -> step.has("layer"));
        assertThat(nodesAbout(written, "criterion:general")).isNotEmpty().noneMatch(step -> step.has("layer"));
    }

    @Test
    void theExampleOfTheDocumentationFitsTheDecree() throws IOException {
        Overlay overlay = example();
        assertThat(overlay).isEqualTo(SmallScheme.province());
        EvaluationPlan.compile(Decree335.civilServants().with(overlay));
        Overlay lines = CamketJson.readOverlay(blocks()[2].split("```", 2)[0]);
        assertThat(Decree90.publicEmployees().with(lines).absentLines())
                .hasSize(Decree90.publicEmployees().absentLines().size() - 1);
    }

    @Test
    void theYearIsAssessedWithTheExampleOfTheDocumentation() throws IOException {
        Overlay overlay = example();
        ReportingPeriod year = ReportingPeriod.parse("2026");
        Snapshot known = SmallAgency.ledger().knownOn(LocalDate.of(2027, 1, 10));
        Assessment assessed =
                Assessor.of(Decree335.civilServants().with(overlay)).assess(known, year);
        assertThat(assessed.getRatings()).isNotEmpty();
        assertThat(assessed.getRegulation().getLayers())
                .extracting(layer -> layer.id().value())
                .containsExactly("nd-335-2025", "tinh-mau.2026");

        Assessor late =
                Assessor.of(Decree335.civilServants().with(overlay.withEffectiveFrom(LocalDate.of(2026, 2, 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> late.assess(known, year))
                .withMessageContaining("period must lie within the effect of tinh-mau.2026");
    }

    private static Overlay example() throws IOException {
        return CamketJson.readOverlay(blocks()[1].split("```", 2)[0]);
    }

    private static String[] blocks() throws IOException {
        Path docs = Files.isDirectory(Path.of("docs")) ? Path.of("docs") : Path.of("..", "docs");
        return Files.readString(docs.resolve("overlay.md")).split("```json\n");
    }

    private static List<JsonNode> named(JsonNode tree, String name) {
        List<JsonNode> found = new ArrayList<>();
        tree.findValues(name).forEach(array -> array.forEach(found::add));
        return found;
    }

    private static List<JsonNode> nodesAbout(JsonNode tree, String about) {
        return tree.findParents("about").stream()
                .flatMap(OverlayDocumentTest::withBelow)
                .filter(node -> node.path("about").asText().equals(about))
                .toList();
    }

    private static Stream<JsonNode> withBelow(JsonNode node) {
        List<JsonNode> below = new ArrayList<>();
        node.path("terms").forEach(below::add);
        return Stream.concat(Stream.of(node), below.stream().flatMap(OverlayDocumentTest::withBelow));
    }

    private static Arguments row(String old, String changed, String path, JsonRule rule) {
        return arguments(old, changed, path, rule);
    }
}
