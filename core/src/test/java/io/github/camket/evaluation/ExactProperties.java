// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.quantity.Fraction;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The arithmetic of formulas gives what fractions without bounds give, whether or not the numbers still fit in a long. */
class ExactProperties {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private enum Step {
        PLUS {
            @Override
            void apply(Exact exact, Exact other) {
                exact.plus(other);
            }

            @Override
            Fraction apply(Fraction value, Fraction other) {
                return value.plus(other);
            }
        },
        TIMES {
            @Override
            void apply(Exact exact, Exact other) {
                exact.times(other);
            }

            @Override
            Fraction apply(Fraction value, Fraction other) {
                return value.times(other);
            }
        },
        AT_MOST {
            @Override
            void apply(Exact exact, Exact other) {
                exact.atMost(other);
            }

            @Override
            Fraction apply(Fraction value, Fraction other) {
                return value.atMost(other);
            }
        },
        AT_LEAST {
            @Override
            void apply(Exact exact, Exact other) {
                exact.atLeast(other);
            }

            @Override
            Fraction apply(Fraction value, Fraction other) {
                return value.atLeast(other);
            }
        };

        abstract void apply(Exact exact, Exact other);

        abstract Fraction apply(Fraction value, Fraction other);
    }

    /** A step with the number that it takes. */
    private record Taken(Step step, Fraction number) {}

    @Provide
    Arbitrary<Fraction> numbers() {
        Arbitrary<BigInteger> edge =
                Arbitraries.integers().between(-3, 3).map(BigInteger::valueOf).map(LARGEST::add);
        Arbitrary<BigInteger> root =
                Arbitraries.longs().between(3_037_000_490L, 3_037_000_510L).map(BigInteger::valueOf);
        Arbitrary<BigInteger> small = Arbitraries.longs().between(1, 60).map(BigInteger::valueOf);
        Arbitrary<BigInteger> part = Arbitraries.oneOf(edge, root, small, small);
        Arbitrary<BigInteger> signed = Combinators.combine(
                        Arbitraries.oneOf(part, Arbitraries.just(BigInteger.ZERO), part), Arbitraries.of(1, -1))
                .as((size, sign) -> size.multiply(BigInteger.valueOf(sign)));
        return Combinators.combine(signed, part).as(Fraction::of).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Taken>> steps() {
        return Combinators.combine(Arbitraries.of(Step.class), numbers())
                .as(Taken::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 5000)
    void manyStepsGiveTheExactResult(@ForAll("numbers") Fraction start, @ForAll("steps") List<Taken> steps) {
        Exact exact = Exact.of(start);
        Fraction value = start;
        for (Taken taken : steps) {
            taken.step().apply(exact, Exact.of(taken.number()));
            value = taken.step().apply(value, taken.number());
            assertThat(exact.toFraction()).isEqualTo(value);
            assertThat(exact.signum()).isEqualTo(value.signum());
        }
    }

    @Property(tries = 5000)
    void theOrderIsExact(@ForAll("numbers") Fraction one, @ForAll("numbers") Fraction other) {
        assertThat(Integer.signum(Exact.of(one).compareTo(Exact.of(other)))).isEqualTo(one.compareTo(other));
        assertThat(Exact.of(one).compareTo(Exact.of(one))).isZero();
    }

    /** Numbers that a computation has not brought to lowest terms are equal to those in lowest terms. */
    @Property
    void unreducedNumbersAreWhatTheyAre(@ForAll("numbers") Fraction one, @ForAll("numbers") Fraction other) {
        if (other.signum() == 0) {
            return;
        }
        Exact unreduced = Exact.of(one);
        unreduced.times(Exact.of(other));
        unreduced.times(Exact.of(Fraction.ONE.dividedBy(other)));
        assertThat(unreduced.toFraction()).isEqualTo(one);
        assertThat(unreduced.compareTo(Exact.of(one))).isZero();
    }

    @Property(tries = 300)
    void noNumberMovesAnInfiniteBoundButItsSign(@ForAll("numbers") Fraction number, @ForAll boolean above) {
        int sign = above ? 1 : -1;
        Exact infinite = new Exact();
        infinite.setInfinite(sign);
        assertThat(infinite.compareTo(Exact.of(number))).isEqualTo(sign);
        assertThat(Exact.of(number).compareTo(infinite)).isEqualTo(-sign);
        infinite.plus(Exact.of(number));
        assertThat(infinite.isInfinite()).isTrue();
        assertThat(infinite.signum()).isEqualTo(sign);
        Exact sum = Exact.of(number);
        sum.plus(infinite);
        assertThat(sum.isInfinite()).isTrue();
        assertThat(sum.signum()).isEqualTo(sign);
        infinite.times(Exact.of(number));
        assertThat(infinite.isInfinite()).isEqualTo(number.signum() != 0);
        assertThat(infinite.signum()).isEqualTo(sign * number.signum());
    }
}
