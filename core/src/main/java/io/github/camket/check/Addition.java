// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one more item adds to each measure.
 *
 * @param item the item
 * @param sums by measure; measures to which it adds nothing are not among them
 */
record Addition(ExampleItem item, Map<MeasureId, Sum> sums) {

    private static final Sum NOTHING = new Sum(Fraction.ZERO, Fraction.ZERO);

    /**
     * A part out of a whole.
     *
     * @param part the part; of an amount, the amount
     * @param whole the whole; 0 for an amount
     */
    record Sum(Fraction part, Fraction whole) {

        /** What a measurement was made from; empty if it is open. */
        private static Optional<Sum> of(Measurement measurement) {
            if (measurement.getStatus() == MeasurementStatus.NOT_EVALUABLE) {
                return Optional.of(NOTHING);
            }
            return measurement.getValue().map(Sum::of);
        }

        private static Sum of(Quantity value) {
            return value instanceof Ratio ratio
                    ? new Sum(ratio.getPart(), ratio.getWhole())
                    : new Sum(value.toFraction(), Fraction.ZERO);
        }

        private Sum minus(Sum other) {
            return new Sum(part.minus(other.part), whole.minus(other.whole));
        }
    }

    Addition {
        Objects.requireNonNull(item, "item");
        sums = Collections.unmodifiableMap(new TreeMap<>(sums));
    }

    /** What was added between two measurings; empty if it is not known for one of the measures. */
    static Optional<Addition> between(
            ExampleItem item, Measurements before, Measurements after, Iterable<MeasureId> measures) {
        Map<MeasureId, Sum> sums = new TreeMap<>();
        for (MeasureId measure : measures) {
            Optional<Sum> earlier = before.find(measure).flatMap(Sum::of);
            Optional<Sum> later = after.find(measure).flatMap(Sum::of);
            if (earlier.isEmpty() || later.isEmpty()) {
                return Optional.empty();
            }
            Sum added = later.get().minus(earlier.get());
            if (!added.equals(NOTHING)) {
                sums.put(measure, added);
            }
        }
        return Optional.of(new Addition(item, sums));
    }

    Sum to(MeasureId measure) {
        return sums.getOrDefault(measure, NOTHING);
    }
}
