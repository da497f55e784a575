// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.measurement.restatement.Figure;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.measurement.restatement.Restater;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Lineage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A history, a series of one of its days, and a day to whose map it is to be restated. */
record RestatementCase(OrganizationHistory history, FigureSeries<OrgUnitId> series, LocalDate mapDay) {

    /** Amounts, ratios, changes and levels, mostly from an earlier day to a later one. */
    static Arbitrary<RestatementCase> additive() {
        return cases(OrganizationArbitraries::additiveSeries);
    }

    /** Ranks, scores, bare percentages and bare rates. */
    static Arbitrary<RestatementCase> personal() {
        return cases(OrganizationArbitraries::personalSeries);
    }

    private static Arbitrary<RestatementCase> cases(
            BiFunction<OrganizationHistory, LocalDate, Arbitrary<FigureSeries<OrgUnitId>>> series) {
        return OrganizationArbitraries.histories().flatMap(history -> {
            List<LocalDate> days = history.edgeDays();
            Arbitrary<Integer> number = Arbitraries.integers().between(0, days.size() - 1);
            return Combinators.combine(number, number, Arbitraries.of(true, true, true, false))
                    .as((one, other, forwards) -> forwards
                            ? List.of(days.get(Math.min(one, other)), days.get(Math.max(one, other)))
                            : List.of(days.get(one), days.get(other)))
                    .flatMap(pair -> series.apply(history, pair.get(0))
                            .map(drawn -> new RestatementCase(history, drawn, pair.get(1))));
        });
    }

    boolean isForwards() {
        return !mapDay.isBefore(series.mapDay());
    }

    Lineage<OrgUnitId> lineage() {
        return Lineage.ofOrganizations(history.units(), history.reorganizations());
    }

    Restater<OrgUnitId> restater() {
        return Restater.of(lineage(), history.shares());
    }

    Restatement<OrgUnitId> restated() {
        return restater().restate(series, mapDay);
    }

    /** What the units of the series have; no entry for those that reported nothing. */
    Map<OrgUnitId, FigureValue> reported() {
        Map<OrgUnitId, FigureValue> reported = new TreeMap<>();
        for (Figure<OrgUnitId> figure : series.figures()) {
            reported.put(figure.unit(), figure.value());
        }
        return reported;
    }
}
