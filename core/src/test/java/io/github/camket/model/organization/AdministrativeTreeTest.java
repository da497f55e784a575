// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.Validity;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Territory by day. Which levels there are is told by the units. */
class AdministrativeTreeTest {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final AdministrativeCode PROVINCE = AdministrativeCode.province("97");
    private static final AdministrativeCode DISTRICT = AdministrativeCode.district("981");
    private static final AdministrativeCode ISLAND = AdministrativeCode.district("982");
    private static final AdministrativeCode WARD = AdministrativeCode.commune("99001");
    private static final AdministrativeCode TOWN = AdministrativeCode.commune("99004");
    private static final AdministrativeCode ZONE = AdministrativeCode.commune("99007");

    private static final List<AdministrativeUnit> UNITS = List.of(
            unit(PROVINCE, "Tỉnh Mẫu", UnitType.TINH).build(),
            unit(DISTRICT, "Huyện Mẫu", UnitType.HUYEN)
                    .parent(PROVINCE)
                    .validity(Validity.until(MERGER))
                    .build(),
            unit(ISLAND, "Huyện Đảo Mẫu", UnitType.HUYEN)
                    .parent(PROVINCE)
                    .validity(Validity.until(MERGER))
                    .build(),
            unit(WARD, "Xã Mẫu", UnitType.XA)
                    .parent(DISTRICT)
                    .validity(Validity.until(MERGER))
                    .build(),
            unit(TOWN, "Thị trấn Mẫu", UnitType.THI_TRAN)
                    .parent(DISTRICT)
                    .validity(Validity.until(MERGER))
                    .build(),
            unit(WARD, "Phường Mẫu", UnitType.PHUONG)
                    .parent(PROVINCE)
                    .validity(Validity.from(MERGER))
                    .build(),
            unit(ZONE, "Đặc khu Mẫu", UnitType.DAC_KHU)
                    .parent(PROVINCE)
                    .validity(Validity.from(MERGER))
                    .build());

    @Test
    void aDistrictWithoutCommunesIsNormal() {
        AdministrativeTree tree = before();
        assertThat(tree.getChildren(ISLAND)).isEmpty();
        assertThat(tree.getDescendants(ISLAND)).containsExactly(ISLAND);
        assertThat(tree.getFindings()).isEmpty();
    }

    @Test
    void aProvinceWithoutDistrictsIsNormal() {
        AdministrativeTree tree = after();
        assertThat(tree.getChildren(PROVINCE)).containsExactly(WARD, ZONE);
        assertThat(tree.getFindings()).isEmpty();
        AdministrativeTree alone = AdministrativeTree.of(List.of(UNITS.get(0)), MERGER);
        assertThat(alone.getChildren(PROVINCE)).isEmpty();
        assertThat(alone.getFindings()).isEmpty();
    }

    @Test
    void whatIsAboveAndBelowIsToldForTheDay() {
        assertThat(before().getPath(WARD)).containsExactly(PROVINCE, DISTRICT, WARD);
        assertThat(before().getDepth(WARD)).isEqualTo(2);
        assertThat(before().getChildren(DISTRICT)).containsExactly(WARD, TOWN);
        assertThat(after().getPath(WARD)).containsExactly(PROVINCE, WARD);
        assertThat(after().getDepth(WARD)).isEqualTo(1);
        assertThat(after().find(DISTRICT)).isEmpty();
        assertThat(after().find(TOWN)).isEmpty();
    }

    @Test
    void oneCodeIsTwoUnitsOnTwoDays() {
        assertThat(before().find(WARD)).map(AdministrativeUnit::getName).contains("Xã Mẫu");
        assertThat(after().find(WARD)).map(AdministrativeUnit::getName).contains("Phường Mẫu");
        assertThat(before().getUnits()).hasSize(5);
        assertThat(after().getUnits()).hasSize(3);
    }

    @Test
    void aUnitUnderOneThatIsClosedIsAnOrphan() {
        AdministrativeUnit late =
                unit(TOWN, "Thị trấn Mẫu", UnitType.THI_TRAN).parent(DISTRICT).build();
        AdministrativeTree tree = AdministrativeTree.of(List.of(UNITS.get(0), UNITS.get(1), late), MERGER);
        assertThat(tree.getFindings()).containsExactly(UnitTree.ORPHAN_UNIT.about(TOWN.toRef(), DISTRICT, MERGER));
        assertThat(tree.getTops()).containsExactly(TOWN, PROVINCE);
    }

    @Test
    void twoUnitsUnderOneCodeOnOneDayAreNamed() {
        AdministrativeUnit early = unit(WARD, "Phường Sớm", UnitType.PHUONG)
                .parent(DISTRICT)
                .validity(Validity.parse("[2025-06-01,2025-07-01)"))
                .build();
        List<AdministrativeUnit> units = new ArrayList<>(UNITS);
        units.add(early);
        AdministrativeTree tree = AdministrativeTree.of(units, MERGER.minusDays(1));
        assertThat(tree.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(UnitTree.OVERLAPPING_VALIDITY);
            assertThat(finding.subject()).isEqualTo(Ref.of(AdministrativeCode.KIND, "commune:99001"));
            assertThat(finding.arguments())
                    .containsExactlyInAnyOrder("(,2025-07-01)", "[2025-06-01,2025-07-01)", "2025-06-30");
        });
        assertThat(tree.find(WARD)).contains(early);
        assertThat(AdministrativeTree.of(units, MERGER).getFindings()).isEmpty();
    }

    @Test
    void theOrderOfTheUnitsGivenDoesNotMatter() {
        List<AdministrativeUnit> units = new ArrayList<>(UNITS);
        for (int i = 0; i < units.size(); i++) {
            Collections.rotate(units, 1);
            Collections.reverse(units);
            AdministrativeTree tree = AdministrativeTree.of(units, MERGER.minusDays(1));
            assertThat(tree.getUnits()).isEqualTo(before().getUnits());
            assertThat(tree.getDescendants(PROVINCE)).isEqualTo(before().getDescendants(PROVINCE));
        }
    }

    @Test
    void aUnitNeedsAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit(WARD, " ", UnitType.XA).build());
    }

    @Test
    void aUnitIsNamedWithItsCodeAndItsDays() {
        assertThat(UNITS.get(5)).hasToString("Phường Mẫu (commune:99001) [2025-07-01,)");
    }

    private static AdministrativeTree before() {
        return AdministrativeTree.of(UNITS, MERGER.minusDays(1));
    }

    private static AdministrativeTree after() {
        return AdministrativeTree.of(UNITS, MERGER);
    }

    private static AdministrativeUnit.Builder unit(AdministrativeCode code, String name, UnitType type) {
        return AdministrativeUnit.builder().code(code).name(name).type(type);
    }
}
