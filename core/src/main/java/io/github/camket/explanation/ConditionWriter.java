// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.rating.ConditionResult;
import io.github.camket.rating.Rating;
import io.github.camket.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts the conditions of levels into lines: which hold, which fail and by what. */
final class ConditionWriter {

    private final Wording wording;
    private final boolean inFull;
    private final List<Line> lines;

    ConditionWriter(Wording wording, boolean inFull, List<Line> lines) {
        this.wording = wording;
        this.inFull = inFull;
        this.lines = lines;
    }

    void write(Rating rating) {
        if (rating.getConditions().isEmpty()) {
            return;
        }
        lines.add(new Line(0, wording.text("conditions.title")));
        Optional<RatingLevel> last = Optional.empty();
        Set<String> told = new TreeSet<>();
        for (ConditionResult result : rating.getConditions()) {
            if (!last.equals(Optional.of(result.level()))) {
                lines.add(new Line(1, wording.text("conditions.level", wording.level(result.level()))));
                last = Optional.of(result.level());
            }
            write(result);
            if (told.add(result.condition().measure().value())) {
                rating.getEvaluation()
                        .flatMap(evaluation -> evaluation.getMeasurements())
                        .ifPresent(measured -> writeReasons(result, measured));
            }
        }
    }

    private void write(ConditionResult result) {
        String bound = wording.text(
                "comparison." + result.condition().comparison().name(),
                wording.percent(result.condition().bound()));
        lines.add(new Line(
                2,
                wording.text(
                        "condition." + result.outcome().name(),
                        wording.measure(result.condition().measure().value()),
                        result.value().map(wording::percent).orElseGet(() -> wording.text("condition.noValue")),
                        bound,
                        wording.citation(result.condition().citation()))));
    }

    /** What the share was counted from, once for each measure. */
    private void writeReasons(ConditionResult result, Measurements measured) {
        Optional<Trace> trace = measured.find(result.condition().measure()).flatMap(Measurement::getTrace);
        trace.ifPresent(share -> new TraceWriter(wording, inFull, lines).write(share, 3));
    }
}
