// SPDX-License-Identifier: Apache-2.0
package io.github.camket.benchmarks;

import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.Scorer;
import io.github.camket.evaluation.TotalScore;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.WorkBook;
import io.github.camket.measurement.WorkSheet;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Rounding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The plan of Decree 335 against code written by hand for that decree, over the same people and tasks. Times are for one
 * person. Before anything is measured, all three must give the same answers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
public class PlanBenchmark {

    private static final List<RatingLevel> LEVELS =
            List.of(RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED, RatingLevel.NOT_COMPLETED);
    /** What the quotients of the decimal code can be wrong by. */
    private static final BigDecimal CLOSE = new BigDecimal("1E-28");

    private final People people = new People();
    private final WorkBook book = WorkBook.of(people.items);
    private final List<Measurements> given = Arrays.asList(people.given);
    private final Scorer scorer =
            EvaluationPlan.compile(Decree335.civilServants()).scorer(Position.STAFF);

    /**
     * Holds all answers against each other.
     *
     * @throws IllegalStateException naming the first person about whom two codes differ
     */
    @Setup
    public void requireSameAnswers() {
        List<TotalScore> together = scorer.scoreAll(book, given);
        for (int i = 0; i < People.PEOPLE; i++) {
            TotalScore plan = scorer.score(people.sheets[i], people.given[i]);
            LongCode.Result expert = LongCode.score(people.longs[i]);
            DecimalCode.Result decimal = DecimalCode.score(people.decimals[i], people.general[i]);
            Points exact = Points.of(Fraction.of(expert.numerator(), expert.denominator()));
            RatingLevel level = plan.getLevelByPoints().orElseThrow();
            BigDecimal off = Fraction.of(decimal.score())
                    .minus(exact.toFraction())
                    .rounded(Rounding.halfUp(18))
                    .abs();
            if (!plan.score().orElseThrow().equals(exact)
                    || !together.get(i).score().equals(plan.score())
                    || !together.get(i).getLevelByPoints().equals(plan.getLevelByPoints())
                    || !level.equals(LEVELS.get(expert.level()))
                    || !level.equals(LEVELS.get(decimal.level()))
                    || !expert.equals(LongCode.score(people.longTasks[i], people.longs[i].general()))
                    || off.compareTo(CLOSE) > 0) {
                throw new IllegalStateException("answers about person " + i + " must be the same: " + plan.score()
                        + ", " + exact + ", " + decimal);
            }
        }
    }

    /** The compiled plan over prepared work. */
    @Benchmark
    @OperationsPerInvocation(People.PEOPLE)
    public void plan(Blackhole out) {
        for (int i = 0; i < People.PEOPLE; i++) {
            out.consume(scorer.score(people.sheets[i], people.given[i]));
        }
    }

    /** The compiled plan over a prepared book of all people. */
    @Benchmark
    @OperationsPerInvocation(People.PEOPLE)
    public List<TotalScore> planOfBook() {
        return scorer.scoreAll(book, given);
    }

    /** The compiled plan, with the preparation of the work. */
    @Benchmark
    @OperationsPerInvocation(People.PEOPLE)
    public void planFromItems(Blackhole out) {
        for (int i = 0; i < People.PEOPLE; i++) {
            out.consume(scorer.score(WorkSheet.of(people.items.get(i)), people.given[i]));
        }
    }

    /** Code by hand with decimals. */
    @Benchmark
    @OperationsPerInvocation(People.PEOPLE)
    public void decimalCode(Blackhole out) {
        for (int i = 0; i < People.PEOPLE; i++) {
            out.consume(DecimalCode.score(people.decimals[i], people.general[i]));
        }
    }

    /** Code by hand with whole numbers, over tasks as objects. */
    @Benchmark
    @OperationsPerInvocation(People.PEOPLE)
    public void longCode(Blackhole out) {
        for (int i = 0; i < People.PEOPLE; i++) {
            out.consume(LongCode.score(people.longTasks[i], people.longs[i].general()));
        }
    }

    /** Code by hand with whole numbers, over arrays. */
    @Benchmark
    @OperationsPerInvocation(People.PEOPLE)
    public void longCodeOverArrays(Blackhole out) {
        for (int i = 0; i < People.PEOPLE; i++) {
            out.consume(LongCode.score(people.longs[i]));
        }
    }
}
