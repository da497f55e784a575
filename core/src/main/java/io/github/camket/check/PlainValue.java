// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.quantity.Fraction;
import java.math.RoundingMode;
import java.util.List;

/** Values for examples that people can picture: 50 % rather than 41.25 %. */
final class PlainValue {

    private static final List<Long> PARTS_OF_ONE = List.of(1L, 2L, 5L, 10L, 20L, 50L, 100L);

    private PlainValue() {}

    /** A value inside, away from the ends, of as few decimals as it takes; the middle where there is none of few. */
    static Fraction in(Part part) {
        Fraction middle = part.inside();
        if (part.isPoint() || part.least().isEmpty() || part.most().isEmpty()) {
            return middle;
        }
        for (long parts : PARTS_OF_ONE) {
            Fraction value = middle.roundedTo(Fraction.of(1, parts), RoundingMode.HALF_DOWN);
            if (value.compareTo(part.least().get()) > 0
                    && value.compareTo(part.most().get()) < 0) {
                return value;
            }
        }
        return middle;
    }
}
