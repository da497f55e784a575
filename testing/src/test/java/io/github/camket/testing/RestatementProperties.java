// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.restatement.Contribution;
import io.github.camket.measurement.restatement.Figure;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.Kept;
import io.github.camket.measurement.restatement.RestatedFigure;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.measurement.restatement.Restater;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.SplitShares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Amounts, ratios, changes and levels carried to another map, recomputed with the numbers of the JDK alone. */
class RestatementProperties {

    @Provide
    Arbitrary<RestatementCase> cases() {
        return RestatementCase.additive();
    }

    @Property(tries = 300)
    void nothingIsLostOrCountedTwice(@ForAll("cases") RestatementCase given) {
        Restatement<OrgUnitId> restated = given.restated();
        Columns reported = Columns.sum(given.series().figures().stream().map(Figure::value));
        Columns passedOn = Columns.sum(restated.figures().stream().flatMap(figure -> figure.value().stream()));
        Columns kept = Columns.sum(restated.kept().stream().map(Kept::value));
        assertThat(passedOn.plus(kept)).isEqualTo(reported);
        assertThat(restated.account().isConserved()).isTrue();
        assertThat(Columns.of(restated.account().columns(), 0)).isEqualTo(reported);
        assertThat(Columns.of(restated.account().columns(), 1)).isEqualTo(passedOn);
        assertThat(Columns.of(restated.account().columns(), 2)).isEqualTo(kept);
    }

    @Property(tries = 300)
    void everyValueIsThatOfAWalkFromDayToDay(@ForAll("cases") RestatementCase given) {
        Restatement<OrgUnitId> restated = given.restated();
        NaiveRestatement naive = new NaiveRestatement(given);
        for (OrgUnitId unit : given.history().mapOn(given.mapDay()).units()) {
            assertThat(Columns.sum(restated.find(unit).flatMap(RestatedFigure::value).stream()))
                    .isEqualTo(naive.valueOf(unit));
        }
        assertThat(restated.figures())
                .extracting(RestatedFigure::unit)
                .isSubsetOf(given.history().mapOn(given.mapDay()).units());
    }

    @Property(tries = 300)
    void sharesOfAReportedUnitMakeUpTheWholeOfIt(@ForAll("cases") RestatementCase given) {
        Restatement<OrgUnitId> restated = given.restated();
        NaiveRestatement naive = new NaiveRestatement(given);
        given.reported().forEach((unit, value) -> {
            Exact passedOn = restated.figures().stream()
                    .flatMap(figure -> figure.contributions().stream())
                    .filter(each -> each.from().equals(unit))
                    .map(each -> Exact.of(each.share()))
                    .reduce(Exact.ZERO, Exact::plus);
            Exact kept = restated.kept().stream()
                    .filter(each -> each.from().equals(unit))
                    .map(each -> Exact.of(each.share()))
                    .reduce(Exact.ZERO, Exact::plus);
            if (value instanceof FigureValue.None) {
                assertThat(passedOn.plus(kept)).isEqualTo(Exact.ZERO);
            } else {
                assertThat(passedOn.plus(kept)).isEqualTo(Exact.ONE);
                assertThat(kept).isEqualTo(naive.stayedWith(unit));
            }
        });
    }

    @Property(tries = 300)
    void contributionsSumToTheValueAndAreSharesOfWhatWasReported(@ForAll("cases") RestatementCase given) {
        Map<OrgUnitId, FigureValue> reported = given.reported();
        Restatement<OrgUnitId> restated = given.restated();
        for (RestatedFigure<OrgUnitId> figure : restated.figures()) {
            assertThat(Columns.sum(figure.contributions().stream().map(Contribution::value)))
                    .isEqualTo(Columns.sum(figure.value().stream()));
            for (Contribution<OrgUnitId> each : figure.contributions()) {
                assertThat(each.share().signum()).isPositive();
                assertThat(Columns.of(each.value()))
                        .isEqualTo(Columns.of(reported.get(each.from())).times(Exact.of(each.share())));
            }
        }
        for (Kept<OrgUnitId> each : restated.kept()) {
            assertThat(each.share().signum()).isPositive();
            assertThat(Columns.of(each.value()))
                    .isEqualTo(Columns.of(reported.get(each.from())).times(Exact.of(each.share())));
        }
    }

    @Property(tries = 300)
    void whereAllSharesAreKnownAndNothingEndsAllOfItIsPassedOn(@ForAll("cases") RestatementCase given) {
        NaiveRestatement naive = new NaiveRestatement(given);
        boolean allPassed = given.reported().keySet().stream()
                .allMatch(unit -> naive.stayedWith(unit).equals(Exact.ZERO));
        Restatement<OrgUnitId> restated = given.restated();
        if (allPassed) {
            assertThat(restated.kept()).isEmpty();
            assertThat(Columns.of(restated.account().columns(), 1))
                    .isEqualTo(Columns.of(restated.account().columns(), 0));
        }
        assertThat(restated.findings().isEmpty()).isEqualTo(restated.kept().isEmpty());
    }

    @Property(tries = 300)
    void aStopOnTheWayChangesNothingIfAllIsPassedOn(@ForAll("cases") RestatementCase given) {
        Restater<OrgUnitId> restater = given.restater();
        Restatement<OrgUnitId> direct = given.restated();
        for (LocalDate stop : given.history().edgeDays()) {
            boolean between = given.isForwards()
                    ? !stop.isBefore(given.series().mapDay()) && !stop.isAfter(given.mapDay())
                    : !stop.isAfter(given.series().mapDay()) && !stop.isBefore(given.mapDay());
            Restatement<OrgUnitId> near = restater.restate(given.series(), stop);
            if (!between || !near.kept().isEmpty() || !near.figures().stream().allMatch(RestatedFigure::isComplete)) {
                continue;
            }
            Restatement<OrgUnitId> further = restater.restate(near.restated(), given.mapDay());
            if (further.kept().isEmpty()) {
                assertThat(values(further)).isEqualTo(values(direct));
            }
        }
    }

    private static Map<OrgUnitId, Columns> values(Restatement<OrgUnitId> restated) {
        Map<OrgUnitId, Columns> values = new TreeMap<>();
        restated.figures().forEach(figure -> values.put(figure.unit(), Columns.sum(figure.value().stream())));
        return values;
    }

    @Property
    void theOrderOfTheInputDoesNotMatter(@ForAll("cases") RestatementCase given, @ForAll Random random) {
        List<OrgUnit> units = new ArrayList<>(given.history().units());
        List<Reorganization> events = new ArrayList<>(given.history().reorganizations());
        List<SplitShares> shares = new ArrayList<>();
        for (SplitShares each : given.history().shares()) {
            List<SplitShares.HeirShare> own = new ArrayList<>(each.getShares());
            Collections.shuffle(own, random);
            shares.add(each.withShares(own));
        }
        List<Figure<OrgUnitId>> figures = new ArrayList<>(given.series().figures());
        List.of(units, events, shares, figures).forEach(list -> Collections.shuffle(list, random));
        FigureSeries<OrgUnitId> series =
                new FigureSeries<>(given.series().indicator(), given.series().mapDay(), figures);
        Restatement<OrgUnitId> other =
                Restater.of(Lineage.ofOrganizations(units, events), shares).restate(series, given.mapDay());
        assertThat(other).isEqualTo(given.restated());
    }
}
