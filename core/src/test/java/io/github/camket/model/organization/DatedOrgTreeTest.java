// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.calendar.Validity;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tree is that of one day: province, two districts until 1 July 2025, communes below these and then below the
 * province; one commune moved to the other district on 1 March 2024.
 */
class DatedOrgTreeTest {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private static final List<OrgUnit> UNITS = List.of(
            Commune.aUnit("p").level(OrgLevel.PROVINCE).employingAgency(true).build(),
            Commune.aUnit("d-1")
                    .level(OrgLevel.DISTRICT)
                    .parent(id("p"))
                    .validity(Validity.until(MERGER))
                    .build(),
            Commune.aUnit("d-2")
                    .level(OrgLevel.DISTRICT)
                    .parent(id("p"))
                    .validity(Validity.until(MERGER))
                    .build(),
            commune("c-1", "p").addEarlier(below("(,2025-07-01)", "d-1")).build(),
            commune("c-2", "p")
                    .addEarlier(below("[2024-03-01,2025-07-01)", "d-2"), below("(,2024-03-01)", "d-1"))
                    .build(),
            Commune.aUnit("o").parent(id("c-2")).build());

    @Test
    void theParentIsThatOfTheDay() {
        assertThat(on("2024-02-29").getParent(id("c-2"))).contains(id("d-1"));
        assertThat(on("2024-03-01").getParent(id("c-2"))).contains(id("d-2"));
        assertThat(on("2025-06-30").getParent(id("c-2"))).contains(id("d-2"));
        assertThat(on("2025-07-01").getParent(id("c-2"))).contains(id("p"));
        assertThat(on("2024-02-29").getChildren(id("d-1"))).containsExactly(id("c-1"), id("c-2"));
        assertThat(on("2024-03-01").getChildren(id("d-1"))).containsExactly(id("c-1"));
        assertThat(on("2025-07-01").getChildren(id("p"))).containsExactly(id("c-1"), id("c-2"));
    }

    @Test
    void aUnitThatIsClosedOnTheDayIsNotInTheTree() {
        assertThat(on("2025-06-30").getUnits()).extracting(OrgUnit::getId).contains(id("d-1"), id("d-2"));
        OrgTree tree = on("2025-07-01");
        assertThat(tree.getUnits()).extracting(OrgUnit::getId).containsExactly(id("c-1"), id("c-2"), id("o"), id("p"));
        assertThat(tree.find(id("d-1"))).isEmpty();
        assertThat(tree.getParent(id("d-1"))).isEmpty();
        assertThat(tree.getPath(id("d-1"))).containsExactly(id("d-1"));
        assertThat(tree.getFindings()).isEmpty();
        assertThat(tree.getDay()).isEqualTo(MERGER);
    }

    @Test
    void ancestorsPathAndDepthFollowTheDay() {
        OrgTree before = on("2025-06-30");
        assertThat(before.getAncestors(id("o"))).containsExactly(id("c-2"), id("d-2"), id("p"));
        assertThat(before.getPath(id("o"))).containsExactly(id("p"), id("d-2"), id("c-2"), id("o"));
        assertThat(before.getDepth(id("o"))).isEqualTo(3);
        assertThat(before.isBelow(id("o"), id("d-2"))).isTrue();
        assertThat(before.isBelow(id("o"), id("d-1"))).isFalse();
        assertThat(before.isBelow(id("o"), id("o"))).isFalse();
        assertThat(before.isBelow(id("p"), id("o"))).isFalse();
        OrgTree after = on("2025-07-01");
        assertThat(after.getAncestors(id("o"))).containsExactly(id("c-2"), id("p"));
        assertThat(after.getPath(id("o"))).containsExactly(id("p"), id("c-2"), id("o"));
        assertThat(after.getDepth(id("o"))).isEqualTo(2);
        assertThat(after.getDepth(id("p"))).isZero();
        assertThat(after.getAncestors(id("p"))).isEmpty();
        assertThat(after.getTops()).containsExactly(id("p"));
    }

    @Test
    void descendantsAreTheUnitAndAllBelowThoseAboveFirst() {
        OrgTree tree = on("2024-02-29");
        assertThat(tree.getDescendants(id("d-1")))
                .containsExactlyInAnyOrder(id("d-1"), id("c-1"), id("c-2"), id("o"))
                .containsSubsequence(id("d-1"), id("c-2"), id("o"))
                .containsSubsequence(id("d-1"), id("c-1"));
        assertThat(tree.getDescendants(id("d-2"))).containsExactly(id("d-2"));
    }

    @Test
    void theLevelIsItsOwnOrThatOfTheNearestAbove() {
        assertThat(on("2025-07-01").getLevel(id("c-1"))).contains(OrgLevel.COMMUNE);
        assertThat(on("2025-07-01").getLevel(id("o"))).contains(OrgLevel.COMMUNE);
        assertThat(on("2025-07-01").getLevel(id("p"))).contains(OrgLevel.PROVINCE);
        assertThat(OrgTree.of(List.of(Commune.aUnit("o").build()), MERGER).getLevel(id("o")))
                .isEmpty();
    }

