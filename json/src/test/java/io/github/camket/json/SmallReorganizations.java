// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.calendar.Validity;
import io.github.camket.catalog.Catalog;
import io.github.camket.catalog.CatalogSupplement;
import io.github.camket.catalog.UnitDescent;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.measurement.restatement.Figure;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.measurement.restatement.Restater;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.model.organization.UnitType;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Units that change, merge, are divided and end; what applications know of them, and what becomes of figures. Invented. */
public final class SmallReorganizations {

    private static final LocalDate MERGED = LocalDate.of(2024, 12, 1);
    private static final LocalDate ARRANGED = LocalDate.of(2025, 7, 1);
    private static final IndicatorId RATIO = IndicatorId.of("i-1");
    private static final AdministrativeCode DISTRICT = AdministrativeCode.district("998");
    private static final AdministrativeCode PROVINCE = AdministrativeCode.province("99");

    private SmallReorganizations() {}

    /** Units with their days, what was done with them, and shares of the divided one. */
    static List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(units());
        facts.addAll(reorganizations());
        facts.add(shares("ss-1")
                .unit(unit("x-d"))
                .indicator(RATIO)
                .addShares(new SplitShares.HeirShare(unit("x-e"), Fraction.of(1, 3)))
                .addShares(new SplitShares.HeirShare(unit("x-f"), Fraction.of(2, 3)))
                .build());
        facts.add(shares("ss-2")
                .unit(commune("99911"))
                .indicatorKind(IndicatorKind.COUNT)
                .addShares(new SplitShares.HeirShare(commune("99911"), Fraction.parse("0.4")))
                .addShares(new SplitShares.HeirShare(commune("99912"), Fraction.parse("0.6")))
                .build());
        return facts;
    }

    private static List<OrgUnit> units() {
        return List.of(
                closed("x-a"),
                closed("x-b"),
                open("x-c").area(commune("99907")).build(),
                closed("x-d"),
                open("x-e").build(),
                open("x-f").build(),
                closed("x-g"),
                open("x-h")
                        .area(commune("99907"))
                        .addEarlier(
                                OrgUnitState.builder()
                                        .validity(Validity.of(MERGED, ARRANGED))
                                        .name("Ủy ban nhân dân thị trấn Mẫu")
                                        .kind(OrgKind.PEOPLES_COMMITTEE)
                                        .level(OrgLevel.of("COMMUNE"))
                                        .employingAgency(true)
                                        .parent(unit("x-g"))
                                        .area(commune("99901"))
                                        .build(),
                                OrgUnitState.builder()
                                        .validity(Validity.until(MERGED))
                                        .name("Ủy ban nhân dân xã Mẫu Một")
                                        .kind(OrgKind.PEOPLES_COMMITTEE)
                                        .build())
                        .build());
    }

    private static List<Reorganization> reorganizations() {
        return List.of(
                reorganization("re-1", ReorganizationKind.MERGE)
                        .legalBasis(new LegalBasis(
                                Optional.of(DocumentNumber.parse("999-QĐ/MAU")
                                        .writtenAs("999 - QĐ/MAU")
                                        .inYear(2025)
                                        .ofType(DocumentType.QUYET_DINH)),
                                Optional.of(LocalDate.of(2025, 6, 16)),
                                Optional.empty(),
                                Confidence.TEXT))
                        .successions(Reorganization.all(List.of(unit("x-a"), unit("x-b")), unit("x-c")))
                        .build(),
                reorganization("re-2", ReorganizationKind.SPLIT)
                        .legalBasis(new LegalBasis(
                                Optional.of(DocumentNumber.historic("36 TC/MAU")),
                                Optional.empty(),
                                Optional.of(new Label("Nghị quyết mẫu của tỉnh", "Sample resolution of the province")),
                                Confidence.SECONDARY))
                        .successions(Reorganization.each(unit("x-d"), List.of(unit("x-e"), unit("x-f"))))
                        .build(),
                reorganization("re-3", ReorganizationKind.DISSOLUTION)
                        .legalBasis(basis())
                        .addDissolved(unit("x-g"))
                        .build(),
                reorganization("re-4", ReorganizationKind.SPLIT)
                        .legalBasis(basis())
                        .successions(Reorganization.each(commune("99911"), List.of(commune("99911"), commune("99912"))))
                        .build());
    }

    /** Units of days before the lists, and what became of them. */
    public static CatalogSupplement supplement() {
        return CatalogSupplement.builder()
                .addUnits(
                        area(PROVINCE, "Tỉnh Mẫu", UnitType.TINH).build(),
                        area(DISTRICT, "Huyện Mẫu", UnitType.HUYEN)
                                .parent(PROVINCE)
                                .validity(Validity.until(ARRANGED))
                                .build(),
                        area(commune("99901"), "Xã Mẫu Một", UnitType.XA)
                                .parent(DISTRICT)
                                .validity(Validity.until(MERGED))
                                .build(),
                        area(commune("99902"), "Xã Mẫu Hai", UnitType.XA)
                                .parent(DISTRICT)
                                .validity(Validity.of(LocalDate.of(2020, 1, 1), MERGED))
                                .build(),
                        area(commune("99901"), "Thị trấn Mẫu", UnitType.THI_TRAN)
                                .parent(DISTRICT)
                                .validity(Validity.of(MERGED, ARRANGED))
                                .build(),
                        area(commune("99907"), "Phường Mẫu", UnitType.PHUONG)
                                .parent(PROVINCE)
                                .validity(Validity.from(ARRANGED))
                                .build())
                .addReorganizations(
                        reorganization("mau-2024", ReorganizationKind.MERGE)
                                .on(MERGED)
                                .legalBasis(basis())
                                .successions(Reorganization.all(
                                        List.of(commune("99901"), commune("99902")), commune("99901")))
                                .build(),
                        reorganization("mau-2025", ReorganizationKind.RETYPE)
                                .legalBasis(LegalBasis.inWords(
                                        new Label("Nghị quyết mẫu", "Sample resolution"), Confidence.SECONDARY))
                                .successions(Reorganization.all(List.of(commune("99901")), commune("99907")))
                                .build(),
                        reorganization("mau-2025-huyen", ReorganizationKind.DISSOLUTION)
                                .legalBasis(basis())
                                .addDissolved(DISTRICT)
                                .build())
                .build();
    }

    /** A district that has no heir of its own. */
    public static UnitDescent descent() {
        return catalog().successors(DISTRICT, LocalDate.of(2025, 3, 2), LocalDate.of(2025, 8, 1));
    }

    /** A code that no unit has on the day, though two units had it before. */
    public static UnitDescent descentOfNothing() {
        return catalog().successors(commune("99901"), ARRANGED, LocalDate.of(2026, 8, 1));
    }

    private static Catalog catalog() {
        return Catalog.official().with(supplement());
    }

    /** Shares that are joined, divided, withheld, kept and missing. */
    public static Restatement<OrgUnitId> restatement() {
        return restate(List.of(
                figure("x-a", new FigureValue.Share(Ratio.of(9, 13))),
                figure("x-b", new FigureValue.Share(Ratio.of(4, 9))),
                figure("x-d", new FigureValue.Share(Ratio.of(Fraction.parse("588.9"), Fraction.of(620)))),
                figure("x-g", new FigureValue.Share(Ratio.of(1, 2))),
                figure("x-h", new FigureValue.None(NoValue.MISSING)),
                figure("x-i", new FigureValue.Share(Ratio.of(5, 7)))));
    }

    /** Changes of shares, with the parts and wholes of both ends. */
    static Restatement<OrgUnitId> restatementOfChanges() {
        return restate(
                IndicatorKind.GROWTH_RATE,
                List.of(
                        figure("x-a", new FigureValue.ShareChange(Ratio.of(9, 13), Ratio.of(5, 12))),
                        figure("x-b", new FigureValue.ShareChange(Ratio.of(4, 9), Ratio.of(4, 8)))));
    }

    /** Places among units of one map, which are no places on another. */
    public static Restatement<OrgUnitId> refusal() {
        return restate(List.of(figure("x-a", new FigureValue.Rank(2)), figure("x-b", new FigureValue.Rank(1))));
    }

    /** The figures on the map of 30 June 2025, restated to that of 1 January 2026; of x-i nobody knows the shares. */
    static Restatement<OrgUnitId> restate(List<Figure<OrgUnitId>> figures) {
        return restate(IndicatorKind.CUMULATIVE_RATIO, figures);
    }

    /** As figures of the indicator, if that were of another kind. */
    static Restatement<OrgUnitId> restate(IndicatorKind kind, List<Figure<OrgUnitId>> figures) {
        List<OrgUnit> units = new ArrayList<>(units());
        units.addAll(List.of(closed("x-i"), open("x-j").build(), open("x-k").build()));
        List<Reorganization> events = new ArrayList<>(reorganizations());
        events.add(reorganization("re-5", ReorganizationKind.SPLIT)
                .legalBasis(basis())
                .successions(Reorganization.each(unit("x-i"), List.of(unit("x-j"), unit("x-k"))))
                .build());
        List<SplitShares> shares = facts().stream()
                .filter(SplitShares.class::isInstance)
                .map(SplitShares.class::cast)
                .toList();
        return Restater.of(Lineage.ofOrganizations(units, events), shares)
                .restate(new FigureSeries<>(indicator(kind), ARRANGED.minusDays(1), figures), LocalDate.of(2026, 1, 1));
    }

    private static Indicator indicator(IndicatorKind kind) {
        return Indicator.builder()
                .id(RATIO)
                .name("Tỷ lệ mẫu")
                .kind(kind)
                .unitOfMeasure("%")
                .build();
    }

    static Figure<OrgUnitId> figure(String unit, FigureValue value) {
        return new Figure<>(unit(unit), value);
    }

    private static OrgUnit closed(String id) {
        return named(id).validity(Validity.until(ARRANGED)).build();
    }

    private static OrgUnit.Builder open(String id) {
        return named(id).validity(Validity.from(ARRANGED));
    }

    private static OrgUnit.Builder named(String id) {
        return OrgUnit.builder().id(unit(id)).name("Ủy ban nhân dân phường Mẫu").kind(OrgKind.PEOPLES_COMMITTEE);
    }

    private static Reorganization.Builder reorganization(String id, ReorganizationKind kind) {
        return Reorganization.builder().id(FactId.of(id)).on(ARRANGED).kind(kind);
    }

    private static SplitShares.Builder shares(String id) {
        return SplitShares.builder().id(FactId.of(id)).on(ARRANGED).source("Biên bản bàn giao mẫu");
    }

    private static LegalBasis basis() {
        return LegalBasis.of("998/NQ-MAU", Confidence.UNVERIFIED);
    }

    private static AdministrativeUnit.Builder area(AdministrativeCode code, String name, UnitType type) {
        return AdministrativeUnit.builder().code(code).name(name).type(type);
    }

    private static OrgUnitId unit(String id) {
        return OrgUnitId.of(id);
    }

    private static AdministrativeCode commune(String code) {
        return AdministrativeCode.commune(code);
    }
}
