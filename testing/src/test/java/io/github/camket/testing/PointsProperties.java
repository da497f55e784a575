// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class PointsProperties {

    @Provide
    Arbitrary<Points> points() {
        return CamketArbitraries.points();
    }

    @Provide
    Arbitrary<Points> general() {
        return CamketArbitraries.points(Points.of("30"));
    }

    @Property
    void arithmeticIsThatOfTheExactValue(@ForAll("points") Points a, @ForAll("points") Points b) {
        Fraction x = a.toFraction();
        Fraction y = b.toFraction();
        assertThat(a.plus(b).toFraction()).isEqualTo(x.plus(y));
        assertThat(a.minus(b).toFraction()).isEqualTo(x.minus(y));
        assertThat(a.times(y).toFraction()).isEqualTo(x.times(y));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(x.compareTo(y)));
        assertThat(a.atMost(b).toFraction()).isEqualTo(x.atMost(y));
        assertThat(a.atLeast(b).toFraction()).isEqualTo(x.atLeast(y));
    }

    @Property
    void sharingOutLosesNothing(@ForAll("points") Points points, @ForAll @LongRange(min = 1, max = 12) long count) {
        assertThat(points.dividedBy(count).times(Fraction.of(count))).isEqualTo(points);
    }

    @Property
    void readsItsOwnTextAndEqualityIsThatOfText(@ForAll("points") Points a, @ForAll("points") Points b) {
        assertThat(Points.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(a.toString().equals(b.toString())).isEqualTo(a.equals(b));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void generatedPointsStayWithinTheirMaximum(@ForAll("general") Points points) {
        assertThat(points).isBetween(Points.ZERO, Points.of("30"));
    }
}
