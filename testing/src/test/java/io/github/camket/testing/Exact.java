// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.quantity.Fraction;
import java.math.BigInteger;

/** A quotient of whole numbers, as arithmetic is taught at school: independent of the numbers of the library. */
record Exact(BigInteger over, BigInteger under) {

    static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);
    static final Exact ONE = new Exact(BigInteger.ONE, BigInteger.ONE);

    Exact {
        BigInteger common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    static Exact of(Fraction fraction) {
        return new Exact(fraction.getNumerator(), fraction.getDenominator());
    }

    Exact plus(Exact other) {
        return new Exact(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Exact times(Exact other) {
        return new Exact(over.multiply(other.over), under.multiply(other.under));
    }
}
