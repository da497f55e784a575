// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Validity;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.model.organization.UnitTree;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** One fault put into the tree of the last day of a sound history. */
class OrgTreeFaultProperties {

    @Provide
    Arbitrary<OrganizationHistory> histories() {
        return OrganizationArbitraries.histories();
    }

    private static LocalDate lastDay(OrganizationHistory history) {
        return history.days().get(history.days().size() - 1);
    }

    private static List<OrgUnit> with(OrganizationHistory history, OrgUnit changed) {
        List<OrgUnit> units = new ArrayList<>();
        for (OrgUnit unit : history.units()) {
            units.add(unit.getId().equals(changed.getId()) ? changed : unit);
        }
        return units;
    }

    /** A unit that is there on the last day. */
    private static OrgUnit some(OrganizationHistory history, int which) {
        List<OrgUnitId> there = history.mapOn(lastDay(history)).units();
        Assume.that(!there.isEmpty());
        OrgUnitId id = there.get(which % there.size());
        return history.units().stream()
                .filter(unit -> unit.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 400)
    void aCircleIsFoundWithAllItsMembersAndNobodyElseIsLost(
            @ForAll("histories") OrganizationHistory history,
            @ForAll @IntRange(max = 50) int which,
            @ForAll @IntRange(max = 50) int below) {
        OrgUnit unit = some(history, which);
        NaiveTree naive = new NaiveTree(history.mapOn(lastDay(history)));
        List<OrgUnitId> possible = List.copyOf(naive.withBelow(unit.getId()));
        OrgUnitId lowest = possible.get(below % possible.size());
        TreeSet<OrgUnitId> circle = new TreeSet<>(naive.above(lowest));
        circle.removeAll(naive.above(unit.getId()));
        circle.add(lowest);

        OrgTree tree = OrgTree.of(with(history, unit.withParent(lowest)), lastDay(history));
        assertThat(tree.getFindings())
                .containsExactly(UnitTree.UNIT_CYCLE.about(
                        circle.first().toRef(),
                        String.join(
                                ", ", circle.stream().map(OrgUnitId::toString).toList())));
        assertThat(tree.getUnits()).hasSize(naive.map().units().size());
        TreeSet<OrgUnitId> others = new TreeSet<>(naive.map().units());
        others.removeAll(circle);
        assertThat(tree.getBottomUp()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(others);
        assertThat(tree.getBottomUp())
                .allSatisfy(each -> tree.getChildren(each)
                        .forEach(child -> assertThat(tree.getBottomUp().indexOf(child))
                                .isLessThan(tree.getBottomUp().indexOf(each))));
        for (OrgUnitId member : circle) {
            TreeSet<OrgUnitId> rest = new TreeSet<>(circle);
            rest.remove(member);
            assertThat(tree.getAncestors(member)).containsExactlyInAnyOrderElementsOf(rest);
            assertThat(tree.getDescendants(member)).doesNotHaveDuplicates().containsAll(circle);
        }
    }

    @Property
    void aMissingParentIsFoundAndTheUnitIsATop(
            @ForAll("histories") OrganizationHistory history, @ForAll @IntRange(max = 50) int which) {
        OrgUnit unit = some(history, which);
        OrgUnitId gone = history.units().stream()
                .map(OrgUnit::getId)
                .filter(id -> !history.mapOn(lastDay(history)).units().contains(id))
                .findFirst()
                .orElse(OrgUnitId.of("never"));
        OrgTree tree = OrgTree.of(with(history, unit.withParent(gone)), lastDay(history));
        assertThat(tree.getFindings())
                .containsExactly(UnitTree.ORPHAN_UNIT.about(unit.getRef(), gone, lastDay(history)));
        assertThat(tree.getTops()).contains(unit.getId());
        assertThat(tree.getParent(unit.getId())).isEmpty();
        assertThat(tree.getBottomUp()).hasSameSizeAs(tree.getUnits());
    }

    @Property
    void anOverlappingStateIsFoundAndTheLaterOneIsTaken(
            @ForAll("histories") OrganizationHistory history,
            @ForAll @IntRange(max = 50) int which,
            @ForAll @IntRange(min = 1, max = 3) int length) {
        OrgUnit unit = some(history, which);
        LocalDate day = lastDay(history);
        Validity extra = Validity.of(day, day.plusDays(length));
        OrgUnit doubled = OrgUnit.builder()
                .from(unit)
                .addEarlier(OrgUnitState.builder()
                        .validity(extra)
                        .name("Đơn vị hai lần")
                        .kind(unit.getKind())
                        .parent(unit.getParent())
                        .build())
                .build();
        List<Validity> order =
                List.of(unit.getValidity(), extra).stream().sorted().toList();
        for (LocalDate each : List.of(day, day.plusDays(length - 1L))) {
            OrgTree tree = OrgTree.of(with(history, doubled), each);
            Finding overlap = UnitTree.OVERLAPPING_VALIDITY.about(unit.getRef(), order.get(0), order.get(1), each);
            assertThat(tree.getFindings()).containsExactly(overlap);
            assertThat(tree.find(unit.getId()).orElseThrow().getName())
                    .isEqualTo(order.get(1).equals(extra) ? "Đơn vị hai lần" : unit.getName());
        }
        assertThat(OrgTree.of(with(history, doubled), day.plusDays(length)).getFindings())
                .isEmpty();
        assertThat(OrgTree.of(with(history, doubled), day).getUnits())
                .hasSize(history.mapOn(day).units().size());
    }
}
