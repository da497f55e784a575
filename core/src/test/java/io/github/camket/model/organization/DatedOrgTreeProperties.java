// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.calendar.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Units that change their parent on some day, at random: circles, orphans and closed units among them. */
class DatedOrgTreeProperties {

    private static final int UNITS = 8;
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @Property
    void upAndDownAgree(@ForAll Random random) {
        OrgTree tree = OrgTree.of(units(random), START.plusDays(random.nextInt(10)));
        for (OrgUnit unit : tree.getUnits()) {
            OrgUnitId id = unit.getId();
            tree.getParent(id)
                    .ifPresent(parent -> assertThat(tree.getChildren(parent)).contains(id));
            assertThat(tree.getChildren(id))
                    .allMatch(child -> tree.getParent(child).equals(Optional.of(id)));
            assertThat(tree.getDescendants(id)).startsWith(id).doesNotHaveDuplicates();
            for (OrgUnit other : tree.getUnits()) {
                boolean below = tree.getAncestors(id).contains(other.getId());
                if (!other.getId().equals(id)) {
                    assertThat(tree.isBelow(id, other.getId())).isEqualTo(below);
                    assertThat(tree.getDescendants(other.getId()).contains(id)).isEqualTo(below);
                }
            }
            assertThat(tree.getPath(id)).endsWith(id).hasSize(tree.getDepth(id) + 1);
            assertThat(tree.getDepth(id)).isEqualTo(tree.getAncestors(id).size());
        }
        assertThat(tree.getTops()).allMatch(top -> tree.getParent(top).isEmpty());
    }

    @Property
    void everyUnitIsOfTheDayAndInACircleOrAfterThoseBelowIt(@ForAll Random random) {
        List<OrgUnit> units = units(random);
        LocalDate day = START.plusDays(random.nextInt(10));
        OrgTree tree = OrgTree.of(units, day);
        assertThat(tree.getUnits())
                .extracting(OrgUnit::getId)
                .containsExactlyElementsOf(units.stream()
                        .filter(unit -> unit.on(day).isPresent())
                        .map(OrgUnit::getId)
                        .sorted()
                        .toList());
        List<OrgUnitId> bottomUp = tree.getBottomUp();
        for (OrgUnitId unit : bottomUp) {
            tree.getParent(unit)
                    .filter(bottomUp::contains)
                    .ifPresent(parent -> assertThat(bottomUp.indexOf(unit)).isLessThan(bottomUp.indexOf(parent)));
        }
        long inCircles = tree.getFindings().stream()
                .filter(finding -> finding.code().equals(UnitTree.UNIT_CYCLE))
                .mapToLong(finding -> finding.arguments().get(0).split(", ").length)
                .sum();
        assertThat(bottomUp).hasSize(tree.getUnits().size() - (int) inCircles);
    }

    @Property
    void theOrderOfInputDoesNotMatter(@ForAll Random random) {
        List<OrgUnit> units = units(random);
        OrgTree tree = OrgTree.of(units, START.plusDays(5));
        List<OrgUnit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        OrgTree other = OrgTree.of(shuffled, START.plusDays(5));
        assertThat(other.getBottomUp()).isEqualTo(tree.getBottomUp());
        assertThat(other.getFindings()).isEqualTo(tree.getFindings());
        assertThat(other.getTops()).isEqualTo(tree.getTops());
    }

    private static List<OrgUnit> units(Random random) {
        List<OrgUnit> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            LocalDate change = START.plusDays(1 + random.nextInt(8));
            OrgUnit.Builder unit = Commune.aUnit("u-" + i).validity(Validity.from(change));
            if (random.nextInt(4) > 0) {
                unit.parent(any(random));
            }
            if (random.nextInt(4) > 0) {
                unit.addEarlier(OrgUnitState.builder()
                        .validity(Validity.until(change.minusDays(random.nextInt(2))))
                        .name("Phòng Mẫu")
                        .kind(OrgKind.DIVISION)
                        .parent(any(random))
                        .build());
            }
            units.add(unit.build());
        }
        return units;
    }

    private static OrgUnitId any(Random random) {
        return OrgUnitId.of("u-" + random.nextInt(UNITS));
    }
}
