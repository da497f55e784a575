// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.Measurements;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A regulation, checked and ready to evaluate. Immutable; one plan serves any number of subjects and threads.
 */
public final class EvaluationPlan {

    /** Two measures with one identifier. */
    public static final FindingCode DUPLICATE_MEASURE = new FindingCode("DUPLICATE_MEASURE", Severity.ERROR);
    /** Two criteria with one identifier. */
    public static final FindingCode DUPLICATE_CRITERION = new FindingCode("DUPLICATE_CRITERION", Severity.ERROR);
    /** A regulation without criteria. */
    public static final FindingCode NO_CRITERIA = new FindingCode("NO_CRITERIA", Severity.ERROR);
    /** A criterion uses a measure that the regulation does not define. */
    public static final FindingCode UNKNOWN_MEASURE = new FindingCode("UNKNOWN_MEASURE", Severity.ERROR);
    /** A criterion uses a judged measure as a ratio, or the reverse. */
    public static final FindingCode WRONG_KIND_OF_MEASURE = new FindingCode("WRONG_KIND_OF_MEASURE", Severity.ERROR);
    /** A criterion and its judged measure have different maxima. */
    public static final FindingCode MAXIMUM_DIFFERS = new FindingCode("MAXIMUM_DIFFERS", Severity.ERROR);
    /** An exclusion forces a level that the scale does not have. */
    public static final FindingCode UNKNOWN_LEVEL = new FindingCode("UNKNOWN_LEVEL", Severity.ERROR);

    private final Regulation regulation;
    private final List<CompiledCriterion> criteria;
    private final Points maximum;
    private final MonthFolding folding;

    private EvaluationPlan(Regulation regulation) {
        this.regulation = regulation;
        this.criteria = regulation.getCriteria().stream()
                .map(criterion -> CompiledCriterion.of(criterion, regulation.getMeasures()))
                .toList();
        this.maximum = regulation.getCriteria().stream().map(Criterion::max).reduce(Points.ZERO, Points::plus);
        this.folding = new MonthFolding(regulation.getPeriodRules(), maximum);
    }

    /**
     * Checks and compiles a regulation.
     *
     * @throws RegulationException naming everything that does not fit together
     */
    public static EvaluationPlan compile(Regulation regulation) {
        List<Finding> problems = RegulationAnalysis.of(regulation);
        if (!problems.isEmpty()) {
            throw new RegulationException(regulation.getId(), problems);
        }
        return new EvaluationPlan(regulation);
    }

    /** The highest total score that the criteria allow. */
    Points getMaximum() {
        return maximum;
    }

    /** The regulation that was compiled. */
    public Regulation getRegulation() {
        return regulation;
    }

    /**
     * Evaluates the measurements of one period. A measurement that is not there is missing: the score then lies between
     * bounds.
     *
     * @throws IllegalArgumentException if a measurement is of another kind than the regulation's measure, or outside the
     *     range of its criterion
     */
    public Evaluation evaluate(Measurements measurements, TraceSink sink) {
        return evaluate(Optional.empty(), measurements, sink).build();
    }

    Evaluation.Builder evaluate(Optional<ReportingPeriod> period, Measurements measurements, TraceSink sink) {
        int start = sink.mark();
        List<CriterionResult> results = new ArrayList<>(criteria.size());
        Points least = Points.ZERO;
        Points most = Points.ZERO;
        EvaluationStatus status = EvaluationStatus.SCORED;
        for (CompiledCriterion criterion : criteria) {
            CriterionResult result = criterion.score(measurements, sink);
            results.add(result);
            least = least.plus(result.least());
            most = most.plus(result.most());
            status = worse(status, result.status());
        }
        Evaluation.Builder evaluation = Evaluation.builder()
                .period(period)
                .status(status)
                .addAllCriteria(results)
                .measurements(measurements);
        if (status == EvaluationStatus.NOT_EVALUABLE) {
            sink.drop(start);
            return evaluation;
        }
        evaluation.least(least).most(most);
        if (status == EvaluationStatus.MISSING) {
            sink.drop(start);
            return evaluation;
        }
        Ref about = period.map(p -> Ref.of("period", p.toString())).orElse(Ref.of("period", "given"));
        sink.combine(start, about, Operation.SUM, least.toFraction(), Optional.of(regulation.getTotalCitation()));
        return evaluation.trace(sink.take());
    }

    /**
     * The score of a longer period from those of its months: each longer period from its own months, never from shorter
     * sums.
     *
     * @param period quarter, half-year or year
     * @param knownOn day as of which the facts were known
     * @param months evaluations of its months, in order
     * @throws IllegalArgumentException if one of them is not of a month of the period
     */
    public Evaluation fold(ReportingPeriod period, LocalDate knownOn, List<Evaluation> months, TraceSink sink) {
        return folding.fold(period, knownOn, months, sink);
    }

    private static EvaluationStatus worse(EvaluationStatus a, EvaluationStatus b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
