// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two bounds of one value are in order. */
class BoundsTest {

    private static final Scoring TEN = new Scoring.Constant(Points.of("10"), Source.NONE);

    @Test
    void aTotalHasItsLowestPointsBelowItsHighest() {
        assertThat(total("0", "0").atLeast()).contains(Points.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> total("110", "100"))
                .withMessage("atLeast must be at most 100, the highest total: 110");
    }

    @Test
    void aValueWithinBoundsHasThemInOrder() {
        assertThat(within(Optional.of(Fraction.ONE), Optional.of(Fraction.ONE)).terms())
                .containsExactly(TEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> within(Optional.of(Fraction.of(3)), Optional.of(Fraction.of(5, 2))))
                .withMessage("atLeast must be at most 2.5, the highest result: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> within(Optional.empty(), Optional.empty()))
                .withMessageStartingWith("atLeast or atMost must be given");
    }

    private static Total total(String atLeast, String atMost) {
        return new Total(Optional.of(Points.of(atLeast)), Optional.of(Points.of(atMost)), Source.NONE);
    }

    private static Scoring.Within within(Optional<Fraction> atLeast, Optional<Fraction> atMost) {
        return new Scoring.Within(TEN, atLeast, atMost, Source.NONE);
    }
}
