// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.quantity.Fraction;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/**
 * Looks for whole numbers of a given sum that keep linear conditions, by splitting at what is not whole. Bounded, so that it can
 * miss some.
 */
final class WholeCounts {

    /** Most systems of conditions that are solved in one search, and for one sum. */
    private static final int MOST_SOLVED = 200;

    private static final int MOST_OF_SUM = 40;

    private final LeastCounts conditions;
    private final Fraction[] costs;
    private int solved;
    private int ofSum;

    WholeCounts(LeastCounts conditions, Fraction[] costs) {
        this.conditions = conditions;
        this.costs = costs;
    }

    /** Whether as many were solved as may be. */
    boolean isExhausted() {
        return solved >= MOST_SOLVED;
    }

    /** Whole numbers, of which these add up to the sum. */
    Optional<Fraction[]> find(boolean[] counted, long sum) {
        LeastCounts within = conditions.copy();
        Fraction[] factors = new Fraction[costs.length];
        Arrays.setAll(factors, i -> counted[i] ? Fraction.ONE : Fraction.ZERO);
        within.addExactly(factors, Fraction.of(sum));
        ofSum = 0;
        return find(within);
    }

    private Optional<Fraction[]> find(LeastCounts within) {
        if (isExhausted() || ofSum >= MOST_OF_SUM) {
            return Optional.empty();
        }
        solved++;
        ofSum++;
        Optional<Fraction[]> numbers = within.solve(costs);
        int split = numbers.map(WholeCounts::firstNotWhole).orElse(-1);
        if (split < 0) {
            return numbers;
        }
        Fraction below = numbers.orElseThrow()[split].roundedTo(Fraction.ONE, RoundingMode.FLOOR);
        Fraction[] one = new Fraction[costs.length];
        Arrays.setAll(one, i -> i == split ? Fraction.ONE : Fraction.ZERO);
        LeastCounts less = within.copy();
        less.addAtMost(one, below);
        LeastCounts more = within.copy();
        more.addAtLeast(one, below.plus(Fraction.ONE));
        return find(less).or(() -> find(more));
    }

    private static int firstNotWhole(Fraction[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (!numbers[i].isWhole()) {
                return i;
            }
        }
        return -1;
    }
}
