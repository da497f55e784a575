// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.DISTRICT;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aCommitment;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.share;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static io.github.camket.model.indicator.IndicatorKind.CUMULATIVE_RATIO;
import static io.github.camket.model.indicator.IndicatorKind.ZERO_TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Commune;
import io.github.camket.LocalRules;
import io.github.camket.Province;
import io.github.camket.ProvinceScheme;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a level that follows from targets is explained. */
class TargetExplanationTest {

    private final Province province = Province.of()
            .target("a", COUNT, atLeast("12"))
            .reading("r-a", "a", DUE, amount("15"))
            .target("b", CUMULATIVE_RATIO, atLeast("0.9"))
            .indicator("c", COUNT)
            .add(aTarget("c", atLeast("10")).words("từ 10 mô hình trở lên").build())
            .reading("r-c", "c", DUE, amount("8"))
            .target("z", ZERO_TOLERANCE, new Requirement.NoCase())
            .reading("r-z", "z", "2021-11-30", amount("1"))
            .add(aCommitment("a", "b", "c").build());

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTargetIsNamedWithWhatItCountsFor(Language language) throws IOException {
        province.estimate("e-b", "b", DUE, share("95/100")).reading("r-b", "b", DUE, share("45/100"));
        GoldenText.hold(explained(language) + "\n", "targets_" + language.getCode() + ".txt");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void openSharesAreToldWithTheirBoundsAndWhatTheyDependOn(Language language) throws IOException {
        GoldenText.hold(explained(language) + "\n", "targets_open_" + language.getCode() + ".txt");
    }

    @Test
    void inFullTheOthersAreNamedToo() {
        province.reading("r-b", "b", DUE, share("45/100"));
        assertThat(Explainer.english().inFull().explain(rating()).toString())
                .contains(
                        "counts for 80 %: Chỉ tiêu c: từ 10 mô hình trở lên [c]",
                        "counts: Chỉ tiêu a: như đã giao [a]");
    }

    @Test
    void anIndicatorInAConditionIsToldWithItsFigure() {
        Condition cases = new Condition.Compare(
                ProvinceScheme.CASES,
                Comparison.ABOVE,
                Fraction.ZERO,
                Condition.Outcome.FAILS,
                ProvinceScheme.article("7"));
        Regulation rules = ProvinceScheme.regulation()
                .withExclusions(
                        new Exclusion(cases, new Effect.AtBest(RatingLevel.COMPLETED), ProvinceScheme.article("7")));
        assertThat(Explainer.english()
                        .explain(ProvinceScheme.rate(rules, province, DISTRICT, AFTERWARDS))
                        .toString())
                .contains("""
                            applies: Number of cases: 1; applies if above 0 (article 7)
                              figure as of 2021-11-30: Chỉ tiêu z [r-z]
                        """.stripTrailing());
    }

    @Test
    void tasksOfAUnitThatAreScoredAreNamedAsTargetsAre() {
        Regulation decree = Decree335.organizations();
        Criterion tasks = new Criterion(
                CriterionId.of("tasks"),
                decree.getTitle(),
                Points.of(100),
                new Scoring.Proportional(
                        Points.of(100),
                        new Scoring.Value(Decree335.TASKS_COMPLETED, LocalRules.SOURCE),
                        LocalRules.SOURCE),
                LocalRules.SOURCE);
        Commune commune = Commune.of().tasks("u-01", "+.o");
        assertThat(Explainer.english()
                        .explain(commune.rateUnit(decree.withCriteria(tasks), "u-01"))
                        .toString())
                .containsSubsequence(
                        "Computation",
                        "Share of assigned tasks completed: 2/3 = 66.7 % (article 8, clause 3)",
                        "does not count: Nhiệm vụ của đơn vị [t-u-01-2]");
    }

    private Rating rating() {
        return ProvinceScheme.rate(ProvinceScheme.regulation(), province, DISTRICT, AFTERWARDS);
    }

    private String explained(Language language) {
        return Explainer.in(language).explain(rating()).toString();
    }
}
