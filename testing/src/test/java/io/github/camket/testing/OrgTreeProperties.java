// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The tree of every day of a history, on and before every day of change. */
class OrgTreeProperties {

    @Provide
    Arbitrary<OrganizationHistory> histories() {
        return OrganizationArbitraries.histories();
    }

    @Property
    void everyUnitIsThereOnExactlyItsDaysAndUnderItsParent(@ForAll("histories") OrganizationHistory history) {
        for (LocalDate day : history.edgeDays()) {
            OrgTree tree = OrgTree.of(history.units(), day);
            OrganizationHistory.UnitMap map = history.mapOn(day);
            assertThat(tree.getDay()).isEqualTo(day);
            assertThat(tree.getFindings()).isEmpty();
            assertThat(tree.getUnits()).extracting(OrgUnit::getId).containsExactlyElementsOf(map.units());
            for (OrgUnit unit : history.units()) {
                OrgUnitId id = unit.getId();
                long covering = unit.validities().stream()
                        .filter(each -> each.contains(day))
                        .count();
                assertThat(covering).isEqualTo(map.units().contains(id) ? 1 : 0);
                assertThat(tree.find(id)).isEqualTo(unit.on(day));
                assertThat(tree.getParent(id))
                        .isEqualTo(Optional.ofNullable(map.parents().get(id)));
                tree.getParent(id)
                        .ifPresent(parent -> assertThat(tree.find(parent)).isPresent());
            }
        }
    }

    @Property
    void everyWayThroughTheTreeTellsTheSame(@ForAll("histories") OrganizationHistory history) {
        for (LocalDate day : history.days()) {
            OrgTree tree = OrgTree.of(history.units(), day);
            NaiveTree naive = new NaiveTree(history.mapOn(day));
            for (OrgUnitId unit : naive.map().units()) {
                List<OrgUnitId> above = naive.above(unit);
                assertThat(tree.getAncestors(unit)).isEqualTo(above);
                assertThat(tree.getDepth(unit)).isEqualTo(above.size());
                List<OrgUnitId> path = new ArrayList<>(above);
                Collections.reverse(path);
                path.add(unit);
                assertThat(tree.getPath(unit)).isEqualTo(path);
                assertThat(tree.getChildren(unit)).isEqualTo(naive.children(unit));
                assertThat(tree.getDescendants(unit))
                        .startsWith(unit)
                        .containsExactlyInAnyOrderElementsOf(naive.withBelow(unit));
                assertThat(tree.getDescendants(unit).stream().map(tree::getDepth))
                        .isSorted();
                for (OrgUnitId other : naive.map().units()) {
                    assertThat(tree.isBelow(other, unit))
                            .isEqualTo(
                                    !other.equals(unit) && naive.withBelow(unit).contains(other));
                }
            }
            assertThat(tree.getTops())
                    .isEqualTo(naive.map().units().stream()
                            .filter(unit -> naive.above(unit).isEmpty())
                            .toList());
        }
    }

    @Property
    void upwardsEveryUnitComesOnceAndAfterThoseBelowIt(@ForAll("histories") OrganizationHistory history) {
        for (LocalDate day : history.days()) {
            OrgTree tree = OrgTree.of(history.units(), day);
            List<OrgUnitId> upwards = tree.getBottomUp();
            assertThat(upwards)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(history.mapOn(day).units());
            for (OrgUnitId unit : upwards) {
                for (OrgUnitId child : tree.getChildren(unit)) {
                    assertThat(upwards.indexOf(child)).isLessThan(upwards.indexOf(unit));
                }
            }
        }
    }

    @Property
    void theOrderOfUnitsAndStatesDoesNotMatter(
            @ForAll("histories") OrganizationHistory history, @ForAll Random random) {
        List<OrgUnit> shuffled = new ArrayList<>();
        for (OrgUnit unit : history.units()) {
            List<OrgUnitState> earlier = new ArrayList<>(unit.getEarlier());
            Collections.shuffle(earlier, random);
            shuffled.add(unit.withEarlier(earlier));
        }
        Collections.shuffle(shuffled, random);
        for (LocalDate day : history.edgeDays()) {
            OrgTree one = OrgTree.of(history.units(), day);
            OrgTree other = OrgTree.of(shuffled, day);
            assertThat(other.getUnits()).isEqualTo(one.getUnits());
            assertThat(other.getBottomUp()).isEqualTo(one.getBottomUp());
            assertThat(other.getTops()).isEqualTo(one.getTops());
            for (OrgUnitId unit : history.mapOn(day).units()) {
                assertThat(other.getChildren(unit)).isEqualTo(one.getChildren(unit));
                assertThat(other.getDescendants(unit)).isEqualTo(one.getDescendants(unit));
            }
        }
    }

    @Property
    void theStatesOfAUnitNeverOverlapAndAreOneSpan(@ForAll("histories") OrganizationHistory history) {
        for (OrgUnit unit : history.units()) {
            assertThat(unit.validities().stream().reduce((one, next) -> {
                        assertThat(one.meets(next)).isTrue();
                        return one.union(next).orElseThrow();
                    }))
                    .isPresent()
                    .get()
                    .matches(Validity.ALWAYS::encloses);
        }
    }
}
