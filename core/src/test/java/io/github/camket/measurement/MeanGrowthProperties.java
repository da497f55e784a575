// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.quantity.Fraction;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A mean growth is compared by powers, whatever it is compared with. */
class MeanGrowthProperties {

    @Property
    void itStandsOnTheSideOfEachBoundOnWhichThePowersStand(
            @ForAll("multiples") Fraction multiple,
            @ForAll @IntRange(min = 1, max = 10) int years,
            @ForAll("rates") List<Fraction> bounds) {
        Fraction rate = MeanGrowth.of(multiple, years, bounds);
        for (Fraction bound : bounds) {
            // Of 1 + bound > 0 the power grows with it: the root is past the bound exactly if the multiple is past the
            // power.
            int exactly = multiple.compareTo(power(bound.plus(Fraction.ONE), years));
            assertThat(Integer.signum(rate.compareTo(bound)))
                    .as("%s against %s", rate, bound)
                    .isEqualTo(Integer.signum(exactly));
        }
    }

    @Property
    void itIsNeverAboveTheRootAndNoMoreThanOnePlaceBelow(
            @ForAll("multiples") Fraction multiple, @ForAll @IntRange(min = 1, max = 10) int years) {
        Fraction factor = MeanGrowth.of(multiple, years, List.of()).plus(Fraction.ONE);
        assertThat(power(factor, years)).isLessThanOrEqualTo(multiple);
        assertThat(power(factor.plus(Fraction.parse("0.00000001")), years)).isGreaterThan(multiple);
    }

    @Property
    void aRateThatIsAFractionIsFoundAgain(
            @ForAll("rates") List<Fraction> rates, @ForAll @IntRange(min = 1, max = 10) int years) {
        for (Fraction rate : rates) {
            assertThat(MeanGrowth.of(power(rate.plus(Fraction.ONE), years), years, rates))
                    .isEqualTo(rate);
        }
    }

    @Property
    void aBoundThatTakesManyPlacesIsToldApart(
            @ForAll("rates") List<Fraction> rates,
            @ForAll @IntRange(min = 2, max = 6) int years,
            @ForAll @IntRange(min = 9, max = 30) int places) {
        Fraction little = power(Fraction.parse("0.1"), places);
        for (Fraction rate : rates) {
            Fraction multiple = power(rate.plus(Fraction.ONE), years);
            assertThat(MeanGrowth.of(multiple.minus(little), years, List.of(rate)))
                    .isLessThan(rate);
            assertThat(MeanGrowth.of(multiple.plus(little), years, List.of(rate)))
                    .isGreaterThan(rate);
        }
    }

    @Provide
    Arbitrary<Fraction> multiples() {
        Arbitrary<Long> parts = Arbitraries.longs().between(1, 100_000);
        return Combinators.combine(parts, parts).as(Fraction::of).withoutEdgeCases();
    }

    /** Above -1, as growth is. */
    @Provide
    Arbitrary<List<Fraction>> rates() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 400), Arbitraries.longs().between(100, 200))
                .as((part, whole) -> Fraction.of(part, whole).minus(Fraction.ONE))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .withoutEdgeCases();
    }

    private static Fraction power(Fraction base, int exponent) {
        Fraction power = Fraction.ONE;
        for (int i = 0; i < exponent; i++) {
            power = power.times(base);
        }
        return power;
    }
}
