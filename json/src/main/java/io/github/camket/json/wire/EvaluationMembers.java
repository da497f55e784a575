// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.evaluation.CriterionResult;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Presence;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.regulation.Regulation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes evaluations, month by month, down to what was counted. A trace is written once, with the longest period or the
 * whole that it explains: with the parts only where the whole has none, because something is missing.
 */
final class EvaluationMembers {

    private final Members out;
    private final TraceMembers traces;
    private final Set<MeasureId> scored;

    /** Writes evaluations under the regulation, whose scores hold the traces of the measures that they use. */
    EvaluationMembers(Members out, TraceMembers traces, Regulation regulation) {
        this.out = out;
        this.traces = traces;
        this.scored = new TreeSet<>();
        regulation
                .getCriteria()
                .forEach(criterion -> scored.addAll(criterion.scoring().measuresUsed()));
    }

    /** Writes the members of an evaluation; {@code explained} if the trace of something longer holds its trace. */
    void write(Evaluation evaluation, Place place, boolean explained) {
        out.text("period", evaluation.getPeriod());
        out.text("status", evaluation.getStatus());
        out.text("position", evaluation.getPosition());
        out.text("kind", evaluation.getKind());
        out.text("confirmed", evaluation.getConfirmed().map(PeriodScore::getRef));
        out.text("coveredUntil", evaluation.getCoveredUntil());
        out.text("least", evaluation.getLeast());
        out.text("most", evaluation.getMost());
        out.text("finalLeast", evaluation.getFinalLeast());
        out.text("finalMost", evaluation.getFinalMost());
        out.object("presence", evaluation.getPresence(), this::write);
        out.text("serviceShare", evaluation.getServiceShare());
        out.objects("criteria", evaluation.getCriteria(), this::write);
        boolean told = explained || evaluation.getTrace().isPresent();
        List<Measurement> measurements = evaluation
                .getMeasurements()
                .map(Measurements::getAll)
                .map(List::copyOf)
                .orElse(List.of());
        out.numbered(
                "measurements",
                measurements,
                (measurement, i) -> write(
                        measurement,
                        place.member("measurements").element(i),
                        told
                                && scored.contains(measurement.getMeasure())
                                && evaluation.getConfirmed().isEmpty()));
        out.numbered("months", evaluation.getMonths(), (month, i) -> {
            Place monthPlace = place.member("months").element(i);
            write(month, monthPlace, told);
            if (!told) {
                traces.write("trace", month.getTrace(), monthPlace);
            }
        });
    }

    private void write(Presence presence) {
        out.count("days", presence.days());
        out.count("daysInService", presence.daysInService());
        out.count("daysWorked", presence.daysWorked());
        out.texts("absences", presence.absences());
    }

    private void write(CriterionResult result) {
        out.text("criterion", result.criterion());
        out.text("status", result.status());
        if (result.status() != EvaluationStatus.NOT_EVALUABLE) {
            out.text("least", result.least());
            out.text("most", result.most());
        }
    }

    private void write(Measurement measurement, Place place, boolean told) {
        out.text("measure", measurement.getMeasure());
        out.text("status", measurement.getStatus());
        measurement.getValue().ifPresent(this::write);
        if (measurement.getStatus() == MeasurementStatus.MISSING) {
            out.text("certain", measurement.getCertain());
            out.text("open", measurement.getOpen());
            out.text("lowest", measurement.getLowest());
            out.text("highest", measurement.getHighest());
        }
        out.texts("missing", measurement.getMissing());
        out.objects("judgements", measurement.getJudgements(), this::write);
        if (!told) {
            traces.write("trace", measurement.getTrace(), place);
        }
    }

    /** A ratio by its parts, which it was counted from; one that is only known in percent as that. */
    private void write(Quantity value) {
        if (value instanceof Points points) {
            out.text("points", points);
        } else if (value instanceof Amount amount) {
            out.text("amount", amount);
        } else if (value instanceof Ratio ratio) {
            out.object("ratio", () -> {
                if (ratio.isBare()) {
                    out.text("percent", ratio.getPart());
                } else {
                    out.text("part", ratio.getPart());
                    out.text("whole", ratio.getWhole());
                }
            });
        }
    }

    private void write(JudgedScore score) {
        out.text("score", score.getRef());
        out.text("criterion", score.getCriterion());
        out.text("stage", score.getStage());
        out.text("scorerPost", score.getScorerPost());
        out.text("points", score.getPoints());
    }
}
