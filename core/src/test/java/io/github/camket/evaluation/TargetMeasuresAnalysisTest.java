// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.ProvinceScheme;
import io.github.camket.measurement.Ceiling;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.TargetCredit;
import io.github.camket.measurement.TargetRules;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fits together in a regulation that looks at targets and indicators. */
class TargetMeasuresAnalysisTest {

    private static final Regulation RULES = ProvinceScheme.regulation();

    @Test
    void aSchemeOverTargetsNeedsNoOtherRules() {
        assertThat(EvaluationPlan.analyse(RULES)).isEmpty();
    }

    @Test
    void peopleHaveNoTargetsAndNoIndicators() {
        Regulation people = Decree335.staff();
        List<Measure> measures = new ArrayList<>(people.getMeasures().getMeasures());
        int first = measures.size();
        measures.add(RULES.getMeasures().find(ProvinceScheme.MET).orElseThrow());
        measures.add(RULES.getMeasures().find(ProvinceScheme.CASES).orElseThrow());
        assertThat(analyse(people, measures))
                .contains(
                        RegulationProblem.WRONG_SUBJECT.about(path("$.measures.measures[" + first + "]")),
                        RegulationProblem.WRONG_SUBJECT.about(path("$.measures.measures[" + (first + 1) + "]")));
    }

    @Test
    void anOfficialRegulationCitesTheChoicesOfEveryShare() {
        List<Finding> problems = EvaluationPlan.analyse(RULES.withOfficial(true));
        assertThat(problems)
                .hasSize(9)
                .contains(
                        RegulationProblem.CITATION_MISSING.about(path("$.measures.measures[0].capPerTarget.source")),
                        RegulationProblem.CITATION_MISSING.about(path("$.measures.measures[0].estimatedTarget.source")),
                        RegulationProblem.CITATION_MISSING.about(
                                path("$.measures.measures[2].unreadableTarget.source")));
    }

    @ParameterizedTest
    @CsvSource({
        "MET, true, , true",
        "EXCEEDED, false, , true",
        "PROGRESS, true, , true",
        "PROGRESS, false, , false",
        "PROGRESS, false, 1.2, false",
        "PROGRESS, false, 1.1, true",
        "MET, true, 1.2, true"
    })
    void aShareExceedsOneOnlyWhereItsTargetsCan(TargetCredit credit, boolean cap, String most, boolean never) {
        Measure.OfTargets plain = ProvinceScheme.share(credit);
        TargetRules rules = plain.rules();
        Measure share = new Measure.OfTargets(
                plain.id(),
                plain.label(),
                credit,
                plain.indicators(),
                plain.selection(),
                Optional.ofNullable(most).map(bound -> new Ceiling(Fraction.parse(bound), plain.source())),
                rules.withCapPerTarget(rules.getCapPerTarget().withValue(cap, Basis.LOCAL, plain.source())),
                plain.source());
        assertThat(never(share, "1.2")).isEqualTo(never);
    }

    @Test
    void anIndicatorIsAnyNumberAGrowthCanBeNegative() {
        Measure cases = RULES.getMeasures().find(ProvinceScheme.CASES).orElseThrow();
        assertThat(never(cases, "1000000")).isFalse();
        List<Measure> measures = List.of(cases);
        Condition below = new Condition.Compare(
                cases.id(), Comparison.BELOW, Fraction.ZERO, Condition.Outcome.FAILS, cases.source());
        assertThat(analyse(excluding(below), and(measures)))
                .doesNotContain(RegulationProblem.NEVER_HOLDS.about(path("$.exclusions[0].when")));
    }

    /** Whether the analysis says that the measure cannot be so much. */
    private static boolean never(Measure measure, String atLeast) {
        MeasureId id = measure.id();
        Condition condition = new Condition.Compare(
                id, Comparison.AT_LEAST, Fraction.parse(atLeast), Condition.Outcome.FAILS, measure.source());
        return analyse(excluding(condition), and(List.of(measure)))
                .contains(RegulationProblem.NEVER_HOLDS.about(path("$.exclusions[0].when")));
    }

    private static Regulation excluding(Condition condition) {
        return RULES.withExclusions(
                new Exclusion(condition, new Effect.AtBest(RatingLevel.GOOD), ProvinceScheme.article("7")));
    }

    /** The measures of the rules, with these in the place of those of the same name. */
    private static List<Measure> and(List<Measure> measures) {
        List<Measure> all = new ArrayList<>(RULES.getMeasures().getMeasures());
        for (Measure measure : measures) {
            all.removeIf(one -> one.id().equals(measure.id()));
            all.add(measure);
        }
        return all;
    }

    private static List<Finding> analyse(Regulation regulation, List<Measure> measures) {
        return EvaluationPlan.analyse(
                regulation.withMeasures(regulation.getMeasures().withMeasures(measures)));
    }

    private static Ref path(String path) {
        return Ref.of("path", path);
    }
}
