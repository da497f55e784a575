// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.evaluation.CriterionResult;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.TableRow;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Scores under formulas of every shape, held against a second evaluator that knows only the words of the rule language. */
class ScoringProperties {

    @Provide
    Arbitrary<Regulation> regulations() {
        return RegulationArbitraries.regulations();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Situation.any();
    }

    @Provide
    Arbitrary<List<Situation>> completed() {
        return Situation.any().flatMap(Situation::completed);
    }

    @Provide
    Arbitrary<List<Situation>> completedUnderRisingFormulas() {
        return Situation.under(RegulationArbitraries.regulations().map(ScoringProperties::rising))
                .flatMap(Situation::completed)
                .flatMap(both -> Situation.completed(both.get(0)).map(others -> List.of(both.get(1), others.get(1))));
    }

    @Property(tries = 500)
    void generatedRegulationsFitTogether(@ForAll("regulations") Regulation regulation) {
        assertThat(EvaluationPlan.analyse(regulation)).isEmpty();
    }

    @Property(tries = 500)
    void theScoreIsWhatTheWordsOfTheFormulaSay(@ForAll("situations") Situation situation) {
        Regulation regulation = situation.regulation();
        Evaluation evaluation = situation.evaluate(TraceSink.none());
        for (int i = 0; i < regulation.getCriteria().size(); i++) {
            Criterion criterion = regulation.getCriteria().get(i);
            Optional<NaiveScore.Score> expected = situation.naive().criterion(criterion);
            CriterionResult found = evaluation.getCriteria().get(i);
            assertThat(found.criterion()).isEqualTo(criterion.id());
            assertThat(found.status()).isEqualTo(status(expected));
            assertThat(Span.of(found.least().toFraction(), found.most().toFraction()))
                    .isEqualTo(expected.map(NaiveScore.Score::span)
                            .orElse(Span.of(
                                    criterion.min().toFraction(),
                                    criterion.max().toFraction())));
        }
        Optional<NaiveScore.Score> total = NaiveScore.total(regulation, situation.naive());
        assertThat(evaluation.getStatus()).isEqualTo(status(total));
        assertThat(new Span(
                        evaluation.getLeast().map(Points::toFraction),
                        evaluation.getMost().map(Points::toFraction)))
                .isEqualTo(total.map(NaiveScore.Score::span).orElse(new Span(Optional.empty(), Optional.empty())));
    }

    private static EvaluationStatus status(Optional<NaiveScore.Score> score) {
        return score.map(found -> found.settled() ? EvaluationStatus.SCORED : EvaluationStatus.MISSING)
                .orElse(EvaluationStatus.NOT_EVALUABLE);
    }

    @Property(tries = 200)
    void noSectionAndNoTotalLeavesItsBounds(@ForAll("situations") Situation situation) {
        Evaluation evaluation = situation.evaluate(TraceSink.none());
        for (int i = 0; i < evaluation.getCriteria().size(); i++) {
            Criterion criterion = situation.regulation().getCriteria().get(i);
            CriterionResult result = evaluation.getCriteria().get(i);
            assertThat(result.least()).isBetween(criterion.min(), result.most());
            assertThat(result.most()).isBetween(result.least(), criterion.max());
        }
        evaluation.getLeast().ifPresent(least -> {
            Points most = evaluation.getMost().orElseThrow();
            assertThat(least).isLessThanOrEqualTo(most);
            situation
                    .regulation()
                    .getTotal()
                    .atLeast()
                    .ifPresent(floor -> assertThat(least).isGreaterThanOrEqualTo(floor));
            situation
                    .regulation()
                    .getTotal()
                    .atMost()
                    .ifPresent(ceiling -> assertThat(most).isLessThanOrEqualTo(ceiling));
        });
    }

    @Property(tries = 300)
    void everyCompletionOfWhatIsMissingLiesBetweenTheBounds(@ForAll("completed") List<Situation> both) {
        Evaluation partial = both.get(0).evaluate(TraceSink.none());
        Evaluation complete = both.get(1).evaluate(TraceSink.none());
        for (int i = 0; i < partial.getCriteria().size(); i++) {
            CriterionResult bounds = partial.getCriteria().get(i);
            CriterionResult points = complete.getCriteria().get(i);
            assertThat(points.least()).isBetween(bounds.least(), bounds.most());
            assertThat(points.most()).isBetween(bounds.least(), bounds.most());
        }
        assertThat(complete.getStatus()).isNotEqualTo(EvaluationStatus.MISSING);
        assertThat(complete.score().isPresent()).isEqualTo(partial.getLeast().isPresent());
        complete.score()
                .ifPresent(score -> assertThat(score)
                        .isBetween(
                                partial.getLeast().orElseThrow(),
                                partial.getMost().orElseThrow()));
    }

    @Property(tries = 300)
    void whereTheFormulaRisesMoreOfAMeasureIsNeverLess(@ForAll("completedUnderRisingFormulas") List<Situation> two) {
        Measurements.Builder lower = Measurements.builder();
        Measurements.Builder higher = Measurements.builder();
        for (Measurement one : two.get(0).known().getAll()) {
            Measurement other = two.get(1).known().find(one.getMeasure()).orElseThrow();
            boolean rises = value(one).compareTo(value(other)) <= 0;
            lower.put(rises ? one : other);
            higher.put(rises ? other : one);
        }
        Evaluation less = two.get(0).with(lower.build()).evaluate(TraceSink.none());
        Evaluation more = two.get(0).with(higher.build()).evaluate(TraceSink.none());
        less.score().ifPresent(score -> assertThat(more.score().orElseThrow()).isGreaterThanOrEqualTo(score));
    }

