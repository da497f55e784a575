// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** The permitted neighbours of {@link BinaryFloatingPoint}, with names and constants that only look like it. */
public class ExactNumbers {

    static final String DOUBLE = "double D F java/lang/Double";

    long doubled(long value) {
        long[] both = {value, value};
        return both[0] += both[1]++;
    }

    BigDecimal half(BigInteger value) {
        return new BigDecimal(value).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
    }

    List<Number> numbers() {
        return List.of(1, 2L, BigInteger.TEN);
    }
}
