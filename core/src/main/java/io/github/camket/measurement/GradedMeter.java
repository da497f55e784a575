// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

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

    private final Judgements judgements;
    private final TraceSink sink;
    private final List<Finding> findings;

    GradedMeter(Judgements judgements, TraceSink sink, List<Finding> findings) {
        this.judgements = judgements;
        this.sink = sink;
        this.findings = findings;
    }

    Measurement measure(Measure.Graded measure) {
        Measure.Judged asPoints =
                new Measure.Judged(measure.id(), measure.label(), measure.max(), List.of(), measure.source());
        Measurement given = new JudgedMeter(judgements, sink, findings).measure(asPoints);
        Measurement.Builder result =
                Measurement.builder().measure(measure.id()).addAllJudgements(given.getJudgements());
        Optional<Points> points = given.getValue().map(Points.class::cast);
        if (points.isEmpty() || !measure.allowed().contains(points.get())) {
            List<Points> possible = possible(measure, given);
            return result.status(MeasurementStatus.MISSING)
                    .lowest(share(measure, possible.get(0)).toFraction())
                    .highest(share(measure, possible.get(possible.size() - 1)).toFraction())
                    .addAllMissing(
                            given.getMissing().isEmpty() ? List.of(measure.id().toRef()) : given.getMissing())
                    .build();
        }
        Ratio value = share(measure, points.get());
        given.getTrace().ifPresent(trace -> trace(measure, value, trace));
        return result.status(MeasurementStatus.MEASURED)
                .value(value)
                .trace(sink.take())
                .build();
    }

    /** The steps that are still possible: within the range of a score in doubt, all if what was given is none of them. */
    private List<Points> possible(Measure.Graded measure, Measurement given) {
        Points least = given.getValue().map(Points.class::cast).orElse(given.getCertain());
        Points most = least.plus(given.getOpen().orElse(Points.ZERO));
        List<Points> within = measure.allowed().stream()
                .filter(step -> step.compareTo(least) >= 0 && step.compareTo(most) <= 0)
                .toList();
        if (within.isEmpty()) {
            findings.add(Measurer.VALUE_NOT_ALLOWED.about(source(given), least, measure.id(), measure.max()));
            return measure.allowed();
        }
        return within;
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
                .filter(score -> score.getStage() == judgements.counting())
                .findFirst()
                .orElseThrow()
                .getRef();
    }
}
