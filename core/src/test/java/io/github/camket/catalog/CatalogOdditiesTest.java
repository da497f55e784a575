// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import static io.github.camket.model.organization.AdministrativeCode.commune;
import static io.github.camket.model.organization.AdministrativeCode.district;
import static io.github.camket.model.organization.AdministrativeCode.province;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeTree;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.UnitType;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd in the official lists, and true all the same. */
class CatalogOdditiesTest {

    private static final Catalog CATALOG = Catalog.official();
    private static final LocalDate OLD = LocalDate.of(2025, 6, 30);
    private static final LocalDate NEW = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATEST = LocalDate.of(2026, 4, 30);

    @ParameterizedTest
    @CsvSource({
        "318, Huyện Bạch Long Vĩ, 11948, Đặc khu Bạch Long Vĩ",
        "471, Huyện Cồn Cỏ,       19742, Đặc khu Cồn Cỏ",
        "498, Huyện Hoàng Sa,     20333, Đặc khu Hoàng Sa",
        "536, Huyện Lý Sơn,       21548, Đặc khu Lý Sơn",
        "755, Huyện Côn Đảo,      26732, Đặc khu Côn Đảo"
    })
    void fiveDistrictsHaveNoCommunesAndBecomeSpecialZonesUnderANewCode(
            String old, String oldName, String zone, String zoneName) {
        AdministrativeTree tree = CATALOG.tree(OLD);
        assertThat(tree.find(district(old))).map(AdministrativeUnit::getName).contains(oldName);
        assertThat(tree.getChildren(district(old))).isEmpty();
        UnitDescent heirs = CATALOG.successors(district(old), OLD, NEW);
        assertThat(heirs.getUnits()).singleElement().satisfies(heir -> {
            assertThat(heir.getCode()).isEqualTo(commune(zone));
            assertThat(heir.getName()).isEqualTo(zoneName);
            assertThat(heir.getType()).isEqualTo(UnitType.DAC_KHU);
        });
        assertThat(heirs.getSteps())
                .singleElement()
                .satisfies(step -> assertThat(step.kind()).isEqualTo(ReorganizationKind.LEVEL_CHANGE));
        UnitDescent origins = CATALOG.predecessors(commune(zone), NEW, OLD);
        assertThat(origins.getUnits()).extracting(AdministrativeUnit::getCode).containsExactly(district(old));
    }

    @Test
    void noOtherDistrictIsWithoutCommunes() {
        AdministrativeTree tree = CATALOG.tree(OLD);
        assertThat(tree.getUnits().stream()
                        .map(AdministrativeUnit::getCode)
                        .filter(code -> code.level().equals(OrgLevel.DISTRICT))
                        .filter(code -> tree.getChildren(code).isEmpty()))
                .hasSize(5);
    }

    @Test
    void district911BecameTwoSpecialZones() {
        assertThat(CATALOG.successors(district("911"), OLD, NEW).getUnits())
                .extracting(AdministrativeUnit::getCode)
                .contains(commune("31078"))
                .allMatch(code -> code.equals(commune("31078")) || code.equals(commune("31105")));
    }

