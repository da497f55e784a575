// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.quantity.Fraction;
import java.util.Objects;

/**
 * A number beside a figure.
 *
 * @param with what it is
 * @param value the number, in the terms of the figure: a share of 1, points, or standard products
 */
public record ComparedValue(ComparedWith with, Fraction value) {

    /** Checks that both are given. */
    public ComparedValue {
        Objects.requireNonNull(with, "with");
        Objects.requireNonNull(value, "value");
    }
}
