// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.UnitType;
import io.github.camket.model.reorganization.LineageStep;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checked single cases: those from July 2025 on against the shipped catalogue, those before it against what an
 * application adds.
 */
class SuccessionCasesTest {

    private static final LocalDate HUE = LocalDate.of(2025, 1, 1);
    private static final LocalDate DA_HUOAI = LocalDate.of(2024, 12, 1);
    private static final Catalog OFFICIAL = Catalog.official();
    private static final Catalog SUPPLEMENTED = OFFICIAL.with(supplement());

    @Test
    void allRowsAreTested() {
        assertThat(SuccessionCase.all()).hasSize(50).doesNotHaveDuplicates();
        assertThat(official()).hasSize(43);
        assertThat(earlier()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("official")
    void theCatalogueKnowsTheHeir(SuccessionCase row) {
        assertHolds(OFFICIAL, row);
        assertHolds(SUPPLEMENTED, row);
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void beforeTheCatalogueNothingIsSaid(SuccessionCase row) {
        UnitAnswer old = OFFICIAL.resolve(row.from(), row.dayBefore());
        assertThat(old.getStatus()).isEqualTo(AnswerStatus.OUTSIDE_CATALOGUE);
        assertThat(old.getUnit()).isEmpty();
        UnitAnswer heir = OFFICIAL.resolve(row.to(), row.effective());
        assertThat(heir.getStatus()).isEqualTo(AnswerStatus.OUTSIDE_CATALOGUE);
        assertThat(heir.getCandidates()).extracting(AdministrativeUnit::getName).contains(row.newName());
        assertThat(OFFICIAL.successors(row.from(), row.dayBefore(), row.effective())
                        .getUnits())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void anApplicationAddsWhatWasBefore(SuccessionCase row) {
        assertHolds(SUPPLEMENTED, row);
        assertThat(SUPPLEMENTED.resolve(row.from(), row.dayBefore()).getEdition())
                .isEmpty();
    }

    @Test
    void whatTheApplicationAddedContradictsNothing() {
        assertThat(SUPPLEMENTED.getFindings()).isEmpty();
    }

    @Test
    void theAddedStepsLeadOnToTheUnitsOfToday() {
        UnitDescent heirs =
                SUPPLEMENTED.successors(AdministrativeCode.province("46"), HUE.minusDays(1), LocalDate.of(2025, 7, 1));
        assertThat(heirs.getUnits()).extracting(AdministrativeUnit::getName).containsExactly("Thành phố Huế");
        assertThat(heirs.getSteps()).hasSize(2);
    }

    private static void assertHolds(Catalog catalog, SuccessionCase row) {
        UnitAnswer old = catalog.resolve(row.from(), row.dayBefore());
        assertThat(old.getStatus()).isEqualTo(AnswerStatus.FOUND);
        assertThat(old.getUnit()).map(AdministrativeUnit::getName).contains(row.oldName());
        UnitAnswer today = catalog.resolve(row.to(), row.effective());
        assertThat(today.getStatus()).isEqualTo(AnswerStatus.FOUND);
        assertThat(today.getUnit()).map(AdministrativeUnit::getName).contains(row.newName());

        UnitDescent heirs = catalog.successors(row.from(), row.dayBefore(), row.effective());
        assertThat(heirs.getUnits()).contains(today.getUnit().orElseThrow());
        assertThat(heirs.getSteps().stream().filter(step -> step.to().equals(row.to())))
                .singleElement()
                .extracting(LineageStep::kind)
                .isIn(kinds(row));
        UnitDescent origins = catalog.predecessors(row.to(), row.effective(), row.dayBefore());
        assertThat(origins.getUnits()).contains(old.getUnit().orElseThrow());

        if (row.kind().endsWith("CODE_KEPT") || row.kind().equals("UNCHANGED")) {
            assertThat(row.to()).isEqualTo(row.from());
        }
        if (row.kind().endsWith("CODE_CLOSED")) {
            assertThat(catalog.resolve(row.from(), row.effective()).getUnit()).isEmpty();
        }
        assertThat(heirs.getUnits().size() > 1)
                .isEqualTo(row.kind().startsWith("SPLIT") || row.id().equals("S-002"));
        assertThat(origins.getUnits().size() > 1)
                .isEqualTo(kinds(row).contains(ReorganizationKind.SPLIT_MERGE)
                        || row.kind().startsWith("MERGE")
                        || (row.kind().equals("INTO_SPECIAL_ZONE") && !row.id().equals("S-132")));
    }

    private static Set<ReorganizationKind> kinds(SuccessionCase row) {
        return switch (row.kind()) {
            case "UNCHANGED" -> EnumSet.of(ReorganizationKind.UNCHANGED);
            case "CHANGED_CODE_KEPT" ->
                NameKey.of(row.oldName()).equals(NameKey.of(row.newName()))
                        ? EnumSet.of(ReorganizationKind.UNCHANGED)
                        : EnumSet.of(ReorganizationKind.RENAME, ReorganizationKind.RETYPE);
            case "RENAME_RETYPE_CODE_KEPT" -> EnumSet.of(ReorganizationKind.RENAME, ReorganizationKind.RETYPE);
            case "RETYPE_CODE_KEPT" -> EnumSet.of(ReorganizationKind.RETYPE, ReorganizationKind.SPLIT);
            case "SPLIT_NEW_CODE", "SPLIT_CODE_KEPT" -> EnumSet.of(ReorganizationKind.SPLIT);
            case "SPLIT_MERGE", "SPLIT_MERGE_CODE_KEPT" -> EnumSet.of(ReorganizationKind.SPLIT_MERGE);
            case "INTO_SPECIAL_ZONE" -> EnumSet.of(ReorganizationKind.MERGE, ReorganizationKind.RETYPE);
            case "DISTRICT_TO_SPECIAL_ZONE_NEW_CODE" -> EnumSet.of(ReorganizationKind.LEVEL_CHANGE);
            default -> EnumSet.of(ReorganizationKind.MERGE);
        };
    }

    static Stream<SuccessionCase> official() {
        return SuccessionCase.all().stream().filter(row -> !row.effective().isBefore(LocalDate.of(2025, 7, 1)));
    }

    static Stream<SuccessionCase> earlier() {
        return SuccessionCase.all().stream().filter(row -> row.effective().isBefore(LocalDate.of(2025, 3, 1)));
    }

    /** The rows before the catalogue, as an application would add them; of Hoa Lư the note of S-007 tells the old name. */
    private static CatalogSupplement supplement() {
        Map<AdministrativeCode, AdministrativeCode> parents = Map.of(
                AdministrativeCode.district("474"), AdministrativeCode.province("46"),
                AdministrativeCode.district("681"), AdministrativeCode.province("68"),
                AdministrativeCode.district("682"), AdministrativeCode.province("68"),
                AdministrativeCode.district("683"), AdministrativeCode.province("68"),
                AdministrativeCode.district("369"), AdministrativeCode.province("37"));
        CatalogSupplement.Builder supplement = CatalogSupplement.builder();
        List<String> seen = new ArrayList<>();
        earlier().filter(row -> seen.add(row.from() + row.oldName())).forEach(row -> {
            AdministrativeUnit.Builder unit = AdministrativeUnit.builder()
                    .code(row.from())
                    .name(row.oldName())
                    .type(row.oldType())
                    .validity(Validity.until(row.effective()));
            if (parents.containsKey(row.from())) {
                unit.parent(parents.get(row.from()));
            }
            supplement.addUnit(unit.build());
        });
        AdministrativeCode hoaLu = AdministrativeCode.district("374");
        return supplement
                .addUnit(AdministrativeUnit.builder()
                        .code(hoaLu)
                        .name("Huyện Hoa Lư")
                        .type(UnitType.HUYEN)
                        .parent(AdministrativeCode.province("37"))
                        .validity(Validity.until(HUE))
                        .build())
                .addReorganization(event("hue-province", HUE, ReorganizationKind.RETYPE, "province:46>province:46"))
                .addReorganization(event(
                        "hue-city",
                        HUE,
                        ReorganizationKind.SPLIT,
                        "district:474>district:474",
                        "district:474>district:475"))
                .addReorganization(event(
                        "hoa-lu",
                        HUE,
                        ReorganizationKind.MERGE,
                        "district:369>district:374",
                        "district:374>district:374"))
                .addReorganization(event(
                        "da-huoai",
                        DA_HUOAI,
                        ReorganizationKind.MERGE,
                        "district:681>district:682",
                        "district:682>district:682",
                        "district:683>district:682"))
                .build();
    }

    private static Reorganization event(String id, LocalDate on, ReorganizationKind kind, String... successions) {
        return Reorganization.builder()
                .id(FactId.of(id))
                .on(on)
                .kind(kind)
                .legalBasis(LegalBasis.inWords(
                        new Label("Nghị quyết chưa kiểm tra", "Resolution that nobody has checked"),
                        Confidence.UNVERIFIED))
                .successions(Stream.of(successions)
                        .map(text -> text.split(">"))
                        .map(pair ->
                                new Succession(AdministrativeCode.parse(pair[0]), AdministrativeCode.parse(pair[1])))
                        .toList())
                .build();
    }
}
