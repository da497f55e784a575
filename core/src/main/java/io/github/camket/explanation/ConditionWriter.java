// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.ConditionResult;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Condition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts the conditions of levels into lines: which hold, which fail and by what. */
final class ConditionWriter {

    private final Wording wording;
    private final boolean inFull;
    private final List<Line> lines;
    private final Set<String> told = new TreeSet<>();

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
        for (ConditionResult result : rating.getConditions()) {
            if (!last.equals(Optional.of(result.level()))) {
                lines.add(new Line(1, wording.text("conditions.level", wording.level(result.level()))));
                last = Optional.of(result.level());
            }
            write(
                    result,
                    rating.getEvaluation()
                            .flatMap(Evaluation::getMeasurements)
                            .flatMap(
                                    measured -> measured.find(result.condition().measure())));
        }
    }

    private void write(ConditionResult result, Optional<Measurement> measured) {
        String measure = result.condition().measure().value();
        String bound = wording.text(
                "comparison." + result.condition().comparison().name(),
                wording.percent(result.condition().bound()));
        lines.add(new Line(
                2,
                wording.text(
                        (result.forcing() ? "condition.forcing." : "condition.") + result.outcome(),
                        wording.measure(measure),
                        value(measured),
                        bound,
                        wording.citation(result.condition().source()))));
        // The same share can decide about several levels; what it was counted from is told once.
        if (told.add(measure)) {
            measured.flatMap(Measurement::getTrace)
                    .ifPresent(share -> new TraceWriter(wording, inFull, lines)
                            .writeMembers(share, 3, wantsFew(result.condition())));
        }
    }

    /** Whether those that count are the ones that stand in the way. */
    private static boolean wantsFew(Condition condition) {
        return switch (condition.comparison()) {
            case AT_MOST, BELOW -> true;
            case EXACTLY -> condition.bound().signum() == 0;
            case AT_LEAST, ABOVE -> false;
        };
    }

    private Optional<String> between(Measurement measurement) {
        return measurement
                .getLowest()
                .flatMap(lowest -> measurement
                        .getHighest()
                        .map(highest ->
                                wording.text("condition.between", wording.percent(lowest), wording.percent(highest))));
    }

    private String value(Optional<Measurement> measured) {
        if (measured.filter(found -> found.getStatus() == MeasurementStatus.NOT_EVALUABLE)
                .isPresent()) {
            return wording.text("condition.nothing");
        }
        return measured.flatMap(Measurement::getValue)
                .map(value -> value instanceof Ratio ratio && !ratio.isBare()
                        ? wording.text(
                                "condition.share",
                                wording.exact(ratio.getPart()),
                                wording.exact(ratio.getWhole()),
                                wording.percent(ratio.toFraction()))
                        : wording.percent(value.toFraction()))
                .or(() -> measured.flatMap(this::between))
                .orElseGet(() -> wording.text("condition.noValue"));
    }
}
