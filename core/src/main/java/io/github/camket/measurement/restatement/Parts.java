// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a value that add up: one for an amount, part and whole for a ratio, both ends of a change, part and whole at
 * both ends of the change of a ratio, one for each year of levels. Everything that is summed is summed so, column by column.
 */
record Parts(Shape shape, List<Fraction> columns) {

    /** What the columns stand for. */
    enum Shape {
        TOTAL,
        SHARE,
        CHANGE,
        SHARE_CHANGE,
        LEVELS
    }

    /** The numbers of a value; empty for one that does not add up. */
    static Optional<Parts> of(FigureValue value) {
        if (value instanceof FigureValue.Total total) {
            return parts(Shape.TOTAL, total.amount());
        }
        if (value instanceof FigureValue.Share share && !share.ratio().isBare()) {
            return parts(Shape.SHARE, share.ratio().getPart(), share.ratio().getWhole());
        }
        if (value instanceof FigureValue.Change change) {
            return parts(Shape.CHANGE, change.current(), change.base());
        }
        if (value instanceof FigureValue.ShareChange change
                && !change.current().isBare()
                && !change.base().isBare()) {
            return parts(
                    Shape.SHARE_CHANGE,
                    change.current().getPart(),
                    change.current().getWhole(),
                    change.base().getPart(),
                    change.base().getWhole());
        }
        return value instanceof FigureValue.Levels levels
                ? Optional.of(new Parts(Shape.LEVELS, levels.levels()))
                : Optional.empty();
    }

    private static Optional<Parts> parts(Shape shape, Fraction... columns) {
        return Optional.of(new Parts(shape, List.of(columns)));
    }

    /** Whether the two can be added: levels of as many years as the others, and all else of one shape. */
    boolean matches(Parts other) {
        return shape == other.shape() && columns.size() == other.columns().size();
    }

    /** Column by column; only of parts that {@linkplain #matches match}. */
    Parts plus(Parts other) {
        List<Fraction> sums = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            sums.add(columns.get(i).plus(other.columns().get(i)));
        }
        return new Parts(shape, sums);
    }

    /** A share of every column; empty for no share of a ratio, since nothing of nothing is none. */
    Optional<Parts> times(Fraction share) {
        if (share.signum() == 0 && (shape == Shape.SHARE || shape == Shape.SHARE_CHANGE)) {
            return Optional.empty();
        }
        return Optional.of(new Parts(
                shape, columns.stream().map(column -> column.times(share)).toList()));
    }

    FigureValue toValue() {
        return switch (shape) {
            case TOTAL -> new FigureValue.Total(columns.get(0));
            case SHARE -> new FigureValue.Share(Ratio.of(columns.get(0), columns.get(1)));
            case CHANGE -> new FigureValue.Change(columns.get(0), columns.get(1));
            case SHARE_CHANGE ->
                new FigureValue.ShareChange(
                        Ratio.of(columns.get(0), columns.get(1)), Ratio.of(columns.get(2), columns.get(3)));
            case LEVELS -> new FigureValue.Levels(columns);
        };
    }
}
