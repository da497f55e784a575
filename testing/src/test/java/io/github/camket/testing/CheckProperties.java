// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.check.CheckReport;
import io.github.camket.check.CheckStatus;
import io.github.camket.check.CounterExample;
import io.github.camket.check.Hole;
import io.github.camket.check.Move;
import io.github.camket.check.Overlap;
import io.github.camket.check.RegulationCheck;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a check reports is so, and what it does not report is not: under regulations of all shapes. */
class CheckProperties {

    private static final int MOST_CASES = 500;
    private static final int GRID = 200;
    private static final Fraction NEAR = Fraction.of(1, 1_000_000);

    @Provide
    Arbitrary<Regulation> regulations() {
        return RegulationArbitraries.regulations();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Situation.any().flatMap(one -> Situation.completed(one).map(both -> both.get(1)));
    }

    @Property(tries = 30)
    void everyExampleEvaluatesToWhatIsSaidOfIt(@ForAll("regulations") Regulation regulation) {
        CheckReport report = check(regulation);
        for (Hole hole : report.getHoles()) {
            Situation fedBack = situation(regulation, hole.example());
            assertThat(fedBack.rate().getStatus()).isEqualTo(RatingStatus.NO_LEVEL);
            assertThat(hole.region().contains(fedBack.evaluate(TraceSink.none())))
                    .isTrue();
        }
        for (Overlap overlap : report.getOverlaps()) {
            assertThat(situation(regulation, overlap.example()).rate().getLevel())
                    .isEqualTo(overlap.example().level());
            assertThat(overlap.levels()).hasSizeGreaterThan(1);
        }
        for (Move move : report.getLostByBetter()) {
            assertThat(situation(regulation, move.before()).rate().getLevel()).isEqualTo(move.levelBefore());
            assertThat(situation(regulation, move.after()).rate().getLevel()).isEqualTo(move.levelAfter());
            assertThat(move.levelBefore()).isNotEqualTo(move.levelAfter());
        }
    }

    /** A grid of all that is near a threshold, and between: no hole in it is one that a complete check did not report. */
    @Property(tries = 30)
    void bruteForceFindsNoHoleThatIsNotReported(@ForAll("regulations") Regulation regulation) {
        CheckReport report = check(regulation);
        Statistics.label("status")
                .collect(report.getStatus())
                .coverage(coverage -> coverage.check(CheckStatus.COMPLETE).percentage(share -> share > 5));
        if (report.getStatus() != CheckStatus.COMPLETE) {
            return;
        }
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        Grid.of(regulation).forEach(situation -> assertReported(report, plan, situation));
    }

    @Property(tries = 40)
    void randomSituationsAreRatedUnlessTheyLieInAHole(@ForAll("situations") Situation situation) {
        CheckReport report = check(situation.regulation());
        boolean measured = situation.known().getAll().stream()
                .allMatch(one -> one.getValue().isPresent());
        if (report.getStatus() == CheckStatus.COMPLETE && measured) {
            assertReported(report, EvaluationPlan.compile(situation.regulation()), situation);
        }
    }

    private static void assertReported(CheckReport report, EvaluationPlan plan, Situation situation) {
        Evaluation evaluation = situation
                .position()
                .map(held -> plan.evaluate(held, situation.known(), TraceSink.none()))
                .orElseGet(() -> plan.evaluate(situation.kind().orElseThrow(), situation.known(), TraceSink.none()));
        Rating rating = Rater.of(plan).rate(Subject.unnamed(), evaluation, Conduct.NONE);
        boolean inHole = report.getHoles().stream()
                .filter(hole -> situation
                                .position()
                                .filter(hole.subjects().positions()::contains)
                                .isPresent()
                        || situation
                                .kind()
                                .filter(hole.subjects().kinds()::contains)
                                .isPresent())
                .anyMatch(hole -> hole.region().contains(evaluation));
        assertThat(rating.getStatus()).isIn(RatingStatus.PROPOSED, RatingStatus.NO_LEVEL);
        assertThat(rating.getStatus() == RatingStatus.NO_LEVEL).isEqualTo(inHole);
        if (report.isProvenSound()) {
            assertThat(rating.getLevel()).isPresent();
        }
        rating.getLevel()
                .ifPresent(level -> assertThat(report.getUnreached())
                        .noneMatch(one -> one.level().equals(level)));
    }

    private static CheckReport check(Regulation regulation) {
        return RegulationCheck.of(regulation, List.of(), MOST_CASES);
    }

    private static Situation situation(Regulation regulation, CounterExample example) {
        return new Situation(regulation, example.position(), example.kind(), example.measurements());
    }

    /** Values at, just below and just above every threshold of a measure, at its ends, and between. */
    private static final class Grid {

        private final Regulation regulation;
        private final List<List<Fraction>> values = new ArrayList<>();
        private final List<MeasureValues> measures;

        private Grid(Regulation regulation) {
            this.regulation = regulation;
            this.measures = regulation.getMeasures().getMeasures().stream()
                    .map(measure -> MeasureValues.of(measure, regulation.getMeasures()))
                    .toList();
            measures.forEach(measure -> values.add(values(measure)));
        }

        static List<Situation> of(Regulation regulation) {
            return new Grid(regulation).situations();
        }

        private List<Situation> situations() {
            long all = values.stream().mapToLong(List::size).reduce(1, (one, other) -> one * other);
            // Prime to any product of small sizes, so that every value meets every other one.
            long step = all <= GRID ? 1 : all / GRID | 1;
            List<Situation> situations = new ArrayList<>();
            for (long number = 0; number < all; number += step) {
                Measurements.Builder known = Measurements.builder();
                long rest = number;
                for (int i = 0; i < measures.size(); i++) {
                    List<Fraction> of = values.get(i);
                    known.put(measures.get(i).measured(of.get((int) (rest % of.size()))));
                    rest /= of.size();
                }
                situations.addAll(Situation.cases(regulation, known.build()));
            }
            return situations;
        }

        private List<Fraction> values(MeasureValues measure) {
            if (!measure.allowed().isEmpty()) {
                return measure.allowed();
            }
            Fraction least = measure.least().orElse(Fraction.of(-1, 2));
            Fraction most = measure.most().orElse(Fraction.of(3, 2).atLeast(least));
            Set<Fraction> all = new TreeSet<>(Set.of(least, most));
            all.add(least.plus(most).dividedBy(2));
            all.add(least.plus(most.minus(least).dividedBy(3)));
            regulation.conditions().forEach(condition -> addBounds(condition, measure.id(), all));
            return all.stream()
                    .filter(value -> measure.least()
                            .filter(end -> value.compareTo(end) < 0)
                            .isEmpty())
                    .filter(value -> measure.most()
                            .filter(end -> value.compareTo(end) > 0)
                            .isEmpty())
                    .toList();
        }

        private static void addBounds(Condition condition, MeasureId measure, Set<Fraction> all) {
            if (condition instanceof Condition.Compare compare
                    && compare.measure().equals(measure)) {
                all.addAll(Set.of(
                        compare.bound(),
                        compare.bound().minus(NEAR),
                        compare.bound().plus(NEAR)));
            }
            condition.parts().forEach(part -> addBounds(part, measure, all));
        }
    }
}
