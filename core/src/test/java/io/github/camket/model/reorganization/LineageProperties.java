// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.organization.OrgUnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Heirs and origins through a random history of six units. */
class LineageProperties {

    @Property
    void aHistoryWithoutContradictionHasNoFindings(@ForAll Random random) {
        RandomHistory history = new RandomHistory(random);
        assertThat(lineage(history).getFindings()).isEmpty();
    }

    @Property
    void oneIsHeirOfTheOtherExactlyIfTheOtherIsItsOrigin(@ForAll Random random) {
        RandomHistory history = new RandomHistory(random);
        Lineage<OrgUnitId> lineage = lineage(history);
        LocalDate early = history.anyDay();
        LocalDate late = early.plusMonths(random.nextInt(4));
        List<String> there = new ArrayList<>();
        List<String> back = new ArrayList<>();
        for (String unit : history.unitsOf(early)) {
            lineage.successors(OrgUnitId.of(unit), early, late).units().forEach(heir -> there.add(unit + ">" + heir));
        }
        for (String unit : history.unitsOf(late)) {
            lineage.predecessors(OrgUnitId.of(unit), late, early)
                    .units()
                    .forEach(origin -> back.add(origin + ">" + unit));
        }
        assertThat(there).containsExactlyInAnyOrderElementsOf(back);
    }

    @Property
    void allHeirsExistOnTheDayAndNoStepLeadsOutOfIt(@ForAll Random random) {
        RandomHistory history = new RandomHistory(random);
        Lineage<OrgUnitId> lineage = lineage(history);
        LocalDate early = history.anyDay();
        LocalDate late = early.plusMonths(random.nextInt(4));
        for (String unit : history.unitsOf(early)) {
            Descent<OrgUnitId> heirs = lineage.successors(OrgUnitId.of(unit), early, late);
            assertThat(history.unitsOf(late))
                    .containsAll(heirs.units().stream().map(OrgUnitId::value).toList());
            assertThat(heirs.units()).isSorted().doesNotHaveDuplicates();
            assertThat(heirs.steps())
                    .extracting(step -> step.reorganization().getOn())
                    .isSorted()
                    .allMatch(day -> day.isAfter(early) && !day.isAfter(late));
            assertThat(heirs.units().isEmpty() && heirs.ended().isEmpty()).isFalse();
        }
    }

    @Property
    void twoWaysAreOneAfterTheOther(@ForAll Random random) {
        RandomHistory history = new RandomHistory(random);
        Lineage<OrgUnitId> lineage = lineage(history);
        LocalDate early = history.anyDay();
        LocalDate between = early.plusMonths(random.nextInt(3));
        LocalDate late = between.plusMonths(random.nextInt(3));
        for (String unit : history.unitsOf(early)) {
            TreeSet<OrgUnitId> inTwo = new TreeSet<>();
            lineage.successors(OrgUnitId.of(unit), early, between)
                    .units()
                    .forEach(half ->
                            inTwo.addAll(lineage.successors(half, between, late).units()));
            assertThat(lineage.successors(OrgUnitId.of(unit), early, late).units())
                    .containsExactlyElementsOf(inTwo);
        }
    }

    @Property(tries = 50)
    void theOrderOfInputDoesNotMatter(@ForAll Random random) {
        RandomHistory history = new RandomHistory(random);
        List<Reorganization> events = new ArrayList<>(history.events());
        Collections.shuffle(events, random);
        Lineage<OrgUnitId> shuffled = Lineage.ofOrganizations(history.units(), events);
        for (String unit : history.unitsOf(RandomHistory.FIRST)) {
            LocalDate late = history.anyDay();
            assertThat(shuffled.successors(OrgUnitId.of(unit), RandomHistory.FIRST, late))
                    .isEqualTo(lineage(history).successors(OrgUnitId.of(unit), RandomHistory.FIRST, late));
        }
    }

    private static Lineage<OrgUnitId> lineage(RandomHistory history) {
        return Lineage.ofOrganizations(history.units(), history.events());
    }
}