    @Test
    void theAgencyIsTheNextEmployingOneOfTheDay() {
        OrgUnit moved = Commune.aUnit("o")
                .parent(id("c-1"))
                .validity(Validity.from(MERGER))
                .addEarlier(below("(,2025-07-01)", "p"))
                .build();
        List<OrgUnit> units = List.of(
                Commune.aUnit("p").build(),
                Commune.aUnit("c-1").parent(id("p")).employingAgency(true).build(),
                moved);
        assertThat(OrgTree.of(units, MERGER.minusDays(1)).getAgency(id("o"))).isEqualTo(id("p"));
        assertThat(OrgTree.of(units, MERGER).getAgency(id("o"))).isEqualTo(id("c-1"));
    }

    @Test
    void aParentThatIsClosedOnTheDayMakesAnOrphanThatIsNamed() {
        List<OrgUnit> units = List.of(
                Commune.aUnit("d-1").validity(Validity.until(MERGER)).build(),
                Commune.aUnit("c-1").parent(id("d-1")).build());
        assertThat(OrgTree.of(units, MERGER.minusDays(1)).getFindings()).isEmpty();
        OrgTree tree = OrgTree.of(units, MERGER);
        assertThat(tree.getFindings())
                .containsExactly(UnitTree.ORPHAN_UNIT.about(Ref.parse("orgUnit:c-1"), "d-1", MERGER));
        assertThat(tree.getTops()).containsExactly(id("c-1"));
    }

    @Test
    void aUnitDescribedTwiceForTheDayIsNamedWithBothValidities() {
        OrgUnit twice = Commune.aUnit("c-1")
                .parent(id("d-2"))
                .validity(Validity.parse("[2025-06-01,)"))
                .addEarlier(below("(,2025-07-01)", "d-1"))
                .build();
        List<OrgUnit> units =
                List.of(Commune.aUnit("d-1").build(), Commune.aUnit("d-2").build(), twice);
        assertThat(OrgTree.of(units, LocalDate.of(2025, 5, 31)).getFindings()).isEmpty();
        assertThat(OrgTree.of(units, MERGER).getFindings()).isEmpty();
        OrgTree tree = OrgTree.of(units, LocalDate.of(2025, 6, 15));
        assertThat(tree.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(UnitTree.OVERLAPPING_VALIDITY);
            assertThat(finding.subject()).isEqualTo(Ref.parse("orgUnit:c-1"));
            assertThat(finding.arguments()).containsExactlyInAnyOrder("(,2025-07-01)", "[2025-06-01,)", "2025-06-15");
        });
        assertThat(tree.getParent(id("c-1"))).contains(id("d-2"));
    }

    @Test
    void aCircleCanBeThatOfOneDayAlone() {
        List<OrgUnit> units = List.of(
                Commune.aUnit("a").parent(id("b")).build(),
                Commune.aUnit("b")
                        .validity(Validity.from(MERGER))
                        .addEarlier(below("(,2025-07-01)", "a"))
                        .build());
        assertThat(OrgTree.of(units, MERGER).getFindings()).isEmpty();
        OrgTree tree = OrgTree.of(units, MERGER.minusDays(1));
        assertThat(tree.getFindings()).containsExactly(UnitTree.UNIT_CYCLE.about(Ref.parse("orgUnit:a"), "a, b"));
        assertThat(tree.getAncestors(id("a"))).containsExactly(id("b"));
        assertThat(tree.getDescendants(id("a"))).containsExactlyInAnyOrder(id("a"), id("b"));
        assertThat(tree.isBelow(id("a"), id("b"))).isTrue();
    }

    @Test
    void theOrderOfTheUnitsGivenDoesNotMatter() {
        List<OrgUnit> units = new ArrayList<>(UNITS);
        OrgTree expected = on("2024-06-01");
        for (int i = 0; i < units.size(); i++) {
            Collections.rotate(units, 1);
            Collections.reverse(units);
            OrgTree tree = OrgTree.of(units, LocalDate.of(2024, 6, 1));
            assertThat(tree.getUnits()).isEqualTo(expected.getUnits());
            assertThat(tree.getBottomUp()).isEqualTo(expected.getBottomUp());
            assertThat(tree.getDescendants(id("p"))).isEqualTo(expected.getDescendants(id("p")));
            assertThat(tree.getFindings()).isEqualTo(expected.getFindings());
        }
    }

    @Test
    void oneIdentifierGivenTwiceIsAUnitDescribedTwice() {
        List<OrgUnit> units = List.of(
                Commune.aUnit("a").validity(Validity.parse("(,2025-07-02)")).build(),
                Commune.aUnit("a").validity(Validity.parse("[2025-07-01,)")).build());
        assertThat(OrgTree.of(units, MERGER).getFindings())
                .extracting(Finding::code)
                .containsExactly(UnitTree.OVERLAPPING_VALIDITY);
        assertThat(OrgTree.of(units, MERGER).getUnits()).hasSize(1);
        assertThat(OrgTree.of(units, MERGER.minusDays(1)).getFindings()).isEmpty();
    }

    private static OrgTree on(String day) {
        return OrgTree.of(UNITS, LocalDate.parse(day));
    }

    private static OrgUnit.Builder commune(String id, String parent) {
        return Commune.aUnit(id).level(OrgLevel.COMMUNE).parent(id(parent)).validity(Validity.from(MERGER));
    }

    private static OrgUnitState below(String validity, String parent) {
        return OrgUnitState.builder()
                .validity(Validity.parse(validity))
                .name("Phòng Mẫu")
                .kind(OrgKind.DIVISION)
                .level(OrgLevel.COMMUNE)
                .parent(id(parent))
                .build();
    }

    private static OrgUnitId id(String id) {
        return OrgUnitId.of(id);
    }
}
