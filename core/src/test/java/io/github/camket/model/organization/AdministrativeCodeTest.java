// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.trace.Ref;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decision 124/2004/QĐ-TTg: 2, 3 and 5 digits, each level with a number space of its own; a code is no number. */
class AdministrativeCodeTest {

    @Test
    void hasAsManyDigitsAsItsLevel() {
        assertThat(AdministrativeCode.province("01").level()).isEqualTo(OrgLevel.PROVINCE);
        assertThat(AdministrativeCode.district("001").level()).isEqualTo(OrgLevel.DISTRICT);
        assertThat(AdministrativeCode.commune("00001").level()).isEqualTo(OrgLevel.COMMUNE);
        assertThat(AdministrativeCode.commune("00001").code()).isEqualTo("00001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1.0", "0001", "000001", "00001.0", "00 001", " 00001", "00001 ", "0000A", "-0001", "+0001",
                "0000", "1e004", "٠٠٠٠١", "００００１", "00001\n"
            })
    void aCommuneCodeThatWasTakenForANumberIsRefusedWithTheOriginalText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdministrativeCode.commune(text))
                .withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "001", "0", "0x"})
    void aProvinceCodeIsRefusedLikewise(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdministrativeCode.province(text))
                .withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "01", "0001", "00a"})
    void aDistrictCodeIsRefusedLikewise(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdministrativeCode.district(text))
                .withMessageContaining(text);
    }

    @Test
    void aCodeOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AdministrativeCode.commune(""));
    }

    @ParameterizedTest
    @CsvSource({"province:01, PROVINCE, 01", "district:001, DISTRICT, 001", "commune:00004, COMMUNE, 00004"})
    void isReadAsItIsWritten(String text, String level, String code) {
        AdministrativeCode read = AdministrativeCode.parse(text);
        assertThat(read).hasToString(text).isEqualTo(new AdministrativeCode(OrgLevel.of(level), code));
        assertThat(read.toRef()).isEqualTo(Ref.of(AdministrativeCode.KIND, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00004",
                "commune:4",
                "commune:4.0",
                "commune: 00004",
                "COMMUNE 00004",
                "commune:",
                ":00004",
                "commune:00004:1"
            })
    void otherTextsAreRefusedAndKept(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdministrativeCode.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void theLevelsHaveNumberSpacesOfTheirOwn() {
        assertThat(AdministrativeCode.parse("district:001")).isNotEqualTo(AdministrativeCode.parse("commune:00001"));
        assertThat(AdministrativeCode.commune("00001")).isEqualTo(AdministrativeCode.commune("00001"));
    }

    @Test
    void isOrderedByLevelThenByCode() {
        List<String> ordered = List.of("commune:00004", "commune:00070", "district:001", "province:01", "province:96");
        assertThat(Stream.of("province:96", "commune:00070", "province:01", "district:001", "commune:00004")
                        .map(AdministrativeCode::parse)
                        .sorted()
                        .map(AdministrativeCode::toString))
                .isEqualTo(ordered);
    }

    @Test
    void amongUnitsOfAllKindsAdministrativeOnesComeFirst() {
        UnitId office = OrgUnitId.of("a-1");
        UnitId ward = AdministrativeCode.commune("00004");
        UnitId zone = AdministrativeCode.commune("31078");
        assertThat(Stream.of(office, zone, ward).sorted(UnitId.ORDER)).containsExactly(ward, zone, office);
    }
}