    private static Fraction value(Measurement measurement) {
        return measurement.getValue().map(Quantity::toFraction).orElse(Fraction.ZERO);
    }

    /** The regulation with tables that give more for more, and without levels that could go out of reach. */
    private static Regulation rising(Regulation regulation) {
        List<Criterion> criteria = regulation.getCriteria().stream()
                .map(one ->
                        new Criterion(one.id(), one.label(), one.max(), one.min(), rising(one.scoring()), one.source()))
                .toList();
        return RandomRegulation.unrated(regulation.withCriteria(criteria));
    }

    private static Scoring rising(Scoring scoring) {
        Scoring below = scoring.with(
                scoring.terms().stream().map(ScoringProperties::rising).toList(), scoring.source());
        if (!(below instanceof Scoring.Steps steps)) {
            return below;
        }
        List<Fraction> bounds = new ArrayList<>();
        List<Points> points = new ArrayList<>(List.of(steps.otherwise()));
        steps.steps().forEach(row -> {
            bounds.add(row.bound());
            points.add(row.points());
        });
        bounds.sort(Comparator.reverseOrder());
        points.sort(Comparator.reverseOrder());
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            rows.add(new TableRow(Comparison.AT_LEAST, bounds.get(i), points.get(i)));
        }
        return new Scoring.Steps(steps.of(), rows, points.get(rows.size()), steps.source());
    }

    @Property(tries = 100)
    void theOrderOfMeasurementsIsNoMatter(@ForAll("situations") Situation situation) {
        List<Measurement> backwards = new ArrayList<>(situation.known().getAll());
        Collections.reverse(backwards);
        Measurements.Builder other = Measurements.builder();
        backwards.forEach(other::put);
        Evaluation evaluation = situation.evaluate(TraceSink.keeping());
        Evaluation again = situation.with(other.build()).evaluate(TraceSink.keeping());
        assertThat(again.getCriteria()).isEqualTo(evaluation.getCriteria());
        assertThat(again.getTrace()).isEqualTo(evaluation.getTrace());
    }

    @Property(tries = 100)
    void theOrderInWhichARegulationListsItsMeasuresIsNoMatter(@ForAll("situations") Situation situation) {
        Regulation regulation = situation.regulation();
        List<Measure> backwards = new ArrayList<>(regulation.getMeasures().getMeasures());
        Collections.reverse(backwards);
        Situation other = new Situation(
                regulation.withMeasures(regulation.getMeasures().withMeasures(backwards)),
                situation.position(),
                situation.kind(),
                situation.known());
        Evaluation evaluation = situation.evaluate(TraceSink.none());
        Evaluation again = other.evaluate(TraceSink.none());
        assertThat(again.getCriteria()).isEqualTo(evaluation.getCriteria());
        assertThat(again.getLeast()).isEqualTo(evaluation.getLeast());
        assertThat(other.rate().getBestLevel()).isEqualTo(situation.rate().getBestLevel());
    }

    @Property(tries = 250)
    void reasonsChangeNothingAndEachOfThemGivesItsValueAgain(@ForAll("completed") List<Situation> both) {
        for (Situation situation : both) {
            Evaluation silent = situation.evaluate(TraceSink.none());
            Evaluation traced = situation.evaluate(TraceSink.keeping());
            assertThat(traced.getStatus()).isEqualTo(silent.getStatus());
            assertThat(traced.getCriteria()).isEqualTo(silent.getCriteria());
            assertThat(traced.getLeast()).isEqualTo(silent.getLeast());
            assertThat(traced.getMost()).isEqualTo(silent.getMost());
            assertThat(silent.getTrace()).isEmpty();
            assertThat(traced.getTrace().map(Trace::value))
                    .isEqualTo(silent.score().map(Points::toFraction));
            traced.getTrace().ifPresent(Traces::assertRecomputes);
        }
    }

    @Property(tries = 200)
    void theReasonsOfATotalAreThoseOfItsSectionsInTheirOrder(@ForAll("completed") List<Situation> both) {
        Evaluation traced = both.get(1).evaluate(TraceSink.keeping());
        traced.getTrace().ifPresent(trace -> {
            List<Trace> sections = sections(trace, traced.getCriteria().size());
            for (int i = 0; i < sections.size(); i++) {
                CriterionResult section = traced.getCriteria().get(i);
                assertThat(sections.get(i).about())
                        .isEqualTo(section.criterion().toRef());
                assertThat(sections.get(i).value()).isEqualTo(section.least().toFraction());
            }
        });
    }

    /** The nodes below the sum, which stands within the limits of the total. */
    private static List<Trace> sections(Trace total, int number) {
        Trace.Computed node = (Trace.Computed) total;
        boolean limited = node.terms().size() == 2
                && node.terms().get(0).about().equals(node.about())
                && node.terms().get(1) instanceof Trace.Setting;
        if (limited) {
            return sections(node.terms().get(0), number);
        }
        assertThat(node.terms()).hasSize(number);
        return node.terms();
    }
}
