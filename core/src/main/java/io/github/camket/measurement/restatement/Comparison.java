// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.progress.NoValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One series held against an earlier one, unit by unit. */
record Comparison<I extends UnitId & Comparable<I>>(FigureSeries<I> current, FigureSeries<I> base, Indicator change) {

    Comparison {
        if (!current.mapDay().equals(base.mapDay())) {
            throw new IllegalArgumentException("base must be on the map of " + current.mapDay() + ": " + base.mapDay());
        }
        switch (change.getKind()) {
            case GROWTH_RATE, DELTA, MULTIPLE -> {}
            default ->
                throw new IllegalArgumentException(
                        "change must be a growth rate, a difference or a multiple: " + change.getKind());
        }
    }

    FigureSeries<I> compare() {
        TreeSet<I> units = new TreeSet<>();
        current.figures().forEach(figure -> units.add(figure.unit()));
        base.figures().forEach(figure -> units.add(figure.unit()));
        List<Figure<I>> figures = new ArrayList<>();
        for (I unit : units) {
            FigureValue now = current.find(unit).orElse(new FigureValue.None(NoValue.MISSING));
            FigureValue then = base.find(unit).orElse(new FigureValue.None(NoValue.MISSING));
            figures.add(new Figure<>(unit, lacking(now, then).orElseGet(() -> change(unit, now, then))));
        }
        return new FigureSeries<>(change, current.mapDay(), figures);
    }

    /** Why there is no change; what was not reported weighs more than what is not published, and that more than nothing there. */
    private static Optional<FigureValue> lacking(FigureValue now, FigureValue then) {
        for (NoValue reason : List.of(NoValue.MISSING, NoValue.SUPPRESSED, NoValue.NOT_APPLICABLE)) {
            FigureValue none = new FigureValue.None(reason);
            if (now.equals(none) || then.equals(none)) {
                return Optional.of(none);
            }
        }
        return Optional.empty();
    }

    private FigureValue change(I unit, FigureValue now, FigureValue then) {
        if (now instanceof FigureValue.Total one && then instanceof FigureValue.Total other) {
            return new FigureValue.Change(one.amount(), other.amount());
        }
        if (now instanceof FigureValue.Share one && then instanceof FigureValue.Share other) {
            return new FigureValue.ShareChange(one.ratio(), other.ratio());
        }
        throw new IllegalArgumentException(
                "values must be amounts in both series, or ratios: " + unit + " " + now + " " + then);
    }
}
