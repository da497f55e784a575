// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Decisions drawn one after the other from a list of numbers; always the first possibility once the list is used up. So a
 * shorter list gives a plainer value, which is how jqwik shrinks what is made from it.
 */
final class Choices {

    private static final int DIVISIBLE_BY_1_TO_10 = 2520;

    private final List<Integer> numbers;
    private int used;

    private Choices(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** Choices for values that need at most {@code most} of them; of all lengths up to it. */
    static Arbitrary<Choices> upTo(int most) {
        return Arbitraries.integers()
                .between(0, DIVISIBLE_BY_1_TO_10 - 1)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .map(Choices::new);
    }

    /** The same choices from the start. */
    Choices again() {
        return new Choices(numbers);
    }

    /** 0 to {@code bound - 1}; {@code bound} is 1 to 10. */
    int below(int bound) {
        return next() % bound;
    }

    private int next() {
        int number = used < numbers.size() ? numbers.get(used) : 0;
        used++;
        return number;
    }

    /** Once in {@code times}, and never when the list is used up. */
    boolean onceIn(int times) {
        return below(times) == times - 1;
    }

    /** One of a few. */
    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    /** One of any number; which one is not exactly even above ten. */
    <T> T ofMany(List<T> values) {
        return values.get(next() % values.size());
    }

    /** Some of a few, in their order; at least one. */
    <T> List<T> someOf(List<T> values) {
        List<T> some = new ArrayList<>();
        values.stream().filter(value -> onceIn(2)).forEach(some::add);
        return some.isEmpty() ? List.of(of(values)) : List.copyOf(some);
    }

    /** From 0 to 1, both included; of small parts and of large ones. */
    Fraction share() {
        int parts = of(List.of(1, 2, 3, 7, 10));
        if (onceIn(5)) {
            return Fraction.of(1 + below(10), 1_000_003L + below(10));
        }
        return Fraction.of(parts == 1 ? below(2) : Math.min(below(10), parts), parts);
    }
}
