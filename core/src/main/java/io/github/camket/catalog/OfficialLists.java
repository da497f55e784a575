// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.Succession;
import io.github.camket.shipped.ShippedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The shipped lists, their units by validity, and the reorganizations between them. */
final class OfficialLists {

    /** First day of the list of March 2025: its day is not told, and the month is taken whole. */
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);
    /** The district level ends, and provinces and communes are arranged anew. */
    static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    /** Đồng Nai becomes a centrally-run city, and ten of its communes become phường. */
    static final LocalDate DONG_NAI = LocalDate.of(2026, 4, 30);

    private static final LegalBasis PROVINCES_OF_2025 = new LegalBasis(
            Optional.of(DocumentNumber.parse("202/2025/QH15")),
            Optional.empty(),
            Optional.of(new Label(
                    "Nghị quyết của Quốc hội về sắp xếp đơn vị hành chính cấp tỉnh",
                    "Resolution of the National Assembly on the arrangement of provinces")),
            Confidence.SECONDARY);
    private static final LegalBasis COMMUNES_OF_2025 = new LegalBasis(
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 6, 16)),
            Optional.of(new Label(
                    "Nghị quyết của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính cấp xã của từng tỉnh,"
                            + " thành phố",
                    "Resolution of the Standing Committee of the National Assembly on the arrangement of the communes of"
                            + " each province")),
            Confidence.SECONDARY);
    private static final LegalBasis END_OF_DISTRICTS = new LegalBasis(
            Optional.of(DocumentNumber.parse("72/2025/QH15")),
            Optional.empty(),
            Optional.of(new Label(
                    "Luật Tổ chức chính quyền địa phương: không còn cấp huyện",
                    "Law on the Organization of Local Government: the district level ends")),
            Confidence.SECONDARY);
    private static final LegalBasis CODES_OF_2025 = new LegalBasis(
            Optional.of(DocumentNumber.parse("19/2025/QĐ-TTg")),
            Optional.of(LocalDate.of(2025, 6, 30)),
            Optional.of(new Label(
                    "Quyết định của Thủ tướng Chính phủ về mã số đơn vị hành chính",
                    "Decision of the Prime Minister on the codes of administrative units")),
            Confidence.SECONDARY);
    private static final LegalBasis CITY_OF_2026 = new LegalBasis(
            Optional.of(DocumentNumber.parse("30/2026/QH16")),
            Optional.empty(),
            Optional.of(new Label(
                    "Nghị quyết của Quốc hội: Đồng Nai là thành phố trực thuộc trung ương",
                    "Resolution of the National Assembly: Đồng Nai is a centrally-run city")),
            Confidence.SECONDARY);
    private static final LegalBasis WARDS_OF_2026 = new LegalBasis(
            Optional.of(DocumentNumber.parse("237/NQ-UBTVQH16")),
            Optional.empty(),
            Optional.of(
                    new Label(
                            "Nghị quyết của Ủy ban Thường vụ Quốc hội: mười xã của Đồng Nai là phường",
                            "Resolution of the Standing Committee of the National Assembly: ten communes of Đồng Nai are phường")),
            Confidence.SECONDARY);

    static final List<Edition> EDITIONS = List.of(
            new Edition(
                    "2025-03",
                    Validity.of(FIRST_DAY, TWO_LEVELS),
                    new Label(
                            "Danh mục tháng 3/2025: 63 đơn vị hành chính cấp tỉnh, 696 cấp huyện, 10.035 cấp xã",
                            "List of March 2025: 63 provinces, 696 districts, 10,035 communes"),
                    List.of()),
            new Edition(
                    "2025-07",
                    Validity.of(TWO_LEVELS, DONG_NAI),
                    new Label(
                            "Danh mục từ ngày 01/7/2025: 34 đơn vị hành chính cấp tỉnh, 3.321 cấp xã",
                            "List from 1 July 2025: 34 provinces, 3,321 communes"),
                    List.of(CODES_OF_2025, PROVINCES_OF_2025, COMMUNES_OF_2025, END_OF_DISTRICTS)),
            new Edition(
                    "2026-04",
                    Validity.from(DONG_NAI),
                    new Label(
                            "Danh mục từ ngày 30/4/2026: 34 đơn vị hành chính cấp tỉnh, 3.321 cấp xã",
                            "List from 30 April 2026: 34 provinces, 3,321 communes"),
                    List.of(CITY_OF_2026, WARDS_OF_2026)));

    private final List<Map<AdministrativeCode, UnitRow>> lists = new ArrayList<>();
    private final List<Reorganization> reorganizations = new ArrayList<>();

    private OfficialLists() {
        for (Edition edition : EDITIONS) {
            OrgLevel above = edition.validity().contains(FIRST_DAY) ? OrgLevel.DISTRICT : OrgLevel.PROVINCE;
            Map<AdministrativeCode, UnitRow> list = new TreeMap<>();
            for (List<String> cells : ShippedTable.rows(OfficialLists.class, "units-" + edition.id() + ".csv", 5)) {
                UnitRow row = UnitRow.read(cells, above);
                list.put(row.code(), row);
            }
            lists.add(list);
        }
        arrange2025();
        retype2026();
    }

    static OfficialLists load() {
        return new OfficialLists();
    }

    List<Reorganization> reorganizations() {
        return List.copyOf(reorganizations);
    }

    private void arrange2025() {
        List<Succession> all = new ArrayList<>();
        for (List<String> cells : ShippedTable.rows(OfficialLists.class, "successions-2025-07-01.csv", 4)) {
            all.add(new Succession(UnitRow.code(cells.get(0), cells.get(1)), UnitRow.code(cells.get(2), cells.get(3))));
        }
        Set<AdministrativeCode> districts = new TreeSet<>();
        lists.get(0).keySet().stream()
                .filter(code -> code.level().equals(OrgLevel.DISTRICT))
                .forEach(districts::add);
        all.forEach(each -> districts.remove((AdministrativeCode) each.from()));
        for (List<Succession> joined : Components.of(all)) {
            AdministrativeCode first = (AdministrativeCode) joined.get(0).to();
            boolean provinces = first.level().equals(OrgLevel.PROVINCE);
            reorganizations.add(Reorganization.builder()
                    .id(id(TWO_LEVELS, first.toString()))
                    .on(TWO_LEVELS)
                    .kind(kind(joined))
                    .legalBasis(provinces ? PROVINCES_OF_2025 : COMMUNES_OF_2025)
                    .successions(joined)
                    .build());
        }
        reorganizations.add(Reorganization.builder()
                .id(id(TWO_LEVELS, "district"))
                .on(TWO_LEVELS)
                .kind(ReorganizationKind.DISSOLUTION)
                .legalBasis(END_OF_DISTRICTS)
                .dissolved(districts)
                .build());
    }

    private static FactId id(LocalDate on, String what) {
        return FactId.of(on + "/" + what);
    }

    private ReorganizationKind kind(List<Succession> joined) {
        boolean divided = joined.stream().map(Succession::from).distinct().count() < joined.size();
        boolean merged = joined.stream().map(Succession::to).distinct().count() < joined.size();
        if (divided || merged) {
            return divided && merged
                    ? ReorganizationKind.SPLIT_MERGE
                    : divided ? ReorganizationKind.SPLIT : ReorganizationKind.MERGE;
        }
        UnitRow before = row(0, joined.get(0).from());
        UnitRow after = row(1, joined.get(0).to());
        if (!before.code().level().equals(after.code().level())) {
            return ReorganizationKind.LEVEL_CHANGE;
        }
        if (!before.type().equals(after.type())) {
            return ReorganizationKind.RETYPE;
        }
        boolean sameName = NameKey.of(before.name()).equals(NameKey.of(after.name()));
        return sameName ? ReorganizationKind.UNCHANGED : ReorganizationKind.RENAME;
    }

    private UnitRow row(int list, Object code) {
        return Optional.ofNullable(lists.get(list).get((AdministrativeCode) code))
                .orElseThrow(() -> new IllegalStateException("unit must be in its list: " + code));
    }

    private void retype2026() {
        List<Succession> provinces = new ArrayList<>();
        List<Succession> communes = new ArrayList<>();
        lists.get(1).forEach((code, before) -> {
            if (!before.type().equals(row(2, code).type())) {
                (code.level().equals(OrgLevel.PROVINCE) ? provinces : communes).add(new Succession(code, code));
            }
        });
        reorganizations.add(retype("province", CITY_OF_2026, provinces));
        reorganizations.add(retype("commune", WARDS_OF_2026, communes));
    }

    private static Reorganization retype(String level, LegalBasis basis, List<Succession> units) {
        return Reorganization.builder()
                .id(id(DONG_NAI, level))
                .on(DONG_NAI)
                .kind(ReorganizationKind.RETYPE)
                .legalBasis(basis)
                .successions(units)
                .build();
    }

    /**
     * The units by code, each once for each span of days in which it is the same: it is not if a list describes it otherwise,
     * or if it was formed anew under an old code and name. The start of what the first list holds is not known.
     */
    List<AdministrativeUnit> units() {
        Set<AdministrativeCode> formed = new TreeSet<>();
        for (Reorganization event : reorganizations) {
            if (event.getOn().equals(TWO_LEVELS) && event.getKind() != ReorganizationKind.UNCHANGED) {
                event.to().forEach(code -> formed.add((AdministrativeCode) code));
            }
        }
        Map<AdministrativeCode, Open> open = new TreeMap<>();
        List<AdministrativeUnit> units = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            Map<AdministrativeCode, UnitRow> list = lists.get(i);
            LocalDate start = EDITIONS.get(i).validity().getFrom().orElseThrow();
            boolean anew = start.equals(TWO_LEVELS);
            open.entrySet().removeIf(entry -> {
                boolean goesOn = entry.getValue().row().equals(list.get(entry.getKey()))
                        && !(anew && formed.contains(entry.getKey()));
                if (!goesOn) {
                    units.add(entry.getValue().until(Optional.of(start)));
                }
                return !goesOn;
            });
            Optional<LocalDate> from = i == 0 ? Optional.empty() : Optional.of(start);
            list.forEach((code, row) -> open.putIfAbsent(code, new Open(row, from)));
        }
        open.values().forEach(each -> units.add(each.until(Optional.empty())));
        return units;
    }

    /** A unit of which no end has been seen yet. */
    private record Open(UnitRow row, Optional<LocalDate> from) {
        AdministrativeUnit until(Optional<LocalDate> to) {
            return row.during(Validity.of(from, to));
        }
    }
}
