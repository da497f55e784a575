// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.model.Ledger;
import io.github.camket.official.Decree335;
import io.github.camket.official.Regulations;
import io.github.camket.regulation.Regulation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The formats as they are: what is written is the golden text, what is read from it is what was written. */
class GoldenTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isWhatIsWritten(Golden golden) throws IOException {
        String written = golden.written();
        golden.writeIfAsked(written);
        assertThat(written).isEqualTo(golden.text());
    }

    @Test
    void theLedgerIsReadAsItWasWritten() throws IOException {
        Ledger ledger = SmallAgency.ledger();
        Ledger read = CamketJson.readLedger(Golden.LEDGER.text());
        assertThat(read.getEntries()).isEqualTo(ledger.getEntries());
        assertThat(read.getNote()).isEqualTo(ledger.getNote());
        assertThat(tree(CamketJson.writeLedger(read))).isEqualTo(tree(Golden.LEDGER.text()));
    }

    static Stream<Arguments> regulations() {
        return Stream.of(
                arguments(Golden.REGULATION, Decree335.staff()),
                arguments(Golden.CIVIL_SERVANTS, Decree335.civilServants()),
                arguments(Golden.ORGANIZATIONS, Decree335.organizations()),
                arguments(Golden.TARGETS, SmallTargets.regulation()));
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void aRegulationIsReadAsItWasWritten(Golden golden, Regulation regulation) throws IOException {
        Regulation read = CamketJson.readRegulation(golden.text());
        assertThat(read).isEqualTo(regulation);
        assertThat(tree(CamketJson.writeRegulation(read))).isEqualTo(tree(golden.text()));
    }

    @ParameterizedTest
    @EnumSource
    void aFileHoldsTheSameBytes(Golden golden) {
        assertThat(golden.writeInto(folder)).hasSameBinaryContentAs(golden.file());
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

    static Stream<Regulation> shipped() {
        return Regulations.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedRegulationSurvives(Regulation regulation) {
        String written = CamketJson.writeRegulation(regulation);
        for (Readers reader : Readers.values()) {
            assertThat(reader.regulation(written)).as(reader.name()).isEqualTo(regulation);
        }
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
