// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;

/** Gathers a number that people report as a judged score. */
final class ReportedMeter {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Judgements judgements;
    private final JudgedMeter judged;
    private final List<Finding> findings;
    private final TraceSink sink;

    ReportedMeter(Judgements judgements, TraceSink sink, List<Finding> findings) {
        this.judgements = judgements;
        this.judged = new JudgedMeter(judgements, sink, findings);
        this.sink = sink;
        this.findings = findings;
    }

    Measurement measure(Measure.Reported measure) {
        Measurement.Builder result =
                Measurement.builder().measure(measure.id()).addAllJudgements(judgements.of(measure));
        Optional<JudgedScore> counted = judged.counting(measure).filter(score -> isAllowed(measure, score));
        if (counted.isEmpty()) {
            return open(measure, result, Fraction.ZERO, measure.most())
                    .addMissing(measure.id().toRef())
                    .build();
        }
        Optional<Doubts.Bounds> doubtful = judgements.doubtful(counted.get());
        if (doubtful.isPresent()) {
            findings.addAll(doubtful.get().findings());
            Extent range = range(measure, counted.get());
            return open(measure, result, range.least(), Optional.of(range.most()))
                    .addAllMissing(doubtful.get().refs())
                    .build();
        }
        Quantity value = value(measure, counted.get());
        trace(measure, value, counted.get());
        return result.status(MeasurementStatus.MEASURED)
                .value(value)
                .trace(sink.take())
                .build();
    }

    private static Measurement.Builder open(
            Measure.Reported measure, Measurement.Builder result, Fraction least, Optional<Fraction> most) {
        if (measure.unit() == MeasureUnit.POINTS) {
            result.certain(Points.of(least));
            most.map(highest -> Points.of(highest.minus(least))).ifPresent(result::open);
        }
        return result.status(MeasurementStatus.MISSING).lowest(least).highest(most);
    }

    /** Whether the value is in the range, and a count is whole; otherwise it counts as not given. */
    private boolean isAllowed(Measure.Reported measure, JudgedScore score) {
        Extent range = range(measure, score);
        boolean above = measure.most().isPresent()
                && range.most().compareTo(measure.most().get()) > 0;
        if (range.least().signum() < 0 || above) {
            findings.add(Measurer.SCORE_OUT_OF_RANGE.about(
                    score.getRef(), score.getPoints(), measure.id(), above ? asGiven(measure) : Points.ZERO));
            return false;
        }
        if (measure.unit() == MeasureUnit.COUNT
                && range.isExact()
                && !range.least().isWhole()) {
            findings.add(
                    Measurer.VALUE_NOT_ALLOWED.about(score.getRef(), score.getPoints(), measure.id(), Points.of(1)));
            return false;
        }
        return true;
    }

    /** The most that can be given, as people give it: a ratio in percent. */
    private static Points asGiven(Measure.Reported measure) {
        Fraction most = measure.most().orElseThrow();
        return Points.of(measure.unit() == MeasureUnit.RATIO ? most.times(HUNDRED) : most);
    }

    private Extent range(Measure.Reported measure, JudgedScore score) {
        Fraction over = measure.unit() == MeasureUnit.RATIO ? HUNDRED : Fraction.ONE;
        return Extent.between(
                judgements.leastOf(score).toFraction().dividedBy(over),
                judgements.mostOf(score).toFraction().dividedBy(over));
    }

    private static Quantity value(Measure.Reported measure, JudgedScore score) {
        return switch (measure.unit()) {
            case RATIO -> Ratio.ofBarePercent(score.getPoints().toString());
            case POINTS -> score.getPoints();
            case COUNT -> Amount.of(score.getPoints().toFraction());
        };
    }

    private void trace(Measure.Reported measure, Quantity value, JudgedScore own) {
        int start = sink.mark();
        judged.traceChosen(measure, own);
        if (measure.unit() == MeasureUnit.RATIO && sink.isActive()) {
            sink.add(new Trace.Setting(Ref.of("maximum", measure.id().value()), HUNDRED, measure.source()));
            sink.combine(start, measure.id().toRef(), Operation.QUOTIENT, value.toFraction(), measure.source());
        }
    }
}
