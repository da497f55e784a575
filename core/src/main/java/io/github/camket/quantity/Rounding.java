// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

import java.math.RoundingMode;
import java.util.Objects;

/**
 * How a number is rounded, such as "one decimal, half up". Rounding serves display; no comparison goes through it.
 *
 * @param scale number of decimals kept, 0 to 18
 * @param mode direction of rounding
 */
public record Rounding(int scale, RoundingMode mode) {

    /** Checks the scale. */
    public Rounding {
        Objects.requireNonNull(mode, "mode");
        if (scale < 0 || scale > 18) {
            throw new IllegalArgumentException("scale must be 0 to 18: " + scale);
        }
    }

    /** Half up at the given number of decimals, as printed figures in the field are. */
    public static Rounding halfUp(int scale) {
        return new Rounding(scale, RoundingMode.HALF_UP);
    }

    /** Towards negative infinity at the given number of decimals. */
    public static Rounding down(int scale) {
        return new Rounding(scale, RoundingMode.FLOOR);
    }
}
