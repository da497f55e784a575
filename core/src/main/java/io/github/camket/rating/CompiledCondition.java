// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition, ready to be held against facts. */
final class CompiledCondition {

    /** What the facts tell of a condition that has no parts. */
    interface Leaf {
        Told test(ConditionFacts facts);
    }

    /**
     * What the facts tell.
     *
     * @param outcome whether it holds
     * @param value what was compared, if something was
     * @param facts what makes it hold
     */
    record Told(Outcome outcome, Optional<Fraction> value, List<Ref> facts) {
        static Told of(Outcome outcome, List<Ref> facts) {
            return new Told(outcome, Optional.empty(), facts);
        }
    }

    private final Condition condition;
    private final Optional<Leaf> leaf;
    private final List<CompiledCondition> parts;

    private CompiledCondition(Condition condition) {
        this.condition = condition;
        this.parts = condition.parts().stream().map(CompiledCondition::new).toList();
        this.leaf = parts.isEmpty() ? Optional.of(ConditionLeaves.of(condition)) : Optional.empty();
    }

    static CompiledCondition of(Condition condition) {
        return new CompiledCondition(condition);
    }

    /**
     * What became of the condition.
     *
     * @param level the level that depends on it, if it names one
     * @param forcing whether it belongs to an exclusion
     */
    ConditionResult test(ConditionFacts facts, Optional<RatingLevel> level, boolean forcing) {
        if (leaf.isPresent()) {
            Told told = leaf.get().test(facts);
            return new ConditionResult(
                    level, forcing, condition, told.outcome(), told.value(), told.facts(), List.of());
        }
        List<ConditionResult> results = new ArrayList<>(parts.size());
        List<Outcome> outcomes = new ArrayList<>(parts.size());
        List<Ref> found = new ArrayList<>();
        for (CompiledCondition part : parts) {
            ConditionResult result = part.test(facts, level, forcing);
            results.add(result);
            outcomes.add(result.outcome());
            found.addAll(result.facts());
        }
        Outcome outcome = condition.combine(outcomes);
        List<Ref> making = outcome == Outcome.HOLDS ? found.stream().distinct().toList() : List.of();
        return new ConditionResult(level, forcing, condition, outcome, Optional.empty(), making, results);
    }
}
