// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers the points that people gave to one person for one period, item by item where they judged so. */
final class JudgedMeter {

    private final Judgements judgements;
    private final TraceSink sink;
    private final List<Finding> findings;
    private final List<Ref> missing = new ArrayList<>();
    private final List<JudgedScore> seen = new ArrayList<>();
    private Points open = Points.ZERO;
    private boolean anyNotGiven;

    JudgedMeter(Judgements judgements, TraceSink sink, List<Finding> findings) {
        this.judgements = judgements;
        this.sink = sink;
        this.findings = findings;
    }

    Measurement measure(Measure.Judged measure) {
        int start = sink.mark();
        see(measure);
        Points certain = gather(measure);
        Measurement.Builder result = Measurement.builder()
                .measure(measure.id())
                .certain(certain)
                .addAllMissing(missing)
                .addAllJudgements(seen);
        if (missing.isEmpty()) {
            return result.status(MeasurementStatus.MEASURED)
                    .value(certain)
                    .trace(sink.take())
                    .build();
        }
        sink.drop(start);
        return result.status(MeasurementStatus.MISSING).open(open).build();
    }

    /**
     * The points that are certain for this measure; what nobody judged, and what is in doubt, goes to {@link #missing} and
     * {@link #open}.
     */
    private Points gather(Measure.Judged measure) {
        Optional<JudgedScore> own = counting(measure);
        boolean byParts = measure.parts().stream().anyMatch(judgements::hasCounted);
        if (byParts) {
            return sumOfParts(measure, own);
        }
        if (own.isEmpty()) {
            missing.add(measure.id().toRef());
            open = open.plus(measure.max());
            anyNotGiven = true;
            return Points.ZERO;
        }
        Optional<Doubts.Bounds> doubtful = judgements.doubtful(own.get());
        if (doubtful.isPresent()) {
            return leastOf(doubtful.get());
        }
        traceChosen(measure, own.get());
        return own.get().getPoints();
    }

    private Points leastOf(Doubts.Bounds points) {
        missing.addAll(points.refs());
        findings.addAll(points.findings());
        open = open.plus(Points.of(points.most().minus(points.least())));
        return Points.of(points.least());
    }

    /** Keeps the scores of all stages in view, also where the counting stage judged as a whole and another by parts. */
    private void see(Measure.Judged measure) {
        seen.addAll(judgements.of(measure));
        measure.parts().forEach(this::see);
    }

    private Points sumOfParts(Measure.Judged measure, Optional<JudgedScore> own) {
        int start = sink.mark();
        Points openBefore = open;
        boolean notGivenBefore = anyNotGiven;
        anyNotGiven = false;
        Points sum = Points.ZERO;
        for (Measure.Judged part : measure.parts()) {
            sum = sum.plus(gather(part));
        }
        sink.combine(start, measure.id().toRef(), Operation.SUM, sum.toFraction(), measure.source());
        Points most = sum.plus(open).minus(openBefore);
        if (own.isPresent() && (anyNotGiven || !judgements.canBe(own.get(), sum, most))) {
            findings.add(Measurer.TOTAL_DISAGREES.about(
                    own.get().getRef(), measure.id(), own.get().getPoints(), sum));
        }
        anyNotGiven |= notGivenBefore;
        return sum;
    }

    /** The one valid score of the counting stage. */
    private Optional<JudgedScore> counting(Measure.Judged measure) {
        Optional<JudgedScore> only = counting((Measure) measure);
        Optional<Points> outside = only.flatMap(score -> Stream.of(judgements.leastOf(score), judgements.mostOf(score))
                .filter(points -> !isInRange(points, measure.max()))
                .findFirst());
        if (outside.isPresent()) {
            findings.add(Measurer.SCORE_OUT_OF_RANGE.about(
                    only.orElseThrow().getRef(), outside.get(), measure.id(), measure.max()));
            return Optional.empty();
        }
        return only;
    }

    /** The one score of the counting stage; if there are several, none. */
    Optional<JudgedScore> counting(Measure measure) {
        List<JudgedScore> counted = judgements.counted(measure);
        if (counted.size() > 1) {
            counted.forEach(score ->
                    findings.add(Measurer.AMBIGUOUS_SCORE.about(score.getRef(), measure.id(), score.getPeriod())));
            return Optional.empty();
        }
        return counted.stream().findFirst();
    }

    private static boolean isInRange(Points points, Points max) {
        return points.compareTo(Points.ZERO) >= 0 && points.compareTo(max) <= 0;
    }

    /** Adds the score that counted, with the others that were seen. */
    void traceChosen(Measure measure, JudgedScore own) {
        if (!sink.isActive()) {
            return;
        }
        int start = sink.mark();
        sink.add(given(measure, own));
        judgements.of(measure).stream()
                .filter(score -> !score.equals(own))
                .forEach(score -> sink.add(given(measure, score)));
        sink.combine(
                start, measure.id().toRef(), Operation.FIRST, own.getPoints().toFraction(), measure.source());
    }

    private static Trace given(Measure measure, JudgedScore score) {
        return new Trace.Given(
                Ref.of(
                        score.getStage().name().toLowerCase(Locale.ROOT),
                        measure.id().value()),
                score.getPoints().toFraction(),
                score.getRef(),
                score.getScorerPost());
    }
}
