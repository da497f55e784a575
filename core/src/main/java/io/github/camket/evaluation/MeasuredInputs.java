// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.List;

/** Measurements of one subject and period as inputs. One that is not there is missing: it can be anything. */
final class MeasuredInputs implements Inputs {

    private static final Ref OWN_SUMS = Ref.of("own", "sums");

    private final List<MeasureRange> ranges;
    private Measurements measurements;

    MeasuredInputs(List<MeasureRange> ranges, Measurements measurements) {
        this.ranges = ranges;
        this.measurements = measurements;
    }

    /** Takes the measurements of another subject. */
    void set(Measurements others) {
        measurements = others;
    }

    @Override
    public void load(int measure, Register into) {
        MeasureRange range = ranges.get(measure);
        Measurement found = measurements.find(range.measure().id()).orElse(null);
        if (found == null) {
            range.load(into);
        } else {
            load(range, found, into);
        }
    }

    static void load(MeasureRange range, Measurement found, Register into) {
        if (found.getStatus() == MeasurementStatus.NOT_EVALUABLE) {
            into.setNothing();
        } else if (found.getStatus() == MeasurementStatus.MISSING) {
            loadOpen(range, found, into);
        } else {
            Quantity value = found.getValue().orElseThrow();
            range.require(value);
            into.setKnown(value.toFraction());
        }
    }

    private static void loadOpen(MeasureRange range, Measurement found, Register into) {
        range.load(into);
        if (range.measure() instanceof Measure.Judged) {
            into.least.set(found.getCertain().toFraction());
            found.getOpen().ifPresent(open -> {
                into.most().set(found.getCertain().plus(open).toFraction());
                range.most().ifPresent(most -> into.most().atMost(Exact.of(most)));
            });
        }
        found.getLowest().ifPresent(into.least::set);
        found.getHighest().ifPresent(into.most()::set);
        if (!range.allowed().isEmpty()) {
            toSteps(range, into);
        }
    }

    /** Brings bounds to the steps between them; where there is no step between them, all steps are possible. */
    private static void toSteps(MeasureRange range, Register into) {
        List<Exact> between = range.allowed().stream()
                .map(Exact::of)
                .filter(step -> step.compareTo(into.least) >= 0 && step.compareTo(into.most()) <= 0)
                .toList();
        if (between.isEmpty()) {
            range.load(into);
        } else {
            into.least.set(between.get(0));
            into.most().set(between.get(between.size() - 1));
        }
    }

    @Override
    public void trace(int place, TraceSink sink) {
        Measure measure = ranges.get(place).measure();
        Measurement found = measurements.find(measure.id()).orElseThrow();
        Quantity value = found.getValue().orElseThrow();
        if (found.getTrace().isPresent()) {
            sink.add(found.getTrace().get());
        } else if (value instanceof Ratio ratio) {
            int start = sink.mark();
            sink.add(new Trace.Given(Ref.of("counted", measure.id().value()), ratio.getPart(), OWN_SUMS, ""));
            sink.add(new Trace.Given(Ref.of("assigned", measure.id().value()), ratio.getWhole(), OWN_SUMS, ""));
            sink.combine(start, measure.id().toRef(), Operation.QUOTIENT, ratio.toFraction(), measure.source());
        } else {
            sink.add(new Trace.Given(measure.id().toRef(), value.toFraction(), OWN_SUMS, ""));
        }
    }
}
