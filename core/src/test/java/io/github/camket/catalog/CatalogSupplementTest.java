// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import static io.github.camket.model.organization.AdministrativeCode.commune;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.LegalBasis;
import io.github.camket.explanation.DescentExplainer;
import io.github.camket.explanation.Language;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeTree;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.UnitType;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.LineageStep;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.Succession;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What an application adds: eleven communes of one district that were merged to five on 1 November 2024, before the
 * catalogue begins, and changes that no list has yet.
 */
class CatalogSupplementTest {

    private static final Catalog OFFICIAL = Catalog.official();
    private static final LocalDate MERGER = LocalDate.of(2024, 11, 1);
    private static final LocalDate BEFORE = MERGER.minusDays(1);
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    /** Eleven to five under an invented district: each of the five with its origins. */
    private static final Map<String, List<String>> INVENTED = new TreeMap<>(Map.of(
            "99001", List.of("99001", "99004"),
            "99007", List.of("99007", "99010", "99013"),
            "99016", List.of("99016", "99019"),
            "99022", List.of("99022", "99025"),
            "99028", List.of("99028", "99031")));

    /** Eleven to five under a real district, 187: the five are in the list of March 2025, the six others are invented. */
    private static final Map<String, List<String>> REAL = new TreeMap<>(Map.of(
            "06463", List.of("06463", "99001"),
            "06475", List.of("06475", "99004", "99007"),
            "06481", List.of("06481", "99010"),
            "06505", List.of("06505", "99013"),
            "06517", List.of("06517", "99016")));

    @Test
    void elevenInventedCommunesBecomeFive() {
        CatalogSupplement.Builder supplement = elevenToFive(INVENTED, AdministrativeCode.district("981"));
        for (String code : INVENTED.keySet()) {
            supplement.addUnit(unit(commune(code), "Xã Mới " + code, AdministrativeCode.district("981"))
                    .validity(Validity.of(MERGER, TWO_LEVELS))
                    .build());
        }
        Catalog catalog = OFFICIAL.with(supplement.build());
        // On the days of the lists a unit hangs somewhere; the invented district is in none of them.
        assertThat(catalog.getFindings())
                .hasSize(5)
                .allMatch(finding -> finding.code().equals(AdministrativeTree.ORPHAN_UNIT));
        INVENTED.forEach((heir, origins) -> {
            for (String origin : origins) {
                assertThat(OFFICIAL.resolve(commune(origin), BEFORE).getUnit()).isEmpty();
                UnitAnswer old = catalog.resolve(commune(origin), BEFORE);
                assertThat(old.getStatus()).isEqualTo(AnswerStatus.FOUND);
                assertThat(old.getUnit()).map(AdministrativeUnit::getName).contains("Xã Cũ " + origin);
                assertThat(old.getEdition()).isEmpty();
                UnitDescent heirs = catalog.successors(commune(origin), BEFORE, MERGER);
                assertThat(heirs.getUnits())
                        .extracting(AdministrativeUnit::getName)
                        .containsExactly("Xã Mới " + heir);
                assertThat(heirs.getSteps()).singleElement().satisfies(step -> {
                    assertThat(step.kind()).isEqualTo(ReorganizationKind.MERGE);
                    assertThat(step.reorganization().getLegalBasis()).hasToString("1/NQ-UBTVQH15");
                });
            }
            assertThat(codes(catalog.predecessors(commune(heir), MERGER, BEFORE).getUnits()))
                    .isEqualTo(origins);
        });
        assertThat(catalog.find("Xã Cũ 99013", BEFORE).getUnits()).hasSize(1);
        assertThat(catalog.find("Xã Cũ 99013", MERGER).getUnits()).isEmpty();
    }

    @Test
    void elevenCommunesBecomeFiveOfTheList() {
        Catalog catalog = withReal();
        assertThat(catalog.getFindings()).isEmpty();
        REAL.forEach((heir, origins) -> {
            String official = OFFICIAL.resolve(commune(heir), LocalDate.of(2025, 3, 1))
                    .getUnit()
                    .orElseThrow()
                    .getName();
            assertThat(catalog.resolve(commune(heir), BEFORE).getUnit())
                    .map(AdministrativeUnit::getName)
                    .contains("Xã Cũ " + heir);
            UnitAnswer merged = catalog.resolve(commune(heir), MERGER);
            assertThat(merged.getStatus()).isEqualTo(AnswerStatus.FOUND);
            assertThat(merged.getUnit()).map(AdministrativeUnit::getName).contains(official);
            assertThat(merged.getUnit()).map(AdministrativeUnit::getValidity).contains(Validity.of(MERGER, TWO_LEVELS));
            for (String origin : origins) {
                assertThat(codes(catalog.successors(commune(origin), BEFORE, MERGER)
                                .getUnits()))
                        .containsExactly(heir);
            }
            assertThat(codes(catalog.predecessors(commune(heir), TWO_LEVELS.minusDays(1), BEFORE)
                            .getUnits()))
                    .isEqualTo(origins);
        });
    }

