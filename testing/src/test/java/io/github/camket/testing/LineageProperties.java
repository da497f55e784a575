// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Descent;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.LineageStep;
import io.github.camket.model.reorganization.Reorganization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Who succeeded whom, between any two days on and before the days of change. */
class LineageProperties {

    @Provide
    Arbitrary<OrganizationHistory> histories() {
        return OrganizationArbitraries.histories();
    }

    private static Lineage<OrgUnitId> lineage(OrganizationHistory history) {
        return Lineage.ofOrganizations(history.units(), history.reorganizations());
    }

    /** Two days of the history, the earlier one first. */
    private static List<LocalDate> pair(OrganizationHistory history, int one, int other) {
        List<LocalDate> days = history.edgeDays();
        return List.of(days.get(one % days.size()), days.get(other % days.size())).stream()
                .sorted()
                .toList();
    }

    @Property
    void aConsistentHistoryHasNoFindings(@ForAll("histories") OrganizationHistory history) {
        Lineage<OrgUnitId> lineage = lineage(history);
        assertThat(lineage.getFindings()).isEmpty();
        NaiveLineage naive = new NaiveLineage(history);
        for (LocalDate day : history.edgeDays()) {
            for (OrgUnit unit : history.units()) {
                assertThat(lineage.exists(unit.getId(), day)).isEqualTo(naive.exists(unit.getId(), day));
            }
        }
    }

    @Property(tries = 400)
    void heirsAndOriginsAreThoseOfAWalkFromDayToDay(
            @ForAll("histories") OrganizationHistory history,
            @ForAll @IntRange(max = 9) int one,
            @ForAll @IntRange(max = 9) int other) {
        Lineage<OrgUnitId> lineage = lineage(history);
        NaiveLineage naive = new NaiveLineage(history);
        List<LocalDate> days = pair(history, one, other);
        for (OrgUnitId unit : history.mapOn(days.get(0)).units()) {
            NaiveLineage.Reached expected = naive.successors(unit, days.get(0), days.get(1));
            Descent<OrgUnitId> found = lineage.successors(unit, days.get(0), days.get(1));
            assertThat(found.units()).containsExactlyElementsOf(expected.units());
            assertThat(found.ended()).containsExactlyElementsOf(expected.ended());
        }
        for (OrgUnitId unit : history.mapOn(days.get(1)).units()) {
            NaiveLineage.Reached expected = naive.predecessors(unit, days.get(1), days.get(0));
            Descent<OrgUnitId> found = lineage.predecessors(unit, days.get(1), days.get(0));
            assertThat(found.units()).containsExactlyElementsOf(expected.units());
            assertThat(found.ended()).containsExactlyElementsOf(expected.ended());
        }
    }

    @Property
    void originsAreExactlyTheInverseOfHeirs(@ForAll("histories") OrganizationHistory history) {
        Lineage<OrgUnitId> lineage = lineage(history);
        for (LocalDate early : history.edgeDays()) {
            for (LocalDate late : history.edgeDays()) {
                if (late.isBefore(early)) {
                    continue;
                }
                TreeSet<String> forwards = new TreeSet<>();
                for (OrgUnitId unit : history.mapOn(early).units()) {
                    lineage.successors(unit, early, late).units().forEach(heir -> forwards.add(unit + " > " + heir));
                }
                TreeSet<String> backwards = new TreeSet<>();
                for (OrgUnitId unit : history.mapOn(late).units()) {
                    lineage.predecessors(unit, late, early)
                            .units()
                            .forEach(origin -> backwards.add(origin + " > " + unit));
                }
                assertThat(backwards).isEqualTo(forwards);
            }
        }
    }

    @Property
    void aWayWithAStopIsTheWholeWay(@ForAll("histories") OrganizationHistory history) {
        Lineage<OrgUnitId> lineage = lineage(history);
        LocalDate first = history.edgeDays().get(0);
        LocalDate last = history.days().get(history.days().size() - 1);
        for (LocalDate stop : history.edgeDays()) {
            for (OrgUnitId unit : history.mapOn(first).units()) {
                Descent<OrgUnitId> near = lineage.successors(unit, first, stop);
                assertJoined(
                        lineage.successors(unit, first, last),
                        near,
                        near.units().stream()
                                .map(each -> lineage.successors(each, stop, last))
                                .toList());
            }
            for (OrgUnitId unit : history.mapOn(last).units()) {
                Descent<OrgUnitId> near = lineage.predecessors(unit, last, stop);
                assertJoined(
                        lineage.predecessors(unit, last, first),
                        near,
                        near.units().stream()
                                .map(each -> lineage.predecessors(each, stop, first))
                                .toList());
            }
        }
    }

