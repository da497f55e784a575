// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    @Test
    void areExactAndMayBeNegative() {
        assertThat(Points.of("11045/144")).hasToString("11045/144");
        assertThat(Points.of("-2.50")).hasToString("-2.5");
        assertThat(Points.of(90)).isEqualTo(Points.of("90"));
        assertThat(Points.ZERO).isEqualTo(Points.of("0.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"89,995", "30đ", "1e2", "+5", "", "thirty"})
    void refuseOtherTextsAndKeepThem(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Points.of(text)).withMessageEndingWith(": " + text);
    }

    @Test
    void areOrderedBySize() {
        assertThat(Points.of("89.99")).isLessThan(Points.of("90"));
        assertThat(Points.of("90").atMost(Points.of("70"))).isEqualTo(Points.of("70"));
        assertThat(Points.of("-1").atLeast(Points.ZERO)).isEqualTo(Points.ZERO);
    }
}