    @Test
    void severalStepsLeadFromAnOldCommuneThroughTheMergedOneToThatOfToday() {
        Catalog catalog = withReal();
        REAL.forEach((heir, origins) -> {
            List<String> today = codes(OFFICIAL.successors(commune(heir), TWO_LEVELS.minusDays(1), TWO_LEVELS)
                    .getUnits());
            for (String origin : origins) {
                UnitDescent heirs = catalog.successors(commune(origin), BEFORE, TWO_LEVELS);
                assertThat(codes(heirs.getUnits())).isEqualTo(today);
                assertThat(heirs.getSteps()).hasSize(1 + today.size());
                assertThat(heirs.getSteps().get(0).reorganization().getOn()).isEqualTo(MERGER);
                for (LineageStep<AdministrativeCode> step : heirs.getSteps().subList(1, 1 + today.size())) {
                    assertThat(step.from()).isEqualTo(commune(heir));
                    assertThat(step.reorganization().getOn()).isEqualTo(TWO_LEVELS);
                }
                assertThat(heirs.getFindings()).isEmpty();
            }
        });
        UnitDescent origins = catalog.predecessors(commune("06463"), TWO_LEVELS, BEFORE);
        assertThat(codes(origins.getUnits())).contains("06463", "99001");
    }

    @Test
    void whatNobodyAddedIsStillOutsideTheCatalogue() {
        Catalog catalog = withReal();
        assertThat(catalog.resolve(commune("00004"), BEFORE).getStatus()).isEqualTo(AnswerStatus.OUTSIDE_CATALOGUE);
        assertThat(catalog.resolve(commune("06466"), MERGER).getStatus()).isEqualTo(AnswerStatus.OUTSIDE_CATALOGUE);
        assertThat(catalog.getCoverage()).isEqualTo(OFFICIAL.getCoverage());
        assertThatIllegalArgumentException().isThrownBy(() -> catalog.tree(BEFORE));
        assertThat(catalog.tree(TWO_LEVELS.minusDays(1)).getUnits()).hasSize(63 + 696 + 10_035);
    }

    @Test
    void theShippedCatalogueIsNotTouched() {
        int units = OFFICIAL.getUnits().size();
        withReal();
        assertThat(OFFICIAL.getUnits()).hasSize(units);
        assertThat(OFFICIAL.resolve(commune("06463"), BEFORE).getStatus()).isEqualTo(AnswerStatus.OUTSIDE_CATALOGUE);
        assertThat(OFFICIAL.getReorganizations())
                .extracting(event -> event.getId().value())
                .doesNotContain("to-06463");
    }

    @Test
    void anOfficialUnitIsRenamedLater() {
        Catalog catalog = OFFICIAL.with(CatalogSupplement.builder()
                .addUnit(unit(commune("00004"), "Phường Ba Đình Mới", AdministrativeCode.province("01"))
                        .type(UnitType.PHUONG)
                        .validity(Validity.from(LATER))
                        .build())
                .addReorganization(event("rename", LATER, ReorganizationKind.RENAME, "00004>00004"))
                .build());
        assertThat(catalog.getFindings()).isEmpty();
        UnitAnswer before = catalog.resolve(commune("00004"), LATER.minusDays(1));
        assertThat(before.getUnit()).map(AdministrativeUnit::getName).contains("Phường Ba Đình");
        assertThat(before.getEdition()).map(Edition::id).contains("2026-04");
        UnitAnswer after = catalog.resolve(commune("00004"), LATER);
        assertThat(after.getUnit()).map(AdministrativeUnit::getName).contains("Phường Ba Đình Mới");
        assertThat(after.getEdition()).isEmpty();
        UnitDescent heirs = catalog.successors(commune("00040"), TWO_LEVELS.minusDays(1), LATER);
        assertThat(heirs.getUnits())
                .extracting(AdministrativeUnit::getName)
                .containsExactly("Phường Ba Đình Mới", "Phường Hoàn Kiếm");
        assertThat(heirs.getSteps()).hasSize(3);
    }

