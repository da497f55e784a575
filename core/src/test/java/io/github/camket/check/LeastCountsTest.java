// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camket.quantity.Fraction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that keep conditions exactly, at the least cost. */
class LeastCountsTest {

    @Test
    void ofTwoKindsTheCheaperOneIsTaken() {
        LeastCounts counts = new LeastCounts(2);
        counts.addAtLeast(row("1", "1"), Fraction.of(3));

        assertThat(solve(counts, "2", "1")).containsExactly("0", "3");
    }

    /** 19 of 20: for each that is not, 19 that are. */
    @Test
    void aShareIsKeptExactly() {
        LeastCounts counts = new LeastCounts(2);
        counts.addExactly(row("1/20", "-19/20"), Fraction.ZERO);
        counts.addAtLeast(row("1", "1"), Fraction.ONE);

        assertThat(solve(counts, "1", "1")).containsExactly("0.95", "0.05");
    }

    /** A third kind that is in neither share takes up the rest. */
    @Test
    void sharesOfOneWholeAreKeptTogether() {
        LeastCounts counts = new LeastCounts(3);
        counts.addExactly(row("2/3", "-1/3", "-1/3"), Fraction.ZERO);
        counts.addExactly(row("-1/7", "6/7", "-1/7"), Fraction.ZERO);
        counts.addAtLeast(row("1", "1", "1"), Fraction.ONE);

        assertThat(solve(counts, "1", "1", "1")).containsExactly("1/3", "1/7", "11/21");
    }

    @Test
    void conditionsThatExcludeEachOtherGiveNothing() {
        LeastCounts counts = new LeastCounts(1);
        counts.addExactly(row("1"), Fraction.ZERO);
        counts.addAtLeast(row("1"), Fraction.ONE);

        assertThat(counts.solve(row("1"))).isEmpty();
    }

    @Test
    void whatMayBeLessIsNotMore() {
        LeastCounts counts = new LeastCounts(2);
        counts.addAtMost(row("1", "0"), Fraction.of(2));
        LeastCounts both = counts.copy();
        both.addAtLeast(row("1", "1"), Fraction.of(3));

        assertThat(solve(both, "1", "2")).containsExactly("2", "1");
        assertThat(solve(counts, "1", "2")).containsExactly("0", "0");
    }

    /** The same condition twice, and one that says nothing, are no obstacle. */
    @Test
    void conditionsThatFollowFromOthersDoNoHarm() {
        LeastCounts counts = new LeastCounts(2);
        counts.addExactly(row("1", "1"), Fraction.of(5));
        counts.addExactly(row("2", "2"), Fraction.of(10));
        counts.addExactly(row("0", "0"), Fraction.ZERO);

        assertThat(solve(counts, "3", "2")).containsExactly("0", "5");
    }

    /** Cycles without an end if the first of equal choices is not taken (Beale's example). */
    @Test
    void itEndsWhereStepsLowerNothing() {
        LeastCounts counts = new LeastCounts(7);
        counts.addExactly(row("1/4", "-8", "-1", "9", "1", "0", "0"), Fraction.ZERO);
        counts.addExactly(row("1/2", "-12", "-1/2", "3", "0", "1", "0"), Fraction.ZERO);
        counts.addExactly(row("0", "0", "1", "0", "0", "0", "1"), Fraction.ONE);

        assertThat(solve(counts, "-3/4", "20", "-1/2", "6", "0", "0", "0"))
                .containsExactly("1", "0", "1", "0", "0.75", "0", "0");
    }

    @Test
    void costsThatFallWithoutEndAreRefused() {
        LeastCounts counts = new LeastCounts(1);
        counts.addAtLeast(row("1"), Fraction.ONE);

        assertThatThrownBy(() -> counts.solve(row("-1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("costs must not fall without end: 1");
    }

    private static List<String> solve(LeastCounts counts, String... costs) {
        return Arrays.stream(counts.solve(row(costs)).orElseThrow())
                .map(Fraction::toString)
                .toList();
    }

    private static Fraction[] row(String... values) {
        return Arrays.stream(values).map(Fraction::parse).toArray(Fraction[]::new);
    }
}
