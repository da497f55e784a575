// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units by what stands above and below them. {@code a<b} stands for: b is directly above a. */
class OrgTreeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Test
    void unitsBelowComeBeforeUnitsAbove() {
        assertThat(tree("u-1", "u-5<u-1", "u-2<u-5", "u-3<u-1").getBottomUp())
                .extracting(OrgUnitId::value)
                .containsSubsequence("u-2", "u-5", "u-1")
                .containsSubsequence("u-3", "u-1")
                .hasSize(4);
    }

    @Test
    void theOrderOfTheUnitsGivenDoesNotMatter() {
        List<OrgUnit> units = new ArrayList<>(units("u-1", "u-5<u-1", "u-2<u-5", "u-3<u-1", "u-8<u-9", "u-9<u-8"));
        OrgTree expected = OrgTree.of(units, DAY);
        for (int i = 0; i < units.size(); i++) {
            Collections.rotate(units, 1);
            Collections.reverse(units);
            OrgTree tree = OrgTree.of(units, DAY);
            assertThat(tree.getBottomUp()).isEqualTo(expected.getBottomUp());
            assertThat(tree.getFindings()).isEqualTo(expected.getFindings());
            assertThat(tree.getDescendants(id("u-1"))).isEqualTo(expected.getDescendants(id("u-1")));
        }
    }

    @Test
    void childrenAreDirectlyBelow() {
        OrgTree tree = tree("u-1", "u-3<u-1", "u-2<u-1", "u-4<u-2");
        assertThat(tree.getChildren(id("u-1"))).containsExactly(id("u-2"), id("u-3"));
        assertThat(tree.getChildren(id("u-4"))).isEmpty();
    }

    @Test
    void descendantsAreTheUnitAndAllBelow() {
        OrgTree tree = tree("u-1", "u-3<u-1", "u-2<u-1", "u-4<u-2", "u-5");
        assertThat(tree.getDescendants(id("u-1"))).containsExactly(id("u-1"), id("u-2"), id("u-3"), id("u-4"));
        assertThat(tree.getDescendants(id("u-4"))).containsExactly(id("u-4"));
    }

    @Test
    void aParentThatIsNotAmongTheUnitsIsAsNone() {
        OrgTree tree = tree("u-2<u-1", "u-3<u-2");
        assertThat(tree.getBottomUp()).containsExactly(id("u-3"), id("u-2"));
        assertThat(tree.getParent(id("u-2"))).isEmpty();
        assertThat(tree.getTops()).containsExactly(id("u-2"));
        assertThat(tree.find(id("u-1"))).isEmpty();
        assertThat(tree.getFindings()).containsExactly(OrgTree.ORPHAN_UNIT.about(Ref.parse("orgUnit:u-2"), "u-1", DAY));
    }

    @Test
    void aCircleIsNamedOnceWithAllItsMembers() {
        OrgTree tree = tree("u-1", "u-4<u-2", "u-2<u-3", "u-3<u-4");
        assertThat(tree.getFindings())
                .containsExactly(OrgTree.UNIT_CYCLE.about(Ref.parse("orgUnit:u-2"), "u-2, u-3, u-4"));
        assertThat(tree.getBottomUp()).containsExactly(id("u-1"));
    }

    @Test
    void aUnitAboveItselfIsACircle() {
        assertThat(tree("u-1<u-1").getFindings())
                .containsExactly(OrgTree.UNIT_CYCLE.about(Ref.parse("orgUnit:u-1"), "u-1"));
    }

    @Test
    void severalCirclesAreAllNamed() {
        assertThat(tree("u-1<u-2", "u-2<u-1", "u-3<u-4", "u-4<u-3").getFindings())
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("u-1, u-2", "u-3, u-4");
    }

    @Test
    void unitsBelowACircleAreNotPartOfIt() {
        OrgTree tree = tree("u-2<u-3", "u-3<u-2", "u-1<u-2", "u-5<u-1");
        assertThat(tree.getFindings())
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("u-2, u-3");
        assertThat(tree.getBottomUp()).containsExactly(id("u-5"), id("u-1"));
    }

    /** u-2 employs its people itself, u-5 below it too. */
    @ParameterizedTest
    @CsvSource({"u-1, u-1", "u-2, u-2", "u-3, u-2", "u-4, u-1", "u-5, u-5", "u-6, u-5"})
    void theAgencyIsTheNextEmployingOneUpwardsOrTheTop(String unit, String agency) {
        assertThat(tree("u-1", "u-2!<u-1", "u-3<u-2", "u-4<u-1", "u-5!<u-3", "u-6<u-5")
                        .getAgency(id(unit)))
                .isEqualTo(id(agency));
    }

    @Test
    void theAgencyOfAUnitInACircleIsFoundWithoutEnd() {
        assertThat(tree("u-2<u-3", "u-3<u-2").getAgency(id("u-2"))).isEqualTo(id("u-2"));
        assertThat(tree("u-2<u-3", "u-3!<u-2").getAgency(id("u-2"))).isEqualTo(id("u-3"));
    }

    @Test
    void aLongChainIsNoMatter() {
        String[] chain = new String[5000];
        chain[0] = "u-0";
        for (int i = 1; i < chain.length; i++) {
            chain[i] = "u-" + i + "<u-" + (i - 1);
        }
        List<OrgUnitId> bottomUp = tree(chain).getBottomUp();
        assertThat(bottomUp).hasSize(5000).endsWith(id("u-0")).startsWith(id("u-4999"));
    }

    private static OrgTree tree(String... units) {
        return OrgTree.of(units(units), DAY);
    }

    private static List<OrgUnit> units(String... texts) {
        return Arrays.stream(texts).map(OrgTreeTest::unit).toList();
    }

    private static OrgUnit unit(String text) {
        String[] parts = text.split("<");
        OrgUnit.Builder unit = Commune.aUnit(parts[0].replace("!", "")).employingAgency(parts[0].endsWith("!"));
        return parts.length == 1 ? unit.build() : unit.parent(id(parts[1])).build();
    }

    private static OrgUnitId id(String id) {
        return OrgUnitId.of(id);
    }
}
