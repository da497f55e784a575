// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.RatingScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the exclusions of a regulation make of the levels that the score leaves possible. */
final class Exclusions {

    private final RatingScale scale;
    private final List<Exclusion> exclusions;
    private final List<ConditionResult> results;

    /**
     * The exclusions with what became of them.
     *
     * @param results of each exclusion, in the same order
     */
    Exclusions(RatingScale scale, List<Exclusion> exclusions, List<ConditionResult> results) {
        this.scale = scale;
        this.exclusions = exclusions;
        this.results = results;
    }

    /** The lowest level that is forced for certain. */
    Optional<RatingLevel> forced() {
        return effects(Effect.Forced.class, Outcome.HOLDS).stream()
                .map(Effect.Forced::level)
                .reduce(scale::lower);
    }

    /**
     * The ranks that are left of those that the score leaves possible; the number of levels stands for none. Everything
     * open is tried both ways.
     */
    Set<Integer> possible(Set<Integer> byScore) {
        Set<Integer> possible = new TreeSet<>();
        if (forced().isPresent()) {
            possible.add(scale.rank(forced().get()));
        } else {
            Set<Integer> steps = steps();
            Set<Integer> caps = caps();
            for (int rank : byScore) {
                steps.forEach(down -> caps.forEach(cap -> possible.add(held(rank, down, cap))));
            }
        }
        for (Effect.Forced open : effects(Effect.Forced.class, Outcome.OPEN)) {
            int rank = scale.rank(open.level());
            boolean lower = forced().map(level -> rank > scale.rank(level)).orElse(true);
            if (lower) {
                possible.add(rank);
            }
        }
        return possible;
    }

    private int held(int rank, int down, int cap) {
        int none = scale.bands().size();
        return rank == none ? none : Math.max(Math.min(rank + down, none - 1), cap);
    }

    /** All numbers of steps by which the level can be lowered. */
    private Set<Integer> steps() {
        Set<Integer> sums = new TreeSet<>(Set.of(effects(Effect.Lowered.class, Outcome.HOLDS).stream()
                .mapToInt(this::steps)
                .sum()));
        for (Effect.Lowered open : effects(Effect.Lowered.class, Outcome.OPEN)) {
            List.copyOf(sums).forEach(sum -> sums.add(sum + steps(open)));
        }
        return sums;
    }

    /** The steps of one effect; more than there are levels lead to the lowest one all the same. */
    private int steps(Effect.Lowered effect) {
        return Math.min(effect.steps(), scale.bands().size());
    }

    /** All ranks that can be the best that is left. */
    private Set<Integer> caps() {
        int certain = effects(Effect.AtBest.class, Outcome.HOLDS).stream()
                .mapToInt(effect -> scale.rank(effect.level()))
                .max()
                .orElse(0);
        Set<Integer> caps = new TreeSet<>(Set.of(certain));
        effects(Effect.AtBest.class, Outcome.OPEN)
                .forEach(open -> caps.add(Math.max(certain, scale.rank(open.level()))));
        return caps;
    }

    private <E extends Effect> List<E> effects(Class<E> type, Outcome outcome) {
        List<E> effects = new ArrayList<>();
        for (int i = 0; i < exclusions.size(); i++) {
            if (results.get(i).outcome() == outcome
                    && type.isInstance(exclusions.get(i).effect())) {
                effects.add(type.cast(exclusions.get(i).effect()));
            }
        }
        return effects;
    }

    /** The lines that force a level. */
    List<AppliedRule> forcing() {
        return applied(Effect.Forced.class, AppliedRule.Change.FORCES, Optional.empty());
    }

    /** The lines that make a level lower than the score gives it. */
    List<AppliedRule> lowering(RatingLevel byScore) {
        List<AppliedRule> rules = new ArrayList<>();
        int lowered = steps().stream().findFirst().orElse(0);
        RatingLevel after = scale.levels().get(held(scale.rank(byScore), lowered, 0));
        rules.addAll(applied(Effect.Lowered.class, AppliedRule.Change.LOWERS, Optional.of(after)));
        applied(Effect.AtBest.class, AppliedRule.Change.CAPS, Optional.empty()).stream()
                .filter(rule -> scale.rank(rule.level()) > scale.rank(after))
                .forEach(rules::add);
        return rules;
    }

    private List<AppliedRule> applied(
            Class<? extends Effect> type, AppliedRule.Change change, Optional<RatingLevel> level) {
        List<AppliedRule> rules = new ArrayList<>();
        for (int i = 0; i < exclusions.size(); i++) {
            Exclusion exclusion = exclusions.get(i);
            if (results.get(i).outcome() == Outcome.HOLDS && type.isInstance(exclusion.effect())) {
                rules.add(new AppliedRule(
                        kind(exclusion.when()),
                        change,
                        level.or(() -> exclusion.effect().named()).orElseThrow(),
                        exclusion.source(),
                        results.get(i).facts()));
            }
        }
        return rules;
    }

    private static AppliedRule.Kind kind(Condition when) {
        if (when instanceof Condition.Disciplined) {
            return AppliedRule.Kind.DISCIPLINE;
        }
        if (when instanceof Condition.Concluded concluded) {
            return concluded.about() == Condition.About.UNIT_LED
                    ? AppliedRule.Kind.UNIT_CONCLUSION
                    : AppliedRule.Kind.CONCLUSION;
        }
        return AppliedRule.Kind.CONDITION;
    }
}
