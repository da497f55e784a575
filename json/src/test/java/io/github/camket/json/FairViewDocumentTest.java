// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.regulation.scale.Crosswalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Distributions, figures about a group, and crosswalks as documents. */
class FairViewDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Golden.DISTRIBUTION, SmallFairView.distribution()),
                arguments(Golden.DISTRIBUTIONS, SmallFairView.distributions()),
                arguments(Golden.SIGNALS, SmallFairView.signals()),
                arguments(Golden.CROSSWALK, SmallFairView.crosswalk()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void mappersWriteTheSame(Golden golden, Object value) throws IOException {
        assertThat(Mappers.trees(value)).containsOnly(TREES.readTree(golden.text()));
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void aCrosswalkIsReadAsItWasWritten(Readers reader) {
        assertThat(reader.crosswalk(Golden.CROSSWALK.text())).isEqualTo(SmallFairView.crosswalk());
        Crosswalk composed = SmallFairView.crosswalk().then(identity());
        assertThat(reader.crosswalk(CamketJson.writeCrosswalk(composed))).isEqualTo(composed);
        assertThat(CamketJson.readCrosswalk(Golden.CROSSWALK.file())).isEqualTo(SmallFairView.crosswalk());
    }

    private static Crosswalk identity() {
        Crosswalk one = SmallFairView.crosswalk();
        Crosswalk.Builder same = Crosswalk.builder()
                .id(one.getId())
                .title(one.getTitle())
                .sources(one.getSources())
                .fromScale(one.getToScale())
                .toScale(one.getToScale());
        one.getToScale().levels().forEach(level -> same.exactly(level, level));
        return same.build();
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                row("camket-crosswalk/1", "camket-overlay/1", "$.format", JsonRule.UNSUPPORTED_FORMAT),
                row("\"sample-five.to-decree\"", "\"Mẫu\"", "$.id", JsonRule.INVALID_VALUE),
                row("\"title\":", "\"official\": true, \"title\":", "$.official", JsonRule.UNKNOWN_PROPERTY),
                row("\"sources\":", "\"source\":", "$.source", JsonRule.UNKNOWN_PROPERTY),
                row("\"2026-01-01\"", "\"2020-01-01\"", "$.validity.to", JsonRule.INVALID_VALUE),
                row("\"fromScale\":", "\"from\":", "$.from", JsonRule.UNKNOWN_PROPERTY),
                row(
                        "\"level\": \"SAMPLE_1\"",
                        "\"level\": \"mức 1\"",
                        "$.fromScale.levels[0].level",
                        JsonRule.INVALID_VALUE),
                row("\"level\": \"SAMPLE_1\"", "\"level\": \"SAMPLE_2\"", "$.fromScale.levels", JsonRule.INVALID_VALUE),
                row("\"from\": \"SAMPLE_1\"", "\"from\": \"SAMPLE_2\"", "$.lines", JsonRule.INVALID_VALUE),
                row("\"from\": \"SAMPLE_1\"", "\"from\": \"GOOD\"", "$.lines", JsonRule.INVALID_VALUE),
                row("\"orNone\": true", "\"orNone\": \"true\"", "$.lines[3].orNone", JsonRule.WRONG_TYPE));
    }

    @ParameterizedTest(name = "{3} {2}")
    @MethodSource("spoilt")
    void theComplaintNamesPlaceAndRule(String old, String changed, String path, JsonRule rule) {
        String golden = Golden.CROSSWALK.text();
        int at = golden.indexOf(old);
        assertThat(at).as("place of %s", old).isPositive();
        complain(golden.substring(0, at) + changed + golden.substring(at + old.length()), path, rule);
    }

    @Test
    void aLevelThatIsNothingSaysSo() {
        String golden = Golden.CROSSWALK.text();
        int last = golden.lastIndexOf("\"orNone\": true");
        complain(
                golden.substring(0, last) + "\"orNone\": false" + golden.substring(last + 14),
                "$.lines[4].orNone",
                JsonRule.INVALID_VALUE);
        complain(golden.replaceAll("\"sources\": \\[[^]]*]", "\"sources\": []"), "$.sources", JsonRule.INVALID_VALUE);
        complain(golden.replaceAll("\"sources\": \\[[^]]*],", ""), "$.sources", JsonRule.MISSING);
    }

    private static void complain(String spoilt, String path, JsonRule rule) {
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, Crosswalk.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
        }
    }

    @Test
    void aFigureThatIsNotShownHasNoNumbers() throws IOException {
        JsonNode signals = TREES.readTree(Golden.SIGNALS.text()).get("signals");
        int hidden = 0;
        for (JsonNode signal : signals) {
            if (!signal.get("status").textValue().equals("SHOWN")) {
                hidden++;
                assertThat(signal.has("value") || signal.has("share") || signal.has("facts"))
                        .isFalse();
            }
        }
        assertThat(hidden).isPositive();
    }

    /** Feature 12: whoever looks changes nothing; the assessment is the same to the byte before and after. */
    @Test
    void lookingAtSignalsLeavesTheAssessmentAsItIsToTheByte() {
        String before = CamketJson.writeAssessment(SmallAgency.assessment());
        SmallFairView.signals();
        assertThat(CamketJson.writeAssessment(SmallAgency.assessment())).isEqualTo(before);
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeDistribution(null))
                .withMessage("distribution");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeDistributions(null))
                .withMessage("series");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeSignals(null))
                .withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeCrosswalk(null, Path.of("crosswalk.json")))
                .withMessage("crosswalk");
    }

    @Test
    void theExampleOfTheDocumentationIsACrosswalk() throws IOException {
        Path docs = Files.isDirectory(Path.of("docs")) ? Path.of("docs") : Path.of("..", "docs");
        String text = Files.readString(docs.resolve("scales.md"));
        String example = text.split("```json\n", 2)[1].split("```", 2)[0];
        assertThat(CamketJson.readCrosswalk(example).isLossy()).isTrue();
    }

    private static Arguments row(String old, String changed, String path, JsonRule rule) {
        return arguments(old, changed, path, rule);
    }
}
