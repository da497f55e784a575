// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.measurement.restatement.Restater;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Descent;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.trace.FindingCode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ranks, scores, bare percentages and rates: carried with a unit that goes on, refused as a whole as soon as one does not. */
class RestatementRefusalProperties {

    /** Kinds after which a unit is still the one that it was. */
    private static final Set<ReorganizationKind> STILL_THE_SAME = EnumSet.of(
            ReorganizationKind.UNCHANGED,
            ReorganizationKind.RENAME,
            ReorganizationKind.RETYPE,
            ReorganizationKind.MOVE);

    @Provide
    Arbitrary<RestatementCase> personal() {
        return RestatementCase.personal();
    }

    @Property(tries = 400)
    void ranksScoresAndBarePercentagesRefuseExactlyIfAUnitIsNotTheOneThatItWas(
            @ForAll("personal") RestatementCase given) {
        Map<OrgUnitId, FigureValue> reported = given.reported();
        Optional<FigureValue> any = reported.values().stream()
                .filter(value -> !(value instanceof FigureValue.None))
                .findFirst();
        // Places and points hold among all units; a percentage without its parts is only in the way of its own unit.
        boolean amongAll = any.filter(value -> value instanceof FigureValue.Rank || value instanceof FigureValue.Score)
                .isPresent();
        boolean changed = reported.entrySet().stream()
                .filter(each -> amongAll || !(each.getValue() instanceof FigureValue.None))
                .anyMatch(each -> isChanged(given, each.getKey()));
        Restatement<OrgUnitId> restated = given.restated();
        assertThat(restated.isRefused()).isEqualTo(any.isPresent() && changed);
        if (restated.isRefused()) {
            FindingCode code = any.get() instanceof FigureValue.Rank
                    ? Restater.RANKS_DO_NOT_TRANSFER
                    : any.get() instanceof FigureValue.Score
                            ? Restater.SCORES_DO_NOT_TRANSFER
                            : any.get() instanceof FigureValue.Share
                                    ? Restater.BARE_PERCENTAGE_NOT_POOLED
                                    : Restater.VALUE_WITHOUT_PARTS_NOT_POOLED;
            assertThat(restated.refusal().orElseThrow().code()).isEqualTo(code);
            assertThat(restated.findings()).containsExactly(restated.refusal().orElseThrow());
            assertThat(restated.figures()).isEmpty();
            assertThat(restated.kept()).isEmpty();
        } else {
            NaiveRestatement naive = new NaiveRestatement(given);
            reported.forEach((unit, value) -> {
                if (!(value instanceof FigureValue.None)) {
                    OrgUnitId now = naive.reachedBy(unit).firstKey();
                    assertThat(restated.find(now).orElseThrow().value()).contains(value);
                }
            });
        }
    }

    /** Joined, divided, dissolved, begun from nothing, or raised to another level. */
    private static boolean isChanged(RestatementCase given, OrgUnitId unit) {
        NaiveLineage naive = new NaiveLineage(given.history());
        NaiveLineage.Reached way = given.isForwards()
                ? naive.successors(unit, given.series().mapDay(), given.mapDay())
                : naive.predecessors(unit, given.series().mapDay(), given.mapDay());
        if (!way.ended().isEmpty()) {
            return true;
        }
        Descent<OrgUnitId> descent = given.isForwards()
                ? given.lineage().successors(unit, given.series().mapDay(), given.mapDay())
                : given.lineage().predecessors(unit, given.series().mapDay(), given.mapDay());
        return descent.steps().stream()
                .map(step -> step.reorganization().getKind())
                .anyMatch(kind -> !STILL_THE_SAME.contains(kind));
    }
}
