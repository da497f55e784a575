// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.explanation.Explanation.Part;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Presence;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the computation of a score into lines: of a longer period the mean, a table of its months, and the steps of the months;
 * of those in which everything counted in full, the steps only in full.
 */
final class StepsWriter {

    private final Wording wording;
    private final boolean inFull;
    private final List<Line> lines = new ArrayList<>();
    private TraceWriter writer;

    StepsWriter(Wording wording, boolean inFull) {
        this.wording = wording;
        this.inFull = inFull;
        this.writer = new TraceWriter(wording, inFull, lines);
    }

    List<Part> of(Evaluation evaluation) {
        List<Part> parts = new ArrayList<>();
        if (evaluation.getStatus() == EvaluationStatus.UNSCORED) {
            // Without points there are no steps; the conditions have told all.
            return parts;
        }
        parts.add(new Line(0, wording.text("steps.title")));
        if (evaluation.getMonths().isEmpty()) {
            addMonth(evaluation, 1);
            parts.addAll(lines);
            return parts;
        }
        if (evaluation.getTrace().isPresent()) {
            writer.writeMean(evaluation.getTrace().get(), 1);
        } else if (evaluation.getStatus() == EvaluationStatus.MISSING) {
            lines.add(new Line(
                    1,
                    wording.text(
                            "step.mean.open",
                            evaluation.getPeriod().map(wording::period).orElse(""),
                            wording.points(evaluation.getLeast().orElseThrow()),
                            wording.points(evaluation.getMost().orElseThrow()))));
        }
        parts.addAll(lines);
        parts.add(new MonthTable(wording).of(evaluation));
        lines.clear();
        writer = inFull ? writer : writer.withoutParts();
        evaluation.getMonths().stream()
                .filter(month -> inFull || hasSteps(month))
                .forEach(month -> addMonth(month, 1));
        if (!lines.isEmpty() && !inFull) {
            parts.add(new Line(1, wording.text("months.steps")));
            lines.forEach(line -> parts.add(new Line(line.depth() + 1, line.text())));
        } else {
            parts.addAll(lines);
        }
        return parts;
    }

    /** Whether there is something to tell of a month beside its row: a ratio that is not whole, or nothing to count. */
    private static boolean hasSteps(Evaluation month) {
        if (month.getConfirmed().isPresent()) {
            return false;
        }
        return month.getStatus() == EvaluationStatus.MISSING
                || (month.getStatus() == EvaluationStatus.SCORED
                        && month.getMeasurements().stream()
                                .flatMap(measured -> measured.getAll().stream())
                                .anyMatch(StepsWriter::isShort));
    }

    private static boolean isShort(Measurement measurement) {
        return measurement
                .getValue()
                .map(value -> value instanceof Ratio && !value.toFraction().equals(Fraction.ONE))
                .orElse(true);
    }

    private void addMonth(Evaluation month, int depth) {
        if (month.getTrace().isPresent()) {
            writer.write(month.getTrace().get(), depth);
            if (month.isUnfinished()) {
                lines.add(new Line(
                        depth + 1,
                        wording.text(
                                "month.unfinished",
                                wording.date(month.getCoveredUntil().orElseThrow()))));
            }
            return;
        }
        String period = month.getPeriod().map(wording::period).orElse("");
        if (month.getStatus() == EvaluationStatus.SCORED) {
            lines.add(new Line(
                    depth,
                    wording.text(
                            "month.scored", period, wording.points(month.score().orElseThrow()))));
        } else if (month.getStatus() == EvaluationStatus.MISSING) {
            lines.add(new Line(
                    depth,
                    wording.text(
                            period.isEmpty() ? "month.MISSING.own" : "month.MISSING",
                            period,
                            wording.points(month.getLeast().orElseThrow()),
                            wording.points(month.getMost().orElseThrow()))));
            month.getMeasurements().ifPresent(measured -> addMeasured(measured, depth + 1));
        } else {
            String leave = month.getPresence().map(Presence::absences).orElse(Set.of()).stream()
                    .map(wording::word)
                    .collect(Collectors.joining(", "));
            lines.add(new Line(depth, wording.text("month." + month.getStatus().name(), period, leave)));
        }
    }

    /** What is known of a month of which something is missing: that is where people will look. */
    private void addMeasured(Measurements measured, int depth) {
        for (Measurement measurement : wording.inOrder(measured)) {
            if (measurement.getTrace().isPresent()) {
                writer.write(measurement.getTrace().get(), depth);
            } else if (measurement.getLowest().isPresent()) {
                lines.add(new Line(depth, open(measurement)));
            } else {
                lines.add(new Line(
                        depth,
                        wording.text(
                                "measure." + measurement.getStatus().name(),
                                wording.measure(measurement.getMeasure().value()),
                                measurement
                                        .getValue()
                                        .map(value -> wording.worded(
                                                measurement.getMeasure().value(), value.toFraction()))
                                        .orElse(""),
                                wording.points(measurement.getCertain()))));
                measurement
                        .getJudgements()
                        .forEach(score -> lines.add(new Line(
                                depth + 1,
                                wording.text(
                                        "measure.judgement",
                                        wording.measure(score.getCriterion()),
                                        wording.given(
                                                score.getCriterion(),
                                                score.getPoints().toFraction()),
                                        wording.stage(score.getStage().name(), score.getCriterion()),
                                        score.getScorerPost()))));
            }
        }
    }

    private String open(Measurement measurement) {
        String measure = measurement.getMeasure().value();
        String lowest = wording.worded(measure, measurement.getLowest().orElseThrow());
        return measurement
                .getHighest()
                .map(highest -> wording.text(
                        "measure.OPEN", wording.measure(measure), lowest, wording.worded(measure, highest)))
                .orElseGet(() -> wording.text("measure.OPEN.from", wording.measure(measure), lowest));
    }
}
