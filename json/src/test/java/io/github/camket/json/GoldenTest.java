// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.model.Ledger;
import io.github.camket.official.Decree335;
import io.github.camket.regulation.Regulation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats as they are: what is written is the golden text, what is read from it is what was written. */
class GoldenTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void ledger() throws IOException {
        Ledger ledger = SmallAgency.ledger();
        String written = CamketJson.writeLedger(ledger);
        Golden.LEDGER.writeIfAsked(written);
        assertThat(written).isEqualTo(Golden.LEDGER.text());
        Ledger read = CamketJson.readLedger(Golden.LEDGER.text());
        assertThat(read.getEntries()).isEqualTo(ledger.getEntries());
        assertThat(read.getNote()).isEqualTo(ledger.getNote());
        assertThat(tree(CamketJson.writeLedger(read))).isEqualTo(tree(Golden.LEDGER.text()));
    }

    @Test
    void regulation() throws IOException {
        Regulation regulation = Decree335.staff();
        String written = CamketJson.writeRegulation(regulation);
        Golden.REGULATION.writeIfAsked(written);
        assertThat(written).isEqualTo(Golden.REGULATION.text());
        Regulation read = CamketJson.readRegulation(Golden.REGULATION.text());
        assertThat(read).isEqualTo(regulation);
        assertThat(tree(CamketJson.writeRegulation(read))).isEqualTo(tree(Golden.REGULATION.text()));
    }

    @Test
    void assessment() throws IOException {
        String written = CamketJson.writeAssessment(SmallAgency.assessment());
        Golden.ASSESSMENT.writeIfAsked(written);
        assertThat(written).isEqualTo(Golden.ASSESSMENT.text());
        assertThat(tree(written)).isEqualTo(tree(Golden.ASSESSMENT.text()));
    }

    @Test
    void review() throws IOException {
        String written = CamketJson.writeReview(SmallProvince.review());
        Golden.REVIEW.writeIfAsked(written);
        assertThat(written).isEqualTo(Golden.REVIEW.text());
    }

    @Test
    void aFileHoldsTheSameBytes() throws IOException {
        CamketJson.writeLedger(SmallAgency.ledger(), folder.resolve("ledger.json"));
        CamketJson.writeRegulation(Decree335.staff(), folder.resolve("regulation.json"));
        CamketJson.writeAssessment(SmallAgency.assessment(), folder.resolve("assessment.json"));
        CamketJson.writeReview(SmallProvince.review(), folder.resolve("review.json"));
        for (Golden golden : Golden.values()) {
            assertThat(folder.resolve(golden.file().getFileName())).hasSameBinaryContentAs(golden.file());
        }
    }

    @Test
    void filesTextsAndStreamsAreReadAlike() throws IOException {
        Ledger ledger = CamketJson.readLedger(Golden.LEDGER.text());
        assertThat(CamketJson.readLedger(Golden.LEDGER.file()).getEntries()).isEqualTo(ledger.getEntries());
        try (InputStream in = Files.newInputStream(Golden.LEDGER.file())) {
            assertThat(CamketJson.readLedger(in).getEntries()).isEqualTo(ledger.getEntries());
            assertThat(in.available()).isZero();
        }
        assertThat(CamketJson.readRegulation(Golden.REGULATION.file())).isEqualTo(Decree335.staff());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheDocument() {
        byte[] marked = ("\uFEFF" + Golden.LEDGER.text()).getBytes(StandardCharsets.UTF_8);
        assertThat(CamketJson.readLedger(new ByteArrayInputStream(marked)).getEntries())
                .isEqualTo(SmallAgency.ledger().getEntries());
    }

    @Test
    void theHandbookProfileSurvives() {
        Regulation regulation = Decree335.staffByHandbook();
        assertThat(CamketJson.readRegulation(CamketJson.writeRegulation(regulation)))
                .isEqualTo(regulation);
    }

    @Test
    void theOrderOfPropertiesDoesNotMatter() {
        String ledger = """
                {"entries":[{"fact":{"legalClass":"CIVIL_SERVANT","id":"c-1","type":"CADRE"},
                 "recordedOn":"2026-01-05","entry":"FACT"}],"format":"camket-ledger/1"}""";
        assertThat(CamketJson.readLedger(ledger).getEntries()).hasSize(1);
    }

    @Test
    void anEmptyLedgerIsALedger() {
        String written = CamketJson.writeLedger(Ledger.of(List.of()));
        assertThat(written).isEqualTo("{\n  \"format\": \"camket-ledger/1\",\n  \"entries\": []\n}\n");
        assertThat(CamketJson.readLedger(written).getEntries()).isEmpty();
    }

    private static JsonNode tree(String json) throws IOException {
        return TREES.readTree(json);
    }
}
