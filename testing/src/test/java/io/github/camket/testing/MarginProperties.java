// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Margin;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.RatingScale;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A margin is tight: at it the level is another one, and just inside it is not; under rules of all shapes. */
class MarginProperties {

    /** Less than any distance between two bounds that the random rules draw. */
    private static final Points TINY = Points.of(Fraction.of(1, 1_000_000_000L));

    @Provide
    Arbitrary<Situation> any() {
        return Situation.any();
    }

    @Property(tries = 500)
    void atTheMarginTheLevelIsTheOneThatIsNamed(@ForAll("any") Situation situation) {
        Asked asked = new Asked(situation);
        asked.margin()
                .flatMap(Margin::next)
                .ifPresent(step -> assertThat(asked.at(up(asked, step))).isEqualTo(step.level()));
        asked.margin()
                .flatMap(Margin::gap)
                .ifPresent(step -> assertThat(asked.at(up(asked, step)))
                        .isEqualTo(step.level())
                        .isNotEqualTo(asked.own()));
        asked.margin()
                .flatMap(Margin::lower)
                .ifPresent(step -> assertThat(asked.at(down(asked, step)))
                        .isEqualTo(step.level())
                        .isNotEqualTo(asked.own()));
    }

    @Property(tries = 500)
    void insideTheMarginItIsNot(@ForAll("any") Situation situation, @ForAll @IntRange(min = 0, max = 1000) int part) {
        Asked asked = new Asked(situation);
        if (asked.margin().isEmpty()) {
            return;
        }
        Margin margin = asked.margin().get();
        for (Points inside : inside(margin.next(), asked.score(), 1, part)) {
            assertThat(asked.rank(inside)).isGreaterThanOrEqualTo(asked.rank(asked.score()));
        }
        Optional<Margin.Step> firstUp = margin.gap().or(margin::next);
        for (Points inside : inside(firstUp, asked.score(), 1, part)) {
            if (asked.own().isPresent()) {
                assertThat(asked.at(inside)).isEqualTo(asked.own());
            }
        }
        for (Points inside : inside(margin.lower(), asked.score(), -1, part)) {
            assertThat(asked.at(inside)).isEqualTo(asked.own());
        }
    }

    @Property(tries = 500)
    void withoutAMarginNoNumberOfPointsHelpsOrHurts(
            @ForAll("any") Situation situation, @ForAll @IntRange(min = 0, max = 400) int points) {
        Asked asked = new Asked(situation);
        if (!asked.isCertain()) {
            return;
        }
        Points way = Points.of(Fraction.of(points, 2));
        Margin margin = asked.margin().orElse(Margin.NONE);
        if (margin.next().isEmpty() && asked.isPossible(asked.score().plus(way))) {
            assertThat(asked.rank(asked.score().plus(way))).isGreaterThanOrEqualTo(asked.rank(asked.score()));
        }
        boolean possible = asked.isPossible(asked.score().minus(way));
        if (margin.lower().isEmpty() && asked.own().isPresent() && possible) {
            assertThat(asked.at(asked.score().minus(way))).isEqualTo(asked.own());
        }
    }

    private static Points up(Asked asked, Margin.Step step) {
        Points at = asked.score().plus(step.distance());
        return step.beyond() ? at.plus(TINY) : at;
    }

    private static Points down(Asked asked, Margin.Step step) {
        Points at = asked.score().minus(step.distance());
        return step.beyond() ? at.minus(TINY) : at;
    }

    /** A score on the way, and the last one before the step. */
    private static List<Points> inside(Optional<Margin.Step> step, Points score, int direction, int part) {
        return step.stream()
                .filter(one -> one.beyond() || !one.distance().equals(Points.ZERO))
                .flatMap(one -> {
                    Points last = one.beyond() ? one.distance() : one.distance().minus(TINY);
                    Points onTheWay = last.times(Fraction.of(part, 1000));
                    return List.of(last, onTheWay).stream();
                })
                .map(way -> direction > 0 ? score.plus(way) : score.minus(way))
                .toList();
    }

    /** One subject, asked for the level of any score, the facts being as they are. */
    private static final class Asked {
        private final Extent possible;
        private final Rater rater;
        private final Evaluation evaluation;
        private final Rating rating;

        private Asked(Situation situation) {
            EvaluationPlan plan = EvaluationPlan.compile(situation.regulation());
            this.possible = plan.getPossibleTotal();
            this.rater = Rater.of(plan);
            this.evaluation = situation.evaluate(TraceSink.none());
            this.rating = rater.rate(Subject.unnamed(), evaluation, Conduct.NONE);
        }

        private Optional<Margin> margin() {
            return rating.getMargin();
        }

        /** Whether the rules can give this total at all. */
        private boolean isPossible(Points total) {
            return total.compareTo(Points.of(possible.least())) >= 0
                    && total.compareTo(Points.of(possible.most())) <= 0;
        }

        private boolean isCertain() {
            return rating.getScore().isPresent()
                    && (rating.getLevel().isPresent() || rating.getBestLevel().isEmpty());
        }

        private Points score() {
            return evaluation.score().orElseThrow();
        }

        private Optional<RatingLevel> own() {
            return rating.getLevel();
        }

        private Optional<RatingLevel> at(Points score) {
            return rater.rate(Subject.unnamed(), evaluation.withTotal(score), Conduct.NONE)
                    .getLevel();
        }

        private int rank(Points score) {
            RatingScale scale = rating.getRegulation().getScale();
            return at(score).map(scale::rank).orElse(scale.bands().size());
        }
    }
}
