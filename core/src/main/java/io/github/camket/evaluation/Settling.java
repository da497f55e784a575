// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Imagines that one open fact of an evaluation is settled, at either of its bounds, and everything else stays as it is. */
final class Settling {

    /** Stands for an end that is not bounded: it outweighs whatever a regulation compares with. */
    private static final Fraction FAR = Fraction.of(Long.MAX_VALUE);

    private final EvaluationPlan plan;

    Settling(EvaluationPlan plan) {
        this.plan = plan;
    }

    Map<Ref, List<Evaluation>> of(Evaluation evaluation) {
        Map<Ref, List<Evaluation>> settled = new LinkedHashMap<>();
        if (!evaluation.getMonths().isEmpty()) {
            settleMonths(evaluation, settled);
        } else if (evaluation.getMeasurements().isPresent()
                && evaluation.getConfirmed().isEmpty()) {
            settleMeasures(evaluation, settled);
        }
        return settled;
    }

    private void settleMonths(Evaluation evaluation, Map<Ref, List<Evaluation>> settled) {
        for (Evaluation month : evaluation.getMonths()) {
            if (month.getStatus() != EvaluationStatus.MISSING) {
                continue;
            }
            List<Evaluation> both = new ArrayList<>();
            for (Points end :
                    List.of(month.getLeast().orElseThrow(), month.getMost().orElseThrow())) {
                Evaluation.Builder known = Evaluation.builder();
                known.from(month).status(EvaluationStatus.SCORED).least(end).most(end);
                List<Evaluation> months = evaluation.getMonths().stream()
                        .map(other -> other == month ? known.build() : other)
                        .toList();
                both.add(plan.fold(
                        evaluation.getPeriod().orElseThrow(),
                        evaluation.getKnownOn().orElseThrow(),
                        months,
                        TraceSink.none()));
            }
            settled.put(Ref.of("period", month.getPeriod().orElseThrow().toString()), both);
        }
    }

    private void settleMeasures(Evaluation evaluation, Map<Ref, List<Evaluation>> settled) {
        Formula formula = plan.formulaOf(evaluation);
        MeasureSet set = formula.measures();
        Measurements known = evaluation.getMeasurements().orElseThrow();
        for (Measure measure : set.getMeasures()) {
            boolean open = known.find(measure.id())
                    .map(found -> found.getStatus() == MeasurementStatus.MISSING)
                    .orElse(true);
            if (!open) {
                continue;
            }
            Register range = new Register();
            new MeasuredInputs(List.of(MeasureRange.of(measure, set)), known).load(0, range);
            List<Evaluation> both = new ArrayList<>();
            for (Exact end : List.of(range.least, range.most())) {
                Measurements with = with(known, Measurement.of(measure.id(), quantity(measure, finite(end))));
                both.add(formula.evaluate(evaluation.getPeriod(), with, TraceSink.none())
                        .position(evaluation.getPosition())
                        .kind(evaluation.getKind())
                        .build());
            }
            settled.put(measure.id().toRef(), both);
        }
    }

    private static Fraction finite(Exact end) {
        if (end.isInfinite()) {
            return end.signum() < 0 ? FAR.negated() : FAR;
        }
        return end.toFraction();
    }

    private static Measurements with(Measurements known, Measurement settled) {
        Measurements.Builder all = Measurements.builder().put(settled);
        for (Measurement other : known.getAll()) {
            if (!other.getMeasure().equals(settled.getMeasure())) {
                all.put(other);
            }
        }
        return all.build();
    }

    private static Quantity quantity(Measure measure, Fraction value) {
        return switch (measure.unit()) {
            case POINTS -> Points.of(value);
            case RATIO -> Ratio.of(value, Fraction.ONE);
            case COUNT -> Amount.of(value);
        };
    }
}
