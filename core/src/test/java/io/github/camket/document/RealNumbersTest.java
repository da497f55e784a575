// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camket.shipped.ShippedTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of a table of numbers as they were printed behaves as its status says. */
class RealNumbersTest {

    private static final Map<String, NumberPart> WRONG_PART = Map.of(
            "DN-009", NumberPart.SEPARATOR,
            "DN-024", NumberPart.TYPE,
            "DN-031", NumberPart.SEPARATOR,
            "DN-040", NumberPart.SEPARATOR,
            "DN-077", NumberPart.TYPE,
            "DN-086", NumberPart.SEPARATOR,
            "DN-102", NumberPart.SEPARATOR,
            "DN-214", NumberPart.TERM);

    private static final Map<String, IssuerSector> SECTORS =
            Map.of("state", IssuerSector.STATE, "party", IssuerSector.PARTY, "other", IssuerSector.ORGANIZATION);

    /** Names of types that are no names of symbols. */
    private static final Map<String, String> OTHER_NAMES = Map.of("Luật", "LUAT", "Báo cáo thẩm tra", "BAO_CAO");

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("^(\\d{1,5}[a-z]?)-([A-ZĐ][A-ZĐa-zđ]*)/([A-ZĐ]+(?:-[A-ZĐ]+)*)$"),
            Pattern.compile("^(\\d{1,5}[a-z]?)/((?:19|20)\\d\\d)/([A-ZĐa-zđ0-9]+(?:-[A-ZĐa-zđ0-9]+)*)$"),
            Pattern.compile("^(\\d{1,5}[a-z]?)/([A-ZĐa-zđ0-9&]+(?:-[A-ZĐa-zđ0-9&]+)+)$"));

    record Row(
            String id,
            String text,
            String kind,
            String type,
            String year,
            String issued,
            String status,
            String canonical) {
        @Override
        public String toString() {
            return id + " " + text;
        }
    }

    static List<Row> rows() {
        return ShippedTable.text(RealNumbersTest.class, "/document-numbers.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cell -> new Row(cell[0], cell[1], cell[2], cell[3], cell[5], cell[6], cell[7], cell[8]))
                .toList();
    }

    static Stream<Row> valid() {
        return rows().stream().filter(row -> row.status().equals("ok"));
    }

    static Stream<Row> malformed() {
        return rows().stream().filter(row -> row.status().equals("malformed"));
    }

    @Test
    void allRowsAreThere() {
        assertThat(rows()).hasSize(83);
        assertThat(valid()).hasSize(74);
        assertThat(malformed()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidNumberIsItsOwnNormalForm(Row row) {
        DocumentNumber number = DocumentNumber.parse(row.text());
        assertThat(number).hasToString(row.canonical());
        assertThat(number.isComplete()).isTrue();
        assertThat(number.getSector()).contains(SECTORS.get(row.kind()));
        assertThat(number.getYear().map(String::valueOf).orElse("")).isEqualTo(row.year());
        assertThat(number.getWritten()).isEqualTo(row.text());
        assertThat(DocumentSymbols.standard().read(row.text())).isEqualTo(new NumberReading(number, List.of()));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidNumberHasExactlyOneShape(Row row) {
        NumberStyle[] order = {NumberStyle.PARTY, NumberStyle.NORMATIVE, NumberStyle.STATE};
        List<Integer> matching = Stream.of(0, 1, 2)
                .filter(i -> SHAPES.get(i).matcher(row.text()).matches())
                .toList();
        assertThat(matching).hasSize(1);
        assertThat(DocumentNumber.parse(row.text()).getStyle()).contains(order[matching.get(0)]);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void theTypeIsAmongTheCandidates(Row row) {
        Set<String> codes = new TreeSet<>();
        DocumentSymbols.standard().getTypes().stream()
                .filter(each -> each.name().vi().equals(row.type()))
                .forEach(each -> codes.add(each.type().code()));
        Optional.ofNullable(OTHER_NAMES.get(row.type())).ifPresent(codes::add);
        assertThat(DocumentNumber.parse(row.text()).getTypeCandidates())
                .extracting(DocumentType::code)
                .containsAnyElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aMalformedNumberIsRefusedWithThePartAndTheOnlyRepair(Row row) {
        DocumentNumberException refusal =
                catchThrowableOfType(DocumentNumberException.class, () -> DocumentNumber.parse(row.text()));
        assertThat(refusal.getPart()).isEqualTo(WRONG_PART.get(row.id()));
        assertThat(refusal.getText()).isEqualTo(row.text());
        assertThat(refusal).hasMessageEndingWith("): " + row.text());
        Optional<String> repair = row.id().equals("DN-214") ? Optional.empty() : Optional.of(row.canonical());
        assertThat(refusal.getProposal()).isEqualTo(repair);
        if (repair.isEmpty()) {
            assertThatExceptionOfType(DocumentNumberException.class)
                    .isThrownBy(() -> DocumentSymbols.standard().read(row.text()));
        } else {
            NumberReading reading = DocumentSymbols.standard().read(row.text());
            assertThat(reading.number()).hasToString(row.canonical());
            assertThat(reading.number().getWritten()).isEqualTo(row.text());
            assertThat(reading.repairs()).isNotEmpty();
        }
    }

    @Test
    void theIncompleteOneIsKept() {
        DocumentNumber number = DocumentNumber.parse("117").inYear(2021);
        assertThat(rows().stream().filter(row -> row.status().equals("incomplete")))
                .extracting(Row::text)
                .containsExactly(number.toString());
        assertThat(number.isComplete()).isFalse();
    }
}
