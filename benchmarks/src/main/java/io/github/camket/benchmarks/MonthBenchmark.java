// SPDX-License-Identifier: Apache-2.0
package io.github.camket.benchmarks;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.measurement.MeasurePlan;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.WorkItem;
import io.github.camket.measurement.WorkSheet;
import io.github.camket.measurement.WorkTally;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One person's month of 20 tasks under Decree 335, from work items to points, with and without reasons. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class MonthBenchmark {

    private final EvaluationPlan plan = EvaluationPlan.compile(Decree335.staff());
    private final List<WorkItem> items = items();
    private final MeasurePlan counting = MeasurePlan.of(plan.getRegulation().getMeasures());
    private final WorkSheet sheet = WorkSheet.of(items);

    /** Without reasons, as an agency is rated in bulk. */
    @Benchmark
    public Evaluation withoutReasons() {
        return month(TraceSink::none);
    }

    /** With reasons, as one person is explained. */
    @Benchmark
    public Evaluation withReasons() {
        return month(TraceSink::keeping);
    }

    /** The counting alone, of work that is prepared. */
    @Benchmark
    public WorkTally counted() {
        return counting.tally(sheet);
    }

    /** The counting alone, with its preparation. */
    @Benchmark
    public WorkTally countedFromItems() {
        return counting.tally(WorkSheet.of(items));
    }

    private Evaluation month(Supplier<TraceSink> sinks) {
        TraceSink sink = sinks.get();
        Measurements.Builder all = Measurements.builder().put(Decree335.GENERAL, Points.of("27.5"));
        for (Measurement measured : Measurer.measure(plan.getRegulation().getMeasures(), items, List.of(), sink)
                .getAll()) {
            if (!measured.getMeasure().equals(Decree335.GENERAL)) {
                all.put(measured);
            }
        }
        return plan.evaluate(all.build(), sink);
    }

    private static List<WorkItem> items() {
        List<WorkItem> items = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Fraction coefficient = Fraction.of(10 + i, 10);
            Fraction assigned = Fraction.of(1 + i % 5);
            Fraction completed = i % 7 == 0 ? assigned.times(Fraction.parse("0.8")) : assigned;
            items.add(
                    WorkItem.of("t-" + i, coefficient, assigned, completed, i % 6 == 0 ? 1 : 0, i % 4 == 0 ? 1 : 0, 2));
        }
        return items;
    }
}
