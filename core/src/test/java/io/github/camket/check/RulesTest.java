// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Layers;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.explanation.CheckExplainer;
import io.github.camket.explanation.Language;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.MeanOver;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.WeightPolicy;
import io.github.camket.regulation.WeightedTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines that do not do what they seem to: sections, weights, levels, conditions on sections. */
class RulesTest {

    private static final Source SOURCE = Source.of(Citation.ofPlace("Quy chế mẫu", "mục 1"));

    @Test
    void aSectionThatStaysBelowItsMaximumIsTold() {
        Criterion result = Decree335.organizations().getCriteria().get(1);
        Scoring half = new Scoring.Within(result.scoring(), Optional.empty(), Optional.of(Fraction.of(60)), SOURCE);
        CheckReport report = RegulationCheck.of(local(withResult(half)));

        assertThat(report.getSections()).singleElement().satisfies(section -> {
            assertThat(section.criterion()).isEqualTo(CriterionId.of("result"));
            assertThat(section.max()).isEqualTo(Points.of(70));
            assertThat(section.bound()).isEqualTo(Points.of(60));
        });
    }

    @Test
    void weightsThatAreDividedByTheirSumAreTold() {
        Scoring value = Decree335.organizations().getCriteria().get(1).scoring();
        Scoring sum = new Scoring.WeightedSum(
                List.of(new WeightedTerm(Fraction.of(2, 5), value), new WeightedTerm(Fraction.of(2, 5), value)),
                WeightPolicy.NORMALIZE,
                SOURCE);
        CheckReport report = RegulationCheck.of(local(withResult(sum)));

        assertThat(report.getWeights()).containsExactly(new WeightSum(CriterionId.of("result"), Fraction.of(4, 5)));
    }

    /** What is completed well is completed: both conditions cannot hold at once, although each can. */
    @Test
    void aLevelWhoseConditionsExcludeEachOtherIsUnreached() {
        Regulation contrary = excellent(compare(Decree335.TASKS_COMPLETED, Comparison.AT_MOST, 1, 2));
        CheckReport report = RegulationCheck.of(contrary);

        assertThat(report.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(report.getUnreached()).containsExactly(new UnreachedLevel(RatingLevel.EXCELLENT, false));
        assertThat(RegulationCheck.of(contrary, List.of(), RegulationCheck.MOST_CASES)
                        .getUnreached())
                .isEmpty();
    }

    @Test
    void aSectionThatAConditionLooksAtIsCutToo() {
        Regulation regulation = excellent(new Condition.OfScore(
                Optional.of(CriterionId.of("general")), Comparison.AT_LEAST, Points.of(25), SOURCE));
        CheckReport report = RegulationCheck.of(regulation);

        assertThat(report.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(report.getHoles())
                .extracting(hole -> hole.region().toString())
                .anySatisfy(region -> assertThat(region).contains("total >= 90", "general < 25"));
        assertThat(report.getLostByBetter())
                .noneSatisfy(move -> assertThat(move.moved()).hasToString("general"));
    }

    /** At 95 points or more the general criteria cannot be below 25, so that such a case is none. */
    @Test
    void scoresThatExcludeEachOtherAreNoCase() {
        Regulation regulation = excellent(new Condition.OfScore(
                Optional.of(CriterionId.of("general")), Comparison.AT_LEAST, Points.of(20), SOURCE));
        CheckReport report = RegulationCheck.of(regulation);

        assertThat(report.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(report.getHoles())
                .extracting(hole -> hole.region().toString())
                .noneSatisfy(region -> assertThat(region).contains("general"));
    }

    /** The same measure twice in a formula: the bounds of the formula are wider than its values, and halving decides. */
    @Test
    void aMeasureThatStandsTwiceInAFormulaIsDecidedAllTheSame() {
        Scoring value = Decree335.organizations().getCriteria().get(1).scoring();
        Scoring mean = new Scoring.Mean(List.of(value, value), MeanOver.ALL, SOURCE);
        CheckReport report = RegulationCheck.of(local(withResult(mean)));

        assertThat(report.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(report.getHoles()).hasSize(7);
    }

    /** A province that wants quality of its excellent ones: the year is a mean of months and has no quality of its own. */
    @Test
    void aConditionThatNoRatedPeriodDecidesIsTold() {
        Regulation province = Decree335.civilServants().with(Layers.province());
        CheckReport report = RegulationCheck.of(province);

        assertThat(report.getNeverDecided())
                .extracting(Object::toString)
                .containsExactly("quantity >= 1", "quantity < 0.5");
        assertThat(report.isProvenSound()).isFalse();
        assertThat(CheckExplainer.in(Language.ENGLISH).explain(report).toString())
                .contains("Conditions that stay open in every rated period")
                .contains("Quantity (a) (article 5, clause 1");
        assertThat(RegulationCheck.of(Decree335.civilServants()).getNeverDecided())
                .isEmpty();
        assertThat(RegulationCheck.of(Decree335.organizations()).getNeverDecided())
                .isEmpty();
    }

    private static List<Criterion> withResult(Scoring scoring) {
        List<Criterion> criteria = new ArrayList<>(Decree335.organizations().getCriteria());
        Criterion result = criteria.get(1);
        criteria.set(1, new Criterion(result.id(), result.label(), result.max(), scoring, result.source()));
        return criteria;
    }

    private static Regulation local(List<Criterion> criteria) {
        return Decree335.organizations().withOfficial(false).withCriteria(criteria);
    }

    /** The decree with one more condition for its highest level. */
    private static Regulation excellent(Condition condition) {
        RatingScale scale = Decree335.organizations().getScale();
        List<LevelBand> bands = new ArrayList<>(scale.bands());
        LevelBand highest = bands.get(0);
        List<Condition> conditions = new ArrayList<>(highest.conditions());
        conditions.add(condition);
        bands.set(
                0,
                new LevelBand(
                        highest.level(),
                        highest.label(),
                        highest.atLeast(),
                        highest.below(),
                        highest.source(),
                        conditions));
        return Decree335.organizations()
                .withOfficial(false)
                .withScale(new RatingScale(bands, scale.unclassifiedPolicy()));
    }

    private static Condition compare(MeasureId measure, Comparison comparison, int part, int whole) {
        return new Condition.Compare(measure, comparison, Fraction.of(part, whole), Outcome.OPEN, SOURCE);
    }
}
