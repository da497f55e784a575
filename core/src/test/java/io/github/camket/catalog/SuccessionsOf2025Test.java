// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import static io.github.camket.model.organization.AdministrativeCode.commune;
import static io.github.camket.model.organization.AdministrativeCode.district;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeTree;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.reorganization.LineageStep;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every old commune and its heirs, every new one and its origins. */
class SuccessionsOf2025Test {

    private static final Catalog CATALOG = Catalog.official();
    private static final LocalDate OLD = LocalDate.of(2025, 6, 30);
    private static final LocalDate NEW = LocalDate.of(2025, 7, 1);
    private static final List<AdministrativeCode> WITHOUT_COMMUNES =
            List.of(district("318"), district("471"), district("498"), district("536"), district("755"));

    /** The heirs of all 10,035 communes and of the five districts without any. */
    private static final Map<AdministrativeCode, UnitDescent> HEIRS = new LinkedHashMap<>();

    private static final Map<AdministrativeCode, UnitDescent> ORIGINS = new LinkedHashMap<>();

    static {
        communes(OLD).forEach(code -> HEIRS.put(code, CATALOG.successors(code, OLD, NEW)));
        WITHOUT_COMMUNES.forEach(code -> HEIRS.put(code, CATALOG.successors(code, OLD, NEW)));
        communes(NEW).forEach(code -> ORIGINS.put(code, CATALOG.predecessors(code, NEW, OLD)));
    }

    @Test
    void everyOldCommuneHasHeirsAndEveryNewOneOrigins() {
        assertThat(HEIRS).hasSize(10_035 + 5);
        assertThat(HEIRS.values()).allSatisfy(heirs -> {
            assertThat(heirs.getOrigin().getStatus()).isEqualTo(AnswerStatus.FOUND);
            assertThat(heirs.getUnits())
                    .isNotEmpty()
                    .allMatch(unit -> unit.getValidity().contains(NEW));
            assertThat(heirs.getDissolved()).isEmpty();
        });
        assertThat(ORIGINS).hasSize(3_321);
        assertThat(ORIGINS.values()).allSatisfy(origins -> {
            assertThat(origins.getOrigin().getStatus()).isEqualTo(AnswerStatus.FOUND);
            assertThat(origins.getUnits())
                    .isNotEmpty()
                    .allMatch(unit -> unit.getValidity().contains(OLD));
        });
    }

    @Test
    void bothWaysAreThe10602Edges() {
        List<String> there = HEIRS.values().stream()
                .flatMap(heirs -> heirs.getSteps().stream())
                .map(step -> step.from() + ">" + step.to())
                .sorted()
                .toList();
        List<String> back = ORIGINS.values().stream()
                .flatMap(origins -> origins.getSteps().stream())
                .map(step -> step.from() + ">" + step.to())
                .sorted()
                .toList();
        assertThat(there).hasSize(10_602).doesNotHaveDuplicates();
        assertThat(back).isEqualTo(there);
        HEIRS.forEach((code, heirs) -> assertThat(codes(heirs.getUnits()))
                .isEqualTo(
                        heirs.getSteps().stream().map(LineageStep::to).sorted().toList()));
        ORIGINS.forEach((code, origins) -> assertThat(codes(origins.getUnits()))
                .isEqualTo(origins.getSteps().stream()
                        .map(LineageStep::from)
                        .sorted()
                        .toList()));
    }

    @Test
    void theEdgesAreOfTheseKinds() {
        Map<ReorganizationKind, Long> kinds = HEIRS.values().stream()
                .flatMap(heirs -> heirs.getSteps().stream())
                .collect(Collectors.groupingBy(LineageStep::kind, TreeMap::new, Collectors.counting()));
        assertThat(kinds)
                .containsEntry(ReorganizationKind.MERGE, 9_432L)
                .containsEntry(ReorganizationKind.SPLIT_MERGE, 1_030L)
                .containsEntry(ReorganizationKind.SPLIT, 3L)
                .containsEntry(ReorganizationKind.RETYPE, 3L)
                .containsEntry(ReorganizationKind.LEVEL_CHANGE, 5L);
        long oneToOne = kinds.values().stream().mapToLong(Long::longValue).sum() - 9_432 - 1_030 - 3;
        assertThat(oneToOne).isEqualTo(137);
        assertThat(kinds.get(ReorganizationKind.UNCHANGED) + kinds.get(ReorganizationKind.RENAME))
                .isEqualTo(137 - 3 - 5);
    }

    /** 115 are written as before; six more differ in nothing but the place of a tone mark or the case of a letter. */
    @Test
    void aUnitUnderAnotherSpellingOfItsNameIsUnchanged() {
        List<UnitDescent> unchanged = HEIRS.values().stream()
                .filter(heirs -> heirs.getSteps().get(0).kind() == ReorganizationKind.UNCHANGED)
                .toList();
        assertThat(unchanged)
                .allSatisfy(heirs -> assertThat(NameKey.of(oldName(heirs))).isEqualTo(NameKey.of(newName(heirs))));
        assertThat(unchanged.stream().filter(heirs -> oldName(heirs).equals(newName(heirs))))
                .hasSize(115);
        assertThat(unchanged.stream()
                        .filter(heirs -> !oldName(heirs).equals(newName(heirs)))
                        .map(heirs -> heirs.getOrigin().getCode().code()))
                .containsExactly("00922", "23650", "24184", "24221", "24620", "30313");
    }

    private static String oldName(UnitDescent heirs) {
        return heirs.getOrigin().getUnit().orElseThrow().getName();
    }

    private static String newName(UnitDescent heirs) {
        return heirs.getUnits().get(0).getName();
    }

