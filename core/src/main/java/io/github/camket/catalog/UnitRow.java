// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.UnitType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One line of a list of units: a unit without its days. */
record UnitRow(AdministrativeCode code, Optional<AdministrativeCode> parent, String name, UnitType type) {

    /**
     * Reads {@code level,code,parent_code,full_name,unit_type}.
     *
     * @param above level of the units above communes in this list
     */
    static UnitRow read(List<String> cells, OrgLevel above) {
        AdministrativeCode code = code(cells.get(0), cells.get(1));
        Optional<AdministrativeCode> parent = cells.get(2).isEmpty()
                ? Optional.empty()
                : Optional.of(new AdministrativeCode(
                        code.level().equals(OrgLevel.COMMUNE) ? above : OrgLevel.PROVINCE, cells.get(2)));
        return new UnitRow(code, parent, cells.get(3), type(cells.get(4)));
    }

    private static UnitType type(String words) {
        return switch (words) {
            case "Tỉnh" -> UnitType.TINH;
            case "Thành phố trực thuộc trung ương" -> UnitType.THANH_PHO_TRUNG_UONG;
            case "Quận" -> UnitType.QUAN;
            case "Huyện" -> UnitType.HUYEN;
            case "Thị xã" -> UnitType.THI_XA;
            case "Thành phố thuộc tỉnh" -> UnitType.THANH_PHO_THUOC_TINH;
            case "Thành phố thuộc thành phố trực thuộc trung ương" -> UnitType.THANH_PHO_THUOC_THANH_PHO;
            case "Xã" -> UnitType.XA;
            case "Phường" -> UnitType.PHUONG;
            case "Thị trấn" -> UnitType.THI_TRAN;
            case "Đặc khu tại hải đảo" -> UnitType.DAC_KHU;
            default -> throw new IllegalStateException("unit type must be known: " + words);
        };
    }

    static AdministrativeCode code(String level, String code) {
        return new AdministrativeCode(OrgLevel.of(level.toUpperCase(Locale.ROOT)), code);
    }

    AdministrativeUnit during(Validity validity) {
        return AdministrativeUnit.builder()
                .code(code)
                .name(name)
                .type(type)
                .parent(parent)
                .validity(validity)
                .build();
    }
}
