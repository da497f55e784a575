// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurements;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.Total;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of one total score, ready to be computed, with the measures that they need. */
final class Formula {

    private final MeasureSet measures;
    private final List<MeasureRange> ranges;
    private final List<CompiledCriterion> criteria = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final Total total;
    private final int slots;

    /**
     * Compiles the sections.
     *
     * @param regulation one without choices by position or kind
     */
    Formula(Regulation regulation) {
        this.measures = regulation.getMeasures();
        this.total = regulation.getTotal();
        total.atLeast().map(Points::toFraction).map(Limit::atLeast).ifPresent(limits::add);
        total.atMost().map(Points::toFraction).map(Limit::atMost).ifPresent(limits::add);
        FormulaCompiler compiler = new FormulaCompiler();
        List<Term> scorings = new ArrayList<>();
        for (Criterion criterion : regulation.getCriteria()) {
            scorings.add(compiler.compile(criterion.id(), criterion.scoring()));
        }
        int slot = compiler.slots();
        for (int i = 0; i < scorings.size(); i++) {
            criteria.add(new CompiledCriterion(regulation.getCriteria().get(i), scorings.get(i), slot++));
        }
        this.slots = slot;
        this.ranges = ranges(compiler, measures);
    }

    MeasureSet measures() {
        return measures;
    }

    /** The lowest and the highest total that the regulation can give. */
    Register range() {
        Register sum = new Register();
        total(newRun(new AnyInputs(ranges)), sum);
        return sum;
    }

    /** Places of the rows of a table that no value of what is looked up reaches. */
    static List<Integer> unreachedRows(Scoring.Steps steps, MeasureSet measures) {
        FormulaCompiler compiler = new FormulaCompiler();
        Table table = (Table) compiler.compile(CriterionId.of("table"), steps);
        List<MeasureRange> ranges = ranges(compiler, measures);
        return table.unreached(new Run(compiler.slots(), new AnyInputs(ranges), TraceSink.none()));
    }

    private static List<MeasureRange> ranges(FormulaCompiler compiler, MeasureSet measures) {
        return compiler.measures().stream()
                .map(id -> MeasureRange.of(measures.find(id).orElseThrow(), measures))
                .toList();
    }

    List<MeasureRange> ranges() {
        return ranges;
    }

    /** A place to compute the formula again and again without reasons. */
    Run newRun(Inputs inputs) {
        return new Run(slots, inputs, TraceSink.none());
    }

    /** Computes the total without reasons. */
    void total(Run run, Register sum) {
        add(run, sum);
        if (!sum.isNothing()) {
            for (int i = 0; i < limits.size(); i++) {
                limits.get(i).apply(sum);
            }
        }
    }

    Evaluation.Builder evaluate(Optional<ReportingPeriod> period, Measurements measurements, TraceSink sink) {
        int start = sink.mark();
        Run run = new Run(slots, new MeasuredInputs(ranges, measurements), sink);
        Register sum = new Register();
        add(run, sum);
        Evaluation.Builder evaluation = Evaluation.builder().period(period).measurements(measurements);
        criteria.forEach(criterion -> evaluation.addCriteria(criterion.result(run)));
        if (criteria.isEmpty()) {
            sink.drop(start);
            return evaluation.status(EvaluationStatus.UNSCORED);
        }
        if (sum.isNothing()) {
            sink.drop(start);
            return evaluation.status(EvaluationStatus.NOT_EVALUABLE);
        }
        if (!sum.isKnown()) {
            sink.drop(start);
        }
        Ref about = Ref.of("period", period.map(ReportingPeriod::toString).orElse("given"));
        run.combine(start, about, total.source(), Operation.SUM, sum);
        limits.forEach(limit -> run.limit(start, about, total.source(), sum, limit));
        return evaluation
                .status(sum.isKnown() ? EvaluationStatus.SCORED : EvaluationStatus.MISSING)
                .least(Points.of(sum.least.toFraction()))
                .most(Points.of(sum.most().toFraction()))
                .trace(sink.take());
    }

    /** Computes the sections, each into its register, and adds them. */
    private void add(Run run, Register sum) {
        for (int i = 0; i < criteria.size(); i++) {
            Register points = criteria.get(i).compute(run);
            if (i == 0) {
                sum.set(points);
            } else {
                sum.plus(points);
            }
        }
    }

    /** Inputs that can be anything that their measures allow. */
    private record AnyInputs(List<MeasureRange> ranges) implements Inputs {

        @Override
        public void load(int measure, Register into) {
            ranges.get(measure).load(into);
        }

        @Override
        public void trace(int measure, TraceSink sink) {
            throw new IllegalStateException("nothing is known that could be traced: " + measure);
        }
    }
}
