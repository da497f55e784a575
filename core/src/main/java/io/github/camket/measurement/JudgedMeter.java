// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Source;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gathers the points that people gave to one person for one period, item by item where they judged so. */
final class JudgedMeter {

    private static final Comparator<JudgedScore> LATEST_STAGE_FIRST =
            Comparator.comparing(JudgedScore::getStage).reversed().thenComparing(JudgedScore::getId);

    private final List<JudgedScore> scores;
    private final Stage counting;
    private final TraceSink sink;
    private final List<Finding> findings;
    private final List<Ref> missing = new ArrayList<>();
    private final List<JudgedScore> seen = new ArrayList<>();
    private Points open = Points.ZERO;

    JudgedMeter(List<JudgedScore> scores, Stage counting, TraceSink sink, List<Finding> findings) {
        this.scores = scores;
        this.counting = counting;
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

    /** The points that are certain for this measure; what nobody judged goes to {@link #missing} and {@link #open}. */
    private Points gather(Measure.Judged measure) {
        List<JudgedScore> here = scoresFor(measure.id());
        Optional<JudgedScore> own = counting(measure, here);
        boolean byParts = measure.parts().stream().anyMatch(this::isJudged);
        if (byParts) {
            return sumOfParts(measure, own);
        }
        if (own.isEmpty()) {
            missing.add(measure.id().toRef());
            open = open.plus(measure.max());
            return Points.ZERO;
        }
        traceChosen(measure.id(), measure.source(), own.get(), here);
        return own.get().getPoints();
    }

    /** Keeps the scores of all stages in view, also where the counting stage judged as a whole and another by parts. */
    private void see(Measure.Judged measure) {
        seen.addAll(scoresFor(measure.id()));
        measure.parts().forEach(this::see);
    }

    private Points sumOfParts(Measure.Judged measure, Optional<JudgedScore> own) {
        int start = sink.mark();
        int missingBefore = missing.size();
        Points sum = Points.ZERO;
        for (Measure.Judged part : measure.parts()) {
            sum = sum.plus(gather(part));
        }
        sink.combine(start, measure.id().toRef(), Operation.SUM, sum.toFraction(), measure.source());
        if (own.isPresent()
                && (missing.size() > missingBefore || !own.get().getPoints().equals(sum))) {
            findings.add(Measurer.TOTAL_DISAGREES.about(
                    own.get().getRef(), measure.id(), own.get().getPoints(), sum));
        }
        return sum;
    }

    private boolean isJudged(Measure.Judged measure) {
        return scores.stream()
                        .anyMatch(score -> score.getStage() == counting
                                && score.getCriterion().equals(measure.id().value()))
                || measure.parts().stream().anyMatch(this::isJudged);
    }

    /** The scores of all stages for a criterion, the last stage first. */
    List<JudgedScore> scoresFor(MeasureId measure) {
        return scores.stream()
                .filter(score -> score.getCriterion().equals(measure.value()))
                .sorted(LATEST_STAGE_FIRST)
                .toList();
    }

    /** The one valid score of the counting stage. */
    private Optional<JudgedScore> counting(Measure.Judged measure, List<JudgedScore> here) {
        Optional<JudgedScore> only = counting(measure.id(), here);
        if (only.isPresent() && !isInRange(only.get().getPoints(), measure.max())) {
            findings.add(Measurer.SCORE_OUT_OF_RANGE.about(
                    only.get().getRef(), only.get().getPoints(), measure.id(), measure.max()));
            return Optional.empty();
        }
        return only;
    }

    /** The one score of the counting stage; if there are several, none. */
    Optional<JudgedScore> counting(MeasureId measure, List<JudgedScore> here) {
        List<JudgedScore> counted =
                here.stream().filter(score -> score.getStage() == counting).toList();
        if (counted.size() > 1) {
            counted.forEach(
                    score -> findings.add(Measurer.AMBIGUOUS_SCORE.about(score.getRef(), measure, score.getPeriod())));
            return Optional.empty();
        }
        return counted.stream().findFirst();
    }

    private static boolean isInRange(Points points, Points max) {
        return points.compareTo(Points.ZERO) >= 0 && points.compareTo(max) <= 0;
    }

    /** Adds the score that counted, with the others that were seen. */
    void traceChosen(MeasureId measure, Source source, JudgedScore own, List<JudgedScore> here) {
        if (!sink.isActive()) {
            return;
        }
        int start = sink.mark();
        sink.add(given(measure, own));
        here.stream().filter(score -> !score.equals(own)).forEach(score -> sink.add(given(measure, score)));
        sink.combine(start, measure.toRef(), Operation.FIRST, own.getPoints().toFraction(), source);
    }

    private static Trace given(MeasureId measure, JudgedScore score) {
        return new Trace.Given(
                Ref.of(score.getStage().name().toLowerCase(Locale.ROOT), measure.value()),
                score.getPoints().toFraction(),
                score.getRef(),
                score.getScorerPost());
    }
}
