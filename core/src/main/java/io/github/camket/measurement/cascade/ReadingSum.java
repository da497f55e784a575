// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.model.indicator.TargetId;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the parts reached, added up, beside what the whole reached, as of one day ("parts = whole"). A part without a value of
 * that day is not 0: then the sum is one over the others, and says so.
 *
 * @param asOf the day of the reading that decides of the whole
 * @param columns one for amounts; for ratios one for the parts that were counted and one for the wholes; none if no part has a
 *     value
 * @param counted the parts that are in the sum, by identifier
 * @param missing the parts without a value of that day, or of which readings contradict each other or are in doubt, by identifier
 * @param estimated whether one of the values is an estimate
 */
public record ReadingSum(
        LocalDate asOf, List<Column> columns, List<TargetId> counted, List<TargetId> missing, boolean estimated) {

    /**
     * One number of the whole, and its sum over the parts.
     *
     * @param whole what the whole reports
     * @param parts what the parts report together
     */
    public record Column(Fraction whole, Fraction parts) {
        /** Checks that both are given. */
        public Column {
            Objects.requireNonNull(whole, "whole");
            Objects.requireNonNull(parts, "parts");
        }

        /** What the parts have more than the whole; negative where they have less. */
        public Fraction difference() {
            return parts.minus(whole);
        }
    }

    /** Copies the lists. */
    public ReadingSum {
        Objects.requireNonNull(asOf, "asOf");
        columns = List.copyOf(columns);
        counted = List.copyOf(counted);
        missing = List.copyOf(missing);
    }

    /** Whether every part has a value, so that a difference is one. */
    public boolean isComplete() {
        return missing.isEmpty() && !counted.isEmpty();
    }

    /** Whether every part has a value, and together they are the whole. */
    public boolean isConserved() {
        return isComplete()
                && columns.stream().allMatch(column -> column.difference().signum() == 0);
    }
}
