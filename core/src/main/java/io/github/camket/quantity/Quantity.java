// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

/** A measured or judged value with an exact size: a {@link Ratio} of two parts, or {@link Points}. */
public sealed interface Quantity permits Ratio, Points {

    /** The exact size: a ratio as a fraction of 1 (a half is {@code 1/2}, not 50), points as points. */
    Fraction toFraction();
}
