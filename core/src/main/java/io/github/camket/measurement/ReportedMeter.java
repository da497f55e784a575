// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.quantity.Amount;
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

    private final JudgedMeter judged;
    private final List<Finding> findings;
    private final TraceSink sink;

    ReportedMeter(List<JudgedScore> scores, Stage counting, TraceSink sink, List<Finding> findings) {
        this.judged = new JudgedMeter(scores, counting, sink, findings);
        this.sink = sink;
        this.findings = findings;
    }

    Measurement measure(Measure.Reported measure) {
        List<JudgedScore> here = judged.scoresFor(measure.id());
        Measurement.Builder result = Measurement.builder().measure(measure.id()).addAllJudgements(here);
        Optional<JudgedScore> counted = judged.counting(measure.id(), here).filter(score -> isAllowed(measure, score));
        if (counted.isEmpty()) {
            if (measure.unit() == MeasureUnit.POINTS) {
                measure.most().map(Points::of).ifPresent(result::open);
            }
            return result.status(MeasurementStatus.MISSING)
                    .lowest(Fraction.ZERO)
                    .highest(measure.most())
                    .addMissing(measure.id().toRef())
                    .build();
        }
        Quantity value = value(measure, counted.get());
        trace(measure, value, counted.get(), here);
        return result.status(MeasurementStatus.MEASURED)
                .value(value)
                .trace(sink.take())
                .build();
    }

    /** Whether the value is in the range, and a count is whole; otherwise it counts as not given. */
    private boolean isAllowed(Measure.Reported measure, JudgedScore score) {
        Fraction value = value(measure, score).toFraction();
        boolean above =
                measure.most().isPresent() && value.compareTo(measure.most().get()) > 0;
        if (value.signum() < 0 || above) {
            findings.add(Measurer.SCORE_OUT_OF_RANGE.about(
                    score.getRef(),
                    score.getPoints(),
                    measure.id(),
                    measure.most().map(most -> given(measure, most)).orElse(Points.ZERO)));
            return false;
        }
        if (measure.unit() == MeasureUnit.COUNT && !value.isWhole()) {
            findings.add(
                    Measurer.VALUE_NOT_ALLOWED.about(score.getRef(), score.getPoints(), measure.id(), Points.of(1)));
            return false;
        }
        return true;
    }

    /** A value as people give it: a ratio in percent. */
    private static Points given(Measure.Reported measure, Fraction value) {
        return Points.of(measure.unit() == MeasureUnit.RATIO ? value.times(HUNDRED) : value);
    }

    private static Quantity value(Measure.Reported measure, JudgedScore score) {
        return switch (measure.unit()) {
            case RATIO -> Ratio.ofBarePercent(score.getPoints().toString());
            case POINTS -> score.getPoints();
            case COUNT -> Amount.of(score.getPoints().toFraction());
        };
    }

    private void trace(Measure.Reported measure, Quantity value, JudgedScore own, List<JudgedScore> here) {
        int start = sink.mark();
        judged.traceChosen(measure.id(), measure.source(), own, here);
        if (measure.unit() == MeasureUnit.RATIO && sink.isActive()) {
            sink.add(new Trace.Setting(Ref.of("maximum", measure.id().value()), HUNDRED, Source.NONE));
            sink.combine(start, measure.id().toRef(), Operation.QUOTIENT, value.toFraction(), measure.source());
        }
    }
}
