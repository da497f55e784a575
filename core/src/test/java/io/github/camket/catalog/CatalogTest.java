// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import static io.github.camket.model.organization.AdministrativeCode.commune;
import static io.github.camket.model.organization.AdministrativeCode.province;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.UnitType;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official units by day, with the counts of the lists. */
class CatalogTest {

    private static final Catalog CATALOG = Catalog.official();
    private static final LocalDate LAST_OF_THREE_LEVELS = LocalDate.of(2025, 6, 30);
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 63, 696, 10035",
        "2025-06-30, 63, 696, 10035",
        "2025-07-01, 34, 0, 3321",
        "2026-04-29, 34, 0, 3321",
        "2026-04-30, 34, 0, 3321",
        "2027-01-01, 34, 0, 3321"
    })
    void hasTheUnitsOfEachLevelOfTheDay(LocalDate day, long provinces, long districts, long communes) {
        Map<String, Long> counts = counts(day, unit -> unit.getCode().level().code());
        assertThat(counts.getOrDefault("PROVINCE", 0L)).isEqualTo(provinces);
        assertThat(counts.getOrDefault("DISTRICT", 0L)).isEqualTo(districts);
        assertThat(counts.getOrDefault("COMMUNE", 0L)).isEqualTo(communes);
        assertThat(CATALOG.tree(day).getFindings()).isEmpty();
        assertThat(CATALOG.tree(day).getTops()).hasSize((int) provinces);
    }

    @Test
    void hasTheTypesOfTheThreeLists() {
        assertThat(counts(LAST_OF_THREE_LEVELS, unit -> unit.getType().code()))
                .isEqualTo(Map.ofEntries(
                        Map.entry("THANH_PHO_TRUNG_UONG", 6L),
                        Map.entry("TINH", 57L),
                        Map.entry("QUAN", 49L),
                        Map.entry("THANH_PHO_THUOC_THANH_PHO", 1L),
                        Map.entry("THANH_PHO_THUOC_TINH", 86L),
                        Map.entry("THI_XA", 52L),
                        Map.entry("HUYEN", 508L),
                        Map.entry("PHUONG", 1726L),
                        Map.entry("XA", 7692L),
                        Map.entry("THI_TRAN", 617L)));
        assertThat(counts(TWO_LEVELS, unit -> unit.getType().code()))
                .isEqualTo(
                        Map.of("THANH_PHO_TRUNG_UONG", 6L, "TINH", 28L, "PHUONG", 687L, "XA", 2621L, "DAC_KHU", 13L));
        assertThat(counts(LocalDate.of(2026, 4, 29), unit -> unit.getType().code()))
                .isEqualTo(counts(TWO_LEVELS, unit -> unit.getType().code()));
        assertThat(counts(LocalDate.of(2026, 4, 30), unit -> unit.getType().code()))
                .isEqualTo(
                        Map.of("THANH_PHO_TRUNG_UONG", 7L, "TINH", 27L, "PHUONG", 697L, "XA", 2611L, "DAC_KHU", 13L));
    }

    @Test
    void hasThe34Provinces() {
        List<String> codes = CATALOG.tree(TWO_LEVELS).getTops().stream()
                .map(AdministrativeCode::code)
                .toList();
        assertThat(String.join(" ", codes))
                .isEqualTo(
                        "01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86"
                                + " 91 92 96");
    }

    @Test
    void hasThe13SpecialZones() {
        assertThat(CATALOG.tree(TWO_LEVELS).getUnits().stream()
                        .filter(unit -> unit.getType().equals(UnitType.DAC_KHU))
                        .map(unit -> unit.getCode().code()))
                .containsExactly(
                        "06994", "07192", "11914", "11948", "19742", "20333", "21548", "22736", "23272", "26732",
                        "31078", "31105", "31108");
    }

    @ParameterizedTest
    @CsvSource({
        "15, Tỉnh Yên Bái,    Tỉnh Lào Cai,   10, Tỉnh Lào Cai",
        "24, Tỉnh Bắc Giang,  Tỉnh Bắc Ninh,  27, Tỉnh Bắc Ninh",
        "44, Tỉnh Quảng Bình, Tỉnh Quảng Trị, 45, Tỉnh Quảng Trị",
        "52, Tỉnh Bình Định,  Tỉnh Gia Lai,   64, Tỉnh Gia Lai",
        "80, Tỉnh Long An,    Tỉnh Tây Ninh,  72, Tỉnh Tây Ninh",
        "82, Tỉnh Tiền Giang, Tỉnh Đồng Tháp, 87, Tỉnh Đồng Tháp",
        "91, Tỉnh Kiên Giang, Tỉnh An Giang,  89, Tỉnh An Giang"
    })
    void theCodeFollowsTheSeatAndTheNameCanComeFromElsewhere(
            String code, String old, String today, String closed, String namesake) {
        assertThat(nameOf(province(code), LAST_OF_THREE_LEVELS)).isEqualTo(old);
        assertThat(nameOf(province(code), TWO_LEVELS)).isEqualTo(today);
        assertThat(nameOf(province(closed), LAST_OF_THREE_LEVELS)).isEqualTo(namesake);
        UnitAnswer answer = CATALOG.resolve(province(closed), TWO_LEVELS);
        assertThat(answer.getStatus()).isEqualTo(AnswerStatus.NOT_ON_THAT_DAY);
        assertThat(answer.getUnit()).isEmpty();
        assertThat(answer.getCandidates())
                .extracting(AdministrativeUnit::getName)
                .containsExactly(namesake);
        for (String origin : List.of(code, closed)) {
            UnitDescent heirs = CATALOG.successors(province(origin), LAST_OF_THREE_LEVELS, TWO_LEVELS);
            assertThat(heirs.getUnits()).extracting(AdministrativeUnit::getCode).containsExactly(province(code));
            assertThat(heirs.getSteps()).singleElement().satisfies(step -> {
                assertThat(step.kind()).isEqualTo(ReorganizationKind.MERGE);
                assertThat(step.reorganization().getLegalBasis()).asString().contains("202/2025/QH15");
            });
        }
    }

    @Test
    void giaLaiIs64UntilTheLastDayAnd52FromTheFirst() {
        NameAnswer before = CATALOG.find("Gia Lai", LAST_OF_THREE_LEVELS);
        assertThat(before.getStatus()).isEqualTo(AnswerStatus.FOUND);
        assertThat(before.getUnits()).extracting(AdministrativeUnit::getCode).containsExactly(province("64"));
        assertThat(before.getCandidates())
                .extracting(AdministrativeUnit::getCode)
                .containsExactly(province("52"));
        NameAnswer after = CATALOG.find("Gia Lai", TWO_LEVELS);
        assertThat(after.getUnits()).extracting(AdministrativeUnit::getCode).containsExactly(province("52"));
        assertThat(after.getCandidates())
                .extracting(AdministrativeUnit::getCode)
                .containsExactly(province("64"));
        assertThat(nameOf(province("52"), LAST_OF_THREE_LEVELS)).isEqualTo("Tỉnh Bình Định");
        assertThat(CATALOG.find("Bình Định", TWO_LEVELS).getUnits())
                .noneMatch(unit -> unit.getCode().equals(province("52")));
    }

    @Test
    void dongNaiAndTenCommunesChangeTheirTypeOn30April2026() {
        LocalDate day = LocalDate.of(2026, 4, 30);
        Map<AdministrativeCode, UnitType> before = types(day.minusDays(1));
        Map<AdministrativeCode, UnitType> changed = types(day);
        changed.entrySet().removeAll(before.entrySet());
        assertThat(changed).hasSize(11).containsEntry(province("75"), UnitType.THANH_PHO_TRUNG_UONG);
        for (String code : "25270 25357 25363 26116 26170 26248 26326 26368 26425 26485".split(" ")) {
            assertThat(changed).containsEntry(commune(code), UnitType.PHUONG);
            assertThat(CATALOG.tree(day).getParent(commune(code))).contains(province("75"));
            assertThat(CATALOG.successors(commune(code), day.minusDays(1), day).getSteps())
                    .singleElement()
                    .satisfies(step -> {
                        assertThat(step.kind()).isEqualTo(ReorganizationKind.RETYPE);
                        assertThat(step.reorganization().getLegalBasis())
                                .asString()
                                .contains("237/NQ-UBTVQH16");
                    });
        }
        assertThat(nameOf(province("75"), day.minusDays(1))).isEqualTo("Tỉnh Đồng Nai");
        assertThat(nameOf(province("75"), day)).isEqualTo("Thành phố Đồng Nai");
        assertThat(CATALOG.successors(province("75"), day.minusDays(1), day).getSteps())
                .singleElement()
                .satisfies(step -> assertThat(step.reorganization().getLegalBasis())
                        .asString()
                        .contains("30/2026/QH16"));
        assertThat(CATALOG.successors(commune("00004"), day.minusDays(1), day).getSteps())
                .isEmpty();
    }

    @Test
    void anAnswerNamesItsList() {
        assertThat(CATALOG.getEditions()).extracting(Edition::id).containsExactly("2025-03", "2025-07", "2026-04");
        assertThat(CATALOG.getEditions())
                .extracting(edition -> edition.validity().toString())
                .containsExactly("[2025-03-01,2025-07-01)", "[2025-07-01,2026-04-30)", "[2026-04-30,)");
        assertThat(editionOf("2025-03-01")).isEqualTo("2025-03");
        assertThat(editionOf("2025-06-30")).isEqualTo("2025-03");
        assertThat(editionOf("2025-07-01")).isEqualTo("2025-07");
        assertThat(editionOf("2026-04-29")).isEqualTo("2025-07");
        assertThat(editionOf("2026-04-30")).isEqualTo("2026-04");
        assertThat(CATALOG.getCoverage()).isEqualTo(Validity.from(LocalDate.of(2025, 3, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-28", "2024-12-31", "1990-01-01"})
    void aDayBeforeTheCatalogueGivesCandidatesAndNeverAUnit(LocalDate day) {
        UnitAnswer answer = CATALOG.resolve(commune("00004"), day);
        assertThat(answer.getStatus()).isEqualTo(AnswerStatus.OUTSIDE_CATALOGUE);
        assertThat(answer.getUnit()).isEmpty();
        assertThat(answer.getEdition()).isEmpty();
        assertThat(answer.getCandidates())
                .extracting(AdministrativeUnit::getName)
                .containsExactly("Phường Trúc Bạch", "Phường Ba Đình");
        assertThat(answer.getFindings())
                .containsExactly(
                        Catalog.OUTSIDE_CATALOGUE.about(commune("00004").toRef(), day, "2025-03-01"));
        NameAnswer named = CATALOG.find("Phường Trúc Bạch", day);
        assertThat(named.getStatus()).isEqualTo(AnswerStatus.OUTSIDE_CATALOGUE);
        assertThat(named.getUnits()).isEmpty();
        assertThat(named.getCandidates())
                .extracting(AdministrativeUnit::getCode)
                .containsExactly(commune("00004"));
        assertThat(named.getFindings()).extracting(Finding::code).containsExactly(Catalog.OUTSIDE_CATALOGUE);
        assertThatIllegalArgumentException().isThrownBy(() -> CATALOG.tree(day)).withMessageContaining(day.toString());
    }

    @Test
    void heirsOfACodeBeforeTheCatalogueAreNotGuessed() {
        LocalDate day = LocalDate.of(2024, 6, 30);
        UnitDescent heirs = CATALOG.successors(commune("00004"), day, TWO_LEVELS);
        assertThat(heirs.getOrigin().getStatus()).isEqualTo(AnswerStatus.OUTSIDE_CATALOGUE);
        assertThat(heirs.getUnits()).isEmpty();
        assertThat(heirs.getSteps()).isEmpty();
        UnitDescent origins = CATALOG.predecessors(commune("00004"), TWO_LEVELS, day);
        assertThat(origins.getFindings()).extracting(Finding::code).contains(Catalog.ORIGIN_NOT_KNOWN);
        assertThat(origins.getUnits()).isEmpty();
    }

    @Test
    void codesThatNoListHasAreUnknown() {
        for (AdministrativeCode code : List.of(commune("99999"), province("99"), AdministrativeCode.district("999"))) {
            UnitAnswer answer = CATALOG.resolve(code, TWO_LEVELS);
            assertThat(answer.getStatus()).isEqualTo(AnswerStatus.UNKNOWN);
            assertThat(answer.getUnit()).isEmpty();
            assertThat(answer.getCandidates()).isEmpty();
            assertThat(CATALOG.successors(code, LAST_OF_THREE_LEVELS, TWO_LEVELS)
                            .getUnits())
                    .isEmpty();
        }
        NameAnswer name = CATALOG.find("Xã Không Có Thật", TWO_LEVELS);
        assertThat(name.getStatus()).isEqualTo(AnswerStatus.UNKNOWN);
        assertThat(name.getUnits()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> CATALOG.find(" ", TWO_LEVELS));
    }

    @Test
    void aCodeOfAnotherDayIsToldApart() {
        UnitAnswer closed = CATALOG.resolve(commune("00001"), TWO_LEVELS);
        assertThat(closed.getStatus()).isEqualTo(AnswerStatus.NOT_ON_THAT_DAY);
        assertThat(closed.getCandidates())
                .extracting(AdministrativeUnit::getName)
                .containsExactly("Phường Phúc Xá");
        UnitAnswer later = CATALOG.resolve(commune("11948"), LAST_OF_THREE_LEVELS);
        assertThat(later.getStatus()).isEqualTo(AnswerStatus.NOT_ON_THAT_DAY);
        assertThat(later.getCandidates())
                .extracting(AdministrativeUnit::getName)
                .containsExactly("Đặc khu Bạch Long Vĩ");
    }

    @Test
    void thereIsOneCatalogue() {
        assertThat(Catalog.official()).isSameAs(CATALOG);
        assertThat(CATALOG.getFindings()).isEmpty();
        assertThat(CATALOG.lineage().getDays()).containsExactly(TWO_LEVELS, LocalDate.of(2026, 4, 30));
    }

    private static String editionOf(String day) {
        return CATALOG.resolve(commune("00004"), LocalDate.parse(day))
                .getEdition()
                .orElseThrow()
                .id();
    }

    private static String nameOf(AdministrativeCode code, LocalDate day) {
        return CATALOG.resolve(code, day).getUnit().orElseThrow().getName();
    }

    private static Map<AdministrativeCode, UnitType> types(LocalDate day) {
        Map<AdministrativeCode, UnitType> types = new TreeMap<>();
        CATALOG.tree(day).getUnits().forEach(unit -> types.put(unit.getCode(), unit.getType()));
        return types;
    }

    private static Map<String, Long> counts(LocalDate day, Function<AdministrativeUnit, String> by) {
        return CATALOG.tree(day).getUnits().stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }
}
