// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.quantity.Fraction;
import java.util.List;
import java.util.Objects;

/**
 * The proof that a restatement lost nothing and counted nothing twice: what was reported is what was passed on and what was
 * kept. Each of the three is summed from its own list.
 *
 * @param columns one for amounts; for ratios one for the parts and one for the wholes; for changes one for the levels now and
 *     one for those then; for changes of ratios the parts and wholes now and those then; for levels one for each, in order
 */
public record ConservationAccount(List<Column> columns) {

    /**
     * One sum over all units.
     *
     * @param reported over the figures as reported
     * @param passedOn over the restated figures
     * @param kept over what stays with the units that had it
     */
    public record Column(Fraction reported, Fraction passedOn, Fraction kept) {
        /** Checks that all are given. */
        public Column {
            Objects.requireNonNull(reported, "reported");
            Objects.requireNonNull(passedOn, "passedOn");
            Objects.requireNonNull(kept, "kept");
        }

        /** Whether nothing was lost or counted twice. */
        public boolean isConserved() {
            return reported.equals(passedOn.plus(kept));
        }
    }

    /** Copies the columns. */
    public ConservationAccount {
        columns = List.copyOf(columns);
    }

    /** Whether all columns are conserved. */
    public boolean isConserved() {
        return columns.stream().allMatch(Column::isConserved);
    }
}
