// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.organization.UnitTree;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The units below one unit, put together. */
final class UnitAddition<I extends UnitId & Comparable<I>> {

    private static final FigureValue MISSING = new FigureValue.None(NoValue.MISSING);

    private final FigureSeries<I> series;
    private final UnitTree<I, ?> tree;
    private final I unit;
    private final boolean counted;
    /** The units that have a value they can take part with, and these values. */
    private final List<Figure<I>> taking = new ArrayList<>();

    private final List<Gap<I>> gaps = new ArrayList<>();
    private final List<I> notSummed = new ArrayList<>();
    private final TreeSet<Finding> findings = new TreeSet<>();

    UnitAddition(FigureSeries<I> series, UnitTree<I, ?> tree, I unit) {
        if (!tree.getDay().equals(series.mapDay())) {
            throw new IllegalArgumentException(
                    "tree must be that of the map of the series " + series.mapDay() + ": " + tree.getDay());
        }
        if (tree.find(unit).isEmpty()) {
            throw new IllegalArgumentException("unit must be in the tree of " + tree.getDay() + ": " + unit);
        }
        this.series = series;
        this.tree = tree;
        this.unit = unit;
        this.counted = series.method() == AcrossUnits.COUNT_BY_VALUE;
    }

    RollUp<I> rollUp() {
        gather();
        Optional<Finding> refusal = series.getRefusal().or(this::refusalOfValues);
        refusal.ifPresent(findings::add);
        Optional<FigureValue> value = refusal.isPresent() || counted
                ? Optional.empty()
                : taking.stream()
                        .flatMap(figure -> series.parts(figure.value()).stream())
                        .reduce(Parts::plus)
                        .map(Parts::toValue);
        RollUp.Builder<I> result = RollUp.builder();
        result.indicator(series.indicator())
                .unit(unit)
                .mapDay(series.mapDay())
                .value(value)
                .counts(counted && refusal.isEmpty() ? counts() : List.of())
                .reporting(taking.size())
                .gaps(gaps.stream()
                        .sorted(Comparator.comparing(Gap::of, UnitId.ORDER))
                        .toList())
                .notSummed(notSummed.stream().sorted(UnitId.ORDER).toList())
                .reported(reported())
                .refusal(refusal);
        value.ifPresent(this::compare);
        return result.findings(findings).build();
    }

    private void gather() {
        if (series.method() == AcrossUnits.EACH_MEASURE) {
            return; // nothing is reported for the line as a whole
        }
        boolean refused = series.getRefusal().isPresent();
        for (I each : tree.getDescendants(unit)) {
            FigureValue value = series.find(each).orElse(MISSING);
            boolean has = !(value instanceof FigureValue.None);
            if (!tree.getChildren(each).isEmpty()) {
                if (has) {
                    notSummed.add(each);
                }
            } else if (value instanceof FigureValue.None none) {
                gaps.add(new Gap<>(each, Gap.Reason.of(none.reason())));
            } else if (refused || counted || series.parts(value).isPresent()) {
                taking.add(new Figure<>(each, value));
            } else {
                gaps.add(new Gap<>(each, Gap.Reason.WITHOUT_PARTS));
            }
        }
    }

    private Optional<Finding> refusalOfValues() {
        if (counted) {
            return Optional.empty();
        }
        if (taking.isEmpty()) {
            return gaps.stream().anyMatch(gap -> gap.reason() == Gap.Reason.WITHOUT_PARTS)
                    ? Optional.of(RollUp.ONLY_VALUES_WITHOUT_PARTS.about(
                            series.indicator().getRef()))
                    : Optional.empty();
        }
        Figure<I> first = taking.get(0);
        Parts parts = series.parts(first.value()).orElseThrow();
        return taking.stream()
                .filter(figure -> !series.parts(figure.value()).orElseThrow().matches(parts))
                .findFirst()
                .map(other ->
                        RollUp.LEVELS_OF_OTHER_YEARS.about(series.indicator().getRef(), first.unit(), other.unit()));
    }

    private List<ValueCount<I>> counts() {
        Map<FigureValue, List<I>> units = new LinkedHashMap<>();
        values(series.indicator()).forEach(value -> units.put(value, new ArrayList<>()));
        taking.forEach(figure -> units.computeIfAbsent(figure.value(), value -> new ArrayList<>())
                .add(figure.unit()));
        List<ValueCount<I>> counts = new ArrayList<>();
        units.forEach((value, having) -> counts.add(
                new ValueCount<>(value, having.stream().sorted(UnitId.ORDER).toList())));
        return counts;
    }

    /** All values that a unit can have. */
    private static List<FigureValue> values(Indicator indicator) {
        if (indicator.getKind() == IndicatorKind.ORDINAL) {
            return indicator.getScale().stream()
                    .<FigureValue>map(FigureValue.Step::new)
                    .toList();
        }
        return List.of(new FigureValue.Condition(true), new FigureValue.Condition(false));
    }

    private Optional<FigureValue> reported() {
        return tree.getChildren(unit).isEmpty()
                ? Optional.empty()
                : series.find(unit).filter(value -> !(value instanceof FigureValue.None));
    }

    /** What the unit itself reports tells whether those below make up the whole, or count some things twice. */
    private void compare(FigureValue value) {
        Indicator indicator = series.indicator();
        Optional<Fraction> number = value.toNumber(indicator);
        if (number.isEmpty()) {
            if (series.method() == AcrossUnits.FROM_LEVELS) {
                findings.add(RollUp.NO_RATE_FROM_BASE.about(indicator.getRef()));
            }
            return;
        }
        boolean complete = gaps.stream().noneMatch(gap -> gap.reason().isExpected());
        reported()
                .filter(own -> complete && !FigureNumber.isReported(number.get(), own, indicator))
                .flatMap(own -> own.toNumber(indicator))
                .ifPresent(own -> findings.add(RollUp.UNITS_DO_NOT_MAKE_THE_WHOLE.about(
                        indicator.getRef(),
                        unit,
                        FigureNumber.text(own, indicator),
                        FigureNumber.text(number.get(), indicator))));
    }
}
