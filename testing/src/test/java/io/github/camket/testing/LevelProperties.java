// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.explanation.Explainer;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.AppliedRule;
import io.github.camket.rating.ConditionResult;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Levels, conditions and exclusions, held against a second rater that tries everything that is open both ways. */
class LevelProperties {

    @Provide
    Arbitrary<Situation> situations() {
        return Situation.any();
    }

    @Provide
    Arbitrary<List<Situation>> completed() {
        return Situation.any().flatMap(Situation::completed);
    }

    @Property(tries = 300)
    void theBestAndTheWorstLevelAreThoseOfAllWaysThatAreOpen(@ForAll("situations") Situation situation) {
        Rating rating = situation.rate();
        Set<Integer> possible = NaiveLevels.of(situation);
        boolean forced = rating.getAppliedRules().stream().anyMatch(rule -> rule.change() == AppliedRule.Change.FORCES);
        if (possible.isEmpty()) {
            assertThat(rating.getStatus() == RatingStatus.NOT_EVALUABLE || forced)
                    .isTrue();
            return;
        }
        assertThat(best(rating)).isEqualTo(possible.iterator().next());
        assertThat(worst(rating)).isEqualTo(possible.stream().reduce(Math::max).orElseThrow());
        boolean known = forced || rating.getScore().isPresent();
        if (known && possible.size() == 1) {
            boolean none = possible.contains(scale(rating).levels().size());
            assertThat(rating.getStatus()).isEqualTo(none ? RatingStatus.NO_LEVEL : RatingStatus.PROPOSED);
        } else {
            assertThat(rating.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        }
    }

    @Property(tries = 300)
    void noCompletionLeavesTheRangeOfLevels(@ForAll("completed") List<Situation> both) {
        Rating partial = both.get(0).rate();
        Rating complete = both.get(1).rate();
        if (partial.getStatus() == RatingStatus.NOT_EVALUABLE) {
            return;
        }
        assertThat(best(complete)).isBetween(best(partial), worst(partial));
        assertThat(worst(complete)).isBetween(best(partial), worst(partial));
        partial.getLevel().ifPresent(level -> assertThat(complete.getLevel()).contains(level));
    }

    @Property(tries = 300)
    void whatHoldsOrFailsIsNotTurnedByACompletion(@ForAll("completed") List<Situation> both) {
        assertNotTurned(both.get(0).rate().getConditions(), both.get(1).rate().getConditions());
    }

    private static void assertNotTurned(List<ConditionResult> before, List<ConditionResult> after) {
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).outcome() != Outcome.OPEN) {
                assertThat(after.get(i).outcome())
                        .as("%s", before.get(i).condition())
                        .isEqualTo(before.get(i).outcome());
            }
            assertNotTurned(before.get(i).parts(), after.get(i).parts());
        }
    }

    @Property(tries = 200)
    void factsThatDecideAreThoseThatSettledAloneLeaveOtherLevels(@ForAll("situations") Situation situation) {
        Rating rating = situation.rate();
        Set<Integer> possible = NaiveLevels.of(situation);
        Set<Ref> decisive = new TreeSet<>();
        if (possible.size() > 1 && rating.getStatus() == RatingStatus.INCOMPLETE) {
            for (Measure measure : EvaluationPlan.compile(situation.regulation())
                    .getMeasures(situation.evaluate(TraceSink.none()))
                    .getMeasures()) {
                if (isOpen(situation, measure)
                        && settled(situation, measure).stream()
                                .anyMatch(one -> !NaiveLevels.of(one).equals(possible))) {
                    decisive.add(measure.id().toRef());
                }
            }
        }
        assertThat(new TreeSet<>(rating.getDecisive())).isEqualTo(decisive);
    }

    private static boolean isOpen(Situation situation, Measure measure) {
        return situation
                .known()
                .find(measure.id())
                .map(found -> found.getStatus() == MeasurementStatus.MISSING)
                .orElse(true);
    }

    /** The situations in which one measure has its lowest or its highest possible value, or a very large one if it has none. */
    private static List<Situation> settled(Situation situation, Measure measure) {
        MeasureValues all = MeasureValues.of(measure, situation.regulation().getMeasures());
        MeasureValues left = all.leftBy(situation.known()).orElseThrow();
        Fraction far = Fraction.of(Long.MAX_VALUE);
        return Stream.of(left.least().orElse(far.negated()), left.most().orElse(far))
                .map(value -> {
                    Measurements.Builder known = Measurements.builder().put(all.measured(value));
                    for (Measurement other : situation.known().getAll()) {
                        if (!other.getMeasure().equals(measure.id())) {
                            known.put(other);
                        }
                    }
                    return situation.with(known.build());
                })
                .toList();
    }

    @Property(tries = 100)
    void everyRatingCanBeExplainedInBothLanguages(@ForAll("completed") List<Situation> both) {
        for (Situation situation : both) {
            Rating rating = Rater.of(EvaluationPlan.compile(situation.regulation()))
                    .rate(Subject.unnamed(), situation.evaluate(TraceSink.keeping()), Conduct.NONE);
            for (Explainer explainer : List.of(Explainer.vietnamese(), Explainer.english())) {
                assertThat(explainer.explain(rating).toString()).isNotBlank();
            }
        }
    }

    private static RatingScale scale(Rating rating) {
        Regulation regulation = rating.getRegulation();
        return regulation.getScale();
    }

    private static int best(Rating rating) {
        return rank(rating, rating.getBestLevel());
    }

    private static int worst(Rating rating) {
        return rank(rating, rating.getWorstLevel());
    }

    private static int rank(Rating rating, Optional<RatingLevel> level) {
        return level.map(scale(rating)::rank).orElse(scale(rating).levels().size());
    }
}
