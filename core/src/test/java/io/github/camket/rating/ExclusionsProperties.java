// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.LocalRules;
import io.github.camket.document.Label;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What exclusions leave of the levels, found by trying everything that is open both ways. */
class ExclusionsProperties {

    private static final int LEVELS = 4;
    private static final RatingScale SCALE = new RatingScale(
            IntStream.range(0, LEVELS).mapToObj(ExclusionsProperties::band).toList());
    private static final Condition ANY = new Condition.OfPosition(Set.of(Position.STAFF), LocalRules.SOURCE);

    /** An effect with what became of its case. */
    private record Case(Effect effect, Outcome outcome) {}

    private static LevelBand band(int rank) {
        return new LevelBand(
                RatingLevel.of("LEVEL_" + rank),
                new Label("Mẫu", "Sample"),
                rank == LEVELS - 1 ? Optional.empty() : Optional.of(Points.of(90 - 10L * rank)),
                rank == 0 ? Optional.empty() : Optional.of(Points.of(100 - 10L * rank)),
                LocalRules.SOURCE);
    }

    @Provide
    Arbitrary<List<Case>> cases() {
        Arbitrary<RatingLevel> level = Arbitraries.of(SCALE.levels());
        Arbitrary<Effect> effect = Arbitraries.oneOf(
                level.map(Effect.Forced::new),
                level.map(Effect.AtBest::new),
                Arbitraries.oneOf(Arbitraries.integers().between(1, LEVELS), Arbitraries.just(Integer.MAX_VALUE))
                        .map(Effect.Lowered::new));
        return Combinators.combine(effect, Arbitraries.of(Outcome.class))
                .as(Case::new)
                .list()
                .ofMaxSize(5);
    }

    /** Ranks that the score leaves possible, the number of levels for none. */
    @Provide
    Arbitrary<Set<Integer>> ranks() {
        return Arbitraries.integers().between(0, LEVELS).set().ofMinSize(1);
    }

    @Property(tries = 3000)
    void everythingOpenIsTriedBothWays(@ForAll("cases") List<Case> cases, @ForAll("ranks") Set<Integer> byScore) {
        Set<Integer> expected = new TreeSet<>();
        for (int way = 0; way < 1 << cases.size(); way++) {
            int tried = way;
            boolean possible = IntStream.range(0, cases.size()).allMatch(i -> {
                Outcome outcome = cases.get(i).outcome();
                return outcome == Outcome.OPEN || outcome == Outcome.of((tried >> i & 1) == 1);
            });
            if (possible) {
                List<Effect> holding = IntStream.range(0, cases.size())
                        .filter(i -> (tried >> i & 1) == 1)
                        .mapToObj(i -> cases.get(i).effect())
                        .toList();
                byScore.forEach(rank -> expected.add(excluded(rank, holding)));
            }
        }
        assertThat(exclusions(cases).possible(byScore)).isEqualTo(expected);
    }

    /** A forced level goes before all others, and the lowest counts; otherwise the level is lowered, and then capped. */
    private static int excluded(int byScore, List<Effect> holding) {
        int forced = -1;
        long steps = 0;
        int cap = 0;
        for (Effect effect : holding) {
            if (effect instanceof Effect.Forced one) {
                forced = Math.max(forced, SCALE.rank(one.level()));
            } else if (effect instanceof Effect.Lowered one) {
                steps += one.steps();
            } else if (effect instanceof Effect.AtBest one) {
                cap = Math.max(cap, SCALE.rank(one.level()));
            }
        }
        if (forced >= 0) {
            return forced;
        }
        return byScore == LEVELS ? LEVELS : Math.max(cap, (int) Math.min(LEVELS - 1, byScore + steps));
    }

    @Property
    void theLowestForcedLevelCounts(@ForAll("cases") List<Case> cases) {
        assertThat(exclusions(cases).forced())
                .isEqualTo(cases.stream()
                        .filter(one -> one.outcome() == Outcome.HOLDS && one.effect() instanceof Effect.Forced)
                        .flatMap(one -> one.effect().named().stream())
                        .reduce((one, other) -> SCALE.rank(one) > SCALE.rank(other) ? one : other));
    }

    @Property
    void theLinesThatLowerALevelEndAtTheLevelThatIsLeft(
            @ForAll("cases") List<Case> cases, @ForAll("ranks") Set<Integer> ranks) {
        int rank = Math.min(ranks.iterator().next(), LEVELS - 1);
        List<Case> settled = cases.stream()
                .filter(one -> one.outcome() != Outcome.OPEN && !(one.effect() instanceof Effect.Forced))
                .toList();
        List<AppliedRule> lowering = exclusions(settled).lowering(SCALE.levels().get(rank));
        int left = exclusions(settled).possible(Set.of(rank)).iterator().next();
        int shown = lowering.stream()
                .mapToInt(rule -> SCALE.rank(rule.level()))
                .max()
                .orElse(rank);
        assertThat(shown).isEqualTo(left);
    }

    private static Exclusions exclusions(List<Case> cases) {
        return new Exclusions(
                SCALE,
                cases.stream()
                        .map(one -> new Exclusion(ANY, one.effect(), LocalRules.SOURCE))
                        .toList(),
                cases.stream()
                        .map(one -> new ConditionResult(
                                one.effect().named(), true, ANY, one.outcome(), Optional.empty(), List.of(), List.of()))
                        .toList());
    }
}