    @Test
    void baChePrefersTheCodeOfTheDecisionAndAcceptsTheOther() {
        UnitAnswer preferred = CATALOG.resolve(commune("06978"), NEW);
        assertThat(preferred.getUnit()).map(AdministrativeUnit::getName).contains("Xã Ba Chẽ");
        UnitAnswer other = CATALOG.resolve(commune("06970"), NEW);
        assertThat(other.getStatus()).isEqualTo(AnswerStatus.FOUND);
        assertThat(other.getCode()).isEqualTo(commune("06970"));
        assertThat(other.getUnit()).isEqualTo(preferred.getUnit());
        assertThat(other.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Catalog.CODE_DISPUTED);
            assertThat(finding.arguments()).hasSize(2);
            assertThat(finding.arguments().get(0)).contains("06978");
            assertThat(finding.arguments().get(1)).contains("06970");
        });
        assertThat(CATALOG.predecessors(commune("06970"), NEW, OLD).getUnits())
                .isEqualTo(CATALOG.predecessors(commune("06978"), NEW, OLD).getUnits())
                .hasSize(5);
    }

    @Test
    void untilTheDayBeforeTheOtherCodeIsThatOfTheTown() {
        UnitAnswer town = CATALOG.resolve(commune("06970"), OLD);
        assertThat(town.getUnit()).map(AdministrativeUnit::getName).contains("Thị trấn Ba Chẽ");
        assertThat(town.getFindings()).isEmpty();
        assertThat(CATALOG.resolve(commune("06978"), OLD).getStatus()).isEqualTo(AnswerStatus.NOT_ON_THAT_DAY);
        assertThat(CATALOG.successors(commune("06970"), OLD, NEW).getUnits())
                .extracting(AdministrativeUnit::getCode)
                .containsExactly(commune("06978"));
    }

    @ParameterizedTest
    @CsvSource({
        "Kỳ Anh, 447 449, 42",
        "Cai Lậy, 817 820, 82",
        "Duyên Hải, 850 851, 84",
        "Cao Lãnh, 866 873, 87",
        "Hồng Ngự, 868 870, 87",
        "Long Mỹ, 936 937, 93"
    })
    void oneProvinceHasTwoDistrictsOfOneShortName(String name, String codes, String above) {
        assertThat(CATALOG.find(name, OLD).getUnits().stream()
                        .filter(unit -> unit.getCode().level().equals(OrgLevel.DISTRICT))
                        .filter(unit -> unit.getParent().equals(Optional.of(province(above))))
                        .map(unit -> unit.getCode().code()))
                .containsExactly(codes.split(" "));
    }

    @Test
    void theTypeWordTellsHuyenFromThiXa() {
        assertThat(codes(CATALOG.find("Huyện Kỳ Anh", OLD))).containsExactly("447");
        assertThat(codes(CATALOG.find("H. Kỳ Anh", OLD))).containsExactly("447");
        assertThat(codes(CATALOG.find("Thị xã Kỳ Anh", OLD))).containsExactly("449");
        assertThat(codes(CATALOG.find("TX. KỲ ANH", OLD))).containsExactly("449");
        NameAnswer other = CATALOG.find("Thành phố Kỳ Anh", OLD);
        assertThat(codes(other)).contains("447", "449");
        assertThat(other.getFindings()).extracting(Finding::code).containsExactly(Catalog.OTHER_TYPE);
        assertThat(CATALOG.find("Huyện Kỳ Anh", NEW).getStatus()).isNotEqualTo(AnswerStatus.UNKNOWN);
    }

    /** 17 times a xã beside a thị trấn, and once, in 964, beside a phường. */
    @Test
    void eighteenDistrictsHaveTwoCommunesOfOneShortName() {
        Map<String, List<UnitType>> pairs = sameShortName(OLD);
        assertThat(pairs).hasSize(18);
        assertThat(pairs.values()).allMatch(types -> types.size() == 2 && types.contains(UnitType.XA));
        assertThat(pairs.values().stream().filter(types -> types.contains(UnitType.THI_TRAN)))
                .hasSize(17);
        assertThat(pairs.keySet().stream().filter(key -> pairs.get(key).contains(UnitType.PHUONG)))
                .containsExactly("district:964 " + NameKey.of("Tân Thành").name());
        assertThat(sameShortName(NEW)).isEmpty();
        assertThat(sameShortName(LATEST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Phường 1, 33, 0", "Xã Tân Thành, 27, 7", "Xã Tân Tiến, 13, 7"})
    void namesAreNotUnique(String name, int before, int after) {
        assertThat(CATALOG.find(name, OLD).getUnits())
                .hasSize(before)
                .allMatch(unit -> unit.getName().equals(name));
        assertThat(CATALOG.find(name, NEW).getUnits())
                .hasSize(after)
                .allMatch(unit -> unit.getName().equals(name));
        assertThat(CATALOG.find(name, NEW).getStatus())
                .isEqualTo(after == 0 ? AnswerStatus.NOT_ON_THAT_DAY : AnswerStatus.FOUND);
    }

    /** 190 communes and 2 provinces in which only the tone mark moved, one in which a capital became small. */
    @Test
    void theLastListWritesManyNamesOtherwiseAndMeansTheSame() {
        Map<AdministrativeCode, String> before = names(LATEST.minusDays(1));
        Map<AdministrativeCode, String> after = names(LATEST);
        List<AdministrativeCode> rewritten = before.keySet().stream()
                .filter(code -> !before.get(code).equals(after.get(code)))
                .filter(code -> type(code, LATEST.minusDays(1)).equals(type(code, LATEST)))
                .filter(code -> !code.equals(commune("00745")))
                .toList();
        assertThat(rewritten).hasSize(193);
        assertThat(rewritten).allSatisfy(code -> {
            assertThat(NameKey.of(before.get(code))).isEqualTo(NameKey.of(after.get(code)));
            for (String spelling : List.of(before.get(code), after.get(code))) {
                assertThat(codes(CATALOG.find(spelling, LATEST.minusDays(1)))).contains(code.code());
                assertThat(codes(CATALOG.find(spelling, LATEST))).contains(code.code());
            }
            assertThat(CATALOG.successors(code, LATEST.minusDays(1), LATEST).getSteps())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tỉnh Thanh Hóa", "Tỉnh Thanh Hoá", "thanh  hóa", "TỈNH THANH HOÁ"})
    void aProvinceIsFoundInEverySpelling(String spelling) {
        for (LocalDate day : List.of(OLD, NEW, LATEST)) {
            assertThat(codes(CATALOG.find(spelling, day))).contains("38");
        }
    }

    @Test
    void xaBacSonIsPublishedInLowerCase() {
        assertThat(names(LATEST).get(commune("06325"))).isEqualTo("xã Bắc Sơn");
        assertThat(names(NEW).get(commune("06325"))).isEqualTo("Xã Bắc Sơn");
        for (LocalDate day : List.of(NEW, LATEST)) {
            assertThat(type(commune("06325"), day)).isEqualTo(UnitType.XA);
            assertThat(codes(CATALOG.find("Xã Bắc Sơn", day))).containsExactly("06325");
            assertThat(codes(CATALOG.find("xã Bắc Sơn", day))).containsExactly("06325");
        }
    }

    @Test
    void nobodyKnowsWhetherPhoBangWasRenamedOrCorrected() {
        assertThat(names(NEW).get(commune("00745"))).isEqualTo("Xã Phó Bảng");
        assertThat(names(LATEST).get(commune("00745"))).isEqualTo("Xã Phố Bảng");
        for (LocalDate day : List.of(NEW, LATEST)) {
            assertThat(CATALOG.resolve(commune("00745"), day).getFindings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo(Catalog.NAME_DISPUTED);
                        assertThat(String.join(" ", finding.arguments())).contains("Phó Bảng", "Phố Bảng");
                    });
        }
        assertThat(names(OLD).get(commune("00745"))).isEqualTo("Xã Phố Cáo");
        assertThat(CATALOG.resolve(commune("00745"), OLD).getFindings()).isEmpty();
    }

    @Test
    void phuongIsPartOfTheNameOfPhuongDuc() {
        assertThat(codes(CATALOG.find("Phường Phường Đúc", OLD))).containsExactly("19780");
        assertThat(codes(CATALOG.find("Phường Đúc", OLD))).containsExactly("19780");
        assertThat(codes(CATALOG.find("P. Phường Đúc", OLD))).containsExactly("19780");
        assertThat(CATALOG.find("Phường Duc", OLD).getUnits()).isEmpty();
    }

    @Test
    void theCatalogueHasNoFindingsAgainstItself() {
        assertThat(CATALOG.getFindings()).isEmpty();
        assertThat(CATALOG.lineage().getFindings()).isEmpty();
        for (LocalDate day : List.of(OLD, NEW, LATEST)) {
            assertThat(CATALOG.tree(day).getFindings()).isEmpty();
        }
    }

    /** Short names that two communes below one unit share, with their types. */
    private static Map<String, List<UnitType>> sameShortName(LocalDate day) {
        Map<String, List<UnitType>> all = CATALOG.tree(day).getUnits().stream()
                .filter(unit -> unit.getCode().level().equals(OrgLevel.COMMUNE))
                .collect(Collectors.groupingBy(
                        unit -> unit.getParent().orElseThrow() + " "
                                + NameKey.of(unit.getName()).name(),
                        TreeMap::new,
                        Collectors.mapping(AdministrativeUnit::getType, Collectors.toList())));
        all.values().removeIf(types -> types.size() == 1);
        return all;
    }

    private static Map<AdministrativeCode, String> names(LocalDate day) {
        Map<AdministrativeCode, String> names = new TreeMap<>();
        CATALOG.tree(day).getUnits().forEach(unit -> names.put(unit.getCode(), unit.getName()));
        return names;
    }

    private static UnitType type(AdministrativeCode code, LocalDate day) {
        return CATALOG.resolve(code, day).getUnit().orElseThrow().getType();
    }

    private static List<String> codes(NameAnswer answer) {
        return answer.getUnits().stream().map(unit -> unit.getCode().code()).toList();
    }
}
