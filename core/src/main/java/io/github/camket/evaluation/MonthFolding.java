// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.NotEvaluableMonth;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.YearFormula;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the score of a longer period from those of its months. */
final class MonthFolding {

    private final PeriodRules rules;
    private final Points minimum;
    private final Points maximum;

    MonthFolding(PeriodRules rules, Points minimum, Points maximum) {
        this.rules = rules;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    Evaluation fold(ReportingPeriod period, LocalDate knownOn, List<Evaluation> months, TraceSink sink) {
        List<ReportingPeriod> own = period.getMonths();
        for (Evaluation month : months) {
            if (month.getPeriod().filter(own::contains).isEmpty()) {
                throw new IllegalArgumentException("months must be months of " + period + ": " + month.getPeriod());
            }
        }
        Evaluation.Builder result = Evaluation.builder()
                .period(period)
                .knownOn(knownOn)
                .coveredUntil(coveredUntil(period, knownOn, months))
                .addAllMonths(months);
        List<Evaluation> counting = months.stream().filter(MonthFolding::counts).toList();
        boolean blocked = rules.getNotEvaluableMonth().value() == NotEvaluableMonth.BLOCKS
                && months.stream().anyMatch(month -> month.getStatus() == EvaluationStatus.NOT_EVALUABLE);
        if (blocked || counting.isEmpty()) {
            return result.status(EvaluationStatus.NOT_EVALUABLE).build();
        }
        boolean scored = counting.stream().allMatch(month -> month.getStatus() == EvaluationStatus.SCORED);
        TraceSink used = scored ? sink : TraceSink.none();
        Points least = mean(period, counting, true, used);
        Points most = scored ? least : mean(period, counting, false, used);
        addOutlook(period, months, result);
        return result.status(scored ? EvaluationStatus.SCORED : EvaluationStatus.MISSING)
                .least(least)
                .most(most)
                .trace(used.take())
                .build();
    }

    /** The facts reach into the period as far as into that of its months in which they reach furthest. */
    private static LocalDate coveredUntil(ReportingPeriod period, LocalDate knownOn, List<Evaluation> months) {
        return months.stream()
                .flatMap(month -> month.getCoveredUntil().stream())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> period.coveredUntil(knownOn));
    }

    /** What a period that is not over can still end with, if every open month ends with nothing or with everything. */
    private void addOutlook(ReportingPeriod period, List<Evaluation> months, Evaluation.Builder result) {
        if (months.stream().noneMatch(MonthFolding::isOpen)) {
            return;
        }
        List<Evaluation> ahead = months.stream()
                .filter(month -> counts(month) || isOpen(month))
                .map(month -> isOpen(month) ? anything(month) : month)
                .toList();
        result.finalLeast(mean(period, ahead, true, TraceSink.none()))
                .finalMost(mean(period, ahead, false, TraceSink.none()));
    }

    private static boolean isOpen(Evaluation month) {
        boolean served =
                month.getServiceShare().map(share -> share.signum() > 0).orElse(true);
        return (month.getStatus() == EvaluationStatus.NOT_OVER && served) || (counts(month) && month.isUnfinished());
    }

    private Evaluation anything(Evaluation month) {
        return Evaluation.builder()
                .period(month.getPeriod())
                .status(EvaluationStatus.MISSING)
                .least(minimum)
                .most(maximum)
                .build();
    }

    private static boolean counts(Evaluation month) {
        return month.getStatus() == EvaluationStatus.SCORED || month.getStatus() == EvaluationStatus.MISSING;
    }

    private Points mean(ReportingPeriod period, List<Evaluation> counting, boolean least, TraceSink sink) {
        boolean byQuarter = rules.getYearFormula().value() == YearFormula.MEAN_OF_QUARTERS
                && period.getType().compareTo(PeriodType.QUARTER) > 0;
        if (!byQuarter) {
            return meanOf(period, counting, least, sink);
        }
        int start = sink.mark();
        List<Points> quarters = new ArrayList<>();
        for (ReportingPeriod quarter : period.split(PeriodType.QUARTER)) {
            List<Evaluation> own = counting.stream()
                    .filter(month ->
                            quarter.contains(month.getPeriod().orElseThrow().getFirstDay()))
                    .toList();
            if (!own.isEmpty()) {
                quarters.add(meanOf(quarter, own, least, sink));
            }
        }
        return combine(period, quarters, start, sink);
    }

    private Points meanOf(ReportingPeriod period, List<Evaluation> months, boolean least, TraceSink sink) {
        int start = sink.mark();
        List<Points> scores = new ArrayList<>();
        for (Evaluation month : months) {
            scores.add((least ? month.getLeast() : month.getMost()).orElseThrow());
            month.getTrace().ifPresent(sink::add);
        }
        return combine(period, scores, start, sink);
    }

    private Points combine(ReportingPeriod period, List<Points> terms, int start, TraceSink sink) {
        Points mean = terms.stream().reduce(Points.ZERO, Points::plus).dividedBy(terms.size());
        sink.combine(
                start,
                Ref.of("period", period.toString()),
                Operation.MEAN,
                mean.toFraction(),
                rules.getYearFormula().source());
        return mean;
    }
}