    private static void assertJoined(
            Descent<OrgUnitId> whole, Descent<OrgUnitId> near, List<Descent<OrgUnitId>> further) {
        TreeSet<OrgUnitId> units = new TreeSet<>();
        TreeSet<OrgUnitId> ended = new TreeSet<>(near.ended());
        List<LineageStep<OrgUnitId>> steps = new ArrayList<>(near.steps());
        for (Descent<OrgUnitId> each : further) {
            units.addAll(each.units());
            ended.addAll(each.ended());
            steps.addAll(each.steps());
        }
        assertThat(whole.units()).containsExactlyElementsOf(units);
        assertThat(whole.ended()).containsExactlyElementsOf(ended);
        assertThat(whole.steps()).doesNotHaveDuplicates().hasSameElementsAs(steps);
    }

    @Property
    void theStepsLeadFromTheUnitToItsHeirsInTheOrderOfTheDays(@ForAll("histories") OrganizationHistory history) {
        Lineage<OrgUnitId> lineage = lineage(history);
        LocalDate first = history.edgeDays().get(0);
        LocalDate last = history.days().get(history.days().size() - 1);
        for (OrgUnitId unit : history.mapOn(first).units()) {
            Descent<OrgUnitId> descent = lineage.successors(unit, first, last);
            assertThat(descent.steps())
                    .extracting(step -> step.reorganization().getOn())
                    .isSorted();
            TreeSet<OrgUnitId> passed = new TreeSet<>(List.of(unit));
            for (LineageStep<OrgUnitId> step : descent.steps()) {
                assertThat(passed).contains(step.from());
                passed.add(step.to());
            }
            assertThat(passed).containsAll(descent.units()).containsAll(descent.ended());
            assertThat(descent.isUntouched())
                    .isEqualTo(descent.steps().isEmpty() && descent.units().contains(unit));
        }
    }

    @Property
    void theOrderOfUnitsAndReorganizationsDoesNotMatter(
            @ForAll("histories") OrganizationHistory history, @ForAll Random random) {
        List<OrgUnit> units = new ArrayList<>(history.units());
        List<Reorganization> events = new ArrayList<>();
        for (Reorganization event : history.reorganizations()) {
            events.add(event.withSuccessions(shuffled(event.getSuccessions(), random))
                    .withDissolved(shuffled(event.getDissolved(), random)));
        }
        Collections.shuffle(units, random);
        Collections.shuffle(events, random);
        Lineage<OrgUnitId> one = lineage(history);
        Lineage<OrgUnitId> other = Lineage.ofOrganizations(units, events);
        LocalDate first = history.edgeDays().get(0);
        LocalDate last = history.days().get(history.days().size() - 1);
        assertThat(other.getFindings()).isEmpty();
        assertThat(other.getDays(first, last)).isEqualTo(one.getDays(first, last));
        for (OrgUnitId unit : history.mapOn(first).units()) {
            assertSame(one.successors(unit, first, last), other.successors(unit, first, last));
        }
        for (OrgUnitId unit : history.mapOn(last).units()) {
            assertSame(one.predecessors(unit, last, first), other.predecessors(unit, last, first));
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static void assertSame(Descent<OrgUnitId> one, Descent<OrgUnitId> other) {
        assertThat(other.units()).isEqualTo(one.units());
        assertThat(other.ended()).isEqualTo(one.ended());
        assertThat(words(other)).isEqualTo(words(one));
    }

    private static List<String> words(Descent<OrgUnitId> descent) {
        return descent.steps().stream()
                .map(step -> step.reorganization() + " " + step.from() + " " + step.to() + " " + step.kind())
                .toList();
    }

    @Property
    void aUnitIsAskedForOnADayOnWhichItExists(@ForAll("histories") OrganizationHistory history) {
        Lineage<OrgUnitId> lineage = lineage(history);
        for (LocalDate day : history.edgeDays()) {
            for (OrgUnit unit : history.units()) {
                if (!history.mapOn(day).units().contains(unit.getId())) {
                    assertThatThrownBy(() -> lineage.successors(unit.getId(), day, day))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage("unit must exist on " + day + ": " + unit.getId());
                } else {
                    assertThat(lineage.successors(unit.getId(), day, day).units())
                            .containsExactly(unit.getId());
                    assertThat(lineage.predecessors(unit.getId(), day, day).isUntouched())
                            .isTrue();
                }
            }
        }
    }
}
