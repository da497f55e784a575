// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.model.indicator.Operator;
import io.github.camket.quantity.Fraction;
import java.util.Objects;

/**
 * The bounds of parts added up, beside the bound of the whole; both exactly, in the unit of the indicator.
 *
 * @param operator the side of the bound of the whole
 * @param whole the bound of the whole
 * @param parts the sum of the bounds of the parts that hold
 * @param strict whether one of these parts is past its bound only strictly: more than, less than
 */
public record BoundSum(Operator operator, Fraction whole, Fraction parts, boolean strict) {

    /** Checks that all are given. */
    public BoundSum {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(parts, "parts");
    }

    /** What the parts have more than the whole; negative where they have less. */
    public Fraction difference() {
        return parts.minus(whole);
    }

    /** What the sum is to the bound. */
    public BoundBalance balance() {
        int side = difference().signum();
        boolean exactly = side == 0;
        return switch (operator) {
            case AT_LEAST, EQUAL -> exactly ? BoundBalance.EVEN : side < 0 ? BoundBalance.GAP : BoundBalance.SURPLUS;
            case AT_MOST -> exactly ? BoundBalance.EVEN : side > 0 ? BoundBalance.GAP : BoundBalance.SURPLUS;
            case ABOVE -> exactly ? strictly() : side < 0 ? BoundBalance.GAP : BoundBalance.SURPLUS;
            case BELOW -> exactly ? strictly() : side > 0 ? BoundBalance.GAP : BoundBalance.SURPLUS;
        };
    }

    private BoundBalance strictly() {
        return strict ? BoundBalance.EVEN : BoundBalance.GAP;
    }
}
