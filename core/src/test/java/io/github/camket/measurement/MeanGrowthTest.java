// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.quantity.Fraction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yearly rates from levels: by powers where they decide, never by rounded roots. */
class MeanGrowthTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0",
        "1, 5, 0",
        "1.21, 2, 0.1",
        "0.81, 2, -0.1",
        "1.7623416832, 5, 0.12",
        "8/27, 3, -1/3",
        "0, 4, -1",
        "1.5, 1, 0.5"
    })
    void aRootThatIsAFractionIsExact(String multiple, int years, String rate) {
        assertThat(MeanGrowth.of(Fraction.parse(multiple), years, List.of())).isEqualTo(Fraction.parse(rate));
    }

    @ParameterizedTest
    @CsvSource({
        // The square root of 2 is 1.414213562..., the fifth root of 1.5 is 1.084471771...
        "2, 2, 0.41421356",
        "1.5, 5, 0.08447177",
        "0.5, 2, -0.29289322"
    })
    void anyOtherIsCutOffAfterEightPlacesDownwards(String multiple, int years, String rate) {
        assertThat(MeanGrowth.of(Fraction.parse(multiple), years, List.of())).isEqualTo(Fraction.parse(rate));
    }

    @Test
    void aBoundWithinTheCutOffPartGetsAsManyPlacesAsItNeeds() {
        // 0.41421356 < bound < 0.414213562...: eight places would stand below the bound, and the root stands above it.
        Fraction bound = Fraction.parse("0.414213561");
        Fraction rate = MeanGrowth.of(Fraction.of(2), 2, List.of(bound));
        assertThat(rate).isGreaterThan(bound).isEqualTo(Fraction.parse("0.4142135623730950"));
    }

    @Test
    void aBoundOnTheCutItselfIsStillBelowTheRoot() {
        Fraction bound = Fraction.parse("0.41421356");
        assertThat(MeanGrowth.of(Fraction.of(2), 2, List.of(bound))).isGreaterThan(bound);
    }

    @Test
    void aBoundThatNoGrowthCanReachIsBelowAnyRate() {
        for (String bound : List.of("-1", "-1.5", "-4")) {
            assertThat(MeanGrowth.of(Fraction.of(2), 2, List.of(Fraction.parse(bound))))
                    .isEqualTo(Fraction.parse("0.41421356"));
        }
    }

    @Test
    void whatFellToNothingFellByAll() {
        Fraction all = Fraction.of(-1);
        assertThat(MeanGrowth.of(Fraction.ZERO, 4, List.of(all))).isEqualTo(all);
    }

    @Test
    void oneHundredthOfAPercentBelowTwelvePercentStaysBelow() {
        // 1.12 to the fifth is 1.7623416832: one unit less of the last place is no longer 12 % a year.
        Fraction twelve = Fraction.parse("0.12");
        assertThat(MeanGrowth.of(Fraction.parse("1.7623416831"), 5, List.of(twelve)))
                .isLessThan(twelve);
        assertThat(MeanGrowth.of(Fraction.parse("1.7623416833"), 5, List.of(twelve)))
                .isGreaterThan(twelve);
    }
}
