// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The steps of a margin, for levels that follow from any function of the score. */
class MarginTest {

    private static final Extent HUNDRED = Extent.between(Fraction.ZERO, Fraction.of(100));
    private static final Optional<RatingLevel> EXCELLENT = Optional.of(RatingLevel.EXCELLENT);
    private static final Optional<RatingLevel> GOOD = Optional.of(RatingLevel.GOOD);
    private static final Optional<RatingLevel> NONE = Optional.empty();

    @Test
    void aStepThatTheRulesCannotReachIsNone() {
        assertThat(margin("95", 110, at(110, EXCELLENT, GOOD)).next()).isEmpty();
        assertThat(margin("95", 100, beyond(100, EXCELLENT, GOOD)).next()).isEmpty();
        assertThat(margin("95", 100, at(100, EXCELLENT, GOOD)).next())
                .contains(new Margin.Step(EXCELLENT, Points.of("5"), false));
        assertThat(margin("95", 0, at(0, GOOD, NONE)).lower()).isEmpty();
        assertThat(margin("95", 0, beyond(0, GOOD, NONE)).lower())
                .contains(new Margin.Step(NONE, Points.of("95"), false));
    }

    @Test
    void aHigherLevelBehindAHoleIsReachedPastIt() {
        Function<Points, Optional<RatingLevel>> level = points ->
                points.compareTo(Points.of("90")) < 0 ? GOOD : points.compareTo(Points.of("92")) < 0 ? NONE : EXCELLENT;
        Margin margin = Margin.of(
                Decree335.staff().getScale(),
                Points.of("88.5"),
                HUNDRED,
                List.of(Points.of("92"), Points.of("90")),
                level);
        assertThat(margin.gap()).contains(new Margin.Step(NONE, Points.of("1.5"), false));
        assertThat(margin.next()).contains(new Margin.Step(EXCELLENT, Points.of("3.5"), false));
        assertThat(margin.lower()).isEmpty();
    }

    @Test
    void aScoreExactlyOnABoundLosesItsLevelAtOnce() {
        Margin margin = margin("70", 70, at(70, GOOD, NONE));
        assertThat(margin.lower()).contains(new Margin.Step(NONE, Points.ZERO, true));
        assertThat(margin.toLower()).contains(Points.ZERO);
        assertThat(margin.lowerLevel()).isEmpty();
    }

    @Test
    void aDistanceIsNeverNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Margin.Step(GOOD, Points.of(-1), false))
                .withMessage("distance must not be negative: -1");
    }

    private static Margin margin(String score, int threshold, Function<Points, Optional<RatingLevel>> level) {
        return Margin.of(Decree335.staff().getScale(), Points.of(score), HUNDRED, List.of(Points.of(threshold)), level);
    }

    /** One level from a bound on, another one below. */
    private static Function<Points, Optional<RatingLevel>> at(
            int bound, Optional<RatingLevel> from, Optional<RatingLevel> below) {
        return points -> points.compareTo(Points.of(bound)) >= 0 ? from : below;
    }

    /** One level past a bound, another one up to it. */
    private static Function<Points, Optional<RatingLevel>> beyond(
            int bound, Optional<RatingLevel> past, Optional<RatingLevel> upTo) {
        return points -> points.compareTo(Points.of(bound)) > 0 ? past : upTo;
    }
}
