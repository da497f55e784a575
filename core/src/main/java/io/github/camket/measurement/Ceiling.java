// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import java.util.Objects;

/**
 * The most that a measure can be.
 *
 * @param most a ratio as a fraction of 1, an amount as it is; not negative
 * @param source where the regulation sets it
 */
public record Ceiling(Fraction most, Source source) {

    /** Checks the sign. */
    public Ceiling {
        Objects.requireNonNull(source, "source");
        if (most.signum() < 0) {
            throw new IllegalArgumentException("most must not be negative: " + most);
        }
    }
}
