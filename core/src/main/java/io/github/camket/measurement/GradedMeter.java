// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;

/** Gathers a ratio that people give in steps. */
final class GradedMeter {

    private final List<JudgedScore> scores;
    private final Stage counting;
    private final TraceSink sink;
    private final List<Finding> findings;

    GradedMeter(List<JudgedScore> scores, Stage counting, TraceSink sink, List<Finding> findings) {
        this.scores = scores;
        this.counting = counting;
        this.sink = sink;
        this.findings = findings;
    }

    Measurement measure(Measure.Graded measure) {
        Measure.Judged asPoints =
                new Measure.Judged(measure.id(), measure.label(), measure.max(), List.of(), measure.source());
        Measurement given = new JudgedMeter(scores, counting, sink, findings).measure(asPoints);
        Measurement.Builder result =
                Measurement.builder().measure(measure.id()).addAllJudgements(given.getJudgements());
        Optional<Points> points = given.getValue().map(Points.class::cast);
        if (points.isEmpty() || !measure.allowed().contains(points.get())) {
            points.ifPresent(refused -> findings.add(
                    Measurer.VALUE_NOT_ALLOWED.about(source(given), refused, measure.id(), measure.max())));
            return result.status(MeasurementStatus.MISSING)
                    .lowest(share(measure, measure.allowed().get(0)).toFraction())
                    .highest(share(
                                    measure,
                                    measure.allowed().get(measure.allowed().size() - 1))
                            .toFraction())
                    .addMissing(measure.id().toRef())
                    .build();
        }
        Ratio value = share(measure, points.get());
        given.getTrace().ifPresent(trace -> trace(measure, value, trace));
        return result.status(MeasurementStatus.MEASURED)
                .value(value)
                .trace(sink.take())
                .build();
    }

    private void trace(Measure.Graded measure, Ratio value, Trace given) {
        int start = sink.mark();
        sink.add(given);
        sink.add(new Trace.Setting(
                Ref.of("maximum", measure.id().value()), measure.max().toFraction(), measure.source()));
        sink.combine(start, measure.id().toRef(), Operation.QUOTIENT, value.toFraction(), measure.source());
    }

    private static Ratio share(Measure.Graded measure, Points points) {
        return Ratio.of(points.toFraction(), measure.max().toFraction());
    }

    /** The score that counted. */
    private Ref source(Measurement given) {
        return given.getJudgements().stream()
                .filter(score -> score.getStage() == counting)
                .findFirst()
                .orElseThrow()
                .getRef();
    }
}