    @Test
    void theKindOfAnEdgeIsWhatItsTwoSidesSay() {
        HEIRS.forEach((code, heirs) -> heirs.getSteps().forEach(step -> {
            boolean divided = heirs.getSteps().size() > 1;
            boolean joined = ORIGINS.get(step.to()).getSteps().size() > 1;
            assertThat(step.kind() == ReorganizationKind.MERGE).as("%s", step).isEqualTo(joined && !divided);
            assertThat(step.kind() == ReorganizationKind.SPLIT).as("%s", step).isEqualTo(divided && !joined);
            assertThat(step.kind() == ReorganizationKind.SPLIT_MERGE).isEqualTo(divided && joined);
        }));
    }

    @Test
    void fourHundredSeventyOneCommunesAreDivided() {
        Map<Integer, Long> heirs = HEIRS.values().stream()
                .collect(Collectors.groupingBy(
                        descent -> descent.getUnits().size(), TreeMap::new, Collectors.counting()));
        assertThat(heirs).isEqualTo(Map.of(1, 9_569L, 2, 397L, 3, 58L, 4, 15L, 5, 1L));
        assertThat(397 + 58 + 15 + 1).isEqualTo(471);
        assertThat(codes(HEIRS.get(commune("00040")).getUnits())).containsExactly(commune("00004"), commune("00070"));
    }

    @Test
    void newCommunesHave1To15Origins() {
        Map<Integer, Long> origins = ORIGINS.values().stream()
                .collect(Collectors.groupingBy(
                        descent -> descent.getUnits().size(), TreeMap::new, Collectors.counting()));
        assertThat(origins.get(1)).isEqualTo(140L);
        assertThat(new ArrayList<>(origins.keySet())).startsWith(1).endsWith(15);
    }

    @Test
    void allCodesButSixAreInherited() {
        Map<Boolean, List<String>> inherited = ORIGINS.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        entry -> codes(entry.getValue().getUnits()).contains(entry.getKey()),
                        Collectors.mapping(entry -> entry.getKey().code(), Collectors.toList())));
        assertThat(inherited.get(true)).hasSize(3_315);
        assertThat(inherited.get(false)).containsExactly("06978", "11948", "19742", "20333", "21548", "26732");
    }

    @Test
    void noEdgeLeavesItsProvince() {
        AdministrativeTree before = CATALOG.tree(OLD);
        AdministrativeTree after = CATALOG.tree(NEW);
        Map<AdministrativeCode, AdministrativeCode> provinces = new TreeMap<>();
        before.getTops().forEach(old -> {
            UnitDescent heirs = CATALOG.successors(old, OLD, NEW);
            assertThat(heirs.getUnits()).as("%s", old).hasSize(1);
            provinces.put(old, heirs.getUnits().get(0).getCode());
        });
        assertThat(provinces).hasSize(63);
        assertThat(provinces.values().stream().distinct()).hasSize(34);
        HEIRS.forEach((code, heirs) -> heirs.getUnits()
                .forEach(heir -> assertThat(after.getParent(heir.getCode()))
                        .as("%s to %s", code, heir)
                        .contains(provinces.get(before.getPath(code).get(0)))));
    }

    @Test
    void everyStepHasItsLegalBasis() {
        assertThat(HEIRS.values())
                .allSatisfy(heirs -> assertThat(heirs.getSteps()).allSatisfy(step -> {
                    assertThat(step.reorganization().getOn()).isEqualTo(NEW);
                    assertThat(step.reorganization().getLegalBasis().toString()).isNotBlank();
                }));
    }

    @Test
    void aDistrictEndsWithoutAnHeirAndTheHeirsOfItsCommunesAreGiven() {
        UnitDescent heirs = CATALOG.successors(district("202"), OLD, NEW);
        assertThat(codes(heirs.getUnits())).containsExactly(commune("06978"), commune("06979"), commune("06985"));
        assertThat(heirs.getDissolved())
                .extracting(ending -> ending.unit().getName())
                .containsExactly("Huyện Ba Chẽ");
        assertThat(heirs.getFindings())
                .containsExactly(
                        Catalog.HEIRS_OF_UNITS_BELOW.about(district("202").toRef(), OLD, 7));
    }

    @Test
    void allDistrictsButTheFiveEndWithoutAnHeirOfTheirOwn() {
        List<AdministrativeCode> districts = CATALOG.tree(OLD).getUnits().stream()
                .map(AdministrativeUnit::getCode)
                .filter(code -> code.level().equals(OrgLevel.DISTRICT))
                .toList();
        assertThat(districts).hasSize(696);
        assertThat(districts.stream()
                        .filter(district ->
                                CATALOG.lineage().dissolvedOn(district, NEW).isEmpty()))
                .containsExactlyElementsOf(WITHOUT_COMMUNES);
        for (int i = 0; i < districts.size(); i += 20) {
            UnitDescent heirs = CATALOG.successors(districts.get(i), OLD, NEW);
            assertThat(heirs.getUnits()).as("%s", districts.get(i)).isNotEmpty();
            assertThat(heirs.getDissolved()).hasSize(1);
            assertThat(heirs.getFindings()).extracting(Finding::code).containsExactly(Catalog.HEIRS_OF_UNITS_BELOW);
        }
    }

    private static List<AdministrativeCode> communes(LocalDate day) {
        return CATALOG.tree(day).getUnits().stream()
                .map(AdministrativeUnit::getCode)
                .filter(code -> code.level().equals(OrgLevel.COMMUNE))
                .toList();
    }

    private static List<AdministrativeCode> codes(List<AdministrativeUnit> units) {
        return units.stream().map(AdministrativeUnit::getCode).toList();
    }
}
