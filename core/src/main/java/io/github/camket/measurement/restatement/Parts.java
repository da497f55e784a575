// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a value that add up: one for an amount, part and whole for a ratio. Everything that is summed over units
 * is summed so, column by column.
 */
record Parts(List<Fraction> columns) {

    /** The numbers of a value; empty for one that does not add up. */
    static Optional<Parts> of(FigureValue value) {
        if (value instanceof FigureValue.Total total) {
            return Optional.of(new Parts(List.of(total.amount())));
        }
        if (value instanceof FigureValue.Share share && !share.ratio().isBare()) {
            return Optional.of(
                    new Parts(List.of(share.ratio().getPart(), share.ratio().getWhole())));
        }
        return Optional.empty();
    }

    Parts plus(Parts other) {
        return new Parts(
                other.columns().size() == 1
                        ? List.of(columns.get(0).plus(other.columns().get(0)))
                        : List.of(
                                columns.get(0).plus(other.columns().get(0)),
                                columns.get(1).plus(other.columns().get(1))));
    }

    Parts times(Fraction share) {
        return new Parts(columns.stream().map(column -> column.times(share)).toList());
    }

    FigureValue toValue() {
        return columns.size() == 1
                ? new FigureValue.Total(columns.get(0))
                : new FigureValue.Share(Ratio.of(columns.get(0), columns.get(1)));
    }
}
