// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.classification.RatingLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Crosswalks against plain sets of possible levels. */
class CrosswalkProperties {

    private static final DatedScale A = scale("a", 3);
    private static final DatedScale B = scale("b", 3);
    private static final DatedScale C = scale("c", 4);
    private static final DatedScale D = scale("d", 2);

    @Provide
    Arbitrary<Crosswalk> ab() {
        return crosswalks(A, B);
    }

    @Provide
    Arbitrary<Crosswalk> bc() {
        return crosswalks(B, C);
    }

    @Provide
    Arbitrary<Crosswalk> cd() {
        return crosswalks(C, D);
    }

    @Property
    void compositionIsAssociative(
            @ForAll("ab") Crosswalk one, @ForAll("bc") Crosswalk two, @ForAll("cd") Crosswalk three) {
        assertThat(one.then(two).then(three)).isEqualTo(one.then(two.then(three)));
    }

    @Property
    void conversionNeverInventsCertainty(@ForAll("ab") Crosswalk one, @ForAll("bc") Crosswalk two) {
        for (RatingLevel level : A.levels()) {
            Conversion step = one.convert(level);
            Conversion whole = one.then(two).convert(level);
            List<Conversion> branches = step.levels().stream().map(two::convert).toList();
            boolean certain = !step.orNone()
                    && !branches.isEmpty()
                    && branches.stream().allMatch(branch -> branch.isExact() && branch.equals(branches.get(0)));
            assertThat(whole.isExact()).isEqualTo(certain);
            branches.forEach(branch -> assertThat(whole.levels()).containsAll(branch.levels()));
            if (step.orNone() || branches.stream().anyMatch(Conversion::orNone)) {
                assertThat(whole.orNone()).isTrue();
            }
        }
    }

    @Property
    void nothingIsLostBothWaysIfAndOnlyIfItIsOneToOne(@ForAll("ab") Crosswalk crosswalk) {
        TreeSet<String> reached = new TreeSet<>();
        boolean exact = true;
        for (CrosswalkLine line : crosswalk.getLines()) {
            exact &= line.to().isExact();
            line.to().levels().forEach(level -> reached.add(level.code()));
        }
        boolean oneToOne = exact
                && reached.size() == A.getLevels().size()
                && A.getLevels().size() == B.getLevels().size();
        assertThat(!crosswalk.isLossy() && !crosswalk.isLossyBack()).isEqualTo(oneToOne);
    }

    @Property
    void withoutLossEveryLevelComesBack(@ForAll("bc") Crosswalk crosswalk) {
        boolean back = B.levels().stream().allMatch(level -> {
            Conversion there = crosswalk.convert(level);
            return there.isExact() && crosswalk.back(there.levels().get(0)).equals(Conversion.exactly(level));
        });
        assertThat(!crosswalk.isLossy()).isEqualTo(back);
    }

    private static Arbitrary<Crosswalk> crosswalks(DatedScale from, DatedScale to) {
        Arbitrary<Conversion> several = Combinators.combine(
                        Arbitraries.of(to.levels()).set(), Arbitraries.of(true, false))
                .as((levels, orNone) -> new Conversion(List.copyOf(levels), orNone || levels.isEmpty()));
        // Exact lines often, or bijections would hardly occur.
        Arbitrary<Conversion> conversions =
                Arbitraries.oneOf(Arbitraries.of(to.levels()).map(Conversion::exactly), several);
        return conversions.list().ofSize(from.getLevels().size()).map(chosen -> {
            List<CrosswalkLine> lines = new ArrayList<>();
            IntStream.range(0, chosen.size())
                    .forEach(i -> lines.add(new CrosswalkLine(from.levels().get(i), chosen.get(i))));
            return Scales.crosswalk(from.getId() + "-" + to.getId(), from, to)
                    .addAllLines(lines)
                    .build();
        });
    }

    private static DatedScale scale(String id, int levels) {
        return Scales.scale(
                id,
                "(,)",
                IntStream.range(0, levels)
                        .mapToObj(i -> RatingLevel.of("L" + i))
                        .toArray(RatingLevel[]::new));
    }
}
