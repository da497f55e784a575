// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.model.organization.OrgUnitId;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Contradictory histories still restate, and conserve. */
class RestatementFaultProperties {

    @Provide
    Arbitrary<RestatementCase> cases() {
        return RestatementCase.additive();
    }

    @Provide
    Arbitrary<RestatementCase> personal() {
        return RestatementCase.personal();
    }

    private static Optional<RestatementCase> broken(
            RestatementCase given, Contradiction contradiction, int which, boolean turned) {
        return contradiction
                .in(given.history(), which)
                .map(planted -> turned
                        ? new RestatementCase(planted.history(), given.series(), given.mapDay())
                        : new RestatementCase(
                                planted.history(),
                                given.series(),
                                given.history()
                                        .days()
                                        .get(given.history().days().size() - 1)
                                        .plusDays(60)));
    }

    @Property
    void contradictoryHistoriesAreRestatedAndConserved(
            @ForAll("cases") RestatementCase given, @ForAll @IntRange(max = 100) int which, @ForAll boolean turned) {
        for (Contradiction contradiction : Contradiction.values()) {
            broken(given, contradiction, which, turned).ifPresent(each -> {
                Restatement<OrgUnitId> restated = each.restated();
                assertThat(restated.account().isConserved())
                        .as("%s", contradiction)
                        .isTrue();
            });
        }
    }

    @Property
    void contradictoryHistoriesRefuseOrCarryWhatDoesNotAddUp(
            @ForAll("personal") RestatementCase given, @ForAll @IntRange(max = 100) int which, @ForAll boolean turned) {
        for (Contradiction contradiction : Contradiction.values()) {
            broken(given, contradiction, which, turned)
                    .ifPresent(each -> assertThat(each.restated().mapDay()).isEqualTo(each.mapDay()));
        }
    }
}
