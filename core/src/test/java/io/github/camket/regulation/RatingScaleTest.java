// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.LocalRules;
import io.github.camket.measurement.Measure;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of levels, and the other data of a regulation that looks at groups. */
class RatingScaleTest {

    private static final RatingScale SCALE = Decree335.organizations().getScale();
    private static final RatingLevel UNKNOWN = RatingLevel.of("OUTSTANDING");

    @ParameterizedTest
    @CsvSource({"EXCELLENT, 0", "GOOD, 1", "COMPLETED, 2", "NOT_COMPLETED, 3", "OUTSTANDING, 4"})
    void levelsHaveARankTheHighestFirst(String level, int rank) {
        assertThat(SCALE.rank(RatingLevel.of(level))).isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({
        "EXCELLENT, GOOD, GOOD",
        "GOOD, EXCELLENT, GOOD",
        "NOT_COMPLETED, EXCELLENT, NOT_COMPLETED",
        "COMPLETED, COMPLETED, COMPLETED"
    })
    void ofTwoLevelsOneIsTheLower(String one, String other, String lower) {
        assertThat(SCALE.lower(RatingLevel.of(one), RatingLevel.of(other))).isEqualTo(RatingLevel.of(lower));
    }

    @Test
    void hasAHighestAndALowestLevel() {
        assertThat(SCALE.highest()).isEqualTo(RatingLevel.EXCELLENT);
        assertThat(SCALE.lowest()).isEqualTo(RatingLevel.NOT_COMPLETED);
        assertThat(SCALE.find(RatingLevel.GOOD).orElseThrow().atLeast()).contains(Points.of(70));
        assertThat(SCALE.find(UNKNOWN)).isEmpty();
    }

    @Test
    void theReadingCarriesItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingScale(
                        SCALE.bands(),
                        Optional.of(Parameter.reading("policy", UnclassifiedPolicy.FALL_DOWN, LocalRules.SOURCE))))
                .withMessage("parameter must be named unclassifiedPolicy: policy");
    }

    @Test
    void aFormulaOfOnePositionHasNeitherQuotaNorLevelCap() {
        Regulation head = Decree335.civilServants().forPosition(Position.HEAD);
        assertThat(head.getQuota()).isEmpty();
        assertThat(head.getLevelCap()).isEmpty();
        assertThat(((Applicability.People) head.getApplicability()).positions()).containsExactly(Position.HEAD);
        assertThat(head.getExclusions()).isEqualTo(Decree335.civilServants().getExclusions());
        assertThat(head.getCriteria().get(1).scoring()).isInstanceOf(Scoring.Proportional.class);
    }

    @Test
    void aPositionWithoutAFormulaHasNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decree335.staff().forPosition(Position.HEAD))
                .withMessage("position must be one that nd-335-2025.staff governs: HEAD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decree335.organizations().forPosition(Position.HEAD));
    }

    @Test
    void aFormulaByPositionNamesEachPositionOnce() {
        Scoring value = new Scoring.Value(Decree335.QUANTITY, LocalRules.SOURCE);
        PositionCase heads = new PositionCase(Set.of(Position.HEAD), value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scoring.ByPosition(List.of(heads, heads), LocalRules.SOURCE))
                .withMessage("cases must name each once: [HEAD, HEAD]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Scoring.ByPosition(List.of(), LocalRules.SOURCE));
        assertThatIllegalArgumentException().isThrownBy(() -> new PositionCase(Set.of(), value));
    }

    @Test
    void aChoiceBetweenPositionsIsMadeAtAnyDepth() {
        Scoring value = new Scoring.Value(Decree335.QUANTITY, LocalRules.SOURCE);
        Scoring other = new Scoring.Value(Decree335.QUALITY, LocalRules.SOURCE);
        Scoring choice = new Scoring.ByPosition(
                List.of(
                        new PositionCase(Set.of(Position.HEAD), value),
                        new PositionCase(Set.of(Position.STAFF), other)),
                LocalRules.SOURCE);
        Scoring sum = new Scoring.Sum(List.of(value, choice), LocalRules.SOURCE);
        assertThat(sum.variesByPosition()).isTrue();
        assertThat(sum.forPosition(Position.STAFF))
                .isEqualTo(new Scoring.Sum(List.of(value, other), LocalRules.SOURCE));
        assertThat(sum.forPosition(Position.STAFF).variesByPosition()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum.forPosition(Position.DEPUTY))
                .withMessage("position must have a formula: DEPUTY");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.25", "0.3, 0.25", "0.2, 1.01"})
    void theSharesOfAQuotaAscendUpToAll(String rate, String exceptional) {
        Quota quota = Decree335.civilServants().getQuota().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quota.builder()
                        .from(quota)
                        .rate(LocalRules.changed(quota.getRate(), Fraction.parse(rate)))
                        .rateExceptional(LocalRules.changed(quota.getRateExceptional(), Fraction.parse(exceptional)))
                        .build())
                .withMessageStartingWith("quotaRate");
    }

    @Test
    void theStepsOfAJudgedRatioAscendUpToTheMaximum() {
        for (List<Points> steps : List.of(
                List.<Points>of(),
                List.of(Points.of(100), Points.of(50)),
                List.of(Points.of(50), Points.of(50)),
                List.of(Points.of(101)),
                List.of(Points.of(-1), Points.of(50)))) {
            assertThatIllegalArgumentException()
                    .as(steps.toString())
                    .isThrownBy(() -> new Measure.Graded(
                            Decree335.COHESION,
                            Decree335.civilServants().getTitle(),
                            Points.of(100),
                            steps,
                            LocalRules.SOURCE));
        }
    }
}
