// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.Validity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A unit under one identifier: a division of the district until 1 July 2025, closed for a month, an office of the commune
 * from 1 August 2025, renamed on 1 January 2026.
 */
class DatedOrgUnitTest {

    private static final OrgUnitId DISTRICT = OrgUnitId.of("u-district");
    private static final OrgUnitId COMMUNE = OrgUnitId.of("u-commune");

    private static final OrgUnit UNIT = OrgUnit.builder()
            .id(OrgUnitId.of("u-7"))
            .name("Văn phòng Mẫu")
            .kind(OrgKind.OFFICE)
            .level(OrgLevel.COMMUNE)
            .parent(COMMUNE)
            .area(AdministrativeCode.commune("00004"))
            .validity(Validity.parse("[2026-01-01,)"))
            .addEarlier(state("[2025-08-01,2026-01-01)", "Văn phòng Thử", OrgKind.OFFICE)
                    .level(OrgLevel.COMMUNE)
                    .parent(COMMUNE)
                    .build())
            .addEarlier(state("[2020-01-01,2025-07-01)", "Phòng Mẫu", OrgKind.DIVISION)
                    .level(OrgLevel.DISTRICT)
                    .parent(DISTRICT)
                    .employingAgency(true)
                    .area(AdministrativeCode.district("001"))
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, Phòng Mẫu,     DIVISION, u-district, DISTRICT, true",
        "2025-06-30, Phòng Mẫu,     DIVISION, u-district, DISTRICT, true",
        "2025-08-01, Văn phòng Thử, OFFICE,   u-commune,  COMMUNE,  false",
        "2025-12-31, Văn phòng Thử, OFFICE,   u-commune,  COMMUNE,  false",
        "2026-01-01, Văn phòng Mẫu, OFFICE,   u-commune,  COMMUNE,  false"
    })
    void isOnEveryDayAsItWasThen(
            LocalDate day, String name, String kind, String parent, String level, boolean employing) {
        OrgUnit then = UNIT.on(day).orElseThrow();
        assertThat(then.getId()).isEqualTo(UNIT.getId());
        assertThat(then.getName()).isEqualTo(name);
        assertThat(then.getKind()).isEqualTo(OrgKind.of(kind));
        assertThat(then.getParent()).contains(OrgUnitId.of(parent));
        assertThat(then.getLevel()).contains(OrgLevel.of(level));
        assertThat(then.isEmployingAgency()).isEqualTo(employing);
        assertThat(then.getValidity().contains(day)).isTrue();
    }

    @Test
    void theAreaIsThatOfTheDayToo() {
        assertThat(UNIT.on(LocalDate.of(2025, 6, 30)).flatMap(OrgUnit::getArea))
                .contains(AdministrativeCode.district("001"));
        assertThat(UNIT.on(LocalDate.of(2025, 8, 1)).flatMap(OrgUnit::getArea)).isEmpty();
        assertThat(UNIT.on(LocalDate.of(2026, 1, 1)).flatMap(OrgUnit::getArea))
                .contains(AdministrativeCode.commune("00004"));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31", "2025-07-01", "2025-07-31"})
    void doesNotExistOnADayThatNoStateCovers(LocalDate day) {
        assertThat(UNIT.on(day)).isEmpty();
    }

    @Test
    void itsSpansOfDaysAreGivenInOrder() {
        assertThat(UNIT.validities())
                .containsExactly(
                        Validity.parse("[2020-01-01,2025-07-01)"),
                        Validity.parse("[2025-08-01,2026-01-01)"),
                        Validity.parse("[2026-01-01,)"));
    }

    @Test
    void aUnitOfWhichNoChangeIsKnownIsAlwaysThere() {
        OrgUnit unit = OrgUnit.builder()
                .id(OrgUnitId.of("u-1"))
                .name("Phòng Mẫu")
                .kind(OrgKind.DIVISION)
                .build();
        assertThat(unit.getValidity()).isEqualTo(Validity.ALWAYS);
        assertThat(unit.validities()).containsExactly(Validity.ALWAYS);
        assertThat(unit.on(LocalDate.of(1945, 9, 2))).contains(unit);
    }

    @Test
    void ofTwoStatesThatOverlapTheOneThatBeganLastIsTaken() {
        OrgUnit unit = UNIT.withValidity(Validity.parse("[2025-12-01,)"));
        assertThat(nameOn(unit, LocalDate.of(2025, 11, 30))).contains("Văn phòng Thử");
        assertThat(nameOn(unit, LocalDate.of(2025, 12, 15))).contains("Văn phòng Mẫu");
    }

    @Test
    void ofTwoStatesThatBeganTogetherTheOneThatEndsLastIsTaken() {
        OrgUnit unit = UNIT.withValidity(Validity.parse("[2025-08-01,2025-10-01)"));
        assertThat(nameOn(unit, LocalDate.of(2025, 9, 1))).contains("Văn phòng Thử");
        OrgUnit open = UNIT.withValidity(Validity.parse("[2025-08-01,)"));
        assertThat(nameOn(open, LocalDate.of(2025, 9, 1))).contains("Văn phòng Mẫu");
    }

    @Test
    void theOrderInWhichStatesAreGivenDoesNotMatter() {
        OrgUnit turned =
                UNIT.withEarlier(UNIT.getEarlier().get(1), UNIT.getEarlier().get(0));
        for (LocalDate day = LocalDate.of(2025, 6, 1); day.getYear() < 2027; day = day.plusDays(15)) {
            assertThat(nameOn(turned, day)).isEqualTo(nameOn(UNIT, day));
        }
        assertThat(turned.validities()).isEqualTo(UNIT.validities());
    }

    @Test
    void aStateWithoutAnyKnownBoundIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state("(,)", "Phòng Mẫu", OrgKind.DIVISION).build());
        assertThat(state("(,2025-07-01)", "Phòng Mẫu", OrgKind.DIVISION).build().getValidity())
                .isEqualTo(Validity.until(LocalDate.of(2025, 7, 1)));
    }

    private static Optional<String> nameOn(OrgUnit unit, LocalDate day) {
        return unit.on(day).map(OrgUnit::getName);
    }

    private static OrgUnitState.Builder state(String validity, String name, OrgKind kind) {
        return OrgUnitState.builder()
                .validity(Validity.parse(validity))
                .name(name)
                .kind(kind);
    }
}
