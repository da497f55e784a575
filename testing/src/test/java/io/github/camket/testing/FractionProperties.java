// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FractionProperties {

    @Provide
    Arbitrary<Fraction> fractions() {
        return CamketArbitraries.fractions();
    }

    @Provide
    Arbitrary<Fraction> edges() {
        return CamketArbitraries.fractionsNearOverflow();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals().ofScale(9);
    }

    @Provide
    Arbitrary<BigInteger> wholes() {
        BigInteger bound = BigInteger.TWO.pow(70);
        return Arbitraries.oneOf(
                        Arbitraries.bigIntegers().between(bound.negate(), bound),
                        Arbitraries.longs().map(BigInteger::valueOf),
                        Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE).map(BigInteger::valueOf),
                        Arbitraries.integers().between(-12, 12).map(BigInteger::valueOf))
                .withoutEdgeCases();
    }

    @Property
    void sumsAreAssociativeAndCommutative(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Fraction.ZERO)).isEqualTo(a);
    }

    @Property
    void productsAreAssociativeAndCommutative(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(Fraction.ONE)).isEqualTo(a);
        assertThat(a.times(Fraction.ZERO)).isEqualTo(Fraction.ZERO);
    }

    @Property
    void productsDistributeOverSums(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.times(b.minus(c))).isEqualTo(a.times(b).minus(a.times(c)));
    }

    @Property
    void everyNumberHasAnOppositeAndAllButZeroAnInverse(@ForAll("fractions") Fraction a) {
        assertThat(a.plus(a.negated())).isEqualTo(Fraction.ZERO);
        assertThat(a.minus(a)).isEqualTo(Fraction.ZERO);
        assertThat(a.negated().negated()).isEqualTo(a);
        Assume.that(a.signum() != 0);
        assertThat(a.times(Fraction.ONE.dividedBy(a))).isEqualTo(Fraction.ONE);
        assertThat(a.dividedBy(a)).isEqualTo(Fraction.ONE);
    }

    @Property
    void divisionUndoesMultiplication(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        if (b.signum() == 0) {
            assertThatThrownBy(() -> a.dividedBy(b)).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
    }

    @Property
    void agreesWithArithmeticOnWholeNumbersOfAnyLength(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        BigInteger an = a.getNumerator();
        BigInteger ad = a.getDenominator();
        BigInteger bn = b.getNumerator();
        BigInteger bd = b.getDenominator();
        assertSame(a.plus(b), an.multiply(bd).add(bn.multiply(ad)), ad.multiply(bd));
        assertSame(a.minus(b), an.multiply(bd).subtract(bn.multiply(ad)), ad.multiply(bd));
        assertSame(a.times(b), an.multiply(bn), ad.multiply(bd));
        if (b.signum() != 0) {
            assertSame(a.dividedBy(b), an.multiply(bd), ad.multiply(bn));
        }
    }

    @Property
    void agreesWithArithmeticOnWholeNumbersAtTheEdgeOfALong(
            @ForAll("edges") Fraction a, @ForAll("edges") Fraction b, @ForAll long factor) {
        agreesWithArithmeticOnWholeNumbersOfAnyLength(a, b);
        assertSame(a.times(factor), a.getNumerator().multiply(BigInteger.valueOf(factor)), a.getDenominator());
        assertThat(a.negated().getNumerator()).isEqualTo(a.getNumerator().negate());
    }

    @Property
    void isAlwaysInLowestTermsWithAPositiveDenominator(
            @ForAll("wholes") BigInteger numerator, @ForAll("wholes") BigInteger denominator) {
        Assume.that(denominator.signum() != 0);
        Fraction fraction = Fraction.of(numerator, denominator);
        assertSame(fraction, numerator, denominator);
        assertNormal(fraction);
        if (numerator.bitLength() < 64 && denominator.bitLength() < 64) {
            assertThat(Fraction.of(numerator.longValueExact(), denominator.longValueExact()))
                    .isEqualTo(fraction);
        }
    }

    @Property
    void resultsAreInLowestTermsAsWell(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertNormal(a.plus(b));
        assertNormal(a.minus(b));
        assertNormal(a.times(b));
        assertNormal(a.negated());
    }

    @Property
    void orderAgreesWithTheSignOfTheDifference(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.atMost(b).compareTo(a.atLeast(b))).isLessThanOrEqualTo(0);
    }

    @Property
    void readsItsOwnText(@ForAll("fractions") Fraction a) {
        assertThat(Fraction.parse(a.toString())).isEqualTo(a);
    }

    @Property
    void equalNumbersAndOnlyTheyHaveTheSameText(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.toString().equals(b.toString())).isEqualTo(a.equals(b));
        Fraction again = a.plus(b).minus(b);
        assertThat(again).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(again).hasToString(a.toString());
    }

    @Property
    void trailingZerosChangeNothing(@ForAll("decimals") BigDecimal decimal) {
        Fraction fraction = Fraction.of(decimal);
        assertThat(Fraction.of(decimal.setScale(12))).isEqualTo(fraction).hasSameHashCodeAs(fraction);
        assertThat(Fraction.parse(decimal.toPlainString())).isEqualTo(fraction);
        assertThat(Fraction.parse(decimal.setScale(15).toPlainString())).isEqualTo(fraction);
    }

    @Property
    void roundingMovesByLessThanOneUnitOfTheLastPlace(@ForAll("fractions") Fraction a) {
        Fraction rounded = Fraction.of(a.rounded(Rounding.halfUp(4)));
        Fraction distance = rounded.minus(a);
        assertThat(distance.signum() < 0 ? distance.negated() : distance).isLessThanOrEqualTo(Fraction.of(1, 20_000));
        assertThat(Fraction.of(a.rounded(Rounding.down(4)))).isLessThanOrEqualTo(a);
    }

    private static void assertSame(Fraction fraction, BigInteger numerator, BigInteger denominator) {
        assertThat(fraction.getNumerator().multiply(denominator))
                .isEqualTo(numerator.multiply(fraction.getDenominator()));
        assertThat(fraction).isEqualTo(Fraction.of(numerator, denominator));
    }

    private static void assertNormal(Fraction fraction) {
        assertThat(fraction.getDenominator().signum()).isEqualTo(1);
        assertThat(fraction.getNumerator().gcd(fraction.getDenominator())).isEqualTo(BigInteger.ONE);
        assertThat(fraction.signum()).isEqualTo(fraction.getNumerator().signum());
        assertThat(fraction.isWhole()).isEqualTo(fraction.getDenominator().equals(BigInteger.ONE));
    }
}
