// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Contradictions put into sound histories. */
class LineageFaultProperties {

    @Provide
    Arbitrary<OrganizationHistory> histories() {
        return OrganizationArbitraries.histories();
    }

    private static Lineage<OrgUnitId> lineage(OrganizationHistory history) {
        return Lineage.ofOrganizations(history.units(), history.reorganizations());
    }

    @Property
    void everyContradictionIsFoundAndNamesTheUnit(
            @ForAll("histories") OrganizationHistory history, @ForAll @IntRange(max = 100) int which) {
        for (Contradiction contradiction : Contradiction.values()) {
            Optional<Contradiction.Planted> planted = contradiction.in(history, which);
            if (planted.isEmpty()) {
                continue;
            }
            OrganizationHistory broken = planted.get().history();
            assertThat(lineage(broken).getFindings())
                    .as("%s", contradiction)
                    .anyMatch(finding -> finding.code().equals(contradiction.code())
                            && finding.subject().equals(planted.get().unit().toRef()));
            List<Reorganization> backwards = new ArrayList<>(broken.reorganizations());
            Collections.reverse(backwards);
            assertThat(Lineage.ofOrganizations(broken.units(), backwards).getFindings())
                    .isEqualTo(lineage(broken).getFindings());
        }
    }

    @Property
    void whatContradictsItselfIsFollowedAllTheSame(
            @ForAll("histories") OrganizationHistory history, @ForAll @IntRange(max = 100) int which) {
        for (Contradiction contradiction : Contradiction.values()) {
            OrganizationHistory broken = contradiction
                    .in(history, which)
                    .map(Contradiction.Planted::history)
                    .orElse(history);
            Lineage<OrgUnitId> lineage = lineage(broken);
            LocalDate first = history.edgeDays().get(0);
            LocalDate end = history.days().get(history.days().size() - 1).plusDays(60);
            for (OrgUnit unit : broken.units()) {
                if (lineage.exists(unit.getId(), first)) {
                    assertThat(lineage.successors(unit.getId(), first, end).units())
                            .allMatch(heir -> lineage.exists(heir, end));
                }
                if (lineage.exists(unit.getId(), end)) {
                    assertThat(lineage.predecessors(unit.getId(), end, first).units())
                            .allMatch(origin -> lineage.exists(origin, first));
                }
            }
        }
    }

    @Property
    void aDissolutionThatNobodyRecordedEndsTheUnitAllTheSame(@ForAll("histories") OrganizationHistory history) {
        List<Reorganization> recorded = history.reorganizations().stream()
                .filter(event -> event.getKind() != ReorganizationKind.DISSOLUTION)
                .toList();
        Lineage<OrgUnitId> whole = lineage(history);
        Lineage<OrgUnitId> holed = Lineage.ofOrganizations(history.units(), recorded);
        for (LocalDate late : history.edgeDays()) {
            LocalDate first = history.edgeDays().get(0);
            for (OrgUnitId unit : history.mapOn(first).units()) {
                assertThat(holed.successors(unit, first, late).units())
                        .isEqualTo(whole.successors(unit, first, late).units());
                assertThat(holed.successors(unit, first, late).ended())
                        .isEqualTo(whole.successors(unit, first, late).ended());
            }
        }
    }
}
