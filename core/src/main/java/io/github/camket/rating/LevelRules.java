// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The levels of a regulation with their conditions and exclusions, ready to be held against facts. Immutable. */
final class LevelRules {

    private final RatingScale scale;
    private final List<Exclusion> exclusions;
    private final List<CompiledCondition> excluding;
    private final List<List<CompiledCondition>> needed;
    private final Set<Points> thresholds;
    private boolean lookAtTotal;
    private final Set<DisciplineGround> counting = EnumSet.noneOf(DisciplineGround.class);

    LevelRules(Regulation regulation) {
        this.scale = regulation.getScale();
        this.exclusions = regulation.getExclusions();
        this.excluding = exclusions.stream()
                .map(exclusion -> CompiledCondition.of(exclusion.when()))
                .toList();
        this.needed = scale.bands().stream()
                .map(LevelBand::conditions)
                .map(conditions ->
                        conditions.stream().map(CompiledCondition::of).toList())
                .toList();
        this.thresholds = new TreeSet<>(scale.thresholds());
        regulation.conditions().forEach(this::look);
    }

    private void look(Condition condition) {
        if (condition instanceof Condition.OfScore ofScore
                && ofScore.criterion().isEmpty()) {
            thresholds.add(ofScore.bound());
            lookAtTotal = true;
        }
        if (condition instanceof Condition.Disciplined disciplined) {
            counting.addAll(disciplined.grounds());
        }
        condition.parts().forEach(this::look);
    }

    /** All scores at which the level can become another one: the bounds of bands and those of conditions on the total. */
    Set<Points> thresholds() {
        return thresholds;
    }

    /** Whether a condition, of a level or of an exclusion, looks at the total score. */
    boolean lookAtTotal() {
        return lookAtTotal;
    }

    /** Whether levels depend on more than points and conduct. */
    boolean haveConditions() {
        return needed.stream().anyMatch(conditions -> !conditions.isEmpty())
                || exclusions.stream().anyMatch(exclusion -> !isOfConduct(exclusion.when()));
    }

    /** Levels by their ranks; the number of levels stands for none. */
    List<Optional<RatingLevel>> levels(Set<Integer> ranks) {
        List<RatingLevel> all = scale.levels();
        return ranks.stream()
                .map(rank -> rank == all.size() ? Optional.<RatingLevel>empty() : Optional.of(all.get(rank)))
                .toList();
    }

    /** How the rules stand for one subject in one period. */
    Standing of(Evaluation evaluation, Conduct conduct) {
        Set<Finding> findings = new TreeSet<>();
        ConditionFacts facts = new ConditionFacts(evaluation, conduct, counting, findings);
        List<ConditionResult> forLevels = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < needed.size(); i++) {
            RatingLevel level = scale.levels().get(i);
            List<ConditionResult> own = needed.get(i).stream()
                    .map(condition -> condition.test(facts, Optional.of(level), false))
                    .toList();
            forLevels.addAll(own);
            outcomes.add(Outcome.all(own.stream().map(ConditionResult::outcome).toList()));
        }
        List<ConditionResult> forExclusions = new ArrayList<>();
        for (int i = 0; i < excluding.size(); i++) {
            forExclusions.add(
                    excluding.get(i).test(facts, exclusions.get(i).effect().named(), true));
        }
        return new Standing(
                new LevelFinder(scale, outcomes),
                new Exclusions(scale, exclusions, forExclusions),
                Stream.concat(
                                forLevels.stream(),
                                forExclusions.stream().filter(result -> !isOfConduct(result.condition())))
                        .toList(),
                List.copyOf(findings));
    }

    /** Whether a condition looks at conduct alone, about which the applied rules say all. */
    private static boolean isOfConduct(Condition condition) {
        return condition.parts().isEmpty()
                ? condition instanceof Condition.Disciplined || condition instanceof Condition.Concluded
                : condition.parts().stream().allMatch(LevelRules::isOfConduct);
    }

    /**
     * How the rules stand for one subject in one period.
     *
     * @param finder finds the levels of a score
     * @param exclusions what the exclusions make of them
     * @param shown what became of the conditions, those on conduct alone left out
     * @param findings what people should know about the conduct
     */
    record Standing(LevelFinder finder, Exclusions exclusions, List<ConditionResult> shown, List<Finding> findings) {

        /** The ranks that a score between two bounds gives, before exclusions. */
        Set<Integer> byScore(Points least, Points most) {
            return finder.possible(least, most);
        }

        /** The ranks that conditions alone give, before exclusions; for a scale without points. */
        Set<Integer> byConditions() {
            return finder.possible();
        }

        /** The lines that are absent from the instrument and leave something open, each with the level that depends on it. */
        List<ConditionResult> absent() {
            return shown.stream().flatMap(Standing::absent).toList();
        }

        private static Stream<ConditionResult> absent(ConditionResult result) {
            return Stream.concat(
                    result.condition() instanceof Condition.Absent ? Stream.of(result) : Stream.empty(),
                    result.parts().stream().flatMap(Standing::absent));
        }

        /** The ranks that are left after exclusions. */
        Set<Integer> possible(Set<Integer> byScore) {
            return exclusions.possible(byScore);
        }

        /** What the conditions with an outcome look at, in order, each once. */
        String names(Outcome outcome) {
            return names(shown.stream(), outcome);
        }

        String names(Outcome outcome, RatingLevel level) {
            return names(
                    shown.stream()
                            .filter(result ->
                                    !result.forcing() && result.level().equals(Optional.of(level))),
                    outcome);
        }

        private static String names(Stream<ConditionResult> results, Outcome outcome) {
            return String.join(
                    " ",
                    results.flatMap(result -> names(result, outcome)).distinct().toList());
        }

        private static Stream<String> names(ConditionResult result, Outcome outcome) {
            if (result.outcome() != outcome) {
                return Stream.empty();
            }
            return result.condition().measuresUsed().isEmpty()
                    ? Stream.of(result.condition().toString().replace(' ', '_'))
                    : result.condition().measuresUsed().stream().map(Object::toString);
        }
    }
}
