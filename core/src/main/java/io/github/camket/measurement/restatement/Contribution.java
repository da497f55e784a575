// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.quantity.Fraction;
import java.util.Objects;

/**
 * What one unit brought into the value of another.
 *
 * @param from the unit that reported, on the map of its report
 * @param share the share of its value, more than 0; 1 where it was not divided
 * @param value the value times the share
 * @param <I> how units are identified
 */
public record Contribution<I>(I from, Fraction share, FigureValue value) {

    /** Checks that all are given. */
    public Contribution {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(value, "value");
    }
}
