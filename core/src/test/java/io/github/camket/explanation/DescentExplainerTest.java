// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Validity;
import io.github.camket.catalog.Catalog;
import io.github.camket.catalog.CatalogSupplement;
import io.github.camket.catalog.UnitDescent;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.UnitType;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a unit is now, as people read it. */
class DescentExplainerTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final Catalog CATALOG = Catalog.official();

    @Test
    void aDividedCommuneIsToldWithBothHeirsAndTheLegalBasis() {
        UnitDescent descent = CATALOG.successors(AdministrativeCode.commune("00040"), LAST_DAY, FIRST_DAY);
        assertThat(vietnamese().explain(descent)).hasToString("""
                Phường Đồng Xuân (00040), Quận Hoàn Kiếm, Thành phố Hà Nội, vào ngày 30/06/2025
                  Nguồn: Danh mục tháng 3/2025: 63 đơn vị hành chính cấp tỉnh, 696 cấp huyện, 10.035 cấp xã
                  Vào ngày 01/07/2025: 2 đơn vị
                    Phường Ba Đình (00004), Thành phố Hà Nội
                    Phường Hoàn Kiếm (00070), Thành phố Hà Nội
                  01/07/2025, căn cứ: Nghị quyết của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính cấp xã của từng \
                tỉnh, thành phố, ngày 16/06/2025, không rõ số (theo nguồn thứ cấp)
                    Phường Đồng Xuân (00040): chia, tách và nhập, một phần vào Phường Ba Đình (00004)
                    Phường Đồng Xuân (00040): chia, tách và nhập, một phần vào Phường Hoàn Kiếm (00070)""");
    }

    @Test
    void aProvinceWhoseNameMovedToAnotherCodeIsToldInEnglish() {
        UnitDescent descent = CATALOG.successors(AdministrativeCode.province("64"), LAST_DAY, FIRST_DAY);
        assertThat(english().explain(descent)).hasToString("""
                Tỉnh Gia Lai (64), as of 2025-06-30
                  Source: List of March 2025: 63 provinces, 696 districts, 10,035 communes
                  As of 2025-07-01: 1 unit
                    Tỉnh Gia Lai (52)
                  2025-07-01, by: 202/2025/QH15, Resolution of the National Assembly on the arrangement of provinces (known from \
                secondary sources)
                    Tỉnh Gia Lai (64): merged into Tỉnh Gia Lai (52)""");
    }

    @Test
    void aDistrictWithoutHeirIsFollowedThroughItsCommunes() {
        UnitDescent descent = CATALOG.successors(AdministrativeCode.district("001"), LAST_DAY, FIRST_DAY);
        assertThat(english().explain(descent).toString())
                .contains("As of 2025-07-01: 8 units")
                .contains("by: 72/2025/QH15, Law on the Organization of Local Government: the district level ends")
                .contains("Quận Ba Đình (001): ended without an heir")
                .contains("district 001 has no heir of its own; given are those of the 13 units that belonged to it on"
                        + " 2025-06-30.");
    }

    @Test
    void whatCannotBeAnsweredIsToldWithWhatIsKnown() {
        assertThat(vietnamese().explain(CATALOG.find("Tỉnh Gia Lai", LocalDate.of(2020, 1, 1))))
                .hasToString("""
                        Tỉnh Gia Lai: ngày 01/01/2020 trước khi danh mục bắt đầu
                          Thông tin của các ngày khác
                            Tỉnh Gia Lai (52), từ 01/07/2025
                            Tỉnh Gia Lai (64), đến hết 30/06/2025
                          Ghi chú
                            Ngày 01/01/2020 ở ngoài danh mục (bắt đầu từ 01/03/2025); thông tin của các ngày sau được nêu để tham \
                        khảo.""");
        assertThat(english().explain(CATALOG.resolve(AdministrativeCode.province("64"), FIRST_DAY)))
                .hasToString("""
                        province 64: no unit has it on 2025-07-01
                          Known of other days
                            Tỉnh Gia Lai (64), until 2025-06-30""");
        assertThat(english().explain(CATALOG.find("Sơn Mẫu", LAST_DAY))).hasToString("Sơn Mẫu: in no list");
    }

    @Test
    void severalUnitsOfOneNameAreAllNamed() {
        assertThat(vietnamese().explain(CATALOG.find("Kỳ Anh", LAST_DAY))).hasToString("""
                Kỳ Anh: 2 đơn vị, vào ngày 30/06/2025
                  Huyện Kỳ Anh (447), Tỉnh Hà Tĩnh
                  Thị xã Kỳ Anh (449), Tỉnh Hà Tĩnh""");
    }

    @Test
    void whatAnApplicationAddedIsSaidNotToBeOfficial() {
        AdministrativeCode old = AdministrativeCode.commune("99001");
        AdministrativeCode heir = AdministrativeCode.commune("00004");
        Catalog own = CATALOG.with(CatalogSupplement.builder()
                .addUnits(AdministrativeUnit.builder()
                        .code(old)
                        .name("Xã Mẫu")
                        .type(UnitType.XA)
                        .validity(Validity.until(LocalDate.of(2024, 12, 1)))
                        .build())
                .addReorganizations(Reorganization.builder()
                        .id(FactId.of("r-1"))
                        .on(LocalDate.of(2024, 12, 1))
                        .kind(ReorganizationKind.RENAME)
                        .legalBasis(new LegalBasis(
                                Optional.of(DocumentNumber.parse("01/NQ-MAU")),
                                Optional.of(LocalDate.of(2024, 11, 1)),
                                Optional.of(new Label("Nghị quyết mẫu", "sample resolution")),
                                Confidence.UNVERIFIED))
                        .successions(Reorganization.all(List.of(old), heir))
                        .build())
                .build());
        UnitDescent descent = own.successors(old, LocalDate.of(2024, 11, 30), LAST_DAY);
        assertThat(DescentExplainer.in(Language.ENGLISH, own).explain(descent)).hasToString("""
                Xã Mẫu (99001), as of 2024-11-30
                  Source: data that the application added; not official
                  As of 2025-06-30: 1 unit
                    Phường Trúc Bạch (00004), Quận Ba Đình, Thành phố Hà Nội
                  2024-12-01, by: 01/NQ-MAU, sample resolution, 2024-11-01 (not verified)
                    Xã Mẫu (99001): renamed to Phường Trúc Bạch (00004)""");
    }

    private static DescentExplainer vietnamese() {
        return DescentExplainer.in(Language.VIETNAMESE, CATALOG);
    }

    private static DescentExplainer english() {
        return DescentExplainer.in(Language.ENGLISH, CATALOG);
    }
}