    @Test
    void anOfficialUnitEndsInALaterMerge() {
        Catalog catalog = OFFICIAL.with(CatalogSupplement.builder()
                .addUnit(unit(commune("00004"), "Phường Ba Đình", AdministrativeCode.province("01"))
                        .type(UnitType.PHUONG)
                        .validity(Validity.from(LATER))
                        .build())
                .addReorganization(event("merge", LATER, ReorganizationKind.MERGE, "00004>00004", "00008>00004"))
                .build());
        assertThat(catalog.getFindings()).isEmpty();
        assertThat(catalog.resolve(commune("00008"), LATER.minusDays(1)).getStatus())
                .isEqualTo(AnswerStatus.FOUND);
        assertThat(catalog.resolve(commune("00008"), LATER).getStatus()).isEqualTo(AnswerStatus.NOT_ON_THAT_DAY);
        assertThat(catalog.tree(LATER.minusDays(1)).getUnits()).hasSize(34 + 3_321);
        assertThat(catalog.tree(LATER).getUnits()).hasSize(34 + 3_320);
        assertThat(codes(catalog.successors(commune("00008"), TWO_LEVELS, LATER).getUnits()))
                .containsExactly("00004");
        assertThat(codes(catalog.predecessors(commune("00004"), LATER, TWO_LEVELS)
                        .getUnits()))
                .containsExactly("00004", "00008");
    }

    @Test
    void twoReorganizationsOfOneUnitOnOneDayConflict() {
        Catalog catalog = OFFICIAL.with(CatalogSupplement.builder()
                .addReorganization(event("other-heir", TWO_LEVELS, ReorganizationKind.RENAME, "00001>00004"))
                .build());
        assertThat(catalog.getFindings()).extracting(Finding::code).contains(Lineage.CONFLICTING_REORGANIZATIONS);
        assertThat(catalog.getFindings())
                .extracting(Finding::subject)
                .contains(commune("00001").toRef());
    }

    @Test
    void aReorganizationOfUnitsThatNobodyKnowsIsNamed() {
        Catalog catalog = OFFICIAL.with(CatalogSupplement.builder()
                .addReorganization(event("unknown", LATER, ReorganizationKind.MERGE, "99001>00004", "00004>00004"))
                .build());
        assertThat(catalog.getFindings())
                .contains(Lineage.UNKNOWN_UNIT.about(commune("99001").toRef(), "unknown", LATER));
    }

