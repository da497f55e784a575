// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.Subject;
import io.github.camket.regulation.RatingScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Goes through single changes and pairs of changes, and keeps those that give another outcome. Nothing is left out because it
 * seems unlikely to matter; what is too much to go through is not begun, and the result says so.
 */
public final class CounterfactualSearch {

    /** Pairs that a search goes through unless said otherwise. */
    public static final long PAIRS = 1_000_000;

    private final RatingScale scale;
    private final long mostPairs;

    private CounterfactualSearch(RatingScale scale, long mostPairs) {
        this.scale = scale;
        this.mostPairs = mostPairs;
    }

    /** A search through all singles, and through all pairs if they are no more than {@link #PAIRS}. */
    public static CounterfactualSearch on(RatingScale scale) {
        return new CounterfactualSearch(Objects.requireNonNull(scale, "scale"), PAIRS);
    }

    /**
     * The same search with another number of pairs.
     *
     * @param most pairs that it goes through; if there are more, it goes through none of them; 0 for singles alone
     * @throws IllegalArgumentException if it is negative
     */
    public CounterfactualSearch withPairs(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("most must not be negative: " + most);
        }
        return new CounterfactualSearch(scale, most);
    }

    /**
     * Searches.
     *
     * @param changes what to consider
     * @param question what the rating comes to under some changes, none of them for the present outcome
     */
    public Counterfactuals search(
            Subject subject,
            ReportingPeriod period,
            LocalDate knownOn,
            List<FactChange> changes,
            Function<List<FactChange>, Outcome> question) {
        Outcome present = question.apply(List.of());
        Counterfactuals.Builder result = Counterfactuals.builder();
        List<Outcome> alone = new ArrayList<>(changes.size());
        for (FactChange change : changes) {
            Outcome outcome = question.apply(List.of(change));
            alone.add(outcome);
            if (!outcome.equals(present)) {
                result.addSingles(new Counterfactual(List.of(change), outcome, steps(present, outcome)));
            }
        }
        long all = pairs(changes);
        boolean complete = all <= mostPairs;
        if (complete) {
            searchPairs(changes, alone, present, question, result);
        }
        return result.subject(subject)
                .period(period)
                .knownOn(knownOn)
                .present(present)
                .addAllConsidered(changes)
                .pairsConsidered(complete ? all : 0)
                .pairsComplete(complete)
                .build();
    }

    private void searchPairs(
            List<FactChange> changes,
            List<Outcome> alone,
            Outcome present,
            Function<List<FactChange>, Outcome> question,
            Counterfactuals.Builder result) {
        for (int i = 0; i < changes.size(); i++) {
            for (int j = i + 1; j < changes.size(); j++) {
                if (changes.get(i).excludes(changes.get(j))) {
                    continue;
                }
                List<FactChange> pair = List.of(changes.get(i), changes.get(j));
                Outcome outcome = question.apply(pair);
                if (!outcome.equals(present) && !outcome.equals(alone.get(i)) && !outcome.equals(alone.get(j))) {
                    result.addPairs(new Counterfactual(pair, outcome, steps(present, outcome)));
                }
            }
        }
    }

    private static long pairs(List<FactChange> changes) {
        long pairs = 0;
        for (int i = 0; i < changes.size(); i++) {
            for (int j = i + 1; j < changes.size(); j++) {
                pairs += changes.get(i).excludes(changes.get(j)) ? 0 : 1;
            }
        }
        return pairs;
    }

    private OptionalInt steps(Outcome from, Outcome to) {
        return from.level().isEmpty() || to.level().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        scale.rank(from.level().get()) - scale.rank(to.level().get()));
    }
}
