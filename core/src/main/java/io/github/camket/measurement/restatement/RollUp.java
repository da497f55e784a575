// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.organization.UnitId;
import io.github.camket.model.organization.UnitTree;
import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The sum of a series over the units below one unit, on one map.
 *
 * <p>Amounts are added, ratios pooled by their parts. What a unit did not report is not 0: the sum is one over those that
 * reported, and says over how many of how many.
 *
 * @param unit the unit below which is summed; a unit without units below it stands for itself
 * @param mapDay the day of the map
 * @param value the sum; empty if no unit has a value
 * @param reporting units with a value
 * @param expected units from which one is expected: those below that have no units below them, without those to which the
 *     indicator does not apply
 * @param notReporting the others of these, by identifier
 * @param notSummed units with units below them that have values of their own, which the sum of those below stands for
 * @param <I> how units are identified
 */
public record RollUp<I>(
        I unit,
        LocalDate mapDay,
        Optional<FigureValue> value,
        int reporting,
        int expected,
        List<I> notReporting,
        List<I> notSummed) {

    /** Copies the list. */
    public RollUp {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(mapDay, "mapDay");
        Objects.requireNonNull(value, "value");
        notReporting = List.copyOf(notReporting);
        notSummed = List.copyOf(notSummed);
    }

    /**
     * Sums a series over the units below {@code unit}.
     *
     * @throws IllegalArgumentException if the tree is not that of the map of the series, which then has to be restated
     *     first, the tree does not have the unit, or the values do not add up: ranks, scores, bare percentages
     */
    public static <I extends UnitId & Comparable<I>> RollUp<I> of(FigureSeries<I> series, UnitTree<I, ?> tree, I unit) {
        if (!tree.getDay().equals(series.mapDay())) {
            throw new IllegalArgumentException(
                    "tree must be that of the map of the series " + series.mapDay() + ": " + tree.getDay());
        }
        if (tree.find(unit).isEmpty()) {
            throw new IllegalArgumentException("unit must be in the tree of " + tree.getDay() + ": " + unit);
        }
        Optional<Parts> sum = Optional.empty();
        List<I> notSummed = new ArrayList<>();
        List<I> notReporting = new ArrayList<>();
        int reporting = 0;
        int expected = 0;
        for (I each : tree.getDescendants(unit)) {
            if (!tree.getChildren(each).isEmpty()) {
                series.find(each)
                        .filter(value -> !(value instanceof FigureValue.None))
                        .ifPresent(value -> notSummed.add(each));
                continue;
            }
            FigureValue value = series.find(each).orElse(new FigureValue.None(NoValue.MISSING));
            if (value instanceof FigureValue.None none) {
                if (none.reason() != NoValue.NOT_APPLICABLE) {
                    expected++;
                    notReporting.add(each);
                }
                continue;
            }
            Parts parts = Parts.of(value)
                    .orElseThrow(() -> new IllegalArgumentException("values must add up: " + each + " " + value));
            sum = Optional.of(sum.map(before -> before.plus(parts)).orElse(parts));
            reporting++;
            expected++;
        }
        return new RollUp<>(
                unit,
                series.mapDay(),
                sum.map(Parts::toValue),
                reporting,
                expected,
                notReporting.stream().sorted(UnitId.ORDER).toList(),
                notSummed.stream().sorted(UnitId.ORDER).toList());
    }

    /** Whether every unit from which a value is expected has one. */
    public boolean isComplete() {
        return notReporting.isEmpty();
    }

    /** The share of the units that reported, 0 to 1; empty if none is expected to. */
    public Optional<Fraction> getCoverage() {
        return expected == 0 ? Optional.empty() : Optional.of(Fraction.of(reporting, expected));
    }
}