    @Test
    void aUnitThatContradictsTheListIsNamed() {
        Catalog catalog = OFFICIAL.with(CatalogSupplement.builder()
                .addUnit(unit(commune("00004"), "Phường Khác", AdministrativeCode.province("01"))
                        .type(UnitType.PHUONG)
                        .validity(Validity.parse("[2025-08-01,2025-09-01)"))
                        .build())
                .build());
        assertThat(catalog.getFindings())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.subject()).isEqualTo(commune("00004").toRef()));
    }

    @Test
    void aTypeThatIsNotTheOneOfTheNameIsNamed() {
        Catalog catalog = OFFICIAL.with(CatalogSupplement.builder()
                .addUnit(unit(commune("99001"), "Thị trấn Mẫu", AdministrativeCode.district("187"))
                        .validity(Validity.until(MERGER))
                        .build())
                .build());
        assertThat(catalog.getFindings())
                .containsExactly(
                        Catalog.TYPE_CONTRADICTS_NAME.about(commune("99001").toRef(), "XA", "Thị trấn Mẫu"));
    }

    @Test
    void unitsThatStandAboveEachOtherAreFoundAndFollowedOnce() {
        AdministrativeCode one = AdministrativeCode.province("98");
        AdministrativeCode other = AdministrativeCode.province("99");
        Catalog catalog = OFFICIAL.with(CatalogSupplement.builder()
                .addUnit(unit(one, "Tỉnh Một", other)
                        .type(UnitType.TINH)
                        .validity(Validity.of(TWO_LEVELS, LATER))
                        .build())
                .addUnit(unit(other, "Tỉnh Hai", one)
                        .type(UnitType.TINH)
                        .validity(Validity.of(TWO_LEVELS, LATER))
                        .build())
                .build());
        assertThat(catalog.getFindings()).extracting(Finding::code).contains(AdministrativeTree.UNIT_CYCLE);
        UnitDescent heirs = catalog.successors(one, LATER.minusDays(1), LATER);
        assertThat(heirs.getUnits()).isEmpty();
        assertThat(DescentExplainer.in(Language.ENGLISH, catalog).explain(heirs).toString())
                .startsWith("Tỉnh Một (98), Tỉnh Hai, as of 2026-12-31");
    }

    @Test
    void anIdentifierNamesOneReorganization() {
        Reorganization rename = event("rename", LATER, ReorganizationKind.RENAME, "00004>00004");
        CatalogSupplement once =
                CatalogSupplement.builder().addReorganization(rename).build();
        Catalog catalog = OFFICIAL.with(once);
        assertThat(catalog.with(once).getReorganizations()).isEqualTo(catalog.getReorganizations());
        CatalogSupplement another = CatalogSupplement.builder()
                .addReorganization(rename.withOn(LATER.plusDays(1)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.with(another))
                .withMessage("reorganizations must have identifiers of their own: rename");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogSupplement.builder()
                        .addReorganizations(rename, rename.withOn(LATER.plusDays(1)))
                        .build())
                .withMessage("reorganizations must have identifiers of their own: [rename, rename]");
    }

    @Test
    void aUnitThatBeginsWithoutAnOriginIsNamed() {
        Catalog catalog = OFFICIAL.with(CatalogSupplement.builder()
                .addUnit(unit(commune("99001"), "Xã Mẫu", AdministrativeCode.province("01"))
                        .validity(Validity.from(LATER))
                        .build())
                .build());
        assertThat(catalog.predecessors(commune("99001"), LATER, TWO_LEVELS).getFindings())
                .containsExactly(
                        Catalog.BEGAN_WITHOUT_ORIGIN.about(commune("99001").toRef(), TWO_LEVELS));
    }

    @Test
    void aNameBesideOthersOfWhichNoListTellsSaysSo() {
        NameAnswer answer = withReal().find("Xã Cũ 06463", BEFORE);
        assertThat(answer.getUnits()).hasSize(1);
        assertThat(answer.getFindings()).isEmpty();
        assertThat(OFFICIAL.find("Gia Lai", BEFORE).getFindings())
                .extracting(Finding::code)
                .contains(Catalog.OUTSIDE_CATALOGUE);
    }

    @Test
    void organizationsAreRefused() {
        OrgUnitId office = OrgUnitId.of("a");
        Reorganization rename = event("rename", LATER, ReorganizationKind.RENAME, "00004>00004")
                .withSuccessions(new Succession(office, office));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CatalogSupplement.builder().addReorganization(rename).build())
                .withMessageContaining("rename");
    }

    private static Catalog withReal() {
        return OFFICIAL.with(
                elevenToFive(REAL, AdministrativeCode.district("187")).build());
    }

    private static CatalogSupplement.Builder elevenToFive(
            Map<String, List<String>> origins, AdministrativeCode district) {
        CatalogSupplement.Builder supplement = CatalogSupplement.builder();
        origins.forEach((heir, from) -> {
            for (String origin : from) {
                supplement.addUnit(unit(commune(origin), "Xã Cũ " + origin, district)
                        .validity(Validity.until(MERGER))
                        .build());
            }
            supplement.addReorganization(event(
                    "to-" + heir,
                    MERGER,
                    ReorganizationKind.MERGE,
                    from.stream().map(origin -> origin + ">" + heir).toArray(String[]::new)));
        });
        return supplement;
    }

    private static AdministrativeUnit.Builder unit(AdministrativeCode code, String name, AdministrativeCode parent) {
        return AdministrativeUnit.builder()
                .code(code)
                .name(name)
                .type(UnitType.XA)
                .parent(parent);
    }

    private static Reorganization event(String id, LocalDate on, ReorganizationKind kind, String... successions) {
        return Reorganization.builder()
                .id(FactId.of(id))
                .on(on)
                .kind(kind)
                .legalBasis(LegalBasis.of("1/NQ-UBTVQH15", Confidence.UNVERIFIED))
                .successions(Arrays.stream(successions)
                        .map(text -> text.split(">"))
                        .map(pair -> new Succession(commune(pair[0]), commune(pair[1])))
                        .toList())
                .build();
    }

    private static List<String> codes(List<AdministrativeUnit> units) {
        return units.stream().map(unit -> unit.getCode().code()).toList();
    }
}
