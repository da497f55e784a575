// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Places against a plain count: 1 and those that are strictly better. */
class RankTableProperties {

    private static final ComparisonBasis BASIS = ComparisonBasis.builder().build();

    @Property
    void aPlaceIsOneAndThoseStrictlyBetter(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 6) Integer> values, @ForAll RankDirection direction) {
        RankTable table = Ranker.of(direction).rank(results(values));
        assertThat(table.getRows()).hasSameSizeAs(values);
        for (RankedResult row : table.getRows()) {
            long better = table.getRows().stream()
                    .filter(other -> isBetter(other.value(), row.value(), direction))
                    .count();
            assertThat(row.rank().place()).isEqualTo(1 + (int) better);
            assertThat(row.rank().fieldSize()).isEqualTo(values.size());
            long equal = values.stream()
                    .filter(value -> half(value).equals(row.value()))
                    .count();
            assertThat(table.getTies().stream()
                            .filter(tie -> tie.subjects().contains(row.subject()))
                            .mapToLong(tie -> tie.subjects().size())
                            .sum())
                    .isEqualTo(equal > 1 ? equal : 0);
        }
    }

    @Property
    void theOrderOfResultsDoesNotMatter(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 6) Integer> values,
            @ForAll RankDirection direction,
            @ForAll Random random) {
        List<ComparedResult> shuffled = new ArrayList<>(results(values));
        Collections.shuffle(shuffled, random);
        assertThat(Ranker.of(direction).rank(shuffled))
                .isEqualTo(Ranker.of(direction).rank(results(values)));
    }

    private static boolean isBetter(Fraction one, Fraction other, RankDirection direction) {
        int order = one.compareTo(other);
        return direction == RankDirection.MORE_IS_BETTER ? order > 0 : order < 0;
    }

    private static List<ComparedResult> results(List<Integer> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> ComparedResult.of(Ref.of("orgUnit", "u-" + i), half(values.get(i)), BASIS))
                .toList();
    }

    private static Fraction half(int value) {
        return Fraction.of(value, 2);
    }
}
