// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.consequence.ConsequenceRules;
import io.github.camket.official.Decree335;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules on consequences, and what is to be considered by them, as documents. */
class ConsequenceDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Readers.class)
    void rulesAreReadAsTheyWereWritten(Readers reader) {
        assertThat(reader.consequenceRules(Golden.CONSEQUENCE_RULES.text())).isEqualTo(SmallVotes.consequenceRules());
        ConsequenceRules official = Decree335.useOfResults();
        assertThat(reader.consequenceRules(CamketJson.writeConsequenceRules(official)))
                .isEqualTo(official);
    }

    @Test
    void allWritersWriteTheSame() throws IOException {
        assertThat(Mappers.trees(SmallVotes.consequenceRules()))
                .containsOnly(TREES.readTree(Golden.CONSEQUENCE_RULES.text()));
        assertThat(Mappers.trees(SmallVotes.consequences())).containsOnly(TREES.readTree(Golden.CONSEQUENCES.text()));
        assertThat(CamketJson.readConsequenceRules(Golden.CONSEQUENCE_RULES.file()))
                .isEqualTo(SmallVotes.consequenceRules());
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                row("consequence-rules/1", "consequences/1", "$.format", JsonRule.UNSUPPORTED_FORMAT),
                row("\"sample.consequences\"", "\"Sample\"", "$.id", JsonRule.INVALID_VALUE),
                row("\"title\":", "\"automatic\": true, \"title\":", "$.automatic", JsonRule.UNKNOWN_PROPERTY),
                row("\"PASSED_OVER\"", "\"IGNORED\"", "$.notRatedPeriod.value", JsonRule.UNKNOWN_CODE),
                row("\"NOT_KNOWN\"", "\"MAYBE\"", "$.noVoteMeans.value", JsonRule.UNKNOWN_CODE),
                row("\"NOT_RATED\"", "\"không\"", "$.notRated[0]", JsonRule.INVALID_VALUE),
                row("\"good-year\"", "\"two-quarters\"", "$.lines", JsonRule.INVALID_VALUE),
                row("\"good-year\"", "\"Good year\"", "$.lines[0].id", JsonRule.INVALID_VALUE),
                row("\"PERSON\"", "\"COLLECTIVE\"", "$.lines[0].concerned.legalClasses", JsonRule.INVALID_VALUE),
                row("\"PERSON\"", "\"TEAM\"", "$.lines[0].concerned.subjects", JsonRule.UNKNOWN_CODE),
                row("\"HEAD\"", "\"BOSS\"", "$.lines[0].concerned.positions[0]", JsonRule.UNKNOWN_CODE),
                row("\"LEVEL\"", "\"MEAN\"", "$.lines[0].when.type", JsonRule.UNKNOWN_CODE),
                row("\"period\": \"YEAR\"", "\"period\": \"TERM\"", "$.lines[0].when.period", JsonRule.INVALID_VALUE),
                row("\"EXCELLENT\"", "\"GOOD\"", "$.lines[0].when.levels", JsonRule.INVALID_VALUE),
                row("\"COMMENDATION\"", "\"EXTRA_INCOME\"", "$.lines[0].toConsider", JsonRule.INVALID_VALUE),
                row("\"number\": 2", "\"number\": 1", "$.lines[1].when.number", JsonRule.INVALID_VALUE),
                row("\"number\": 2", "\"number\": \"2\"", "$.lines[1].when.number", JsonRule.WRONG_TYPE),
                row("\"outOf\": 3", "\"outOf\": 1", "$.lines[2].when.parts[0].outOf", JsonRule.INVALID_VALUE),
                row("\"atLeast\": 2", "\"atLeast\": 0", "$.lines[2].when.parts[0].atLeast", JsonRule.INVALID_VALUE),
                row("\"2/3\"", "\"4/3\"", "$.lines[3].when.parts[0].bound", JsonRule.INVALID_VALUE),
                row("\"kind\": \"VOTE\"", "\"kind\": \"POLL\"", "$.lines[4].when.kind", JsonRule.UNKNOWN_CODE),
                row("\"part\":", "\"parts\":", "$.lines[2].when.parts[1].parts", JsonRule.UNKNOWN_PROPERTY));
    }

    @ParameterizedTest(name = "{3} {2}")
    @MethodSource("spoilt")
    void theComplaintNamesPlaceAndRule(String old, String changed, String path, JsonRule rule) {
        String golden = Golden.CONSEQUENCE_RULES.text();
        int at = golden.indexOf(old);
        assertThat(at).as("place of %s", old).isPositive();
        String spoilt = golden.substring(0, at) + changed + golden.substring(at + old.length());
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, ConsequenceRules.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
        }
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeConsequenceRules(null))
                .withMessage("rules");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeConsequences(null))
                .withMessage("review");
    }

    @Test
    void theExampleOfTheDocumentationIsASetOfRules() throws IOException {
        Path docs = Files.isDirectory(Path.of("docs")) ? Path.of("docs") : Path.of("..", "docs");
        String text = Files.readString(docs.resolve("consequences.md"));
        String example = text.split("```json\n", 2)[1].split("```", 2)[0];
        assertThat(CamketJson.readConsequenceRules(example).getLines()).hasSize(2);
    }

    private static Arguments row(String old, String changed, String path, JsonRule rule) {
        return arguments(old, changed, path, rule);
    }
}
