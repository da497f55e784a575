// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.model.Ledger;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLimitsTest {

    private static final JsonLimits LIMITS = JsonLimits.defaults();

    @TempDir
    private Path folder;

    @Test
    void aDocumentMayBeAsLongAsTheLimit() {
        // Jackson counts by the buffer, so the text is longer than one.
        String text = LedgerTexts.with("\"entries\":[", "\"entries\":[" + " ".repeat(50_000));
        assertThat(read(text, LIMITS.withMaxDocumentLength(text.length() + 1_000))
                        .getEntries())
                .hasSize(6);
        assertThat(refused(text, LIMITS.withMaxDocumentLength(20_000))).startsWith("$");
    }

    @Test
    void aTextMayBeAsLongAsTheLimit() {
        String text = LedgerTexts.with("Báo cáo", "x".repeat(40));
        assertThat(read(text, LIMITS.withMaxTextLength(40)).getEntries()).hasSize(6);
        assertThat(refused(text, LIMITS.withMaxTextLength(39))).isEqualTo("$.entries[2].fact.title");
    }

    @Test
    void objectsMayBeAsDeepAsTheLimit() {
        assertThat(read(LedgerTexts.whole(), LIMITS.withMaxDepth(4)).getEntries())
                .hasSize(6);
        assertThat(refused(LedgerTexts.whole(), LIMITS.withMaxDepth(3))).isEqualTo("$.entries[0].fact");
    }

    @Test
    void aMapperIsHeldToTheLimitsToo() {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new io.github.camket.json.jackson2.CamketModule(LIMITS.withMaxTextLength(20)));
        JsonMappingException refused = catchThrowableOfType(
                JsonMappingException.class,
                () -> mapper.readValue(LedgerTexts.with("Báo cáo", "x".repeat(40)), Ledger.class));
        assertThat(refused.getCause())
                .isInstanceOfSatisfying(
                        CamketJsonException.class, e -> assertThat(e.getRule()).isEqualTo(JsonRule.LIMIT_EXCEEDED));
        for (Readers reader : Readers.values()) {
            String deep = LedgerTexts.with("\"Báo cáo\"", "[".repeat(70) + "]".repeat(70));
            assertThat(reader.complaint(deep, Ledger.class).getRule()).isEqualTo(JsonRule.LIMIT_EXCEEDED);
        }
    }

    @Test
    void aTraceDeeperThanTheLimitIsRefusedAndNotCutShort() {
        Path file = folder.resolve("assessment.json");
        CamketJsonException refused = catchThrowableOfType(
                CamketJsonException.class,
                () -> CamketJson.writeAssessment(SmallAgency.assessment(), file, LIMITS.withMaxTraceDepth(3)));
        assertThat(refused.getRule()).isEqualTo(JsonRule.LIMIT_EXCEEDED);
        assertThat(refused.getPath()).isEqualTo("$.ratings[0].trace.terms[0].terms[0].terms[0]");
        assertThat(file).doesNotExist();
        CamketJson.writeAssessment(SmallAgency.assessment(), file, LIMITS.withMaxTraceDepth(20));
        assertThat(file).exists();
    }

    @Test
    void limitsArePositive() {
        assertThat(LIMITS.getMaxDepth()).isEqualTo(64);
        assertThat(LIMITS.withMaxDepth(5).getMaxDepth()).isEqualTo(5);
        assertThat(LIMITS.withMaxTraceDepth(5).getMaxTraceDepth()).isEqualTo(5);
        assertThat(LIMITS.withMaxTextLength(5).getMaxTextLength()).isEqualTo(5);
        assertThat(LIMITS.withMaxDocumentLength(5).getMaxDocumentLength()).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.withMaxDepth(0))
                .withMessage("maxDepth must be positive: 0");
    }

    private static Ledger read(String text, JsonLimits limits) {
        return CamketJson.readLedger(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limits);
    }

    private static String refused(String text, JsonLimits limits) {
        CamketJsonException broken = catchThrowableOfType(CamketJsonException.class, () -> read(text, limits));
        assertThat(broken.getRule()).isEqualTo(JsonRule.LIMIT_EXCEEDED);
        return broken.getPath();
    }
}
