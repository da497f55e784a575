// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatioProperties {

    @Provide
    Arbitrary<Ratio> ratios() {
        return CamketArbitraries.ratios();
    }

    @Provide
    Arbitrary<Ratio> bare() {
        return CamketArbitraries.barePercentages();
    }

    @Provide
    Arbitrary<Fraction> positive() {
        return CamketArbitraries.positiveFractions();
    }

    @Provide
    Arbitrary<List<Ratio>> pools() {
        return CamketArbitraries.ratios().list().ofMinSize(1).ofMaxSize(8).withoutEdgeCases();
    }

    @Property
    void poolingIsFreeOfOrder(@ForAll("pools") List<Ratio> pool, @ForAll Random random) {
        List<Ratio> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, random);
        assertThat(Ratio.pooled(shuffled)).isEqualTo(Ratio.pooled(pool));
    }

    @Property
    void poolingAddsPartToPartAndWholeToWhole(@ForAll("pools") List<Ratio> pool) {
        Fraction part = pool.stream().map(Ratio::getPart).reduce(Fraction.ZERO, Fraction::plus);
        Fraction whole = pool.stream().map(Ratio::getWhole).reduce(Fraction.ZERO, Fraction::plus);
        assertThat(Ratio.pooled(pool)).isEqualTo(Ratio.of(part, whole));
    }

    @Property
    void poolingInStepsGivesTheSame(@ForAll("pools") List<Ratio> left, @ForAll("pools") List<Ratio> right) {
        List<Ratio> all = new ArrayList<>(left);
        all.addAll(right);
        assertThat(Ratio.pooled(List.of(Ratio.pooled(left), Ratio.pooled(right))))
                .isEqualTo(Ratio.pooled(all));
    }

    @Property
    void aPoolLiesBetweenItsSmallestAndItsLargestRatio(@ForAll("pools") List<Ratio> pool) {
        Ratio pooled = Ratio.pooled(pool);
        assertThat(pooled.compareTo(pool.stream().min(Ratio::compareTo).orElseThrow()))
                .isGreaterThanOrEqualTo(0);
        assertThat(pooled.compareTo(pool.stream().max(Ratio::compareTo).orElseThrow()))
                .isLessThanOrEqualTo(0);
    }

    @Property
    void aBarePercentageSpoilsEveryPool(@ForAll("pools") List<Ratio> pool, @ForAll("bare") Ratio bare) {
        List<Ratio> spoiled = new ArrayList<>(pool);
        spoiled.add(bare);
        assertThatThrownBy(() -> Ratio.pooled(spoiled))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(bare.toString());
    }

    @Property
    void orderIsByValueAndEqualityByParts(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("positive") Fraction factor) {
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(Integer.signum(a.toFraction().compareTo(b.toFraction())));
        Ratio widened = Ratio.of(a.getPart().times(factor), a.getWhole().times(factor));
        assertThat(widened.compareTo(a)).isZero();
        assertThat(widened.equals(a)).isEqualTo(factor.equals(Fraction.ONE));
        assertThat(a.equals(b))
                .isEqualTo(a.getPart().equals(b.getPart()) && a.getWhole().equals(b.getWhole()));
    }

    @Property
    void readsItsOwnText(@ForAll("ratios") Ratio ratio, @ForAll("bare") Ratio bare) {
        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio).hasSameHashCodeAs(ratio);
        assertThat(Ratio.parse(bare.toString())).isEqualTo(bare).hasSameHashCodeAs(bare);
    }

    @Property
    void equalRatiosAndOnlyTheyHaveTheSameText(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("bare") Ratio bare) {
        assertThat(a.toString().equals(b.toString())).isEqualTo(a.equals(b));
        Ratio withParts = Ratio.of(bare.getPart(), bare.getWhole());
        assertThat(withParts).isNotEqualTo(bare);
        assertThat(withParts.toString()).isNotEqualTo(bare.toString());
    }
}
