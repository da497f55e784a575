// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.measurement.restatement.Figure;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of units: amounts, ratios, changes, levels, ranks, scores, and the several ways to have none. */
final class FigureArbitraries {

    private static final int YEARS = 4;

    private FigureArbitraries() {}

    static Arbitrary<FigureSeries<OrgUnitId>> additive(List<OrgUnitId> units, LocalDate mapDay) {
        return Arbitraries.oneOf(
                series(units, mapDay, OrganizationArbitraries.TOTALS, totals()),
                series(units, mapDay, OrganizationArbitraries.RATIOS, ratios()),
                series(units, mapDay, OrganizationArbitraries.CHANGES, changes()),
                series(units, mapDay, OrganizationArbitraries.CHANGES, changesOfRatios()),
                series(units, mapDay, OrganizationArbitraries.LEVELS, levels()));
    }

    static Arbitrary<FigureSeries<OrgUnitId>> personal(List<OrgUnitId> units, LocalDate mapDay) {
        Arbitrary<FigureValue> ranks =
                Arbitraries.integers().between(1, 20).map(FigureValue.Rank::new).map(FigureValue.class::cast);
        Arbitrary<FigureValue> scores =
                Arbitraries.longs().between(0, 100).map(points -> new FigureValue.Score(Fraction.of(points)));
        Arbitrary<FigureValue> percentages = CamketArbitraries.barePercentages().map(FigureValue.Share::new);
        return Arbitraries.oneOf(
                series(units, mapDay, OrganizationArbitraries.TOTALS, ranks),
                series(units, mapDay, OrganizationArbitraries.TOTALS, scores),
                series(units, mapDay, OrganizationArbitraries.RATIOS, percentages),
                series(
                        units,
                        mapDay,
                        OrganizationArbitraries.CHANGES,
                        CamketArbitraries.fractions().map(FigureValue.Bare::new)));
    }

    private static Arbitrary<FigureValue> totals() {
        return amounts().map(FigureValue.Total::new);
    }

    private static Arbitrary<Fraction> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Fraction.ZERO)),
                Tuple.of(6, Arbitraries.longs().between(1, 100).map(Fraction::of)),
                Tuple.of(2, CamketArbitraries.decimals()),
                Tuple.of(1, CamketArbitraries.fractions()));
    }

    private static Arbitrary<FigureValue> ratios() {
        return parts().map(FigureValue.Share::new);
    }

    private static Arbitrary<Ratio> parts() {
        Arbitrary<Ratio> none = Arbitraries.longs().between(1, 20).map(whole -> Ratio.of(0, whole));
        return Arbitraries.frequencyOf(Tuple.of(1, none), Tuple.of(4, CamketArbitraries.ratios()));
    }

    private static Arbitrary<FigureValue> changes() {
        return Combinators.combine(amounts(), amounts()).as(FigureValue.Change::new);
    }

    private static Arbitrary<FigureValue> changesOfRatios() {
        return Combinators.combine(parts(), parts()).as(FigureValue.ShareChange::new);
    }

    private static Arbitrary<FigureValue> levels() {
        return amounts().list().ofSize(YEARS + 1).map(FigureValue.Levels::new);
    }

    private static Arbitrary<FigureSeries<OrgUnitId>> series(
            List<OrgUnitId> units, LocalDate mapDay, IndicatorKind kind, Arbitrary<FigureValue> values) {
        Arbitrary<Optional<FigureValue>> whole = values.map(Optional::of);
        Arbitrary<Optional<FigureValue>> nothing =
                Arbitraries.of(NoValue.class).map(reason -> Optional.of(new FigureValue.None(reason)));
        Arbitrary<Optional<FigureValue>> holed = Arbitraries.frequencyOf(
                Tuple.of(8, whole), Tuple.of(3, nothing), Tuple.of(1, Arbitraries.just(Optional.empty())));
        return Arbitraries.oneOf(whole.list().ofSize(units.size()), holed.list().ofSize(units.size()))
                .map(found -> series(units, mapDay, kind, found))
                .withoutEdgeCases();
    }

    private static FigureSeries<OrgUnitId> series(
            List<OrgUnitId> units, LocalDate mapDay, IndicatorKind kind, List<Optional<FigureValue>> values) {
        List<Figure<OrgUnitId>> figures = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            OrgUnitId unit = units.get(i);
            values.get(i).ifPresent(value -> figures.add(new Figure<>(unit, value)));
        }
        return new FigureSeries<>(OrganizationArbitraries.indicator(kind), mapDay, figures);
    }
}
