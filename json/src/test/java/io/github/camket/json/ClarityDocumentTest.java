// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.official.ClarityProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles of clarity as documents, and reports of what was not said. */
class ClarityDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Readers.class)
    void aProfileIsReadAsItWasWritten(Readers reader) {
        assertThat(reader.clarityProfile(Golden.CLARITY_PROFILE.text())).isEqualTo(SmallClarity.profile());
        for (ClarityProfile shipped : ClarityProfiles.all()) {
            assertThat(reader.clarityProfile(CamketJson.writeClarityProfile(shipped)))
                    .isEqualTo(shipped);
        }
    }

    @Test
    void allWritersWriteTheSame() throws IOException {
        assertThat(Mappers.trees(SmallClarity.profile())).containsOnly(TREES.readTree(Golden.CLARITY_PROFILE.text()));
        assertThat(Mappers.trees(SmallClarity.report())).containsOnly(TREES.readTree(Golden.CLARITY.text()));
        assertThat(CamketJson.readClarityProfile(Golden.CLARITY_PROFILE.file())).isEqualTo(SmallClarity.profile());
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                row("camket-clarity-profile/1", "camket-clarity/1", "$.format", JsonRule.UNSUPPORTED_FORMAT),
                row("\"eight-clear.sample\"", "\"8 rõ\"", "$.id", JsonRule.INVALID_VALUE),
                row("\"eight-clear.sample\"", "8", "$.id", JsonRule.WRONG_TYPE),
                row("\"label\":", "\"official\": true, \"label\":", "$.official", JsonRule.UNKNOWN_PROPERTY),
                row("\"8 rõ (huyện mẫu)\"", "\" \"", "$.label.vi", JsonRule.INVALID_VALUE),
                row("\"2026-01-01\"", "\"01/01/2026\"", "$.validity.from", JsonRule.WRONG_DATE_FORMAT),
                row("\"2027-01-01\"", "\"2026-01-01\"", "$.validity.to", JsonRule.INVALID_VALUE),
                row("\"2025-12-20\"", "\"2025-12-32\"", "$.source.issuedOn", JsonRule.IMPOSSIBLE_DATE),
                row("\"UNVERIFIED\"", "\"SURE\"", "$.source.confidence", JsonRule.UNKNOWN_CODE),
                row("\"source\":", "\"document\":", "$.document", JsonRule.UNKNOWN_PROPERTY),
                row("\"TASK\"", "\"PLACE\"", "$.points[0].what", JsonRule.UNKNOWN_CODE),
                row("\"TASK\"", "\"PERSON\"", "$.points", JsonRule.INVALID_VALUE),
                row("\"rõ việc\"", "\"\"", "$.points[0].words.vi", JsonRule.INVALID_VALUE));
    }

    @ParameterizedTest(name = "{3} {2}")
    @MethodSource("spoilt")
    void theComplaintNamesPlaceAndRule(String old, String changed, String path, JsonRule rule) {
        String golden = Golden.CLARITY_PROFILE.text();
        int at = golden.indexOf(old);
        assertThat(at).as("place of %s", old).isPositive();
        complain(golden.substring(0, at) + changed + golden.substring(at + old.length()), path, rule);
    }

    @Test
    void aProfileAsksForSomething() {
        String golden = Golden.CLARITY_PROFILE.text();
        String head = golden.substring(0, golden.indexOf("\"points\""));
        complain(head + "\"points\": []}", "$.points", JsonRule.INVALID_VALUE);
        complain(head.substring(0, head.lastIndexOf(',')) + "}", "$.points", JsonRule.MISSING);
    }

    private static void complain(String spoilt, String path, JsonRule rule) {
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, ClarityProfile.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
        }
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeClarityProfile(null))
                .withMessage("profile");
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeClarity(null))
                .withMessage("report");
    }

    @Test
    void theExampleOfTheDocumentationIsAProfile() throws IOException {
        Path docs = Files.isDirectory(Path.of("docs")) ? Path.of("docs") : Path.of("..", "docs");
        String text = Files.readString(docs.resolve("clarity.md"));
        String example = text.split("```json\n", 2)[1].split("```", 2)[0];
        assertThat(CamketJson.readClarityProfile(example).getPoints()).hasSize(4);
    }

    private static Arguments row(String old, String changed, String path, JsonRule rule) {
        return arguments(old, changed, path, rule);
    }
}
