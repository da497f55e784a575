// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;

/** What kind of number a measure gives. */
public enum MeasureUnit {
    /** A {@link Ratio}: a part of a whole. */
    RATIO,
    /** {@link Points}. */
    POINTS,
    /** An {@link Amount}: how much or how many. */
    COUNT;

    /** Whether a value is of this kind. */
    public boolean fits(Quantity value) {
        return switch (this) {
            case RATIO -> value instanceof Ratio;
            case POINTS -> value instanceof Points;
            case COUNT -> value instanceof Amount;
        };
    }
}
