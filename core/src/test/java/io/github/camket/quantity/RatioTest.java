// SPDX-License-Identifier: Apache-2.0
package io.github.camket.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @Test
    void keepsItsPartsAsGiven() {
        Ratio ratio = Ratio.parse("6/9");
        assertThat(ratio).hasToString("6/9").isNotEqualTo(Ratio.of(2, 3));
        assertThat(ratio.compareTo(Ratio.of(2, 3))).isZero();
        assertThat(ratio.toFraction()).isEqualTo(Fraction.of(2, 3));
        assertThat(Ratio.of(6, 9)).isEqualTo(ratio).hasSameHashCodeAs(ratio);
    }

    @Test
    void mayExceedOne() {
        assertThat(Ratio.of(6, 4).toFraction()).isEqualTo(Fraction.of(3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"753/840", "15.06/16.8", "1/3:5/7", "2/3:1", "0/5", "89.6%", "1/3%", "-2/3:1"})
    void readsItsOwnText(String text) {
        assertThat(Ratio.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0.896", "4", "1/2/3", "1:", ":2", "%", "89,6%", "89.6 %", "1,5/2", "a/b", "1//2", "1.2.3/4"
            })
    void refusesOtherTextsAndKeepsThem(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse(text)).withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "0/0", "1:0", "1:-2", "1/3:0/5"})
    void refusesAWholeThatIsNotPositive(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse(text)).withMessageContaining("must");
    }

    @Test
    void aBarePercentageIsNotTheRatioOfItsParts() {
        Ratio bare = Ratio.ofBarePercent("89.6");
        assertThat(bare.isBare()).isTrue();
        assertThat(bare.toFraction()).isEqualTo(Fraction.parse("0.896"));
        assertThat(bare).isNotEqualTo(Ratio.of(Fraction.parse("89.6"), Fraction.of(100)));
        assertThat(Ratio.ofBarePercent("89.60")).isEqualTo(bare).hasSameHashCodeAs(bare);
    }

    @Test
    void nothingCannotBePooled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.pooled(List.of()))
                .withMessageContaining("must not be empty");
    }
}
