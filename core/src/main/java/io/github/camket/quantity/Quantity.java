// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

/** A measured or judged value with an exact size: a {@link Ratio} of two parts, {@link Points}, or an {@link Amount}. */
public sealed interface Quantity permits Ratio, Points, Amount {

    /** The exact size: a ratio as a fraction of 1 (a half is {@code 1/2}, not 50), points as points, an amount as it is. */
    Fraction toFraction();
}
