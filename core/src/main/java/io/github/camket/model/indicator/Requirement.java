// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

import io.github.camket.quantity.Fraction;
import java.util.Objects;

/** What a target asks for, as read from its words. */
public sealed interface Requirement {

    /**
     * A value on the right side of a bound.
     *
     * @param operator the side
     * @param value the bound, in the unit of the indicator; for a ratio as a share of 1, so that 95 % is 0.95
     */
    record Bound(Operator operator, Fraction value) implements Requirement {
        /** Checks that both are there. */
        public Bound {
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(value, "value");
        }
    }

    /** No case at all (không có, không để xảy ra). It can be met or missed, never exceeded. */
    record NoCase() implements Requirement {}

    /** The product is delivered (hoàn thành, có sản phẩm cụ thể). It can be met or missed, never exceeded. */
    record Delivered() implements Requirement {}
}
