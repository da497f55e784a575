// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people should know about an evaluation besides its score: what is missing, left out or not over. */
final class RatingNotes {

    private RatingNotes() {}

    /** All of them, in no particular order; a list that the caller may add to. */
    static List<Finding> of(EvaluationPlan plan, Subject subject, Evaluation evaluation) {
        List<Finding> findings = new ArrayList<>();
        Stream.concat(Stream.of(evaluation), evaluation.getMonths().stream()).forEach(part -> {
            part.getMeasurements().ifPresent(measured -> findings.addAll(measured.getFindings()));
            addMissing(plan, part, subject, findings);
        });
        for (Evaluation month : evaluation.months(EvaluationStatus.NOT_EVALUABLE)) {
            findings.add(Rater.MONTH_NOT_EVALUABLE.about(
                    subject.ref(), month.getPeriod().orElseThrow()));
        }
        evaluation.getPeriod().ifPresent(period -> {
            if (evaluation.isUnfinished()) {
                findings.add(Rater.PERIOD_NOT_OVER.about(
                        subject.ref(), period, restsUntil(evaluation), period.getLastDay()));
            }
            if (!plan.getRegulation().rates(period.getType())) {
                findings.add(Rater.INDICATIVE_LEVEL.about(subject.ref(), period));
            }
        });
        return findings;
    }

    /** Last day that the score can rest on: the day of the facts, or the one before the first month that is left out. */
    private static LocalDate restsUntil(Evaluation evaluation) {
        return evaluation.months(EvaluationStatus.NOT_OVER).stream()
                .findFirst()
                .flatMap(Evaluation::getPeriod)
                .map(month -> month.getFirstDay().minusDays(1))
                .or(evaluation::getCoveredUntil)
                .orElseThrow();
    }

    private static void addMissing(EvaluationPlan plan, Evaluation part, Subject subject, List<Finding> findings) {
        boolean unscored = part.getStatus() == EvaluationStatus.UNSCORED;
        if ((part.getLeast().isEmpty() && !unscored)
                || part.getConfirmed().isPresent()
                || part.getMeasurements().isEmpty()) {
            return;
        }
        String period = part.getPeriod().map(ReportingPeriod::toString).orElse("-");
        Measurements measurements = part.getMeasurements().get();
        for (Measure measure : plan.getMeasures(part).getMeasures()) {
            Optional<Measurement> found = measurements.find(measure.id());
            if (found.isEmpty() && (unscored || part.getStatus() == EvaluationStatus.MISSING)) {
                findings.add(Rater.MISSING_SCORE.about(subject.ref(), period, measure.id()));
            }
            for (Ref missing : found.map(Measurement::getMissing).orElse(List.of())) {
                findings.add(
                        missing.kind().equals(MeasureId.KIND)
                                ? Rater.MISSING_SCORE.about(subject.ref(), period, missing.id())
                                : Rater.DEPENDS_ON.about(subject.ref(), period, measure.id(), missing.id()));
            }
        }
    }
}
